"""Comparing what Rasa says it executed with the receipts in our database.

Rasa swallows failing actions and goes on as if they had succeeded. What left no receipt did not happen.
"""

from collections.abc import Iterable

from leeway.conversations.models import Receipt
from leeway.gateway.rasa import FORM, RasaTurn

# Rasa's own actions touch nothing of ours.
RASAS_OWN = frozenset({"action_listen", "action_extract_slots", "action_session_start", "action_unlikely_intent"})


def missing(turn: RasaTurn, receipts: Iterable[Receipt]) -> list[str]:
    """The actions of a turn that should have left a receipt and did not; empty when all is accounted for."""
    left = [receipt.action for receipt in receipts]
    wanted = [name for name in turn.executed if name not in RASAS_OWN and name != FORM]
    if FORM in turn.executed or not wanted:
        wanted.append(f"validate_{FORM}")
    lacking = [name for name in wanted if name not in left]
    if not turn.form_rejected and not any(name.startswith("action_ask_") for name in left):
        lacking.append("action_ask")
    return lacking
