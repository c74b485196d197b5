"""Handing a conversation to a person and taking it back.

Every step moves the conversation's state and the handoff together, in one transaction and on the record. A claim is a
compare-and-set on the handoff row: of two agents exactly one gets it, the other is told so.
"""

from datetime import datetime

from sqlalchemy import func, or_, select, update
from sqlalchemy.orm import Session

from leeway import clock
from leeway.agents.models import Agent
from leeway.audit.models import record
from leeway.conversations import service as conversations
from leeway.conversations.models import ASSISTANT, CLOSED, HUMAN, WAITING, Conversation
from leeway.db import new_id
from leeway.errors import Conflict
from leeway.handoffs import leases, leaving
from leeway.handoffs.desk_rules import desk_rules
from leeway.handoffs.models import OPEN, Handoff
from leeway.handoffs.reasons import priority
from leeway.handoffs.telling import tell
from leeway.holds import service as holds
from leeway.journey.models import Dialogue
from leeway.keeping import agreements

OUTCOMES = ("agreed", "relief", "referred", "advice", "no_contact", "other")
# Outcomes after which collection holds still: an arrangement of another kind was found.
HELPED = ("agreed", "relief")


class AlreadyTaken(Conflict):
    """Another agent was faster."""

    code = "already_taken"
    words = "error_already_taken"


class NotYours(Conflict):
    """The conversation is not in this agent's hands."""

    code = "not_yours"
    words = "error_not_yours"


class CrisisNotCleared(Conflict):
    """A crisis still stands: a person says first, by name and after the required steps, that it is over."""

    code = "crisis_not_cleared"
    words = "error_crisis_not_cleared"


def open_handoff(session: Session, conversation_id: str) -> Handoff | None:
    """The handoff that waits, rests until a call back, or is in somebody's hands, if any."""
    query = select(Handoff).where(Handoff.conversation_id == conversation_id, Handoff.status.in_(OPEN))
    return session.scalars(query).first()


def request(session: Session, conversation: Conversation, reason: str, actor: str = "assistant") -> Handoff:
    """Puts the conversation into the queue, at its former place if the borrower left it today; if it is there already,
    a more urgent reason replaces the lesser one.
    """
    handoff = open_handoff(session, conversation.id) or leaving.come_back(session, conversation, actor)
    if handoff is None:
        handoff = Handoff(
            id=new_id(),
            conversation_id=conversation.id,
            reason=reason,
            priority=priority(reason),
            status="waiting",
            package={},
            opened_at=clock.now(session),
            due_at=clock.now(session) + desk_rules().first_reply_within(priority(reason)),
        )
        session.add(handoff)
        conversations.move(session, conversation, WAITING, actor, reason)
        record(session, actor, "handoff.requested", handoff.id, reason=reason, conversation=conversation.id)
        tell(session, "handoff.requested", handoff)
    elif priority(reason) < handoff.priority:
        handoff.reason, handoff.priority = reason, priority(reason)
        handoff.due_at = _sooner(handoff.due_at, clock.now(session) + desk_rules().first_reply_within(handoff.priority))
        if handoff.status == "callback":
            # What has become more urgent does not rest until the call.
            handoff.status = "waiting"
        record(session, actor, "handoff.raised", handoff.id, reason=reason, conversation=conversation.id)
        tell(session, "handoff.raised", handoff)
    conversation.last_seen_at = clock.machine_now()
    session.flush()
    return handoff


def claim(session: Session, handoff_id: str, agent: Agent) -> Handoff:
    """Gives the handoff to `agent` on a lease, or raises AlreadyTaken, or AtCapacity when they hold enough."""
    leases.make_room(session, agent.id, handoff_id)
    taken = session.scalar(
        update(Handoff)
        .where(
            Handoff.id == handoff_id,
            or_(
                Handoff.status.in_(("waiting", "callback")),
                (Handoff.status == "claimed") & (Handoff.agent_id == agent.id),
            ),
        )
        .values(
            status="claimed",
            agent_id=agent.id,
            claimed_at=clock.now(session),
            lease_until=clock.machine_now() + leases.lease(),
        )
        .returning(Handoff.conversation_id)
    )
    if taken is None:
        raise AlreadyTaken(handoff_id)
    conversation = conversations.get(session, taken)
    conversations.move(session, conversation, HUMAN, f"agent:{agent.id}", "claimed")
    conversation.agent_id = agent.id
    record(session, f"agent:{agent.id}", "handoff.claimed", handoff_id, conversation=conversation.id)
    handoff = session.get(Handoff, handoff_id, populate_existing=True)
    assert handoff is not None
    tell(session, "handoff.claimed", handoff)
    return handoff


