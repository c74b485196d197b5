"""Rehearsals and their lines. They belong to the agent who practises, and to no borrower."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from leeway.db import Base, Json, new_id


class Rehearsal(Base):
    """One practice talk. `step` is where in the script it stands; `review` is written when it ends."""

    __tablename__ = "rehearsals"

    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    agent_id: Mapped[str] = mapped_column(ForeignKey("agents.id"), index=True)
    script: Mapped[str]
    step: Mapped[str]
    outcome: Mapped[str | None]  # agreed | safe | left | unfinished; null while it goes on
    review: Mapped[dict[str, Any] | None] = mapped_column(Json)
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    lines: Mapped[list["RehearsalLine"]] = relationship(order_by="RehearsalLine.seq")


class RehearsalLine(Base):
    """What was said. `deeds` and `findings` are what the agent's line did and what the guard held against it."""

    __tablename__ = "rehearsal_lines"
    __table_args__ = (UniqueConstraint("rehearsal_id", "seq"),)

    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    rehearsal_id: Mapped[str] = mapped_column(ForeignKey("rehearsals.id"))
    seq: Mapped[int]
    sender: Mapped[str]  # "agent" | "borrower"
    text: Mapped[str]
    deeds: Mapped[list[Any]] = mapped_column(Json, default=list)
    findings: Mapped[list[Any]] = mapped_column(Json, default=list)
    at: Mapped[datetime]
