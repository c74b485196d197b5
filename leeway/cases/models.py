"""The hardship case: consent, facts told, income-and-expenditure lines, and the hardship notice."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from leeway.db import Base, Json, Money, new_id


class Case(Base):
    """What a borrower asks for in one conversation."""

    __tablename__ = "cases"

    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"), unique=True)
    borrower_id: Mapped[str | None] = mapped_column(ForeignKey("borrowers.id"), index=True)
    status: Mapped[str] = mapped_column(default="open")  # "open" | "agreed" | "referred" | "closed"
    outcome: Mapped[str | None]
    opened_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]


class Consent(Base):
    """An act: the borrower allowed, or refused, the use of income and health facts; with the text's version."""

    __tablename__ = "consents"

    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True)
    given: Mapped[bool]
    text_version: Mapped[str]
    message_id: Mapped[str] = mapped_column(ForeignKey("messages.id"))
    at: Mapped[datetime]


class Fact(Base):
    """Something the borrower told that is not an amount of the budget. A newer one supersedes, nothing is erased."""

    __tablename__ = "facts"
    __table_args__ = (Index("ix_facts_case_name", "case_id", "name"),)

    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"))
    name: Mapped[str]
    value: Mapped[dict[str, Any]] = mapped_column(Json)
    certainty: Mapped[str] = mapped_column(default="stated")  # stated | confirmed | unknown | skipped
    message_id: Mapped[str] = mapped_column(ForeignKey("messages.id"))
    at: Mapped[datetime]
    superseded_at: Mapped[datetime | None]


class BudgetLine(Base):
    """A line of income and expenditure. `amount_minor` is per month, conservatively taken from what was said;
    null when the borrower does not know or would rather not say."""

    __tablename__ = "budget_lines"
    __table_args__ = (Index("ix_budget_lines_case_category", "case_id", "category"),)

    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"))
    category: Mapped[str]
    amount_minor: Mapped[int | None] = mapped_column(Money)
    said: Mapped[dict[str, Any] | None] = mapped_column(Json)  # the amount as said: low, high, bound, per, currency
    # stated | range | confirmed | evidenced | unknown | skipped
    certainty: Mapped[str] = mapped_column(default="stated")
    message_id: Mapped[str] = mapped_column(ForeignKey("messages.id"))
    at: Mapped[datetime]
    superseded_at: Mapped[datetime | None]
    # The cautious end of what was said per `period` (day | week | month | year); null when parts of several periods
    # were added up.
    told_minor: Mapped[int | None] = mapped_column(Money)
    period: Mapped[str | None]
    # What an agent saw that proves the line ("payslip of October"), and which agent; null where nobody saw anything.
    evidence: Mapped[str | None]
    evidenced_by: Mapped[str | None] = mapped_column(ForeignKey("agents.id"))


class HardshipNotice(Base):
    """The first time in a case that the borrower said, in any words, that they cannot pay: starts a clock."""

    __tablename__ = "hardship_notices"

    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), unique=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"), index=True)
    message_id: Mapped[str] = mapped_column(ForeignKey("messages.id"))
    words: Mapped[str]
    at: Mapped[datetime]
    answer_due_at: Mapped[datetime]
