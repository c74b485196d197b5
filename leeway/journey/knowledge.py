"""Answers to what borrowers ask on the way. Figures come from their own loans; the words from the catalogue."""

from typing import Any

from sqlalchemy.orm import Session

from leeway.handoffs import queue
from leeway.journey import cues, fears, running_plan
from leeway.journey.handing_over import say_standing
from leeway.journey.reading import Utterance
from leeway.journey.speech import Speaker
from leeway.journey.state import Journey
from leeway.words.formatting import date_text, money, percent

# Questions whose answer has figures of the borrower's own loans, and a general form for when they are not known.
PERSONAL = frozenset({"ask_balance", "ask_fees"})
# Questions that are answered even where the message says something else first.
ANSWERED_BESIDE = frozenset(
    {
        "ask_early_settlement",
        "ask_credit_report",
        "ask_overdue_consequence",
        "ask_fees",
        "ask_balance",
        "ask_payment_method",
        "ask_eligibility",
    }
)
MOST_BESIDE = 2


def answer(session: Session, intent: str, journey: Journey, speaker: Speaker, text: str) -> None:
    """Says the answer to a question of this intent, asked in the words `text`."""
    fear = fears.legal_fear(text) if intent == "ask_overdue_consequence" else None
    if fears.asks_whom_we_contact(text):
        speaker.say("faq_whom_we_contact")
    elif fear is not None:
        speaker.say(f"faq_{fear}")
    elif intent == "ask_balance" and journey.agreement is not None:
        # Once a plan is signed, what is due is what the plan says.
        status(session, journey, speaker)
    elif intent in PERSONAL and not journey.loans:
        speaker.say(f"faq_{intent}_unknown")
    else:
        speaker.say(f"faq_{intent}", **(_figures(journey, speaker.language) if journey.loans else {}))


def answer_beside(session: Session, utterance: Utterance, journey: Journey, speaker: Speaker) -> None:
    """Answers the questions that clauses of a message ask besides what the message is about, at most two."""
    asked = {
        clause["intent"]: clause["text"]
        for clause in utterance.beside
        if clause["intent"] in ANSWERED_BESIDE and cues.looks_like_question(clause["text"])
    }
    for intent, text in list(asked.items())[:MOST_BESIDE]:
        answer(session, intent, journey, speaker, text)


def status(session: Session, journey: Journey, speaker: Speaker) -> None:
    """Says how things stand with the borrower's request."""
    if journey.agreement is not None:
        running_plan.describe(session, journey.agreement, speaker)
    if journey.handoff is not None and journey.handoff.status == "waiting":
        say_standing(speaker, queue.standing(session, journey.handoff), again=True)
    elif journey.agreement is None:
        speaker.say("no_plan")


def _figures(journey: Journey, language: str) -> dict[str, Any]:
    loans = journey.loans
    currency = loans[0].currency

    def total(name: str) -> str:
        return money(sum(getattr(loan, name) for loan in loans), currency, language)

    due = [loan.next_due for loan in loans if loan.next_due is not None]
    return {
        "outstanding": total("outstanding_minor"),
        "overdue": total("overdue_minor"),
        "principal": total("outstanding_principal_minor"),
        "interest": total("outstanding_interest_minor"),
        "fees": total("outstanding_fees_minor"),
        "days": max(loan.days_past_due for loan in loans),
        "next_due": date_text(min(due), language) if due else "—",
        "rate": percent(max(loan.annual_rate for loan in loans), language),
    }
