"""The news of a handoff, for other systems."""

from sqlalchemy.orm import Session

from leeway.events.outbox import EventType, emit
from leeway.handoffs.models import Handoff


def tell(session: Session, event_type: EventType, handoff: Handoff) -> None:
    """Puts a step into the outbox. Notes and words stay here; other systems get who, why and how urgently."""
    emit(
        session,
        event_type,
        handoff.id,
        conversation_id=handoff.conversation_id,
        reason=handoff.reason,
        priority=handoff.priority,
        agent_id=handoff.agent_id,
        outcome=handoff.outcome,
    )
