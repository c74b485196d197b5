"""Where the dialogue stands. This row, not Rasa's tracker, is the truth."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from leeway.db import Base, Json


class Dialogue(Base):
    """The open question of a conversation and what repair needs to remember."""

    __tablename__ = "dialogues"

    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"), primary_key=True)
    question: Mapped[str] = mapped_column(default="consent")
    tries: Mapped[int] = mapped_column(default=0)  # failures on the open question
    upset_streak: Mapped[int] = mapped_column(default=0)
    # Why a person was offered ("distressed", "upset", "not_understood", "consent_refused"); null when not on offer.
    support: Mapped[str | None]
    # A value that waits for a yes: {"name": …, "value": …}; null when nothing is to be checked.
    check: Mapped[dict[str, Any] | None] = mapped_column("pending_check", Json)
    last_fact: Mapped[str | None]  # what "no, it is 4,000" refers to
    refused_offers: Mapped[int] = mapped_column(default=0)
    spoken: Mapped[dict[str, Any]] = mapped_column(Json, default=dict)  # how often each response was said
    updated_at: Mapped[datetime]