def replied(session: Session, handoff: Handoff) -> None:
    """Notes a line of the agent who holds the case: the first one ends the wait."""
    handoff.first_reply_at = handoff.first_reply_at or clock.now(session)


def held_by(session: Session, conversation_id: str, agent: Agent) -> tuple[Conversation, Handoff]:
    """The conversation and its handoff, which `agent` must hold; NotYours otherwise."""
    conversation = conversations.get(session, conversation_id)
    handoff = open_handoff(session, conversation_id)
    if handoff is None or handoff.agent_id != agent.id or conversation.state != HUMAN:
        raise NotYours(conversation_id)
    return conversation, handoff


def hand_back(session: Session, conversation_id: str, agent: Agent, step: str | None, note: str) -> Handoff:
    """Returns the conversation to the assistant; CrisisNotCleared while a crisis stands."""
    conversation, handoff = _held_without_crisis(session, conversation_id, agent)
    _close(session, conversation, handoff, "handed_back", ASSISTANT, agent, note)
    handoff.resume_step = step
    tell(session, "handoff.handed_back", handoff)
    return handoff


def resolve(session: Session, conversation_id: str, agent: Agent, outcome: str, note: str) -> Handoff:
    """Ends the conversation with an outcome; CrisisNotCleared while a crisis stands."""
    conversation, handoff = _held_without_crisis(session, conversation_id, agent)
    _close(session, conversation, handoff, "resolved", CLOSED, agent, note)
    handoff.outcome = outcome
    case = conversations.case_of(session, conversation_id)
    if case.status != "agreed":
        case.status = "closed"
    case.outcome, case.closed_at = outcome, clock.now(session)
    if case.borrower_id is not None and outcome not in HELPED and agreements.running(session, case.borrower_id) is None:
        holds.lift(session, case.borrower_id, "case_closed")
    tell(session, "handoff.resolved", handoff)
    return handoff


def leave_callback(session: Session, handoff: Handoff, words: str) -> None:
    """Keeps when and how the borrower would like to be called back, in their own words."""
    handoff.callback_words = words
    record(session, "borrower", "handoff.callback", handoff.id)
    tell(session, "handoff.callback", handoff)


def position(session: Session, handoff: Handoff) -> int:
    """1 for the next to be served; counted by priority, then age."""
    before = or_(
        Handoff.priority < handoff.priority,
        (Handoff.priority == handoff.priority) & (Handoff.opened_at < handoff.opened_at),
    )
    query = select(func.count()).where(Handoff.status == "waiting", before)
    return 1 + (session.scalar(query) or 0)


def _held_without_crisis(session: Session, conversation_id: str, agent: Agent) -> tuple[Conversation, Handoff]:
    conversation, handoff = held_by(session, conversation_id, agent)
    # Locked, so that a cry for help that is being stored right now is seen.
    session.refresh(conversation, ["crisis_since"], with_for_update=True)
    if conversation.crisis_since is not None:
        raise CrisisNotCleared(conversation_id)
    return conversation, handoff


def _sooner(one: datetime | None, other: datetime) -> datetime:
    return other if one is None else min(one, other)


def _close(
    session: Session,
    conversation: Conversation,
    handoff: Handoff,
    status: str,
    state: str,
    agent: Agent,
    note: str,
) -> None:
    actor = f"agent:{agent.id}"
    conversations.move(session, conversation, state, actor, status)
    handoff.status, handoff.note, handoff.closed_at = status, note, clock.now(session)
    conversation.agent_id = None
    dialogue = session.get(Dialogue, conversation.id)
    assert dialogue is not None
    dialogue.support, dialogue.tries, dialogue.upset_streak = None, 0, 0
    record(session, actor, f"handoff.{status}", handoff.id, conversation=conversation.id, note=note)
