"""A number in the text, whatever it counts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal


@dataclass(frozen=True)
class Number:
    """`low` and `high` differ for "三五千" or "a few hundred". `magnitude` is the last unit said (1000 in "3千", "3k"),
    1 where none was; `coefficient` is what stood before that unit. `bound` is exact, about, above or range."""

    start: int
    end: int
    low: Decimal
    high: Decimal
    bound: str = "exact"
    magnitude: Decimal = Decimal(1)
    coefficient: Decimal | None = None
    digits: bool = True

    @property
    def is_scaled(self) -> bool:
        """Said with a word such as 千, 万, k or thousand, as money is and counts seldom are."""
        return self.magnitude >= 100


def join_ranges(text: str, numbers: Sequence[Number], connector: re.Pattern[str]) -> list[Number]:
    """ "三到五百", "800-1000元", "between 2 and 3k": two numbers with a connector between them become one range.

    The connector may capture the unit of the first number, which must then stand after the second too.
    """
    joined: list[Number] = []
    for number in numbers:
        previous = joined[-1] if joined else None
        merged = _merge(text, previous, number, connector) if previous else None
        if merged:
            joined[-1] = merged
        else:
            joined.append(number)
    return joined


def _merge(text: str, left: Number, right: Number, connector: re.Pattern[str]) -> Number | None:
    if not 0 < right.start - left.end <= 12 or (
        left.bound == "range" and left.low != left.high and right.digits is False
    ):
        return None
    match = connector.fullmatch(text[left.end : right.start])
    if not match or (
        match.group(1) and not text.startswith(match.group(1).strip(), right.end) and right.magnitude == 1
    ):
        return None
    low = left.low
    if left.magnitude == 1 and right.coefficient is not None and low < right.coefficient:
        low *= right.magnitude
    if low >= right.high:
        return None
    return replace(
        right, start=left.start, low=low, high=right.high, bound="range", magnitude=max(left.magnitude, right.magnitude)
    )
