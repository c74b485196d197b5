"""A picture of one conversation's case, read from the database, from which the next question follows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.borrowers import repository as borrowers
from leeway.capacity.floors import living_floor
from leeway.capacity.guidelines import Unusual, guidelines, unusual
from leeway.capacity.schemas import OUTGOINGS, Budget, Capacity
from leeway.capacity.service import assess
from leeway.cases.budget import budget_of, monthly_line
from leeway.cases.models import BudgetLine, Case, Consent, Fact
from leeway.conversations import service as conversations
from leeway.conversations.models import Conversation
from leeway.feedback.models import Feedback
from leeway.handoffs.models import OPEN, Handoff
from leeway.handoffs.reasons import stops_money
from leeway.identity import service as identity
from leeway.journey.models import Dialogue
from leeway.journey.questions import QUESTIONS, Question
from leeway.keeping import agreements, reviews
from leeway.keeping.models import PlanReview
from leeway.loans.schemas import LoanView
from leeway.loans.source import SqlLoanSource
from leeway.plans.models import Agreement, DecisionRecord, Offer
from leeway.policy.pack import pack_meta

# How many lines of the sheet are asked about, at most, because they are far from what is usual.
MOST_GUIDELINE_QUESTIONS = 2


@dataclass
class Journey:
    """Everything that decides what to ask next. `facts` and `lines` hold only what stands now, by name.

    `agreement` is the plan that was signed in this case or, where there is none, the one that stands from an earlier
    case. `review`: an instalment of it is missing, and the borrower has not said yet what changed. `city` is
    where the lender has the borrower living.
    """

    conversation: Conversation
    case: Case
    dialogue: Dialogue
    consent: bool | None
    facts: dict[str, Fact]
    lines: dict[str, BudgetLine]
    loans: Sequence[LoanView]
    offers: Sequence[Offer]
    decision: DecisionRecord | None
    agreement: Agreement | None
    review: PlanReview | None
    handoff: Handoff | None
    feedback: Feedback | None
    code_sent: bool
    city: str | None
    today: date

    @property
    def identified(self) -> bool:
        return self.conversation.borrower_id is not None

    @property
    def money_stopped(self) -> bool:
        """Nobody may be asked about money: a crisis, or a hand-over whose reason forbids going on meanwhile."""
        return self.conversation.crisis_since is not None or (
            self.handoff is not None and stops_money(self.handoff.reason)
        )

    @property
    def case_is_open(self) -> bool:
        """Whether there is still something to work out: nothing signed in this case that holds, no decision by a
        person, no stop. A review opens a case anew while its plan still stands.
        """
        return self.case.status == "open" and not self.money_stopped

    @property
    def settled(self) -> bool:
        """Whether a plan was signed in this case and is not being worked on."""
        return self.case.status == "agreed"

    @property
    def may_ask_budget(self) -> bool:
        return self.identified and self.consent is True and self.case_is_open

    @property
    def feedback_wanted(self) -> bool:
        return self.case.status in ("agreed", "closed") and self.conversation.crisis_since is None

    @property
    def open_offers(self) -> list[Offer]:
        return [offer for offer in self.offers if offer.status == "open"]

    @property
    def chosen_offer(self) -> Offer | None:
        return next((offer for offer in self.offers if offer.status == "chosen"), None)

    @property
    def currency(self) -> str:
        """The currency of the borrower's loans; before they are known, that of the rule pack."""
        return self.loans[0].currency if self.loans else pack_meta().currency

    @property
    def adults(self) -> int:
        return int((self.fact("household") or {}).get("adults", 1))

    @property
    def children(self) -> int:
        return int((self.fact("household") or {}).get("children", 0))

    @property
    def budget(self) -> Budget:
        """The sheet of income and expenditure (收支表) as it stands."""
        return budget_of(self.lines, self.adults, self.children, self.city)

    @property
    def capacity(self) -> Capacity:
        """What the household can carry by the sheet as it stands."""
        living = living_floor().at(self.city, self.today)
        return assess(self.budget, living, sum(loan.instalment_minor for loan in self.loans))

    @property
    def unusual(self) -> Unusual | None:
        """The line to ask about next because it is far from what such a household usually spends, if any.

        A line is asked about once, whatever becomes of it; the fact `guideline` holds what was said, by line.
        """
        known, asked = guidelines(), self.fact("guideline") or {}
        if known is None or len(asked) >= MOST_GUIDELINE_QUESTIONS:
            return None
        lines = [monthly_line(self.lines[name]) for name in OUTGOINGS if name in self.lines and name not in asked]
        return next(iter(unusual(lines, self.adults, self.children, known)), None)

    def fact(self, name: str) -> Any:
        """The value of a fact that stands, or None when it was not told (or was declined)."""
        row = self.facts.get(name)
        return row.value.get("value") if row else None

    @property
    def slots(self) -> dict[str, str]:
        """What Rasa is told of the case when its dialogue is restored: the language, and which questions are
        answered.
        """
        told = dict.fromkeys((*self.facts, *self.lines), "answered")
        known = {question.id for question in QUESTIONS}
        return {"language": self.conversation.language, **{name: told[name] for name in told if name in known}}

    @property
    def question(self) -> Question:
        """The question to ask next: the first open one of the table."""
        return next(question for question in QUESTIONS if question.is_open(self))


