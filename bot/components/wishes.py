"""Which of several wishes in one message counts: the first of the table of intents.

A call for a person goes before everything, a dispute before a question about the same debt.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

PRECEDENCE = (
    "request_human",
    "dispute_debt",
    "report_payment_problem",
    "report_hardship",
    "request_extension",
    "request_instalments",
    "request_waiver",
    "promise_to_pay",
    "ask_early_settlement",
    "ask_credit_report",
    "ask_overdue_consequence",
    "complain_collection",
    "ask_fees",
    "ask_balance",
    "ask_payment_method",
    "complain",
    "ask_eligibility",
    "ask_case_status",
    "third_party",
    "paid_agent",
)
# Hardship comes first only where nobody names what could be done about it.
_HARDSHIP = "report_hardship"
_ARRANGEMENTS = frozenset({"request_extension", "request_instalments", "request_waiver"})
# A message that seems to be one of these may still hold a wish; an answer to a question ("inform") is left alone.
_GIVES_WAY = frozenset({"out_of_scope", "greet", "thank"})
# From this confidence the reading of the message as a whole counts beside its clauses.
_SURE_OF_WHOLE = 0.5


@dataclass(frozen=True)
class Reading:
    """An intent and the confidence in it, 0 to 1."""

    intent: str
    confidence: float


def foremost(whole: Reading, clauses: Sequence[Reading], sure: float) -> Reading:
    """What a message wants, given how it reads as a whole and clause by clause; a clause below `sure` says nothing."""
    if whole.intent not in PRECEDENCE and whole.intent not in _GIVES_WAY:
        return whole
    wishes = [clause for clause in clauses if clause.intent in PRECEDENCE and clause.confidence >= sure]
    if not wishes:
        return whole
    if whole.intent in PRECEDENCE and whole.confidence >= _SURE_OF_WHOLE:
        wishes.append(whole)
    named = {wish.intent for wish in wishes}
    if named & _ARRANGEMENTS:
        named.discard(_HARDSHIP)
    first = min(named, key=PRECEDENCE.index)
    return max((wish for wish in wishes if wish.intent == first), key=lambda wish: wish.confidence)
