"""Where loans come from: one interface, so that a lender's own system can stand behind it."""

from datetime import date
from typing import Protocol

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from leeway.loans.models import Loan
from leeway.loans.schemas import LoanView
from leeway.loans.standing import standing, usual_instalment


class LoanSource(Protocol):
    """The only way in which the rest of the program learns of loans."""

    def loans_of(self, borrower_id: str, today: date) -> list[LoanView]:
        """The borrower's loans that are not closed, as they stand on `today`, the longest overdue first."""
        ...


class SqlLoanSource:
    """The loans of Leeway's own database."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def loans_of(self, borrower_id: str, today: date) -> list[LoanView]:
        """See `LoanSource`."""
        query = (
            select(Loan)
            .where(Loan.borrower_id == borrower_id, Loan.status != "closed")
            .options(selectinload(Loan.due_items))
        )
        views = [_view(loan, today) for loan in self._session.scalars(query)]
        return sorted(views, key=lambda view: (-view.days_past_due, view.ref))


def _view(loan: Loan, today: date) -> LoanView:
    state = standing(loan.due_items, today)
    return LoanView(
        id=loan.id,
        ref=loan.external_ref,
        product=loan.product,
        currency=loan.currency,
        principal_minor=loan.principal_minor,
        outstanding_principal_minor=loan.outstanding_principal_minor,
        outstanding_interest_minor=loan.outstanding_interest_minor,
        outstanding_fees_minor=loan.outstanding_fees_minor,
        overdue_minor=state.overdue_minor,
        days_past_due=state.days_past_due,
        next_due=state.next_due,
        annual_rate=loan.annual_rate,
        due_day=loan.due_day,
        status=loan.status,
        instalment_minor=usual_instalment(loan.due_items),
    )
