"""A hold on collection."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from leeway.db import Base, Json, new_id


class Hold(Base):
    """While it is open, the lender's dialler leaves the borrower alone. At most one is open per borrower.

    `loan_refs` are the lender's own contract numbers. `until` is when it ends by itself, unless it is made longer.
    """

    __tablename__ = "holds"
    __table_args__ = (
        Index(
            "uq_holds_open_borrower",
            "borrower_id",
            unique=True,
            sqlite_where=text("lifted_at IS NULL"),
            postgresql_where=text("lifted_at IS NULL"),
        ),
    )

    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    borrower_id: Mapped[str] = mapped_column(ForeignKey("borrowers.id"), index=True)
    case_id: Mapped[str | None] = mapped_column(ForeignKey("cases.id"))
    loan_refs: Mapped[list[Any]] = mapped_column(Json, default=list)
    reason: Mapped[str]  # hardship_notice | relief | agreement
    placed_at: Mapped[datetime]
    until: Mapped[datetime]
    lifted_at: Mapped[datetime | None]
    lifted_reason: Mapped[str | None]  # agreement_completed | agreement_broken | case_closed | expired
