"""Decisions of the policy, the offers made from them, and the agreements that borrowers signed."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from leeway.db import Base, Json, Money, new_id


class DecisionRecord(Base):
    """One evaluation of the lender's policy with everything needed to replay it."""

    __tablename__ = "decisions"

    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True)
    outcome: Mapped[str]
    reason_code: Mapped[str]
    rule_id: Mapped[str]
    policy_version: Mapped[str]
    inputs: Mapped[dict[str, Any]] = mapped_column(Json)
    remedies: Mapped[list[Any]] = mapped_column(Json)
    capacity: Mapped[dict[str, Any]] = mapped_column(Json)
    trace: Mapped[dict[str, Any]] = mapped_column(Json)
    at: Mapped[datetime]
    # What was known (`determination.Facts`); null in decisions older than this column.
    facts: Mapped[dict[str, Any] | None] = mapped_column(Json)


class Offer(Base):
    """A concrete plan put to the borrower. `draft` is the computed plan, schedules included."""

    __tablename__ = "offers"

    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True)
    decision_id: Mapped[str] = mapped_column(ForeignKey("decisions.id"))
    label: Mapped[str]  # A, B, C in the order shown
    kind: Mapped[str]
    status: Mapped[str] = mapped_column(default="open")  # open | chosen | accepted | declined | replaced
    instalment_minor: Mapped[int] = mapped_column(Money)
    total_minor: Mapped[int] = mapped_column(Money)
    waived_minor: Mapped[int] = mapped_column(Money)
    annual_rate: Mapped[Decimal]
    rule_id: Mapped[str]
    reason_code: Mapped[str]
    draft: Mapped[dict[str, Any]] = mapped_column(Json)
    round: Mapped[int] = mapped_column(default=0)  # 0 the first offers, then one per counter-proposal
    at: Mapped[datetime]
    # The counter-proposal that it answers (`determination.Asked`); null for the first offers.
    asked: Mapped[dict[str, Any] | None] = mapped_column(Json)


class Agreement(Base):
    """A plan that the borrower explicitly accepted. A borrower has at most one that is active; a review may bring
    another in the same case, which replaces it.
    """

    __tablename__ = "agreements"

    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), index=True)
    offer_id: Mapped[str] = mapped_column(ForeignKey("offers.id"))
    borrower_id: Mapped[str] = mapped_column(ForeignKey("borrowers.id"), index=True)
    message_id: Mapped[str] = mapped_column(ForeignKey("messages.id"))
    currency: Mapped[str]
    total_minor: Mapped[int] = mapped_column(Money)
    status: Mapped[str] = mapped_column(default="active")  # active | completed | broken | replaced
    at: Mapped[datetime]
    instalments: Mapped[list["AgreementInstalment"]] = relationship(order_by="AgreementInstalment.number")


class AgreementInstalment(Base):
    """What is due when under an agreement."""

    __tablename__ = "agreement_instalments"
    __table_args__ = (UniqueConstraint("agreement_id", "number"),)

    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    agreement_id: Mapped[str] = mapped_column(ForeignKey("agreements.id"), index=True)
    number: Mapped[int]
    due: Mapped[date]
    amount_minor: Mapped[int] = mapped_column(Money)
    paid_minor: Mapped[int] = mapped_column(Money, default=0)
