"""What a human agent is given, so that the borrower never has to tell it again. Built from data, not from a model."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway.borrowers import repository as borrowers
from leeway.cases.models import BudgetLine, Fact
from leeway.conversations import service as conversations
from leeway.conversations.models import Message
from leeway.handoffs.models import Handoff
from leeway.journey.state import Journey, load
from leeway.loans.schemas import LoanView
from leeway.plans.models import Agreement, DecisionRecord, Offer
from leeway.words.catalogue import catalogue
from leeway.words.formatting import money

LANGUAGES = ("zh", "en")
# What the agent is advised to do first, by reason; ids of the catalogue.
NEXT_STEPS = {
    "crisis": "next_step_crisis",
    "negative_budget": "next_step_relief",
    "no_option": "next_step_relief",
    "dispute": "next_step_check_debt",
    "fraud": "next_step_check_debt",
    "complaint": "next_step_complaint",
    "negotiation_limit": "next_step_offer",
    "plan_trouble": "next_step_offer",
    "distressed": "next_step_listen",
    "upset": "next_step_listen",
}


def refresh_package(session: Session, handoff: Handoff) -> None:
    """Brings the handoff's summary and next step up to date, in both languages."""
    journey = load(session, handoff.conversation_id)
    last = session.scalar(
        select(Message)
        .where(Message.conversation_id == handoff.conversation_id, Message.sender == "borrower")
        .order_by(Message.seq.desc())
        .limit(1)
    )
    handoff.package = {
        "summary": {language: _summary(session, journey, language) for language in LANGUAGES},
        "next_step": {language: _next_step(handoff.reason, language) for language in LANGUAGES},
        "wants": last.text if last else "",
        "distress": last.distress if last else "none",
        "verified_by": journey.conversation.verified_by,
    }


def _next_step(reason: str, language: str) -> str:
    return catalogue().say(NEXT_STEPS.get(reason, "next_step_take_up"), language).text


def _summary(session: Session, journey: Journey, language: str) -> str:
    """At most about eighty words: who, what is owed, why, what is left each month, what was decided."""
    say = catalogue().say
    parts: list[str] = []
    borrower_id = journey.conversation.borrower_id
    borrower = borrowers.find(session, borrower_id) if borrower_id else None
    parts.append(borrower.name if borrower else say("summary_unidentified", language).text)
    if journey.loans:
        parts.append(_loans(journey.loans, language))
    reason = journey.fact("reason")
    if reason:
        parts.append(say(f"label_reason_{reason}", language).text)
    parts += _money_facts(session, journey, language)
    return ("; " if language == "en" else "；").join(parts)


def _loans(loans: Sequence[LoanView], language: str) -> str:
    total, days = sum(loan.outstanding_minor for loan in loans), max(loan.days_past_due for loan in loans)
    owed = money(total, loans[0].currency, language)
    return catalogue().say("summary_loans", language, count=len(loans), owed=owed, days=days).text


def _money_facts(session: Session, journey: Journey, language: str) -> list[str]:
    parts = []
    currency = journey.currency
    decision = session.scalar(
        select(DecisionRecord).where(DecisionRecord.case_id == journey.case.id).order_by(DecisionRecord.at.desc())
    )
    proposed = journey.lines.get("proposed_payment")
    if proposed is not None and proposed.amount_minor is not None:
        amount = money(proposed.amount_minor, currency, language)
        parts.append(catalogue().say("summary_can_pay", language, amount=amount).text)
    if decision is not None:
        amount = money(decision.capacity["surplus_minor"], currency, language)
        parts.append(catalogue().say("summary_surplus", language, amount=amount).text)
    if journey.agreement is not None:
        parts.append(catalogue().say("summary_agreed", language).text)
    return parts


def case_rows(session: Session, conversation_id: str) -> dict[str, list[Any]]:
    """The rows of the case that desk and command line show: what stands now, oldest first."""
    case = conversations.case_of(session, conversation_id)

    def rows(table: Any, order: Any, *where: Any) -> list[Any]:
        return list(session.scalars(select(table).where(table.case_id == case.id, *where).order_by(order)))

    return {
        "facts": rows(Fact, Fact.at, Fact.superseded_at.is_(None)),
        "lines": rows(BudgetLine, BudgetLine.at, BudgetLine.superseded_at.is_(None)),
        "decisions": rows(DecisionRecord, DecisionRecord.at),
        "offers": rows(Offer, Offer.at),
        "agreements": rows(Agreement, Agreement.at),
    }
