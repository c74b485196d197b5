"""Passing a case on to a colleague or a team, and putting it off until the borrower wants to be called."""

from datetime import date, datetime, timedelta

from sqlalchemy import update
from sqlalchemy.orm import Session

from leeway import clock
from leeway.agents.models import Agent
from leeway.audit.models import record
from leeway.conversations import service as conversations
from leeway.conversations.models import WAITING, Conversation
from leeway.errors import Conflict, LeewayError, NotFound
from leeway.handoffs.hours import open_at
from leeway.handoffs.models import Handoff
from leeway.handoffs.reasons import CRISIS_PRIORITY
from leeway.handoffs.service import NotYours, held_by
from leeway.handoffs.telling import tell
from leeway.policy.duties import contact_allowed
from reading.calling import call_moment

HALF_HOUR = timedelta(minutes=30)
LOOK_DAYS = 90


class OutsideContactHours(LeewayError):
    """The time has passed, or the law or the desk's hours forbid calling then."""

    code = "outside_contact_hours"
    status = 422
    words = "error_outside_contact_hours"


def transfer(
    session: Session, conversation_id: str, agent: Agent, to: str | None, team: str | None, note: str
) -> Conversation:
    """Puts the case back into the queue with its place kept, marked for whom it is; NotFound for an unknown agent."""
    conversation, handoff = held_by(session, conversation_id, agent)
    if to is not None and session.get(Agent, to) is None:
        raise NotFound(to)
    _release(session, conversation, handoff, agent, "transferred")
    handoff.for_agent_id, handoff.team, handoff.note = to, team, note
    record(session, f"agent:{agent.id}", "handoff.transferred", handoff.id, to=to, team=team)
    tell(session, "handoff.transferred", handoff)
    return conversation


def set_callback(session: Session, handoff_id: str, agent: Agent, at: datetime | None) -> Handoff:
    """Lets a case rest until `at`, or, with None, wait again at once.

    A crisis is never put off (Conflict). Raises NotYours when a colleague holds the case.
    """
    handoff = session.get(Handoff, handoff_id, with_for_update=True)
    if handoff is None:
        raise NotFound(handoff_id)
    if handoff.status not in ("waiting", "callback", "claimed") or handoff.priority == CRISIS_PRIORITY:
        raise Conflict(handoff_id)
    if at is not None and not _may_call(session, at):
        raise OutsideContactHours(at.isoformat())
    if handoff.status == "claimed":
        if handoff.agent_id != agent.id:
            raise NotYours(handoff_id)
        conversation = conversations.get(session, handoff.conversation_id)
        _release(session, conversation, handoff, agent, "callback")
    handoff.callback_at, handoff.status = at, "callback" if at else "waiting"
    record(session, f"agent:{agent.id}", "handoff.callback_set", handoff.id, at=at.isoformat() if at else None)
    tell(session, "handoff.callback_set", handoff)
    return handoff


def rest_until_named(session: Session, handoff: Handoff, words: str) -> datetime | None:
    """Lets a waiting case rest until the moment that the borrower's words name; None, and nothing changes, when they
    name none plainly, or when the case is a crisis, which never rests. Raises OutsideContactHours.
    """
    at = call_moment(words, clock.local(clock.now(session)))
    if at is None or handoff.status == "claimed" or handoff.priority == CRISIS_PRIORITY:
        return None
    if not _may_call(session, at):
        raise OutsideContactHours(at.isoformat())
    handoff.status, handoff.callback_at = "callback", at
    record(session, "borrower", "handoff.callback_set", handoff.id, at=at.isoformat())
    tell(session, "handoff.callback_set", handoff)
    return at


def wake(session: Session) -> list[Handoff]:
    """Brings the cases whose time to call has come back into the queue, at their place."""
    query = (
        update(Handoff)
        .where(Handoff.status == "callback", Handoff.callback_at <= clock.now(session))
        .values(status="waiting")
        .returning(Handoff)
    )
    due = list(session.scalars(query, execution_options={"populate_existing": True}))
    for handoff in due:
        record(session, "system", "handoff.callback_due", handoff.id, conversation=handoff.conversation_id)
    return due


def hours_to_call(session: Session) -> tuple[date, str] | None:
    """The next day on which somebody may be called, and from when till when, to the half hour: the desk's hours without
    those that the pack's clauses keep quiet. None when there is none in the next months.
    """
    midnight = clock.local(clock.now(session)).replace(hour=0, minute=0, second=0, microsecond=0)
    for ahead in range(LOOK_DAYS):
        steps = (midnight + timedelta(days=ahead) + HALF_HOUR * step for step in range(48))
        allowed = [at for at in steps if _may_call(session, at)]
        if allowed:
            return allowed[0].date(), f"{allowed[0]:%H:%M}-{allowed[-1] + HALF_HOUR:%H:%M}"
    return None


def _may_call(session: Session, at: datetime) -> bool:
    return at > clock.now(session) and open_at(at) and contact_allowed(at)


def _release(session: Session, conversation: Conversation, handoff: Handoff, agent: Agent, why: str) -> None:
    conversations.move(session, conversation, WAITING, f"agent:{agent.id}", why)
    conversation.agent_id = None
    handoff.status, handoff.agent_id, handoff.claimed_at, handoff.lease_until = "waiting", None, None, None
