"""The words around a number that make it money, bound it, deny it or give its period, as one table per language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

Pattern = re.Pattern[str]


@dataclass(frozen=True)
class Wording:
    """Patterns called *_before are matched at the end of the text before a number, *_after at the start of the rest."""

    currency_before: tuple[tuple[Pattern, str], ...]
    currency_after: tuple[tuple[Pattern, str, Decimal], ...]  # pattern, currency, units of it per number
    counter_after: Pattern  # "个", "kids": what is counted is no money
    code_before: Pattern  # "尾号", "call": a number that names something
    age_before: Pattern  # "i'm": a small number is an age, a large one not
    counted_before: Pattern  # "my hours": what a number counts, said before it
    paid_after: Pattern  # "a month": makes even a small number money
    paid_before: Pattern  # the same, before the number
    asked_after: Pattern  # after a period: it belongs to the question ("一天利息多少") and not to the amount
    paid_next: Pattern  # all that stands between a period and an amount: the period belongs to the payment ("每月还")
    bounds_before: tuple[tuple[str, Pattern], ...]
    bounds_after: tuple[tuple[str, Pattern], ...]
    denied_before: Pattern
    denied_after: Pattern
    period: Pattern  # group "unit" is day, week, month, year in the words of `units`; "n" how many of them
    period_not_before: Pattern  # makes "一个月" a duration and no period
    period_not_after: Pattern
    units: dict[str, tuple[str, int]]  # word -> unit and how many of it ("季度" is 3 months)
    smallest_bare: int  # a number without any sign of money is money from here on
    clause_end: Pattern


def compiled(*rows: tuple[str, str]) -> tuple[tuple[str, Pattern], ...]:
    return tuple((name, re.compile(pattern)) for name, pattern in rows)
