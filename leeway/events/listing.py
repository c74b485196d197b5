"""The outbox as an operator looks at it."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway.events.models import OutboxEvent


def listed(session: Session, event_type: str | None, limit: int) -> list[dict[str, Any]]:
    """The latest events, oldest first. `state`: delivered, waiting (to be sent, or sent again) or failed (given up)."""
    query = select(OutboxEvent).order_by(OutboxEvent.at.desc(), OutboxEvent.id.desc()).limit(limit)
    if event_type is not None:
        query = query.where(OutboxEvent.type == event_type)
    return [_row(event) for event in reversed(session.scalars(query).all())]


def _row(event: OutboxEvent) -> dict[str, Any]:
    return {
        "id": event.id,
        "type": event.type,
        "subject": event.subject,
        "data": event.data,
        "at": event.at.isoformat(timespec="seconds"),
        "state": _state(event),
        "attempts": event.attempts,
        "next_attempt_at": event.next_attempt_at.isoformat() if event.next_attempt_at else None,
        "delivered_at": event.delivered_at.isoformat() if event.delivered_at else None,
        "last_error": event.last_error,
    }


def _state(event: OutboxEvent) -> str:
    if event.delivered_at is not None:
        return "delivered"
    return "failed" if event.next_attempt_at is None else "waiting"
