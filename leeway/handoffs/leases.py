"""Claims are leases: whoever vanishes with a case loses it to the queue, where it keeps its place.

Leases run on the machine's time, so that moving the business clock takes nobody's case away.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from leeway import clock
from leeway.agents.models import Agent
from leeway.audit.models import record
from leeway.conversations import service as conversations
from leeway.conversations.models import WAITING
from leeway.errors import Conflict
from leeway.handoffs.models import Handoff
from leeway.handoffs.telling import tell
from leeway.settings import settings


def lease() -> timedelta:
    """How long a claim holds that nobody renews."""
    return timedelta(seconds=settings().lease_seconds)


class AtCapacity(Conflict):
    """The agent holds as many cases as they may."""

    code = "at_capacity"
    words = "error_at_capacity"


def make_room(session: Session, agent_id: str, handoff_id: str) -> None:
    """Locks the agent's row, so that their claims follow one another, and raises AtCapacity when they can take no
    further case than this one.
    """
    capacity = session.scalar(select(Agent.capacity).where(Agent.id == agent_id).with_for_update())
    held = select(func.count()).where(
        Handoff.agent_id == agent_id, Handoff.status == "claimed", Handoff.id != handoff_id
    )
    if (session.scalar(held) or 0) >= (capacity or 0):
        raise AtCapacity(agent_id)


def need_renewal(session: Session, agent_id: str) -> bool:
    """Whether a third or more of a lease that the agent holds has run out."""
    late = clock.machine_now() + lease() * 2 / 3
    held = (Handoff.agent_id == agent_id, Handoff.status == "claimed", Handoff.lease_until < late)
    return session.scalar(select(Handoff.id).where(*held).limit(1)) is not None


def renew(session: Session, agent_ids: Iterable[str]) -> None:
    """Keeps what these agents hold in their hands for another lease."""
    held = (Handoff.agent_id.in_(list(agent_ids)), Handoff.status == "claimed")
    session.execute(update(Handoff).where(*held).values(lease_until=clock.machine_now() + lease()))


def lapse(session: Session, moment: datetime) -> list[Handoff]:
    """Puts back every case whose lease ended before `moment` (machine time). Of several gateways one gets each row."""
    query = (
        update(Handoff)
        .where(Handoff.status == "claimed", Handoff.lease_until < moment)
        .values(status="waiting", agent_id=None, claimed_at=None, lease_until=None)
        .returning(Handoff.id)
    )
    lapsed = []
    for handoff_id in session.scalars(query).all():
        handoff = session.get(Handoff, handoff_id, populate_existing=True)
        assert handoff is not None
        conversation = conversations.get(session, handoff.conversation_id)
        conversations.move(session, conversation, WAITING, "system", "lease_lapsed")
        conversation.agent_id = None
        record(session, "system", "handoff.lapsed", handoff.id, conversation=conversation.id)
        tell(session, "handoff.lapsed", handoff)
        lapsed.append(handoff)
    return lapsed


def escalate(session: Session) -> list[Handoff]:
    """Marks, once, what waited past its service target, so that the supervisors are told."""
    now = clock.now(session)
    query = (
        update(Handoff)
        .where(Handoff.status == "waiting", Handoff.due_at < now, Handoff.escalated_at.is_(None))
        .values(escalated_at=now)
        .returning(Handoff)
    )
    late = list(session.scalars(query, execution_options={"populate_existing": True}))
    for handoff in late:
        record(session, "system", "handoff.escalated", handoff.id, conversation=handoff.conversation_id)
        tell(session, "handoff.escalated", handoff)
    return late
