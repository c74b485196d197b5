"""A supervisor's yes or no to what is beyond an agent's authority. Nobody approves what they asked for themselves.

A decision is a compare-and-set on the row: of two supervisors exactly one decides, the other is told so.
"""

from collections.abc import Sequence

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from leeway import clock
from leeway.agents.models import Agent
from leeway.audit.models import record
from leeway.conversations.models import HUMAN, Message
from leeway.errors import Conflict, LeewayError, NotFound
from leeway.events.outbox import emit
from leeway.journey.state import load
from leeway.offering.card import put_forward
from leeway.offering.models import Approval
from leeway.offering.scope import Scope, scope_of
from leeway.plans import service as plans
from leeway.plans.determination import Asked
from leeway.plans.ladder import offered
from leeway.plans.schemas import OfferDraft

PENDING, APPROVED, REFUSED = "pending", "approved", "refused"
MOST_ROWS = 200


class AlreadyDecided(Conflict):
    """Somebody has decided it already."""

    code = "already_decided"
    words = "error_already_decided"


class OwnApproval(LeewayError):
    """Whoever asks does not decide."""

    code = "own_approval"
    status = 403
    words = "error_own_approval"


class CaseMovedOn(Conflict):
    """The case is no longer as it was when this was asked for; nothing was sent."""

    code = "case_moved_on"
    words = "error_case_moved_on"


def ask(session: Session, scope: Scope, agent: Agent, asked: Asked, draft: OfferDraft, note: str) -> Approval:
    """Puts an offer before the supervisors. Asking for the same once more changes nothing."""
    conversation, case = scope.journey.conversation, scope.journey.case
    wanted = draft.model_dump(mode="json")
    waiting = select(Approval).where(Approval.conversation_id == conversation.id, Approval.status == PENDING)
    known = next((row for row in session.scalars(waiting) if row.draft == wanted), None)
    if known is not None:
        return known
    assert scope.basis is not None
    decision, _ = plans.decide(session, case, scope.basis.facts, f"agent:{agent.id}")
    row = Approval(
        conversation_id=conversation.id,
        decision_id=decision.id,
        asked=asked.model_dump(mode="json"),
        draft=wanted,
        note=note,
        asked_by=agent.id,
        asked_at=clock.now(session),
        status=PENDING,
    )
    session.add(row)
    session.flush()
    record(session, f"agent:{agent.id}", "approval.requested", row.id, conversation=conversation.id, rule=draft.rule_id)
    emit(session, "approval.requested", row.id, conversation_id=conversation.id, agent_id=agent.id)
    return row


def listed(session: Session, agent: Agent, *, pending: bool) -> Sequence[Approval]:
    """What waits (the oldest first) or was decided (the latest first). An agent sees what they asked for themselves."""
    query = select(Approval).where(Approval.status == PENDING if pending else Approval.status != PENDING)
    if agent.role == "agent":
        query = query.where(Approval.asked_by == agent.id)
    order = Approval.asked_at if pending else Approval.decided_at.desc()
    return session.scalars(query.order_by(order).limit(MOST_ROWS)).all()


def decide(
    session: Session, approval_id: str, supervisor: Agent, approve: bool, note: str
) -> tuple[Approval, Message | None]:
    """Decides. A yes sends the card in the name of whoever has the conversation; a yes to a case that has moved on
    closes the request and sends nothing: no message comes back then.

    Raises NotFound, OwnApproval and AlreadyDecided.
    """
    row = session.get(Approval, approval_id)
    if row is None:
        raise NotFound(approval_id)
    if row.asked_by == supervisor.id:
        raise OwnApproval(approval_id)
    _take(session, row, supervisor, note)
    message = _send(session, row, supervisor) if approve else None
    row.status = APPROVED if message is not None else REFUSED
    moved_on = approve and message is None
    deed = {"conversation": row.conversation_id, "status": row.status, "moved_on": moved_on, "note": note}
    record(session, f"agent:{supervisor.id}", "approval.decided", row.id, **deed)
    emit(
        session,
        "approval.decided",
        row.id,
        conversation_id=row.conversation_id,
        agent_id=supervisor.id,
        status=row.status,
        offer_id=row.offer_id,
    )
    session.flush()
    return row, message


def _take(session: Session, row: Approval, supervisor: Agent, note: str) -> None:
    """Of two who decide at once exactly one gets past here."""
    values = {"decided_by": supervisor.id, "decided_at": clock.now(session), "decision_note": note}
    taken = session.scalar(
        update(Approval)
        .where(Approval.id == row.id, Approval.status == PENDING, Approval.decided_by.is_(None))
        .values(**values)
        .returning(Approval.id)
    )
    if taken is None:
        raise AlreadyDecided(row.id)
    session.refresh(row)


def _send(session: Session, row: Approval, supervisor: Agent) -> Message | None:
    """The card, if a person still has the conversation and the same offer can still be made, on the facts of today."""
    journey = load(session, row.conversation_id)
    holder = session.get(Agent, journey.conversation.agent_id) if journey.conversation.agent_id else None
    scope = scope_of(session, journey, "supervisor")
    if journey.conversation.state != HUMAN or holder is None or scope.block is not None or scope.basis is None:
        return None
    before = Asked.model_validate(row.asked)
    asked = before.model_copy(update={"wish": scope.basis.facts.wish, "today": scope.basis.facts.today})
    draft = offered(scope.basis, asked)
    if draft is None or _figures(draft) != _figures(OfferDraft.model_validate(row.draft)):
        return None
    offer, message = put_forward(session, scope, asked, draft, speaker=holder, actor=supervisor)
    row.offer_id = offer.id
    return message


def _figures(draft: OfferDraft) -> tuple[int, int, int, int]:
    """What was approved: the amounts. The dates are those of the day on which it is sent."""
    return draft.n, draft.instalment_minor, draft.total_minor, draft.waived_minor
