"""When a plan does not hold: kindly, what has changed, and a new plan from what is known.

The plan that was signed stands until another is.
"""

from leeway.cases import service as cases
from leeway.cases.carrying import carry_over
from leeway.journey import answers, cues, review_cues
from leeway.journey.hearing import Hearing
from leeway.journey.questions import PASSING
from leeway.journey.state import Journey
from leeway.keeping import agreements, reviews
from leeway.plans import service as plans
from reading import answers as read

# Wishes of somebody with a plan that mean: it does not hold.
WISHES = frozenset({"extension", "instalments", "hardship"})
_NOT_HOLDING = frozenset({"request_extension", "request_instalments", "report_hardship"})
# What is asked anew: why, since and until when, the income, which changes most, and what they can pay. The rest stands
# in the summary, to be corrected there.
ASKED_ANEW = (
    "reason",
    "reason_words",
    "since",
    "until",
    "wish",
    "income_own",
    "proposed_payment",
    "summary_confirmed",
)
SURE = 0.5


def has_plan_in_question(journey: Journey) -> bool:
    """Whether "I cannot pay" is about a plan: signed here, or earlier while in this case nothing is told yet."""
    agreement = journey.agreement
    if agreement is None or agreement.status == agreements.COMPLETED:
        return False
    return journey.settled or (agreement.case_id != journey.case.id and not journey.facts and not journey.lines)


def plan_review(hearing: Hearing) -> None:
    """The answer to "what has changed?" after a missed instalment."""
    text, intent = hearing.utterance.text, hearing.utterance.intent
    if hearing.utterance.confidence < SURE:
        intent = ""
    if review_cues.has_paid(text):
        _close(hearing, "said_paid")
    elif review_cues.nothing_changed(text):
        _close(hearing, "kept")
    elif review_cues.will_pay(text) or intent == "promise_to_pay":
        _close(hearing, "promised")
    elif _does_not_hold(text) or intent in _NOT_HOLDING:
        _work_out_anew(hearing)
    else:
        match answers.says_yes_or_no(hearing.utterance):
            case True:
                _work_out_anew(hearing)
            case False:
                _close(hearing, "kept")


def cannot_keep_plan(hearing: Hearing) -> None:
    """The borrower says of their own accord that an instalment will be missing: the same review, without waiting."""
    agreement = hearing.journey.agreement
    assert agreement is not None
    reviews.start(hearing.session, agreement, None)
    hearing.say("cannot_make_payment")
    hearing.refresh()
    _work_out_anew(hearing)


def _does_not_hold(text: str) -> bool:
    return review_cues.changed(text) or cues.cannot_pay(text) or bool(read.reasons(text))


def _close(hearing: Hearing, outcome: reviews.Outcome) -> None:
    """Nothing is worked out anew; the plan goes on as it is."""
    review = hearing.journey.review
    assert review is not None
    reviews.answer(hearing.session, review, outcome)
    hearing.say(f"review_{outcome}")
    hearing.answered = True


def _work_out_anew(hearing: Hearing) -> None:
    """Opens the case again with everything that is known, and asks what may have changed."""
    session, journey = hearing.session, hearing.journey
    review, case = journey.review, journey.case
    assert review is not None
    reviews.answer(session, review, "replanning")
    if journey.agreement is not None and journey.agreement.case_id != case.id:
        carry_over(session, journey.agreement.case_id, case)
    plans.withdraw_offers(session, case)
    cases.withdraw(session, case, *ASKED_ANEW)
    case.status, case.outcome, case.closed_at = "open", None, None
    journey.dialogue.refused_offers, journey.dialogue.last_fact, journey.dialogue.tries = 0, None, 0
    hearing.say("review_anew")
    hearing.answered = True
    hearing.refresh()
    if hearing.journey.consent is True:
        answers.reason(hearing)
        if set(read.reasons(hearing.utterance.text)) & PASSING:
            answers.since(hearing)
