"""A line of income or spending that an agent has seen a paper for."""

from typing import Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.audit.models import record
from leeway.capacity.schemas import Category
from leeway.cases.models import BudgetLine, Case
from leeway.cases.service import EVIDENCED, standing_line
from leeway.conversations.models import Message
from leeway.errors import LeewayError

Evidenced = Category | Literal["savings"]


class AmountNeeded(LeewayError):
    """Nothing was told of this line, so the paper has to say how much it is."""

    code = "amount_needed"
    status = 422
    words = "error_amount_needed"


def mark(
    session: Session, case: Case, category: Evidenced, seen: str, amount_minor: int | None, agent_id: str
) -> BudgetLine:
    """Supersedes the line by one that is evidenced: `seen` says by what, `amount_minor` what it shows per month (None:
    what was told). Raises AmountNeeded.
    """
    moment, told = clock.now(session), standing_line(session, case, category)
    amount = amount_minor if amount_minor is not None else told and told.amount_minor
    if amount is None:
        raise AmountNeeded(category)
    if told is not None:
        told.superseded_at = moment
    as_told = told if told is not None and told.amount_minor == amount else None
    line = BudgetLine(
        case_id=case.id,
        category=category,
        amount_minor=amount,
        said=as_told.said if as_told else None,
        told_minor=as_told.told_minor if as_told else None,
        period=as_told.period if as_told else None,
        certainty=EVIDENCED,
        message_id=told.message_id if told else _last_message(session, case),
        at=moment,
        evidence=seen,
        evidenced_by=agent_id,
    )
    session.add(line)
    session.flush()
    before = told.amount_minor if told else None
    deed = {"category": category, "seen": seen, "before_minor": before, "amount_minor": amount}
    record(session, f"agent:{agent_id}", "line.evidenced", case.id, **deed)
    return line


def restated(session: Session, line: BudgetLine) -> BudgetLine | None:
    """What the borrower last told otherwise since the paper was seen, if anything."""
    query = select(BudgetLine).where(
        BudgetLine.case_id == line.case_id,
        BudgetLine.category == line.category,
        BudgetLine.certainty != EVIDENCED,
        BudgetLine.at > line.at,
    )
    return session.scalars(query.order_by(BudgetLine.at.desc())).first()


def _last_message(session: Session, case: Case) -> str:
    """The line of the chat that stands for one that nobody told in it."""
    query = select(Message.id).where(Message.conversation_id == case.conversation_id)
    return session.scalars(query.order_by(Message.seq.desc()).limit(1)).one()
