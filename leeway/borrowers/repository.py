"""Finding borrowers."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway.borrowers.models import Borrower
from leeway.borrowers.phones import normalise


def find(session: Session, borrower_id: str) -> Borrower | None:
    """The borrower with this id."""
    return session.get(Borrower, borrower_id)


def lock(session: Session, borrower_id: str) -> Borrower:
    """The borrower, held until the transaction ends: what concerns their plan and their hold happens one at a time.

    SQLite has one writer anyway.
    """
    query = select(Borrower).where(Borrower.id == borrower_id).with_for_update()
    return session.scalars(query).one()


def find_by_ref(session: Session, external_ref: str) -> Borrower | None:
    """The borrower with this customer number of the lender."""
    return session.scalar(select(Borrower).where(Borrower.external_ref == external_ref))


def find_by_phone(session: Session, phone: str) -> Borrower | None:
    """The one borrower registered with `phone`, in whatever form it is written.

    None when it is no number, when nobody has it, and also when several have it: a shared telephone proves nobody's
    identity.
    """
    try:
        number = normalise(phone)
    except ValueError:
        return None
    found = session.scalars(select(Borrower).where(Borrower.phone == number).limit(2)).all()
    return found[0] if len(found) == 1 else None


def demo_borrowers(session: Session) -> list[Borrower]:
    """Everybody of the demo portfolio, by reference."""
    return list(session.scalars(select(Borrower).where(Borrower.demo).order_by(Borrower.external_ref)))
