"""Borrowers who leave while they wait, and who come back: their case stands aside meanwhile, and nothing is lost.

Only who waits to talk can leave: what stops the talk of money, a complaint or a court for instance, is seen to whether
or not the borrower stays, and so is a call back. Whoever asked while the desk was closed was told that they need not
stay. Being away runs on the machine's time, as leases do, so that moving the business clock sends nobody away.
"""

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from leeway import clock
from leeway.audit.models import record
from leeway.conversations import service as conversations
from leeway.conversations.models import ASSISTANT, WAITING, Conversation
from leeway.handoffs.desk_rules import desk_rules
from leeway.handoffs.hours import open_at
from leeway.handoffs.models import Handoff
from leeway.handoffs.reasons import REASONS, stops_money
from leeway.handoffs.telling import tell
from leeway.journey.models import Dialogue

# Why the dialogue offers the choice between the queue and going on.
OFFER = "abandoned"
_TALKS = [reason for reason in REASONS if not stops_money(reason)]


def abandon(session: Session, moment: datetime) -> list[Handoff]:
    """Sets aside the cases whose borrowers have been away too long at `moment` (machine time), and gives their
    conversations back to the assistant. Of several gateways one gets each row.
    """
    now, patience = clock.now(session), desk_rules().abandoned_after
    if not (open_at(now) and open_at(now - patience)):
        return []
    gone = select(Conversation.id).where(Conversation.last_seen_at < moment - patience)
    leavable = (
        Handoff.status == "waiting",
        Handoff.reason.in_(_TALKS),
        Handoff.callback_words.is_(None),
        Handoff.callback_at.is_(None),
        Handoff.conversation_id.in_(gone),
    )
    ids = [row.id for row in session.scalars(select(Handoff).where(*leavable)) if open_at(row.opened_at)]
    query = (
        update(Handoff)
        .where(Handoff.id.in_(ids), *leavable)
        .values(status="abandoned", closed_at=now)
        .returning(Handoff.id)
        .execution_options(synchronize_session=False)
    )
    return [_set_aside(session, handoff_id) for handoff_id in session.scalars(query).all()] if ids else []


def come_back(session: Session, conversation: Conversation, actor: str) -> Handoff | None:
    """Puts the case that this borrower left today back into the queue, at its place; None when there is none."""
    dialogue = session.get_one(Dialogue, conversation.id)
    if dialogue.support == OFFER:
        dialogue.support = None
    left = left_today(session, conversation)
    if left is None:
        return None
    due_at = clock.now(session) + desk_rules().first_reply_within(left.priority)
    query = (
        update(Handoff)
        .where(Handoff.id == left.id, Handoff.status == "abandoned")
        .values(status="waiting", closed_at=None, due_at=due_at, escalated_at=None)
        .returning(Handoff.id)
        .execution_options(synchronize_session=False)
    )
    if session.scalar(query) is None:
        return None
    session.refresh(left)
    conversations.move(session, conversation, WAITING, actor, "returned")
    record(session, actor, "handoff.returned", left.id, conversation=conversation.id)
    tell(session, "handoff.returned", left)
    return left


def left_today(session: Session, conversation: Conversation) -> Handoff | None:
    """The conversation's latest case, if its borrower left it today."""
    query = select(Handoff).where(Handoff.conversation_id == conversation.id).order_by(Handoff.opened_at.desc())
    latest = session.scalars(query.limit(1)).first()
    if latest is None or latest.status != "abandoned" or latest.closed_at is None:
        return None
    return latest if clock.local(latest.closed_at).date() == clock.today(session) else None


def _set_aside(session: Session, handoff_id: str) -> Handoff:
    handoff = session.get_one(Handoff, handoff_id, populate_existing=True)
    conversation = conversations.get(session, handoff.conversation_id)
    conversations.move(session, conversation, ASSISTANT, "system", "abandoned")
    session.get_one(Dialogue, conversation.id).support = OFFER
    record(session, "system", "handoff.abandoned", handoff.id, conversation=conversation.id)
    tell(session, "handoff.abandoned", handoff)
    return handoff
