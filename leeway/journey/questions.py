"""The questions of the journey, in order, and when each is open.

The first open question of this table is what the assistant asks next; nothing else decides that. The ids are the
slots of Rasa's `case_form` and name the words (`utter_ask_<id>`).
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from leeway.capacity.schemas import DEBTS, INCOME, OUTGOINGS

if TYPE_CHECKING:
    from leeway.journey.state import Journey

Kind = Literal[
    "support",
    "review",
    "yes_no",
    "identity",
    "reason",
    "since",
    "until",
    "people",
    "money",
    "guideline",
    "offer",
    "rating",
    "text",
    "open",
]

MONEY = (*INCOME, *OUTGOINGS, *DEBTS, "savings", "proposed_payment")

# Reasons that pass: only for these is "until when" a sensible question.
PASSING = frozenset({"job_loss", "income_cut", "illness", "family", "business_failure", "disaster", "pay_timing"})


def _always(_journey: "Journey") -> bool:
    return True


@dataclass(frozen=True)
class Question:
    """A question: its id, how its answer is read, whether it is open in a given journey, and, for what is told of the
    household, whom it concerns.
    """

    id: str
    kind: Kind
    is_open: Callable[["Journey"], bool]
    concerns: Callable[["Journey"], bool] = _always


def _money(name: str, needed: Callable[["Journey"], bool] = _always) -> Question:
    return Question(name, "money", lambda j: j.may_ask_budget and name not in j.lines and needed(j), needed)


def _fact(name: str, kind: Kind, needed: Callable[["Journey"], bool] = _always) -> Question:
    return Question(name, kind, lambda j: j.may_ask_budget and name not in j.facts and needed(j), needed)


QUESTIONS: tuple[Question, ...] = (
    Question("support_choice", "support", lambda j: j.dialogue.support is not None and not j.money_stopped),
    Question("check", "yes_no", lambda j: j.dialogue.check is not None and not j.money_stopped),
    Question("plan_review", "review", lambda j: j.review is not None and not j.money_stopped),
    Question("consent", "yes_no", lambda j: j.consent is None and j.case_is_open),
    Question("phone", "identity", lambda j: not j.identified and not j.code_sent and j.case_is_open),
    Question("code", "identity", lambda j: not j.identified and j.code_sent and j.case_is_open),
    _fact("loan_confirmed", "yes_no", lambda j: bool(j.loans)),
    _fact("reason", "reason"),
    _fact("since", "since"),
    _fact("until", "until", lambda j: j.fact("reason") in PASSING),
    _fact("household", "people"),
    _money("income_own"),
    _money("income_partner", lambda j: j.adults > 1),
    _money("income_other"),
    _money("rent"),
    _money("food"),
    _money("utilities"),
    _money("transport"),
    _money("medical"),
    _money("childcare", lambda j: j.children > 0),
    _money("priority_arrears"),
    _money("other_debt"),
    _money("savings"),
    _money("proposed_payment"),
    Question(
        "guideline",
        "guideline",
        lambda j: j.may_ask_budget and j.unusual is not None and "summary_confirmed" not in j.facts,
    ),
    _fact("summary_confirmed", "yes_no"),
    Question("offer_choice", "offer", lambda j: bool(j.open_offers) and j.chosen_offer is None and j.case_is_open),
    Question("agreement_confirmed", "yes_no", lambda j: j.chosen_offer is not None and j.case_is_open),
    Question("feedback_rating", "rating", lambda j: j.feedback_wanted and j.feedback is None),
    Question(
        "feedback_words", "text", lambda j: j.feedback_wanted and j.feedback is not None and j.feedback.words is None
    ),
    Question("anything_else", "open", _always),
)

BY_ID = {question.id: question for question in QUESTIONS}
