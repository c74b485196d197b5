"""Opening conversations, adding lines to them, and moving them between assistant and people."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from leeway import clock
from leeway.audit.models import record
from leeway.cases import service as cases
from leeway.cases.models import Case
from leeway.conversations.models import ASSISTANT, CLOSED, HUMAN, WAITING, Conversation, Message, Receipt, Turn
from leeway.db import new_id
from leeway.errors import Conflict, NotFound
from leeway.journey.models import Dialogue

# Who may follow whom. Anything else is refused, so that a late click can never wake the assistant inside a human chat.
TRANSITIONS: dict[str, frozenset[str]] = {
    ASSISTANT: frozenset({WAITING, CLOSED}),
    WAITING: frozenset({HUMAN, ASSISTANT, CLOSED}),
    HUMAN: frozenset({ASSISTANT, WAITING, CLOSED}),
    CLOSED: frozenset({ASSISTANT, WAITING}),
}

# Databases take so many values in one statement, and some more.
_SEEN_AT_ONCE = 1_000


class ImpossibleTransition(Conflict):
    """The conversation cannot go from the state it is in to the one asked for."""

    code = "impossible_transition"


@dataclass(frozen=True)
class Line:
    """What is to be said: words, optional buttons, and for rich kinds the data that a capable client renders."""

    text: str
    buttons: tuple[dict[str, str], ...] = ()
    kind: str = "text"
    data: dict[str, Any] | None = field(default=None)


def open_conversation(
    session: Session, language: str, borrower_id: str | None = None, verified_by: str | None = None
) -> Conversation:
    """A new conversation with its case and dialogue, answered by the assistant."""
    moment = clock.now(session)
    conversation = Conversation(
        id=new_id(),
        state=ASSISTANT,
        language=language,
        borrower_id=borrower_id,
        verified_by=verified_by,
        last_seq=0,
        created_at=moment,
        updated_at=moment,
    )
    session.add(conversation)
    session.flush()
    session.add(Case(conversation_id=conversation.id, borrower_id=borrower_id, opened_at=moment))
    session.add(Dialogue(conversation_id=conversation.id, updated_at=moment, spoken={}))
    session.flush()
    record(session, "borrower", "conversation.opened", conversation.id, verified_by=verified_by)
    return conversation


def get(session: Session, conversation_id: str) -> Conversation:
    """The conversation, or NotFound."""
    conversation = session.get(Conversation, conversation_id)
    if conversation is None:
        raise NotFound(conversation_id)
    return conversation


def case_of(session: Session, conversation_id: str) -> Case:
    """The hardship case of a conversation; every conversation has one."""
    return session.scalars(select(Case).where(Case.conversation_id == conversation_id)).one()


def identify(session: Session, conversation: Conversation, borrower_id: str, verified_by: str) -> None:
    """Binds the conversation to the borrower whom the gateway has verified. No message or slot can do this."""
    conversation.borrower_id, conversation.verified_by = borrower_id, verified_by
    case = case_of(session, conversation.id)
    case.borrower_id = borrower_id
    record(session, "system", "conversation.identified", conversation.id, by=verified_by)
    cases.hold_for_notice(session, case)


def seen(session: Session, conversation_ids: Sequence[str]) -> None:
    """Notes that the borrowers of these conversations are there right now. It matters to nobody while they talk with
    the assistant, and is not written then.
    """
    for first in range(0, len(conversation_ids), _SEEN_AT_ONCE):
        ids = conversation_ids[first : first + _SEEN_AT_ONCE]
        session.execute(
            update(Conversation)
            .where(Conversation.id.in_(ids), Conversation.state.in_((WAITING, HUMAN)))
            .values(last_seen_at=clock.machine_now())
        )


def add_message(
    session: Session,
    conversation: Conversation,
    sender: str,
    line: Line,
    *,
    client_id: str | None = None,
    agent_id: str | None = None,
    distress: str | None = None,
) -> Message:
    """Appends a line to the transcript under the next sequence number."""
    moment = clock.now(session)
    seq = session.scalar(
        update(Conversation)
        .where(Conversation.id == conversation.id)
        .values(last_seq=Conversation.last_seq + 1, updated_at=moment)
        .returning(Conversation.last_seq)
    )
    assert seq is not None
    message = Message(
        id=new_id(),
        conversation_id=conversation.id,
        seq=seq,
        client_id=client_id,
        sender=sender,
        agent_id=agent_id,
        text=line.text,
        kind=line.kind,
        data=line.data,
        buttons=list(line.buttons),
        language=conversation.language,
        distress=distress,
        at=moment,
    )
    session.add(message)
    session.flush()
    return message


def messages_after(session: Session, conversation_id: str, seq: int) -> list[Message]:
    """The transcript after `seq`, in order."""
    query = select(Message).where(Message.conversation_id == conversation_id, Message.seq > seq).order_by(Message.seq)
    return list(session.scalars(query))


def shown_since(session: Session, conversation_id: str, kind: str) -> datetime | None:
    """When the latest line of a kind, such as the table of costs, was first shown with what it holds now."""
    query = select(Message).where(Message.conversation_id == conversation_id, Message.kind == kind)
    lines = session.scalars(query.order_by(Message.seq)).all()
    return next((line.at for line in lines if line.data == lines[-1].data), None)


def message_by_client_id(session: Session, conversation_id: str, client_id: str) -> Message | None:
    """The line that a client already sent under this id, if any: a resend must not be said twice."""
    query = select(Message).where(Message.conversation_id == conversation_id, Message.client_id == client_id)
    return session.scalars(query).first()


def move(session: Session, conversation: Conversation, state: str, actor: str, reason: str) -> None:
    """Moves the conversation to `state`, atomically and on the record; staying where it is changes nothing."""
    before = conversation.state
    if before == state:
        return
    if state not in TRANSITIONS[before]:
        raise ImpossibleTransition(f"{before} → {state}")
    moved = session.scalar(
        update(Conversation)
        .where(Conversation.id == conversation.id, Conversation.state == before)
        .values(state=state)
        .returning(Conversation.id)
    )
    if moved is None:
        raise ImpossibleTransition(f"{before} → {state}")
    session.refresh(conversation, ["state"])
    record(session, actor, "conversation.state", conversation.id, before=before, after=state, reason=reason)


def begin_turn(session: Session, message: Message) -> Turn:
    """Opens the exchange with Rasa that answers `message`."""
    turn = Turn(
        id=new_id(),
        conversation_id=message.conversation_id,
        message_id=message.id,
        started_at=clock.now(session),
    )
    session.add(turn)
    session.flush()
    return turn


def receipt(
    session: Session, turn: Turn, action: str, *, failed: bool = False, reference: str | None = None
) -> Receipt:
    """Leaves proof that `action` ran in `turn`; in the same transaction as what it did."""
    row = Receipt(
        conversation_id=turn.conversation_id,
        turn_id=turn.id,
        action=action,
        failed=failed,
        reference=reference,
        at=clock.now(session),
    )
    session.add(row)
    return row


def receipts_of(session: Session, turn_id: str) -> list[Receipt]:
    """The receipts of a turn, oldest first."""
    return list(session.scalars(select(Receipt).where(Receipt.turn_id == turn_id).order_by(Receipt.at)))


def end_turn(session: Session, turn_id: str, outcome: str, at: datetime) -> None:
    """Closes the exchange."""
    session.execute(update(Turn).where(Turn.id == turn_id).values(outcome=outcome, finished_at=at))
