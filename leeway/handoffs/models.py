"""A conversation handed, or to be handed, to a human agent."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from leeway.db import Base, Json, new_id

# The statuses of a handoff that is not over.
OPEN = ("waiting", "callback", "claimed")


class Handoff(Base):
    """Why a person is needed, how urgently, who took it and how it ended. At most one open per conversation."""

    __tablename__ = "handoffs"
    __table_args__ = (Index("ix_handoffs_queue", "status", "priority", "opened_at"),)

    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"), index=True)
    reason: Mapped[str]
    priority: Mapped[int]  # 0 crisis … 4 rest
    # waiting | callback | claimed | handed_back | resolved | abandoned
    status: Mapped[str] = mapped_column(default="waiting")
    agent_id: Mapped[str | None] = mapped_column(ForeignKey("agents.id"), index=True)
    package: Mapped[dict[str, Any]] = mapped_column(Json, default=dict)
    outcome: Mapped[str | None]
    note: Mapped[str | None]
    resume_step: Mapped[str | None]
    callback_words: Mapped[str | None]
    opened_at: Mapped[datetime]
    claimed_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None] = mapped_column(index=True)
    lease_until: Mapped[datetime | None]  # machine time; a claim that nobody renews until then goes back into the queue
    first_reply_at: Mapped[datetime | None]  # the first line that a person wrote
    due_at: Mapped[datetime | None]  # by when the service target wants that line
    escalated_at: Mapped[datetime | None]  # when the supervisors were told that it is late
    callback_at: Mapped[datetime | None]  # until then the case rests with status "callback"
    for_agent_id: Mapped[str | None] = mapped_column(ForeignKey("agents.id"))  # whom it was passed on to
    team: Mapped[str | None]
