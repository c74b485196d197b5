"""Loans, what is due on them when, and what was paid."""

from datetime import date
from decimal import Decimal

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from leeway.borrowers.models import Borrower
from leeway.db import Base, Money, Rate, new_id
from leeway.loans.schemas import LoanStatus, Product


class Loan(Base):
    """A loan of one borrower, in minor units of `currency`. `external_ref` is the lender's own contract number,
    `principal_minor` what was lent at first, `annual_rate` the contract's, as a fraction.
    """

    __tablename__ = "loans"
    __table_args__ = (
        CheckConstraint("principal_minor > 0", name="principal"),
        CheckConstraint("outstanding_principal_minor >= 0", name="outstanding_principal"),
        CheckConstraint("outstanding_interest_minor >= 0", name="outstanding_interest"),
        CheckConstraint("outstanding_fees_minor >= 0", name="outstanding_fees"),
        CheckConstraint("due_day BETWEEN 1 AND 31", name="due_day"),
    )

    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    external_ref: Mapped[str] = mapped_column(unique=True)
    borrower_id: Mapped[str] = mapped_column(ForeignKey("borrowers.id"), index=True)
    product: Mapped[Product] = mapped_column(String)
    currency: Mapped[str]
    principal_minor: Mapped[int] = mapped_column(Money)
    outstanding_principal_minor: Mapped[int] = mapped_column(Money)
    outstanding_interest_minor: Mapped[int] = mapped_column(Money)
    outstanding_fees_minor: Mapped[int] = mapped_column(Money)
    annual_rate: Mapped[Decimal] = mapped_column(Rate)
    opened_on: Mapped[date]
    due_day: Mapped[int]
    status: Mapped[LoanStatus] = mapped_column(String, default="active")
    borrower: Mapped[Borrower] = relationship()
    due_items: Mapped[list["DueItem"]] = relationship(order_by="DueItem.due_on", cascade="all, delete-orphan")
    payments: Mapped[list["Payment"]] = relationship(
        order_by="Payment.paid_on, Payment.id", cascade="all, delete-orphan"
    )


class DueItem(Base):
    """An amount of the contract's schedule and how much of it has been paid."""

    __tablename__ = "due_items"
    __table_args__ = (
        UniqueConstraint("loan_id", "due_on"),
        CheckConstraint("amount_minor > 0", name="amount"),
        CheckConstraint("paid_minor BETWEEN 0 AND amount_minor", name="paid"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    loan_id: Mapped[str] = mapped_column(ForeignKey("loans.id"))
    due_on: Mapped[date]
    amount_minor: Mapped[int] = mapped_column(Money)
    paid_minor: Mapped[int] = mapped_column(Money, default=0)

    @property
    def unpaid_minor(self) -> int:
        """What is still to be paid of this item."""
        return self.amount_minor - self.paid_minor


class Payment(Base):
    """Money that arrived."""

    __tablename__ = "payments"
    __table_args__ = (CheckConstraint("amount_minor > 0", name="amount"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    loan_id: Mapped[str] = mapped_column(ForeignKey("loans.id"), index=True)
    paid_on: Mapped[date]
    amount_minor: Mapped[int] = mapped_column(Money)
