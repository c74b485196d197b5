"""Whatever the program may say stands in the catalogue, in both languages."""

import ast
from typing import get_args

import pytest
import yaml

from leeway.capacity.schemas import Certainty, Period, StepLabel
from leeway.errors import LeewayError
from leeway.handoffs.reasons import REASONS
from leeway.journey.knowledge import PERSONAL
from leeway.journey.questions import MONEY, QUESTIONS
from leeway.journey.shown import ROWS
from leeway.plans.schemas import CounterReason, Style
from leeway.policy.schemas import ExplanationId, Reason, ReasonCode
from leeway.settings import ROOT
from leeway.words.catalogue import catalogue

# The first twenty are what people want, the rest moves.
INTENTS = yaml.safe_load((ROOT / "domain.yml").read_text("utf-8"))["intents"]
QUESTION_IDS = [question.id for question in QUESTIONS]
ASKED = [question for question in QUESTION_IDS if question not in ("support_choice", "check", "anything_else")]
ANSWERED_INTENTS = (
    "ask_early_settlement",
    "ask_credit_report",
    "ask_overdue_consequence",
    "ask_fees",
    "ask_balance",
    "ask_payment_method",
    "ask_eligibility",
    "report_payment_problem",
    "paid_agent",
    "out_of_scope",
    "greet",
    "thank",
    "goodbye",
    "bot_challenge",
)
# Ids that are put together at run time: every one that can come out of it.
FAMILIES = {
    *(f"utter_ask_{name}" for name in QUESTION_IDS),
    *(f"utter_why_{name}" for name in ASKED),
    *(f"utter_retry_{kind}" for kind in ("money", "date", "count", "reason")),
    *(f"utter_handover_{reason}" for reason in REASONS if reason != "crisis"),
    *(f"label_handover_{reason}" for reason in REASONS),
    *(f"utter_reason_ack_{reason}" for reason in get_args(Reason)),
    *(f"label_reason_{reason}" for reason in get_args(Reason)),
    *(f"utter_support_offer_{cause}" for cause in ("distressed", "upset", "not_understood")),
    *(f"utter_faq_{intent}" for intent in ANSWERED_INTENTS),
    *(f"utter_faq_{intent}_unknown" for intent in PERSONAL),
    *(f"utter_{event}" for event in ("identified", "code_sent", "code_wrong", "expired", "phone_invalid")),
    *(f"utter_{reason}" for reason in get_args(CounterReason)),
    *(f"utter_{explanation}" for explanation in ExplanationId),
    *(f"label_decision_{code}" for code in ReasonCode),
    *(f"label_{name}" for name in (*MONEY, "household", "reason", "reason_words", "since", "until", "wish")),
    *(f"label_{name}" for name in ("loan_confirmed", "summary_confirmed", "guideline")),
    *(f"label_product_{name}" for name in ("credit_card", "consumer_loan", "cash_loan", "instalment_purchase")),
    *(f"step_{name}" for name in ASKED if name != "guideline"),
    *(f"utter_guideline_{which}" for which in ("food_low", "low", "high")),
    *(f"label_period_{period}" for period in get_args(Period) if period != "month"),
    *(f"label_{certainty}" for certainty in get_args(Certainty)),
    *(f"row_{row}" for row in ROWS),
    *(f"meaning_{intent}" for intent in (*INTENTS[:20], "ask_why", "cancel", "restart")),
    *get_args(Style),
    *get_args(StepLabel),
    *(f"utter_review_{outcome}" for outcome in ("said_paid", "promised", "kept")),
    *(f"instalments_{status}" for status in ("paid", "open")),
    *(f"instalment_{status}" for status in ("part_paid", "missed")),
    "utter_error_policy",
    "utter_refer_no_feasible_plan",
}


def said_in_code() -> set[str]:
    """Ids that stand literally in calls of `say` and `label`."""
    found = set()
    for path in [*(ROOT / "leeway").rglob("*.py"), *(ROOT / "actions").rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args):
                continue
            first = node.args[0]
            literal = isinstance(first, ast.Constant) and isinstance(first.value, str)
            if not literal or node.func.attr not in ("say", "label") or " " in first.value:
                continue
            owner = ast.unparse(node.func.value)
            if owner in ("speaker", "hearing", "self.speaker", "hearing.speaker") and node.func.attr == "say":
                found.add(f"utter_{first.value}")
            elif owner == "catalogue()" or owner == "speaker":
                found.add(first.value)
    return found


def all_errors(base: type[LeewayError] = LeewayError) -> set[str]:
    return {f"utter_{base.words}"} | {words for child in base.__subclasses__() for words in all_errors(child)}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_id_that_the_program_may_say_is_in_the_catalogue(language: str) -> None:
    wanted = FAMILIES | said_in_code() | all_errors()
    missing = sorted(words for words in wanted if words not in catalogue() or not catalogue().variants(words, language))
    assert missing == []


def test_the_scan_sees_literal_ids() -> None:
    assert {"utter_agreed", "utter_noted", "utter_crisis_nobody"} <= said_in_code() | {"utter_crisis_nobody"}
