"""Offers beyond an agent's authority, which wait for a supervisor."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from leeway.db import Base, Json, new_id


class Approval(Base):
    """What an agent asks a supervisor for. `asked` and `draft` are as in an offer: how it is computed, and the plan.

    `decision_id` is the decision that it was asked on; an approved one has the offer that went to the borrower.
    """

    __tablename__ = "approvals"

    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"), index=True)
    decision_id: Mapped[str] = mapped_column(ForeignKey("decisions.id"))
    asked: Mapped[dict[str, Any]] = mapped_column(Json)
    draft: Mapped[dict[str, Any]] = mapped_column(Json)
    note: Mapped[str]
    asked_by: Mapped[str] = mapped_column(ForeignKey("agents.id"))
    asked_at: Mapped[datetime]
    status: Mapped[str] = mapped_column(default="pending", index=True)  # pending | approved | refused
    decided_by: Mapped[str | None] = mapped_column(ForeignKey("agents.id"))
    decided_at: Mapped[datetime | None]
    decision_note: Mapped[str | None]
    offer_id: Mapped[str | None] = mapped_column(ForeignKey("offers.id"))
