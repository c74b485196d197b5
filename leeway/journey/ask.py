"""Asking the open question, with what it needs to show: loans, the sheet, offers, the cost table."""

from collections.abc import Callable
from typing import Any

from sqlalchemy.orm import Session

from leeway import clock
from leeway.journey import shown
from leeway.journey.questions import BY_ID
from leeway.journey.speech import Speaker
from leeway.journey.state import Journey
from leeway.words.formatting import date_text, money
from reading.types import to_minor

# After this many failures on one question it is explained and a person offered; after one more it is left out.
EXPLAIN_AFTER, SKIP_AFTER = 2, 3


def ask(session: Session, journey: Journey, speaker: Speaker) -> None:
    """Says the next question of the journey and remembers that it is the open one."""
    question, dialogue = journey.question, journey.dialogue
    again = question.id == dialogue.question
    if not again:
        # A person who was offered help comes back to the same question with the tries it had.
        if "support_choice" not in (question.id, dialogue.question):
            dialogue.tries = 0
        dialogue.question = question.id
    dialogue.updated_at = clock.now(session)
    special = SPECIAL.get(question.id)
    if special is not None:
        special(journey, speaker, again)
    else:
        speaker.say(f"ask_{question.id}")


def ask_again(session: Session, journey: Journey, speaker: Speaker) -> None:
    """Says the open question once more, with an example of an answer, because the last one was not understood."""
    kind = BY_ID[journey.question.id].kind
    if kind in ("money", "since", "until", "people", "reason"):
        speaker.say({"since": "retry_date", "until": "retry_date", "people": "retry_count"}.get(kind, f"retry_{kind}"))
    ask(session, journey, speaker)


def explain(session: Session, journey: Journey, speaker: Speaker) -> None:
    """Says why the open question is asked."""
    speaker.say(f"why_{journey.question.id}")


def _support(journey: Journey, speaker: Speaker, again: bool) -> None:
    cause = journey.dialogue.support
    if cause != "consent_refused" and not again:
        speaker.say(f"support_offer_{cause}")
    speaker.say("ask_support_choice")


def _plan_review(journey: Journey, speaker: Speaker, again: bool) -> None:
    """Says kindly which instalment is missing, the first time it is asked, and what has changed."""
    review, agreement = journey.review, journey.agreement
    if review is not None and agreement is not None and not again:
        review.told_at = review.told_at or journey.dialogue.updated_at
        missing = next((row for row in agreement.instalments if row.number == review.instalment_number), None)
        if missing is not None:
            speaker.say(
                "review_missed",
                number=missing.number,
                due=date_text(missing.due, speaker.language),
                amount=money(missing.amount_minor - missing.paid_minor, agreement.currency, speaker.language),
            )
    speaker.say("ask_plan_review")


def _check(journey: Journey, speaker: Speaker, again: bool) -> None:
    pending = journey.dialogue.check or {}
    currency = journey.currency
    amount = money(pending["amount_minor"], currency, speaker.language)
    if pending["name"] == "debt":
        said = money(pending["said"]["amount_minor"], currency, speaker.language)
        speaker.say("contradiction_loan", said=said, ours=amount)
    elif (pending["said"].get("low") or 0) < (pending["said"].get("high") or 0):
        low, high = (money(to_minor(pending["said"][end]), currency, speaker.language) for end in ("low", "high"))
        item = speaker.label(f"label_{pending['name']}")
        speaker.say("readback_range", item=item, low=low, high=high, value=amount)
        return
    else:
        speaker.say("readback", item=speaker.label(f"label_{pending['name']}"), value=amount)
    speaker.say("ask_check")


def _loans(journey: Journey, speaker: Speaker, again: bool) -> None:
    if not again:
        _list_loans(journey, speaker)
    speaker.say("ask_loan_confirmed")


def _list_loans(journey: Journey, speaker: Speaker) -> None:
    speaker.say("loans_intro", count=len(journey.loans))
    for loan in journey.loans:
        speaker.say(
            "loan_line" if loan.days_past_due else "loan_line_not_overdue",
            product=speaker.label(f"label_product_{loan.product}"),
            outstanding=money(loan.outstanding_minor, loan.currency, speaker.language),
            overdue=money(loan.overdue_minor, loan.currency, speaker.language),
            days=loan.days_past_due,
            next_due=date_text(loan.next_due, speaker.language) if loan.next_due else "—",
        )


def _guideline(journey: Journey, speaker: Speaker, again: bool) -> None:
    """Names the line that is far from what is usual, and asks whether it is right."""
    line = journey.unusual
    assert line is not None
    count = journey.adults + journey.children
    values: dict[str, Any] = {
        "item": speaker.label(f"label_{line.category}"),
        "value": money(line.amount_minor, journey.currency, speaker.language),
        "people": speaker.label("label_people_one") if count == 1 else speaker.label("label_people_many", count=count),
    }
    words = (
        "guideline_food_low" if (line.category, line.direction) == ("food", "low") else f"guideline_{line.direction}"
    )
    speaker.say(words, **values)
    speaker.say("ask_guideline")


def _summary(journey: Journey, speaker: Speaker, again: bool) -> None:
    speaker.say("summary_intro", kind="summary", data=shown.summary(journey, speaker))
    speaker.say("ask_summary_confirmed")


def _offers(journey: Journey, speaker: Speaker, again: bool) -> None:
    speaker.say("offers_intro", kind="plans", data=shown.plans(journey, speaker))
    speaker.say("ask_offer_choice")


def show_costs(journey: Journey, speaker: Speaker) -> None:
    """Everything that the chosen plan costs, and the question whether to sign."""
    speaker.say("cost_table_intro", kind="cost_table", data=shown.cost_table(journey, speaker))
    speaker.say("ask_agreement_confirmed")


def _cost_table(journey: Journey, speaker: Speaker, again: bool) -> None:
    show_costs(journey, speaker)


def _rating(journey: Journey, speaker: Speaker, again: bool) -> None:
    speaker.say("ask_feedback_rating", kind="feedback")


SPECIAL: dict[str, Callable[[Journey, Speaker, bool], None]] = {
    "support_choice": _support,
    "check": _check,
    "plan_review": _plan_review,
    "loan_confirmed": _loans,
    "guideline": _guideline,
    "summary_confirmed": _summary,
    "offer_choice": _offers,
    "agreement_confirmed": _cost_table,
    "feedback_rating": _rating,
}
