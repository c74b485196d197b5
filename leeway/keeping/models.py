"""Payments that arrived under a plan, and reviews of plans that do not hold."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from leeway.db import Base, Money, new_id


class PlanPayment(Base):
    """Money that arrived for a plan. `reference` is the lender's own number: the same one twice is the same payment."""

    __tablename__ = "plan_payments"
    __table_args__ = (CheckConstraint("amount_minor > 0", name="amount"),)

    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    reference: Mapped[str] = mapped_column(unique=True)
    borrower_id: Mapped[str] = mapped_column(ForeignKey("borrowers.id"), index=True)
    agreement_id: Mapped[str] = mapped_column(ForeignKey("agreements.id"), index=True)
    currency: Mapped[str]
    amount_minor: Mapped[int] = mapped_column(Money)
    paid_on: Mapped[date]
    at: Mapped[datetime]


class PlanReview(Base):
    """A plan looked at again, because an instalment is missing or the borrower said that one will be.

    It is open until the borrower has said what changed (`answered_at`) or there is nothing left to talk about. At most
    one is open per plan. `answer_by`: unanswered until then, with money still missing, the plan counts as broken.
    """

    __tablename__ = "plan_reviews"
    __table_args__ = (
        Index(
            "uq_plan_reviews_open_agreement",
            "agreement_id",
            unique=True,
            sqlite_where=text("answered_at IS NULL"),
            postgresql_where=text("answered_at IS NULL"),
        ),
    )

    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    agreement_id: Mapped[str] = mapped_column(ForeignKey("agreements.id"), index=True)
    borrower_id: Mapped[str] = mapped_column(ForeignKey("borrowers.id"), index=True)
    instalment_number: Mapped[int | None]  # the oldest that is missing; null when the borrower spoke first
    opened_at: Mapped[datetime]
    answer_by: Mapped[datetime]
    told_at: Mapped[datetime | None]  # when the assistant first spoke of it
    answered_at: Mapped[datetime | None]
    # replanning | promised | said_paid | kept | caught_up | replaced
    outcome: Mapped[str | None]
