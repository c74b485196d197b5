"""Arrears of what a household cannot do without, told beside the line itself.

"I pay 50 a month off the rent arrears" is no rent, and a sum owed is no payment.
"""

import re
from collections.abc import Sequence
from typing import Any, Literal

QUESTION = "priority_arrears"
# Roles under which the reader finds such amounts, for want of one of their own.
ROLES = frozenset({None, "rent", "mortgage", "utilities", "childcare", "debt", "offer", "other_income", "past"})

_BILL_ZH = r"(房租|租金|房贷|水费|电费|水电|燃气|煤气|暖气|取暖|供暖|物业)"
_BILL_EN = r"(rent|mortgage|gas|electric\w*|energy|power|water|utilit\w+|council tax|bills?)"
_OVERDUE = re.compile(
    rf"(欠|补交|补缴).{{0,8}}{_BILL_ZH}|{_BILL_ZH}费?.{{0,4}}(欠|补交|补缴)"
    rf"|\barrears\b|\b(behind|back[- ]?dated|owe\w*) (on|with)? ?(the|my|our)? ?{_BILL_EN}"
    rf"|\bbehind\b.{{0,20}}\b(on|with) (the |my |our )?{_BILL_EN}",
    re.IGNORECASE,
)
_NAMED = re.compile(
    rf"{_BILL_ZH}|抚养费|赡养费|法院|{_BILL_EN}|\b(child )?(maintenance|support)\b|\b(court|fines?)\b", re.IGNORECASE
)
_PAYS_OFF = re.compile(r"补|还|交|\b(pay\w*|off|towards|back)\b", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[,，。;；!！?？\n]")


def names_one(text: str, entity: dict[str, Any], entities: Sequence[dict[str, Any]]) -> bool:
    """Whether the words around an amount, or its role, say what it is paid for."""
    return entity.get("role") is not None or bool(_NAMED.search(_around(text, entity, entities)))


def kind_of(text: str, entity: dict[str, Any], entities: Sequence[dict[str, Any]]) -> Literal["paid", "owed"] | None:
    """Whether an amount is paid off such arrears each month, is owed of them, or neither."""
    around = _around(text, entity, entities)
    if entity["entity"] != "money" or entity.get("role") not in ROLES or not _OVERDUE.search(around):
        return None
    return "paid" if entity["value"].get("per") or _PAYS_OFF.search(around) else "owed"


def _around(text: str, entity: dict[str, Any], entities: Sequence[dict[str, Any]]) -> str:
    """From the amount before to this one, and on to the end of the clause or the next amount."""
    amounts = [one for one in entities if one["entity"] == "money"]
    start = max((one["end"] for one in amounts if one["end"] <= entity["start"]), default=0)
    stop = min((one["start"] for one in amounts if one["start"] >= entity["end"]), default=len(text))
    clause = _CLAUSE_END.search(text, entity["end"], stop)
    return text[start : clause.start() if clause else stop]
