"""What one message says, as the journey needs it: the intent, and the facts told, with amounts brought to a month."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from leeway.capacity.schemas import INCOME, Period
from leeway.capacity.service import to_month
from leeway.journey import arrears
from leeway.journey.questions import MONEY
from reading.types import to_minor

# Which line of the budget an amount of a given role belongs to.
CATEGORY_OF_ROLE = {
    "income": "income_own",
    "benefit": "income_own",
    "partner_income": "income_partner",
    "other_income": "income_other",
    "rent": "rent",
    "mortgage": "rent",
    "food": "food",
    "utilities": "utilities",
    "transport": "transport",
    "medical": "medical",
    "childcare": "childcare",
    "priority_arrears": "priority_arrears",
    "other_debt": "other_debt",
    "savings": "savings",
    "cash": "savings",
    "offer": "proposed_payment",
}
# Where the borrower has money: taken from the low end of a range; what they spend, from the high end.
_TAKE_LOW = frozenset({*INCOME, "savings", "proposed_payment"})
# An amount outside these (minor units a month) is more often a slip than the truth: it is read back before it is used.
PLAUSIBLE = (1_000, 10_000_000)
# A range whose ends lie further apart than this factor ("a few thousand") is read back too.
WIDE_RANGE = 3
# "She gets 2,400": income without a name is that of whoever was asked about, unless the speaker says it is their own.
_SOMEONE_ELSES = frozenset({"income_partner", "income_other"})
_OWN = re.compile(
    r"我(?!老婆|老公|爱人|对象|妻子|丈夫|媳妇|先生|太太|家|们)"
    r"|\b(i|i'm|my|mine)\b(?! (wife|husband|partner|spouse|other))",
    re.IGNORECASE,
)
# "I pay 480", said of other lenders, is what they get; "I can pay you 480" is an offer to us all the same.
_OFFERED = re.compile(r"你们|贵司|能还|可以还|还得起|\b(can|could|able to|you)\b", re.IGNORECASE)
_OWED = re.compile(r"欠(?!费)|余额|\b(owe|owing|balance)\b", re.IGNORECASE)
_PAID = re.compile(r"还(?!欠|剩|差)|付|交|每|月供|\b(pay|paying|a month|monthly)\b", re.IGNORECASE)
_NEAR = 20
_JOINING = re.compile(r"([+＋加和跟、]|\band|\bplus)\s*[¥￥$]?$", re.IGNORECASE)


@dataclass(frozen=True)
class Told:
    """A monthly amount told for a line of the budget. `told` is the amount and the period it was said for, None where
    parts of different periods were added up. `unclear`: read it back before it is used.
    """

    category: str
    amount_minor: int
    certainty: str
    said: dict[str, Any]
    unclear: bool = False
    told: tuple[int, Period] | None = None


@dataclass(frozen=True)
class Utterance:
    """A borrower's message as understood: masked text, final intent with confidence, entities, distress, moment."""

    text: str
    intent: str
    confidence: float
    entities: Sequence[dict[str, Any]]
    distress: str
    today: date
    identity: str | None = None  # what the gateway found of a phone or code in the raw words
    beside: Sequence[dict[str, str]] = ()  # what single clauses want besides the intent: `intent` and `text` of each

    def of(self, entity: str) -> list[dict[str, Any]]:
        """The entities of one kind, in the order they were said."""
        return [found for found in self.entities if found["entity"] == entity]


def amounts(utterance: Utterance, bare_goes_to: str | None) -> list[Told]:
    """The budget amounts in a message. An amount without a role goes to the line `bare_goes_to` (the open
    question's), as does "none"; several amounts for one line are parts of it and are added up."""
    found: dict[str, Told] = {}
    entities = _as_meant(utterance, bare_goes_to)
    named = {CATEGORY_OF_ROLE.get(entity.get("role") or "") for entity in entities}
    for entity in entities:
        # A bare amount beside one that names the open question's line is about something else, and is asked again.
        told = _amount(entity, None if bare_goes_to in named else bare_goes_to)
        if told is None:
            continue
        earlier = found.get(told.category)
        if earlier is not None and not entity.get("role") and not _joined(utterance.text, entity["start"]):
            # A second amount that is not joined to the first: which of the two is meant has to be asked.
            found[told.category] = replace(earlier, unclear=not _same(earlier.said, told.said))
            continue
        found[told.category] = told if earlier is None else _add(earlier, told)
    return list(found.values())


