"""What borrowers thought of it, and complaints as tracked cases of their own."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from leeway.db import Base, new_id


class Feedback(Base):
    """A rating of 1–5 and words, both optional."""

    __tablename__ = "feedback"

    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"), index=True)
    rating: Mapped[int | None]
    words: Mapped[str | None]
    at: Mapped[datetime]


class Complaint(Base):
    """A complaint made in a conversation; it stays open until a person closes it."""

    __tablename__ = "complaints"

    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"), index=True)
    message_id: Mapped[str] = mapped_column(ForeignKey("messages.id"))
    about: Mapped[str]  # "collection" | "service"
    words: Mapped[str]
    status: Mapped[str] = mapped_column(default="open")
    at: Mapped[datetime]
