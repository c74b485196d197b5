"""What the people of the desk write down while they work on a case; the borrower never sees it."""

from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from leeway.db import Base, new_id


class Note(Base):
    """A note among colleagues. `text` has personal numbers masked; notes are only ever added."""

    __tablename__ = "notes"

    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"), index=True)
    agent_id: Mapped[str] = mapped_column(ForeignKey("agents.id"))
    text: Mapped[str]
    at: Mapped[datetime]


class CrisisStep(Base):
    """A step of `policy/crisis.yml` that somebody has done. `crisis_id` is the deed on the record (`crisis.read`) that
    the crisis began with: a later crisis of the same conversation has all its steps to do again."""

    __tablename__ = "crisis_steps"
    __table_args__ = (UniqueConstraint("crisis_id", "step"),)

    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    crisis_id: Mapped[str] = mapped_column(ForeignKey("audit_events.id"))
    step: Mapped[str]
    agent_id: Mapped[str] = mapped_column(ForeignKey("agents.id"))
    note: Mapped[str]
    at: Mapped[datetime]
