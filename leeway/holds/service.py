"""Placing holds on collection, making them last, and lifting them, each with its event in the same transaction."""

from datetime import datetime
from typing import Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.audit.models import record
from leeway.borrowers import repository as borrowers
from leeway.events.outbox import emit
from leeway.holds.models import Hold
from leeway.loans.source import SqlLoanSource

Placed = Literal["hardship_notice", "relief", "agreement"]
Lifted = Literal["agreement_completed", "agreement_broken", "case_closed", "expired"]


def open_hold(session: Session, borrower_id: str) -> Hold | None:
    """The hold that protects this borrower now."""
    return session.scalar(select(Hold).where(Hold.borrower_id == borrower_id, Hold.lifted_at.is_(None)))


def place(session: Session, borrower_id: str, reason: Placed, until: datetime, case_id: str | None = None) -> Hold:
    """Sees to it that nobody is sent after this borrower before `until`. One that is open lasts longer if need be, and
    never less long.
    """
    borrowers.lock(session, borrower_id)
    hold = open_hold(session, borrower_id)
    refs = _loan_refs(session, borrower_id)
    if hold is not None:
        _prolong(session, hold, reason, until, refs)
        return hold
    hold = Hold(
        borrower_id=borrower_id,
        case_id=case_id,
        loan_refs=refs,
        reason=reason,
        placed_at=clock.now(session),
        until=until,
    )
    session.add(hold)
    session.flush()
    record(session, "system", "hold.placed", hold.id, borrower=borrower_id, reason=reason, until=until.isoformat())
    _tell_placed(session, hold)
    return hold


def lift(session: Session, borrower_id: str, reason: Lifted) -> Hold | None:
    """Ends the borrower's hold, if there is one."""
    borrowers.lock(session, borrower_id)
    hold = open_hold(session, borrower_id)
    if hold is None:
        return None
    hold.lifted_at, hold.lifted_reason = clock.now(session), reason
    record(session, "system", "hold.lifted", hold.id, borrower=borrower_id, reason=reason)
    emit(
        session,
        "hold.lifted",
        hold.id,
        borrower_ref=_borrower_ref(session, borrower_id),
        loan_refs=hold.loan_refs,
        reason=reason,
        lifted_at=hold.lifted_at.isoformat(),
    )
    return hold


def in_force(session: Session) -> list[Hold]:
    """The holds that protect somebody at this moment, oldest first."""
    query = select(Hold).where(Hold.lifted_at.is_(None), Hold.until > clock.now(session))
    return list(session.scalars(query.order_by(Hold.placed_at, Hold.id)))


def run_out(session: Session) -> list[str]:
    """The borrowers whose hold has ended by itself and is still to be lifted."""
    query = select(Hold.borrower_id).where(Hold.lifted_at.is_(None), Hold.until <= clock.now(session))
    return list(session.scalars(query))


def expire(session: Session, borrower_id: str) -> bool:
    """Lifts the borrower's hold if its time is over."""
    borrowers.lock(session, borrower_id)
    hold = open_hold(session, borrower_id)
    if hold is None or hold.until > clock.now(session):
        return False
    return lift(session, borrower_id, "expired") is not None


def _prolong(session: Session, hold: Hold, reason: Placed, until: datetime, refs: list[str]) -> None:
    """A later end, or a loan that was not covered yet, is news to the dialler: it is told anew."""
    if until <= hold.until and refs == hold.loan_refs:
        return
    hold.reason, hold.until, hold.loan_refs = reason, max(until, hold.until), refs
    record(session, "system", "hold.prolonged", hold.id, reason=reason, until=hold.until.isoformat())
    _tell_placed(session, hold)


def _tell_placed(session: Session, hold: Hold) -> None:
    emit(
        session,
        "hold.placed",
        hold.id,
        borrower_ref=_borrower_ref(session, hold.borrower_id),
        loan_refs=hold.loan_refs,
        reason=hold.reason,
        placed_at=hold.placed_at.isoformat(),
        until=hold.until.isoformat(),
    )


def _loan_refs(session: Session, borrower_id: str) -> list[str]:
    loans = SqlLoanSource(session).loans_of(borrower_id, clock.today(session))
    return sorted(loan.ref for loan in loans)


def _borrower_ref(session: Session, borrower_id: str) -> str:
    borrower = borrowers.find(session, borrower_id)
    assert borrower is not None
    return borrower.external_ref
