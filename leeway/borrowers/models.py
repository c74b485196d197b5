"""Borrowers as the lender knows them."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from leeway.borrowers.schemas import CreditRecord, Language
from leeway.db import Base, Json, new_id


class Borrower(Base):
    """A person who owes the lender money. `external_ref` is the lender's own customer number.

    `phone` is E.164 ("+8613900000000") so that it can be looked up, and is never written to a log. `credit_record` is
    told to the policy, which must never refuse on it alone. `city` chooses the living floor where the rule pack has
    one. `situation_*` tells a demo's visitor who this is.
    """

    __tablename__ = "borrowers"
    __table_args__ = (CheckConstraint("arrangements_broken >= 0", name="arrangements_broken"),)

    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    external_ref: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    phone: Mapped[str | None] = mapped_column(index=True)
    preferred_language: Mapped[Language] = mapped_column(String, default="zh")
    credit_record: Mapped[CreditRecord] = mapped_column(String, default="fair")
    vulnerabilities: Mapped[list[str]] = mapped_column(Json, default=list)  # words of schemas.VULNERABILITIES
    arrangements_broken: Mapped[int] = mapped_column(default=0)
    breathing_space_until: Mapped[date | None]
    deceased: Mapped[bool] = mapped_column(default=False)
    demo: Mapped[bool] = mapped_column(default=False)
    situation_zh: Mapped[str | None]
    situation_en: Mapped[str | None]
    city: Mapped[str | None]
    refusals: Mapped[list["Refusal"]] = relationship(
        order_by="Refusal.refused_on, Refusal.id", cascade="all, delete-orphan"
    )

    @property
    def vulnerable(self) -> bool:
        """True when the lender knows a circumstance that calls for particular care."""
        return bool(self.vulnerabilities)

    def in_breathing_space(self, today: date) -> bool:
        """True while a moratorium protects the borrower; its last day counts."""
        return self.breathing_space_until is not None and today <= self.breathing_space_until


class Refusal(Base):
    """A time the lender's staff refused this borrower an arrangement, in their words."""

    __tablename__ = "refusals"

    id: Mapped[int] = mapped_column(primary_key=True)
    borrower_id: Mapped[str] = mapped_column(ForeignKey("borrowers.id"), index=True)
    refused_on: Mapped[date]
    note: Mapped[str]
