"""What a day brings to the plans: instalments missed, reviews left unanswered, holds that run out.

Runs in every gateway, and from the command line. Doing it twice changes nothing; each plan has a transaction of its
own, so that no chat waits for the whole.
"""

from dataclasses import dataclass, field
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.borrowers import repository as borrowers
from leeway.conversations.models import Message
from leeway.db import read_only, unit_of_work
from leeway.holds import service as holds
from leeway.journey import proactive
from leeway.keeping import agreements, reviews
from leeway.keeping.models import PlanReview
from leeway.keeping.rules import keeping_rules
from leeway.keeping.standing import missed
from leeway.plans.models import Agreement, AgreementInstalment


@dataclass
class DayReport:
    """What has changed. `said` are lines that the assistant has written to borrowers, already stored."""

    reviews: int = 0
    broken: int = 0
    holds_ended: int = 0
    said: list[Message] = field(default_factory=list)


def run_day() -> DayReport:
    """Looks at everything that the business clock may have changed."""
    report = DayReport()
    with read_only() as session:
        plans, run_out = _due_plans(session), holds.run_out(session)
    for agreement_id in plans:
        with unit_of_work() as session:
            outcome = look_at(session, agreement_id)
            report.reviews += outcome == "review"
            report.broken += outcome == "broken"
    for borrower_id in run_out:
        with unit_of_work() as session:
            report.holds_ended += holds.expire(session, borrower_id)
    with read_only() as session:
        untold = list(
            session.scalars(select(PlanReview.id).where(PlanReview.told_at.is_(None), PlanReview.answered_at.is_(None)))
        )
    for review_id in untold:
        with unit_of_work() as session:
            report.said += proactive.speak_of(session, review_id)
    return report


def look_at(session: Session, agreement_id: str) -> str | None:
    """What becomes of a plan with an instalment overdue: "review", "broken", or nothing new."""
    agreement = session.get(Agreement, agreement_id)
    assert agreement is not None
    borrowers.lock(session, agreement.borrower_id)
    session.refresh(agreement)
    agreements.settle(session, agreement)
    late = missed(session, agreement)
    if agreement.status != agreements.ACTIVE or not late:
        return None
    review = reviews.open_review(session, agreement.id)
    if review is not None:
        if review.answer_by > clock.now(session):
            return None
        agreements.break_off(session, agreement)
        return "broken"
    if not reviews.wanted_again(session, agreement):
        return None
    reviews.start(session, agreement, late[0].number)
    return "review"


def _due_plans(session: Session) -> list[str]:
    """Running plans with an instalment that is not paid although its date and the days of grace are over."""
    last = clock.today(session) - timedelta(days=keeping_rules().missed_after_days)
    query = (
        select(Agreement.id)
        .join(AgreementInstalment)
        .where(
            Agreement.status == agreements.ACTIVE,
            AgreementInstalment.due < last,
            AgreementInstalment.paid_minor < AgreementInstalment.amount_minor,
        )
        .distinct()
    )
    return list(session.scalars(query))
