"""Decisions of the demo portfolio's people, stored as the chat stores them."""

from sqlalchemy.orm import Session

from leeway import clock
from leeway.borrowers import repository as borrowers
from leeway.capacity.schemas import Budget, MonthlyLine
from leeway.cases.models import Case
from leeway.conversations import service as conversations
from leeway.loans.source import SqlLoanSource
from leeway.plans import service as plans
from leeway.plans.models import DecisionRecord
from leeway.plans.schemas import Wish

SHEETS = {
    "D001": Budget(
        adults=2,
        children=0,
        income=(MonthlyLine("income_own", 200_000), MonthlyLine("income_partner", 240_000)),
        outgoings=(MonthlyLine("rent", 120_000), MonthlyLine("food", 100_000), MonthlyLine("utilities", 30_000)),
    ),
    "D002": Budget(adults=1, children=0, income=(MonthlyLine("income_own", 550_000),), outgoings=()),
    "D003": Budget(
        adults=1,
        children=0,
        income=(MonthlyLine("income_own", 200_000),),
        outgoings=(MonthlyLine("rent", 120_000),),
    ),
}


def propose_for(session: Session, ref: str) -> tuple[Case, DecisionRecord]:
    """What one of the demo's people is offered after a lost job, wishing to pay 300 a month."""
    borrower = borrowers.find_by_ref(session, ref)
    assert borrower is not None
    conversation = conversations.open_conversation(session, "zh", borrower.id, "token")
    case = conversations.case_of(session, conversation.id)
    loans = SqlLoanSource(session).loans_of(borrower.id, clock.today(session))
    situation = plans.Situation(SHEETS[ref], "job_loss", True, Wish(proposed_minor=30_000))
    return case, plans.propose(session, case, borrower.id, loans, situation)
