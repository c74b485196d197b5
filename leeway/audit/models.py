"""The append-only record of who did what."""

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Mapped, Session, mapped_column

from leeway import clock
from leeway.db import Base, Json, new_id


class AuditEvent(Base):
    """One deed. Rows are only ever added."""

    __tablename__ = "audit_events"

    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    at: Mapped[datetime] = mapped_column(index=True)
    actor: Mapped[str]  # "assistant" | "borrower" | "system" | "agent:<id>"
    action: Mapped[str]
    subject: Mapped[str] = mapped_column(index=True)  # the conversation, handoff, agreement … it was done to
    data: Mapped[dict[str, Any]] = mapped_column(Json, default=dict)


def record(session: Session, actor: str, action: str, subject: str, **data: Any) -> None:
    """Adds a deed to the record, within the caller's transaction: no deed without its record, and the reverse."""
    session.add(AuditEvent(at=clock.now(session), actor=actor, action=action, subject=subject, data=data))
