"""Taking in a payment that the lender reports. The same reference twice is the same payment."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.audit.models import record
from leeway.borrowers import repository as borrowers
from leeway.borrowers.models import Borrower
from leeway.errors import Conflict, LeewayError, NotFound
from leeway.keeping import agreements
from leeway.keeping.applying import Applied
from leeway.keeping.models import PlanPayment
from leeway.loans import ledger
from leeway.loans.models import Loan
from leeway.plans.models import Agreement


@dataclass(frozen=True)
class Incoming:
    """A payment as reported: the lender's own numbers, minor units, and the day on which the money was paid."""

    reference: str
    amount_minor: int
    currency: str
    paid_on: date
    borrower_ref: str | None = None
    loan_ref: str | None = None


@dataclass(frozen=True)
class Booked:
    """A payment as it stands in the plan. `repeated`: it was known already. `surplus_minor`: what of all that was paid
    is more than the whole plan, and the borrower's to have back.
    """

    payment: PlanPayment
    agreement: Agreement
    repeated: bool
    surplus_minor: int


class UnknownPayer(NotFound):
    """No borrower, or no loan, has this number."""

    code = "unknown_payer"
    words = "error_unknown_payer"


class NoPlan(Conflict):
    """The borrower has no plan that this could be paid towards."""

    code = "no_plan"
    words = "error_no_plan"


class ReferenceUsed(Conflict):
    """Another payment was reported under this reference."""

    code = "reference_used"
    words = "error_reference_used"


class WrongCurrency(LeewayError):
    """The plan is in another currency."""

    code = "wrong_currency"
    status = 422
    words = "error_wrong_currency"


class NotYetPaid(LeewayError):
    """The day of the payment has not come yet."""

    code = "paid_in_future"
    status = 422
    words = "error_paid_in_future"


def receive(session: Session, incoming: Incoming) -> Booked:
    """Books a payment towards the borrower's plan. Raises one of the errors above, and then nothing is changed."""
    borrower = borrowers.lock(session, _payer(session, incoming).id)
    known = session.scalar(select(PlanPayment).where(PlanPayment.reference == incoming.reference))
    if known is not None:
        return _known(session, known, incoming, borrower)
    agreement = agreements.standing(session, borrower.id)
    if agreement is None:
        raise NoPlan(incoming.reference)
    if agreement.currency != incoming.currency:
        raise WrongCurrency(incoming.currency)
    if incoming.paid_on > clock.today(session):
        raise NotYetPaid(incoming.paid_on.isoformat())
    before = _paid_minor(agreements.settle(session, agreement))
    payment = PlanPayment(
        reference=incoming.reference,
        borrower_id=borrower.id,
        agreement_id=agreement.id,
        currency=incoming.currency,
        amount_minor=incoming.amount_minor,
        paid_on=incoming.paid_on,
        at=clock.now(session),
    )
    session.add(payment)
    session.flush()
    # The loans first: the last payment closes them.
    after = min(before + incoming.amount_minor, _whole_minor(session, agreement))
    _book_on_loans(session, agreement, before, after, incoming.paid_on)
    applied = agreements.settle(session, agreement)
    record(session, "system", "payment.received", agreement.id, payment=payment.id, amount_minor=incoming.amount_minor)
    return Booked(payment, agreement, False, applied.surplus_minor)


def _payer(session: Session, incoming: Incoming) -> Borrower:
    found: set[str] = set()
    if incoming.borrower_ref is not None:
        borrower = borrowers.find_by_ref(session, incoming.borrower_ref)
        found.add(borrower.id if borrower else "")
    if incoming.loan_ref is not None:
        owner = session.scalar(select(Loan.borrower_id).where(Loan.external_ref == incoming.loan_ref))
        found.add(owner or "")
    if len(found) != 1 or "" in found:
        raise UnknownPayer(incoming.loan_ref or incoming.borrower_ref or "")
    borrower = borrowers.find(session, found.pop())
    assert borrower is not None
    return borrower


def _known(session: Session, payment: PlanPayment, incoming: Incoming, borrower: Borrower) -> Booked:
    same = (payment.borrower_id, payment.amount_minor, payment.currency, payment.paid_on) == (
        borrower.id,
        incoming.amount_minor,
        incoming.currency,
        incoming.paid_on,
    )
    agreement = session.get(Agreement, payment.agreement_id)
    if not same or agreement is None:
        raise ReferenceUsed(incoming.reference)
    return Booked(payment, agreement, True, agreements.settle(session, agreement).surplus_minor)


def _paid_minor(applied: Applied) -> int:
    return applied.lump_sum_minor + sum(applied.paid_minor)


def _whole_minor(session: Session, agreement: Agreement) -> int:
    return agreement.total_minor + agreements.draft_of(session, agreement).lump_sum_minor


def _book_on_loans(session: Session, agreement: Agreement, before: int, after: int, paid_on: date) -> None:
    """Divides what of the plan is paid between its loans, each by its part of the whole.

    Reckoned from the sum of all payments and not from one of them, so that nothing is lost to rounding in the end.
    """
    draft, whole = agreements.draft_of(session, agreement), _whole_minor(session, agreement)
    parts = {part.loan_id: part for part in draft.allocations}
    owed = draft.owed_minor or 1
    for loan in agreements.loans_of(session, agreement):
        part = parts[loan.id]
        lump = draft.lump_sum_minor * part.owed_minor // owed
        total = part.owed_minor + part.interest_minor + lump
        amount = total * after // whole - total * before // whole
        repays = (part.owed_minor + lump) * after // whole - (part.owed_minor + lump) * before // whole
        if amount > 0:
            ledger.receive(loan, amount, repays, paid_on)
