"""People like those of the demo portfolio, for tests that change what borrowers owe."""

from secrets import token_hex

from sqlalchemy.orm import Session

from leeway.borrowers import repository as borrowers
from leeway.borrowers.models import Borrower, Refusal
from leeway.db import Base
from leeway.loans.models import DueItem, Loan, Payment


def copy_of(session: Session, reference: str) -> Borrower:
    """A borrower with the same loans under another reference, and without a telephone, which identifies one person."""
    original = borrowers.find_by_ref(session, reference)
    assert original is not None
    own = f"{reference}-{token_hex(4)}"
    person = Borrower(**_values(original, "external_ref", "phone", "demo"), external_ref=own)
    person.refusals = [Refusal(**_values(refusal, "borrower_id")) for refusal in original.refusals]
    session.add(person)
    for loan in session.query(Loan).filter_by(borrower_id=original.id):
        tail = loan.external_ref.removeprefix(reference)
        twin = Loan(**_values(loan, "external_ref", "borrower_id"), external_ref=own + tail, borrower=person)
        twin.due_items = [DueItem(**_values(item, "loan_id")) for item in loan.due_items]
        twin.payments = [Payment(**_values(payment, "loan_id")) for payment in loan.payments]
        session.add(twin)
    session.flush()
    return person


def _values(row: Base, *without: str) -> dict[str, object]:
    columns = type(row).__table__.columns
    return {column.key: getattr(row, column.key) for column in columns if column.key not in ("id", *without)}
