"""What was said earlier in a conversation, as it was understood then."""

from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway.conversations.models import Message
from leeway.journey.reading import Utterance


def utterance_of(message: Message, today: date) -> Utterance:
    """The message as understood; `reading` must have been stored on it."""
    reading = reading_of(message)
    return Utterance(
        text=message.text,
        intent=reading.get("intent", "nlu_fallback"),
        confidence=float(reading.get("confidence", 0.0)),
        entities=reading.get("entities", []),
        distress=message.distress or "none",
        today=today,
        identity=reading.get("identity"),
        beside=reading.get("beside", []),
    )


def reading_of(message: Message) -> dict[str, Any]:
    """What was read in the message. A line that looks like a command says nothing we could act on."""
    return {} if message.text.lstrip().startswith("/") else message.reading or {}


def before(session: Session, message: Message, today: date) -> list[tuple[Message, Utterance]]:
    """The borrower's earlier messages of this conversation that were understood, oldest first."""
    query = (
        select(Message)
        .where(
            Message.conversation_id == message.conversation_id,
            Message.sender == "borrower",
            Message.seq < message.seq,
        )
        .order_by(Message.seq)
    )
    return [(row, utterance_of(row, today)) for row in session.scalars(query) if row.reading is not None]