def load(session: Session, conversation_id: str) -> Journey:
    """The journey of a conversation as it stands in this transaction."""
    conversation = conversations.get(session, conversation_id)
    case = conversations.case_of(session, conversation_id)
    dialogue = session.get(Dialogue, conversation_id)
    assert dialogue is not None
    borrower = borrowers.find(session, conversation.borrower_id) if conversation.borrower_id else None
    facts = session.scalars(select(Fact).where(Fact.case_id == case.id, Fact.superseded_at.is_(None)))
    lines = session.scalars(select(BudgetLine).where(BudgetLine.case_id == case.id, BudgetLine.superseded_at.is_(None)))
    offers = session.scalars(
        select(Offer).where(Offer.case_id == case.id, Offer.status.in_(("open", "chosen"))).order_by(Offer.label)
    )
    return Journey(
        conversation=conversation,
        case=case,
        dialogue=dialogue,
        consent=session.scalar(select(Consent.given).where(Consent.case_id == case.id).order_by(Consent.at.desc())),
        facts={row.name: row for row in facts},
        lines={row.category: row for row in lines},
        loans=_loans(session, conversation),
        offers=list(offers),
        decision=session.scalar(
            select(DecisionRecord).where(DecisionRecord.case_id == case.id).order_by(DecisionRecord.at.desc()).limit(1)
        ),
        agreement=_agreement(session, case),
        review=reviews.waiting_for(session, case.borrower_id) if case.borrower_id else None,
        handoff=session.scalar(
            select(Handoff).where(Handoff.conversation_id == conversation_id, Handoff.status.in_(OPEN))
        ),
        feedback=session.scalar(
            select(Feedback).where(Feedback.conversation_id == conversation_id).order_by(Feedback.at.desc())
        ),
        code_sent=identity.open_challenge(session, conversation_id) is not None,
        city=borrower.city if borrower else None,
        today=clock.today(session),
    )


def _agreement(session: Session, case: Case) -> Agreement | None:
    own = select(Agreement).where(Agreement.case_id == case.id, Agreement.status != agreements.REPLACED)
    found = session.scalars(own.order_by(Agreement.at.desc())).first()
    if found is None and case.borrower_id is not None:
        found = agreements.standing(session, case.borrower_id)
    return found


def _loans(session: Session, conversation: Conversation) -> list[LoanView]:
    if conversation.borrower_id is None:
        return []
    return SqlLoanSource(session).loans_of(conversation.borrower_id, clock.today(session))
