"""What the rest of the program may know of a loan: a frozen picture of it on one day."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal, get_args

Product = Literal["credit_card", "consumer_loan", "cash_loan", "instalment_purchase"]
LoanStatus = Literal["active", "in_arrangement", "disputed", "closed"]
PRODUCTS: tuple[Product, ...] = get_args(Product)
STATUSES: tuple[LoanStatus, ...] = get_args(LoanStatus)


@dataclass(frozen=True, kw_only=True)
class LoanView:
    """A loan as it stands on one day. Amounts are minor units of `currency`; `annual_rate` is a fraction (0.12 = 12 %).

    `overdue_minor` is what should have been paid before that day and was not; `days_past_due` counts from the oldest
    such due date (0 when nothing is overdue). `next_due` is the first unpaid due date on or after that day, None when
    there is none. `instalment_minor` is what the contract asks for in an ordinary month, 0 when that is not known.
    """

    id: str
    ref: str
    product: Product
    currency: str
    principal_minor: int
    outstanding_principal_minor: int
    outstanding_interest_minor: int
    outstanding_fees_minor: int
    overdue_minor: int
    days_past_due: int
    next_due: date | None
    annual_rate: Decimal
    due_day: int
    status: LoanStatus = "active"
    instalment_minor: int = 0

    @property
    def outstanding_minor(self) -> int:
        """Everything still owed: principal, interest and fees."""
        return self.outstanding_principal_minor + self.outstanding_interest_minor + self.outstanding_fees_minor
