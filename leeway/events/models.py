"""The outbox: what happened, and how far the news of it has got."""

from datetime import datetime
from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from leeway.db import Base, Json, new_id


def new_event_id() -> str:
    """The id under which receivers recognise an event that is sent twice."""
    return f"evt_{new_id()}"


class OutboxEvent(Base):
    """Something that other systems may want to know. Payloads hold ids and amounts, never words of the chat.

    `at` is the business clock's; all other moments are the machine's, since retries and leases are matters of the
    network. `next_attempt_at` is null once the attempts are used up. `claimed_until` is the lease of the process that
    is sending it. `delivered_to` are the endpoints that have taken it, `delivered_at` says when all had.
    """

    __tablename__ = "outbox_events"
    __table_args__ = (Index("ix_outbox_events_due", "delivered_at", "next_attempt_at"),)

    id: Mapped[str] = mapped_column(primary_key=True, default=new_event_id)
    type: Mapped[str]
    subject: Mapped[str] = mapped_column(index=True)  # the case, hold, agreement or handoff that it happened to
    data: Mapped[dict[str, Any]] = mapped_column(Json, default=dict)
    at: Mapped[datetime] = mapped_column(index=True)
    attempts: Mapped[int] = mapped_column(default=0)
    next_attempt_at: Mapped[datetime | None]
    delivered_to: Mapped[list[Any]] = mapped_column(Json, default=list)
    delivered_at: Mapped[datetime | None]
    last_error: Mapped[str | None]
    claimed_until: Mapped[datetime | None]