def _as_meant(utterance: Utterance, asked: str | None) -> list[dict[str, Any]]:
    """The entities with the roles that the open question and the words around them give them."""
    someone_elses = asked in _SOMEONE_ELSES and not _OWN.search(utterance.text)
    to_others = asked == "other_debt" and not _OFFERED.search(utterance.text)
    owed_elsewhere = [entity for entity in utterance.entities if _is_balance_elsewhere(utterance.text, entity)]
    meant = []
    for entity in utterance.entities:
        role = entity.get("role")
        if entity in owed_elsewhere:
            continue
        if owed_elsewhere and entity["entity"] == "money" and role in ("offer", None):
            # "I owe another lender 8,000 and pay 900 a month": what is paid goes to them.
            meant.append({**entity, "role": "other_debt"})
            continue
        overdue = arrears.kind_of(utterance.text, entity, utterance.entities)
        # What was paid in the past is no answer, unless it is what was left unpaid then.
        if asked == arrears.QUESTION and role in arrears.ROLES and (role != "past" or overdue):
            named = arrears.names_one(utterance.text, entity, utterance.entities)
            meant.append({**entity, "role": arrears.QUESTION if named else None, "owed": overdue == "owed"})
        elif overdue == "paid":
            meant.append({**entity, "role": arrears.QUESTION})
        elif overdue is None:
            open_questions = (someone_elses and role in ("income", "benefit")) or (to_others and role == "offer")
            meant.append({**entity, "role": None} if open_questions else entity)
    return meant


def _is_balance_elsewhere(text: str, entity: dict[str, Any]) -> bool:
    """Whether an amount is what is owed to another lender in all; the sheet has what is paid to them a month."""
    if entity["entity"] != "money" or entity.get("role") != "other_debt":
        return False
    before = re.split(r"[,，。.;；]", text[: entity["start"]])[-1][-_NEAR:]
    owed = list(_OWED.finditer(before))
    # Whichever word stands nearer says what the amount is: "owe them and pay 60".
    return bool(owed) and not _PAID.search(before, owed[-1].end())


def _same(one: dict[str, Any], other: dict[str, Any]) -> bool:
    return (one.get("low"), one.get("high")) == (other.get("low"), other.get("high"))


def _joined(text: str, start: int) -> bool:
    return bool(_JOINING.search(text[max(0, start - 6) : start]))


def said_debt(utterance: Utterance) -> int | None:
    """The balance (minor units) that the borrower believes they owe this lender, if they said one."""
    debts = [
        entity for entity in utterance.of("money") if entity.get("role") == "debt" and not entity["value"]["negated"]
    ]
    return _conservative(debts[0]["value"], low=False) if debts else None


def counter_amount(utterance: Utterance) -> int | None:
    """The monthly amount named in a counter-proposal, if any."""
    for told in amounts(utterance, "proposed_payment"):
        if told.category == "proposed_payment" and told.amount_minor > 0:
            return told.amount_minor
    return None


def lump_sum(utterance: Utterance) -> int | None:
    """Money that the borrower says they can pay at once."""
    for entity in utterance.of("money"):
        if entity.get("role") == "cash" and not entity["value"]["negated"]:
            return _conservative(entity["value"], low=True)
    return None


def months(utterance: Utterance) -> int | None:
    """A number of instalments or months named, if any."""
    for entity in utterance.of("duration"):
        value = entity["value"]
        number = value.get("high") or value.get("low")
        if number is None:
            continue
        if value["unit"] in ("month", "instalment"):
            return int(number)
        if value["unit"] == "year":
            return int(number * 12)
    return None


def _amount(entity: dict[str, Any], bare_goes_to: str | None) -> Told | None:
    role = entity.get("role")
    if role in ("past", "debt"):
        return None
    category = CATEGORY_OF_ROLE.get(role, bare_goes_to) if role else bare_goes_to
    # "I can pay 300" answers the question what one can pay, and never the one what food costs.
    if category not in MONEY:
        return None
    if entity["entity"] == "nothing":
        return Told(category, 0, "stated", {"nothing": True})
    if entity["entity"] != "money" or entity["value"]["negated"]:
        return None
    value = entity["value"]
    said = _conservative(value, low=category in _TAKE_LOW)
    period: Period = value.get("per") or "month"
    amount = said if category == "savings" else to_month(said, period)
    certainty = "range" if _is_range(value) else "stated"
    # A sum that is owed, where a payment was asked for, is read back as what it would be: so much every month.
    unclear = _is_unclear(category, amount, value) or bool(entity.get("owed"))
    return Told(category, amount, certainty, value, unclear, (said, period))


def _add(one: Told, other: Told) -> Told:
    certainty = "range" if "range" in (one.certainty, other.certainty) else "stated"
    parts = [*one.said.get("parts", [one.said]), other.said]
    amount = one.amount_minor + other.amount_minor
    told = None
    if one.told and other.told and one.told[1] == other.told[1]:
        told = (one.told[0] + other.told[0], one.told[1])
    return Told(one.category, amount, certainty, {"parts": parts}, one.unclear or other.unclear, told)


def _conservative(value: dict[str, Any], *, low: bool) -> int:
    ends = [end for end in (value.get("low"), value.get("high")) if end is not None]
    return to_minor(min(ends) if low else max(ends))


def _is_range(value: dict[str, Any]) -> bool:
    return value.get("bound") != "exact"


def _is_unclear(category: str, amount: int, value: dict[str, Any]) -> bool:
    low, high = value.get("low"), value.get("high")
    wide = bool(low and high and Decimal(str(high)) >= Decimal(str(low)) * WIDE_RANGE)
    ceiling = PLAUSIBLE[1] * 10 if category == "savings" else PLAUSIBLE[1]
    return wide or (0 < amount < PLAUSIBLE[0]) or amount > ceiling
