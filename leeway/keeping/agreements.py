"""The plan of a borrower through its life: begun, paid, completed, broken, or replaced by a better one."""

from datetime import UTC, datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.audit.models import record
from leeway.borrowers import repository as borrowers
from leeway.events.outbox import EventType, emit
from leeway.holds import service as holds
from leeway.keeping import applying, reviews
from leeway.keeping.models import PlanPayment
from leeway.keeping.rules import keeping_rules
from leeway.keeping.standing import missed
from leeway.loans import ledger
from leeway.loans.models import Loan
from leeway.plans.models import Agreement, Offer
from leeway.plans.schemas import OfferDraft

ACTIVE, COMPLETED, BROKEN, REPLACED = "active", "completed", "broken", "replaced"


def standing(session: Session, borrower_id: str) -> Agreement | None:
    """The borrower's plan that money can still be paid towards: the running one, or else one that broke."""
    query = select(Agreement).where(Agreement.borrower_id == borrower_id, Agreement.status.in_((ACTIVE, BROKEN)))
    # "active" comes before "broken".
    return session.scalars(query.order_by(Agreement.status, Agreement.at.desc())).first()


def running(session: Session, borrower_id: str) -> Agreement | None:
    """The borrower's plan that is in force."""
    query = select(Agreement).where(Agreement.borrower_id == borrower_id, Agreement.status == ACTIVE)
    return session.scalars(query).first()


def begin(session: Session, agreement: Agreement) -> None:
    """A plan was signed: it replaces the borrower's earlier one, and collection holds still for as long as it runs."""
    borrowers.lock(session, agreement.borrower_id)
    _replace_earlier(session, agreement)
    for loan in loans_of(session, agreement):
        loan.status = "in_arrangement"
    last = datetime.combine(agreement.instalments[-1].due, time.max, clock.zone())
    rules = keeping_rules()
    patience = timedelta(days=rules.missed_after_days + rules.review_answer_days)
    holds.place(session, agreement.borrower_id, "agreement", last.astimezone(UTC) + patience, case_id=agreement.case_id)
    _tell(session, "agreement.accepted", agreement, last_due=agreement.instalments[-1].due.isoformat())


def settle(session: Session, agreement: Agreement) -> applying.Applied:
    """Brings the instalments up to date with the payments and the day; completes the plan when all is paid.

    Doing it twice changes nothing. The caller holds the borrower's lock.
    """
    payments = session.scalars(select(PlanPayment).where(PlanPayment.agreement_id == agreement.id)).all()
    applied = applying.apply(
        agreement.instalments,
        [(payment.paid_on, payment.amount_minor) for payment in payments],
        clock.today(session),
        keeping_rules().missed_after_days,
        draft_of(session, agreement).lump_sum_minor,
    )
    for item, paid in zip(agreement.instalments, applied.paid_minor, strict=True):
        item.paid_minor = paid
    if not missed(session, agreement):
        reviews.close_if_open(session, agreement, "caught_up", only_missed=True)
    if is_paid(session, agreement, applied):
        _complete(session, agreement)
    session.flush()
    return applied


def is_paid(session: Session, agreement: Agreement, applied: applying.Applied) -> bool:
    """Whether nothing is left to be paid."""
    owed = agreement.total_minor + draft_of(session, agreement).lump_sum_minor
    return sum(applied.paid_minor) + applied.lump_sum_minor >= owed


def break_off(session: Session, agreement: Agreement) -> None:
    """The review was left unanswered and money is missing: only now does the plan count as broken."""
    agreement.status = BROKEN
    borrowers.lock(session, agreement.borrower_id).arrangements_broken += 1
    record(session, "system", "agreement.broken", agreement.id)
    _tell(
        session,
        "agreement.broken",
        agreement,
        missed_minor=sum(item.amount_minor - item.paid_minor for item in missed(session, agreement)),
    )
    holds.lift(session, agreement.borrower_id, "agreement_broken")


def loans_of(session: Session, agreement: Agreement) -> list[Loan]:
    """The loans that the plan repays, by reference."""
    wanted = [part.loan_id for part in draft_of(session, agreement).allocations]
    return list(session.scalars(select(Loan).where(Loan.id.in_(wanted)).order_by(Loan.external_ref)))


def draft_of(session: Session, agreement: Agreement) -> OfferDraft:
    """The computed plan that was signed."""
    offer = session.get(Offer, agreement.offer_id)
    assert offer is not None
    return OfferDraft.model_validate(offer.draft)


def _replace_earlier(session: Session, agreement: Agreement) -> None:
    earlier = select(Agreement).where(
        Agreement.borrower_id == agreement.borrower_id,
        Agreement.id != agreement.id,
        Agreement.status.in_((ACTIVE, BROKEN)),
    )
    for old in session.scalars(earlier):
        old.status = REPLACED
        reviews.close_if_open(session, old, "replaced")
        record(session, "system", "agreement.replaced", old.id, by=agreement.id)


def _complete(session: Session, agreement: Agreement) -> None:
    if agreement.status == COMPLETED:
        return
    agreement.status = COMPLETED
    reviews.close_if_open(session, agreement, "caught_up")
    # Grace only lets what was overdue be paid later; the loan itself goes on.
    whole_debt = draft_of(session, agreement).kind != "grace"
    for loan in loans_of(session, agreement):
        if whole_debt:
            ledger.close(loan)
        else:
            loan.status = "active"
    record(session, "system", "agreement.completed", agreement.id)
    _tell(session, "agreement.completed", agreement)
    holds.lift(session, agreement.borrower_id, "agreement_completed")


def _tell(session: Session, event_type: EventType, agreement: Agreement, **data: str | int) -> None:
    borrower = borrowers.find(session, agreement.borrower_id)
    assert borrower is not None
    emit(
        session,
        event_type,
        agreement.id,
        borrower_ref=borrower.external_ref,
        loan_refs=[loan.external_ref for loan in loans_of(session, agreement)],
        currency=agreement.currency,
        total_minor=agreement.total_minor,
        paid_minor=sum(item.paid_minor or 0 for item in agreement.instalments),
        instalments=len(agreement.instalments),
        **data,
    )
