"""Money: which numbers are amounts, how they are bounded, and for what period."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from reading.entities.number import Number
from reading.entities.wording import Wording
from reading.types import plain_number

Span = tuple[int, int]
_CHANGE = re.compile(
    r"(?:块|元|圆)(?P<ten>[\d一二两三四五六七八九])(?:毛|角)?"
    r"(?:(?P<one>[\d一二三四五六七八九])分)?(?![\d一二两三四五六七八九十百千万个期年天月周次分成%.点,])"
)
_DIGIT = {c: n for n, c in enumerate("零一二三四五六七八九")} | {"两": 2} | {str(n): n for n in range(10)}
# "一块" is also "together".
_TOGETHER = re.compile(r"(?:块)(?!钱|左右|多|都|[\d一二两三四五六七八九])[\u4e00-\u9fff]")
_HOTLINES = re.compile(r"12356|12345|12378|12363|12315|12348|12333|12338|12355|10086|10010|10000号|95[35]\d\d|400\d{7}")
# "17:00" is a time of day.
_CLOCK = re.compile(r"[:：]\d\d|[-/]\d")
# "netflix 5.99": what a price is the price of; "at 7.30" is a time.
_TO_THE_PENNY = re.compile(r"\d+\.\d\d")
_PRICED = re.compile(
    r"[a-z]{3}(?<!till)(?<!until)(?<!from)(?<!since)(?<!before)(?<!after)(?<!around)(?<!about)(?<!version) $"
)
_COINED = re.compile(r"(?:fiver|tenner)s?$")
_OLDEST = 120
_LONGEST_GAP = 26
_BEFORE, _AFTER = 48, 40
# How many units of its period "每两周" has.
_TIMES = {"两": Decimal(2), "二": Decimal(2), "2": Decimal(2), "半": Decimal("0.5")}


@dataclass(frozen=True)
class Amount:
    """An amount of money; `period` is the span of the words that gave its period, if any."""

    start: int
    end: int
    value: dict[str, Any]
    period: Span | None = None


def amounts(text: str, numbers: Sequence[Number], wording: Wording, instalments: Sequence[Span] = ()) -> list[Amount]:
    """All amounts of folded text, out of its free numbers; "6 monthly payments" in `instalments` give no period."""
    found: list[Amount] = []
    spans: list[tuple[Number, int, int, str | None, Decimal]] = []
    for number in numbers:
        if spans and number.start < spans[-1][2]:
            continue
        money = _as_money(text, number, wording)
        if money:
            # A sign between two figures ("1£1") is shown as that of the first.
            start, end, currency, factor = money
            spans.append((number, max(start, spans[-1][2] if spans else 0), end, currency, factor))
    periods = _periods(text, [(start, end) for _, start, end, _, _ in spans], instalments, wording)
    for index, (number, start, end, currency, factor) in enumerate(spans):
        per, period, share = periods.get(index, (None, None, Decimal(1)))
        value = _value(text, number, end, factor / share, wording)
        value |= {"per": per, "currency": currency, "negated": _is_denied(text, start, end, wording)}
        found.append(Amount(start, end, value, period))
    return found


def bound_of(text: str, start: int, end: int, wording: Wording) -> str | None:
    """The bound that the words around a span give it."""
    after = text[end : end + _AFTER]
    for name, pattern in wording.bounds_after:
        if pattern.match(after):
            return name
    before = text[max(0, start - _BEFORE) : start]
    for name, pattern in wording.bounds_before:
        if pattern.search(before):
            return name
    return None


def bounded(low: Decimal, high: Decimal, bound: str | None, own: str) -> dict[str, Any]:
    """low, high and bound as JSON; the side that was not said is null."""
    first, last = plain_number(low), plain_number(high)
    if bound == "about" and low != high:
        bound = "range"
    bound = bound or own
    if bound in ("at_most", "below"):
        return {"low": None, "high": last, "bound": bound}
    if bound in ("at_least", "above"):
        return {"low": first, "high": None, "bound": bound}
    return {"low": first, "high": last, "bound": bound}


def _as_money(text: str, number: Number, wording: Wording) -> tuple[int, int, str | None, Decimal] | None:
    """start, end, currency and factor, or None where the number is no money."""
    before, after = text[max(0, number.start - _BEFORE) : number.start], text[number.end : number.end + _AFTER]
    start, end, currency, factor, marked = number.start, number.end, None, Decimal(1), False
    for pattern, code in wording.currency_before:
        match = pattern.search(before)
        if match:
            start, currency, marked = number.start - len(match.group()), code, True
            break
    for pattern, code, size in wording.currency_after:
        match = pattern.match(after)
        if match:
            end, currency, factor, marked = number.end + match.end(), code or currency, size, True
            if "刀" in match.group() and not (number.digits or number.is_scaled):
                return None  # "三刀" are cuts
            break
    if _COINED.search(text, number.start, number.end):
        currency, marked = "GBP", True
    if number.high == 0:
        return None
    if marked:
        change = _CHANGE.match(text, number.end)
        if number.high == 1 and start == number.start and _TOGETHER.match(text, number.end) and not change:
            return None
        return start, change.end() if change else end, currency, factor
    if wording.counter_after.match(after) or number.high > 100_000_000 or _CLOCK.match(after):
        return None
    if wording.code_before.search(before) or _HOTLINES.fullmatch(text[number.start : number.end]):
        return None
    if (number.high < _OLDEST and wording.age_before.search(before)) or wording.counted_before.search(before):
        return None
    if number.digits and (wording.paid_after.match(after) or wording.paid_before.search(before)):
        return start, end, None, factor
    if _TO_THE_PENNY.fullmatch(text, number.start, number.end) and _PRICED.search(before):
        return start, end, None, factor
    smallest = wording.smallest_bare if number.digits else 2 * wording.smallest_bare
    if number.is_scaled or number.low >= smallest:
        return start, end, None, factor
    return None


def _value(text: str, number: Number, end: int, factor: Decimal, wording: Wording) -> dict[str, Any]:
    low, high = number.low * factor, number.high * factor
    change = _CHANGE.match(text, number.end)
    if change and factor == 1:
        small = Decimal(_DIGIT[change["ten"]]) / 10 + (Decimal(_DIGIT[change["one"]]) / 100 if change["one"] else 0)
        low, high = low + small, high + small
    # "2000多块": the bound may stand before the currency too.
    inside = next((name for name, pattern in wording.bounds_after if pattern.match(text, number.end)), None)
    return bounded(low, high, inside or bound_of(text, number.start, end, wording), number.bound)


def _is_denied(text: str, start: int, end: int, wording: Wording) -> bool:
    before, after = text[max(0, start - _BEFORE) : start], text[end : end + _AFTER]
    return bool(wording.denied_before.search(before) or wording.denied_after.match(after))


def _periods(
    text: str, money: Sequence[Span], instalments: Sequence[Span], wording: Wording
) -> dict[int, tuple[str, Span, Decimal]]:
    """For each amount (by its place) the unit of its period, the words that say so, and how many units these are."""
    result: dict[int, tuple[str, Span, Decimal]] = {}
    for match in wording.period.finditer(text):
        name, word = next((name, word) for name, word in match.groupdict().items() if word and name != "every")
        if name == "one" and _is_stretch(text, match.span(), wording):
            continue
        if any(start <= match.start() < end for start, end in instalments):
            continue
        unit, count = wording.units[word]
        near = _nearest(
            text, match.span(), money, wording, set(result), forward_first=name not in ("short", "slash", "one")
        )
        if near is None:
            continue
        if money[near][1] <= match.start() and wording.asked_after.match(text, match.end()):
            continue
        result[near] = (unit, match.span(), count * _TIMES.get(match.groupdict().get("every") or "", Decimal(1)))
    return result


def _is_stretch(text: str, span: Span, wording: Wording) -> bool:
    """Whether "一个月" or "a month" is how long something lasts, and no period."""
    before, after = text[max(0, span[0] - 12) : span[0]], text[span[1] : span[1] + 12]
    return bool(wording.period_not_before.search(before) or wording.period_not_after.match(after))


def _nearest(
    text: str, period: Span, money: Sequence[Span], wording: Wording, taken: set[int], forward_first: bool
) -> int | None:
    """The amount that a period belongs to: the one it follows closely, else the next in the clause, else the last."""
    ahead = bisect_left(money, (period[1], 0))
    behind = bisect_left(money, (period[0], 0)) - 1
    gaps: list[tuple[int, Span]] = []
    if behind >= 0 and money[behind][1] <= period[0]:
        gaps.append((behind, (money[behind][1], period[0])))
    if ahead < len(money):
        gaps.append((ahead, (period[1], money[ahead][0])))
    near = [(index, gap) for index, gap in gaps if index not in taken and _is_open(text, gap, wording)]
    if len(near) == 2:
        lengths = [last - first for _, (first, last) in near]
        if wording.paid_next.fullmatch(text, *near[1][1]):
            return near[1][0]
        if forward_first:
            return near[0][0] if lengths[0] <= min(3, lengths[1]) else near[1][0]
        return near[1][0] if lengths[1] < min(2, lengths[0]) else near[0][0]
    return near[0][0] if near else None


def _is_open(text: str, gap: Span, wording: Wording) -> bool:
    """Whether nothing stands in a gap that parts its sides: no end of a clause, no long way."""
    first, last = gap
    return last - first <= _LONGEST_GAP and not wording.clause_end.search(text[first:last])
