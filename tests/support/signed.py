"""A borrower of the demo portfolio who has signed a plan, without a conversation about it."""

from sqlalchemy.orm import Session

from leeway import clock
from leeway.borrowers import repository as borrowers
from leeway.capacity.schemas import Budget, MonthlyLine
from leeway.conversations import service as conversations
from leeway.conversations.service import Line
from leeway.loans.source import SqlLoanSource
from leeway.plans import service as plans
from leeway.plans.models import Agreement, Offer
from leeway.plans.schemas import Counter, Wish

# The couple of the worked example: 1,350 yuan a month can be carried.
SHEET = Budget(
    adults=2,
    children=0,
    income=(MonthlyLine("income_own", 200_000), MonthlyLine("income_partner", 240_000)),
    outgoings=(MonthlyLine("rent", 120_000), MonthlyLine("food", 100_000), MonthlyLine("utilities", 30_000)),
    savings_minor=0,
)


def signed(session: Session, reference: str = "D001", *, monthly_minor: int = 30_000, lump_minor: int = 0) -> Agreement:
    """What this borrower signs who can pay so much a month and, where given, so much at once."""
    borrower = borrowers.find_by_ref(session, reference)
    assert borrower is not None
    conversation = conversations.open_conversation(session, "zh", borrower.id, "token")
    case = conversations.case_of(session, conversation.id)
    loans = SqlLoanSource(session).loans_of(borrower.id, clock.today(session))
    wish = Wish(proposed_minor=monthly_minor)
    plans.propose(session, case, borrower.id, loans, plans.Situation(SHEET, "job_loss", True, wish))
    if lump_minor:
        plans.bargain(session, case, Counter(lump_sum_minor=lump_minor), wish)
    offer = session.query(Offer).filter_by(case_id=case.id, label="A", status="open").one()
    plans.choose(session, offer)
    signature = conversations.add_message(session, conversation, "borrower", Line("同意，签协议"))
    return plans.agree(session, case, offer, signature)
