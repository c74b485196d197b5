"""Reviews: a plan that does not hold is looked at again together, before anything else follows from it."""

from datetime import timedelta
from typing import Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.audit.models import record
from leeway.keeping.models import PlanReview
from leeway.keeping.rules import keeping_rules
from leeway.plans.models import Agreement

Outcome = Literal["replanning", "promised", "said_paid", "kept", "caught_up", "replaced"]


def open_review(session: Session, agreement_id: str) -> PlanReview | None:
    """The review of this plan that waits for the borrower."""
    query = select(PlanReview).where(PlanReview.agreement_id == agreement_id, PlanReview.answered_at.is_(None))
    return session.scalar(query)


def waiting_for(session: Session, borrower_id: str) -> PlanReview | None:
    """The review that waits for this borrower, of whichever plan."""
    query = select(PlanReview).where(PlanReview.borrower_id == borrower_id, PlanReview.answered_at.is_(None))
    return session.scalars(query.order_by(PlanReview.opened_at)).first()


def start(session: Session, agreement: Agreement, instalment_number: int | None) -> PlanReview:
    """Opens a review, or gives the one that is open."""
    review = open_review(session, agreement.id)
    if review is not None:
        return review
    moment = clock.now(session)
    review = PlanReview(
        agreement_id=agreement.id,
        borrower_id=agreement.borrower_id,
        instalment_number=instalment_number,
        opened_at=moment,
        answer_by=moment + timedelta(days=keeping_rules().review_answer_days),
    )
    session.add(review)
    session.flush()
    record(session, "system", "review.opened", agreement.id, instalment=instalment_number)
    return review


def answer(session: Session, review: PlanReview, outcome: Outcome) -> None:
    """The borrower has said what changed, or that nothing has."""
    review.answered_at, review.outcome = clock.now(session), outcome
    record(session, "borrower", "review.answered", review.agreement_id, outcome=outcome)


def close_if_open(session: Session, agreement: Agreement, outcome: Outcome, *, only_missed: bool = False) -> None:
    """Ends a review that has nothing to talk about any more. `only_missed`: leaves one that the borrower asked for."""
    review = open_review(session, agreement.id)
    if review is None or (only_missed and review.instalment_number is None):
        return
    review.answered_at, review.outcome = clock.now(session), outcome
    record(session, "system", "review.closed", agreement.id, outcome=outcome)


def wanted_again(session: Session, agreement: Agreement) -> bool:
    """Whether a missed instalment calls for a review: none is open, and the last was answered long enough ago."""
    last = session.scalars(
        select(PlanReview).where(PlanReview.agreement_id == agreement.id).order_by(PlanReview.opened_at.desc())
    ).first()
    if last is None:
        return True
    patience = timedelta(days=keeping_rules().review_answer_days)
    return last.answered_at is not None and last.answered_at + patience <= clock.now(session)
