"""Days, weeks, months and festivals as inclusive spans of dates."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any


@dataclass(frozen=True)
class Span:
    """From the first to the last day, both included; None is an open side. `symbol` names a day that only the
    person's circumstances fix: "payday"."""

    first: date | None
    last: date | None
    symbol: str | None = None

    def to_value(self) -> dict[str, Any]:
        return {
            "from": self.first.isoformat() if self.first else None,
            "to": self.last.isoformat() if self.last else None,
            "symbol": self.symbol,
        }


# First day of the lunar year, Dragon Boat and Mid-Autumn, by year.
_LUNAR = {
    2020: ((1, 25), (6, 25), (10, 1)),
    2021: ((2, 12), (6, 14), (9, 21)),
    2022: ((2, 1), (6, 3), (9, 10)),
    2023: ((1, 22), (6, 22), (9, 29)),
    2024: ((2, 10), (6, 10), (9, 17)),
    2025: ((1, 29), (5, 31), (10, 6)),
    2026: ((2, 17), (6, 19), (9, 25)),
    2027: ((2, 6), (6, 9), (9, 15)),
    2028: ((1, 26), (5, 28), (10, 3)),
    2029: ((2, 13), (6, 16), (9, 22)),
    2030: ((2, 3), (6, 5), (9, 12)),
    2031: ((1, 23), (6, 24), (10, 1)),
    2032: ((2, 11), (6, 12), (9, 19)),
    2033: ((1, 31), (6, 1), (9, 8)),
    2034: ((2, 19), (6, 20), (9, 27)),
    2035: ((2, 8), (6, 10), (9, 16)),
}
# Month, day and length in days of the festivals of the solar calendar.
_SOLAR = {
    "new_year": (1, 1, 3),
    "qingming": (4, 4, 3),
    "labour_day": (5, 1, 5),
    "national_day": (10, 1, 7),
    "singles_day": (11, 11, 1),
    "christmas": (12, 25, 2),
}
_IS = re.compile(r"\s?(?:is|are|:|是|在|为)\s?(?:on |always )?")
_LUNAR_ORDER = ("spring_festival", "dragon_boat", "mid_autumn")


def festival(name: str, year: int) -> Span | None:
    """The days of a festival; None for a lunar one outside the years known here."""
    if name in _SOLAR:
        month, day, length = _SOLAR[name]
        first = date(year, month, day)
    elif year in _LUNAR:
        month, day = _LUNAR[year][_LUNAR_ORDER.index(name)]
        length = 7 if name == "spring_festival" else 1
        first = date(year, month, day)
    else:
        return None
    return Span(first, first + timedelta(days=length - 1))


def nearest(name: str, today: date, past: bool) -> Span | None:
    """The next occurrence of a festival, or the last one."""
    years = (today.year, today.year - 1) if past else (today.year, today.year + 1)
    spans = [span for span in (festival(name, year) for year in years) if span and span.first and span.last]
    if past:
        return next((span for span in spans if span.first and span.first <= today), None)
    return next((span for span in spans if span.last and span.last >= today), None)


def month_span(year: int, month: int, part: str = "") -> Span:
    """A month or its part: "start" (1–10), "middle" (11–20), "late" (21–), "end" (the last day)."""
    last = calendar.monthrange(year, month)[1]
    days = {"": (1, last), "start": (1, 10), "middle": (11, 20), "late": (21, last), "end": (last, last)}[part]
    return Span(date(year, month, days[0]), date(year, month, days[1]))


def year_span(year: int, part: str = "") -> Span:
    months = {
        "": (1, 12),
        "start": (1, 1),
        "middle": (6, 7),
        "end": (12, 12),
        "first_half": (1, 6),
        "second_half": (7, 12),
    }[part]
    return Span(date(year, months[0], 1), month_span(year, months[1]).last)


def week_span(day: date) -> Span:
    """Monday to Sunday."""
    monday = day - timedelta(days=day.weekday())
    return Span(monday, monday + timedelta(days=6))


def shift_month(year: int, month: int, by: int) -> tuple[int, int]:
    index = year * 12 + month - 1 + by
    return index // 12, index % 12 + 1


def shift(day: date, by: int, unit: str) -> date:
    """The day `by` units later (earlier when negative); the 31st becomes the last day of a shorter month."""
    if unit in ("day", "week"):
        return day + timedelta(days=by * (7 if unit == "week" else 1))
    year, month = shift_month(day.year, day.month, by * (12 if unit == "year" else 1))
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def day_of_month(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def after(span: Span) -> Span:
    """From the last day of a span on: "after the festival", "since March" uses `since`."""
    return Span(span.last or span.first, None, span.symbol)


def before(span: Span) -> Span:
    """Up to the span: a stretch ends the day before it begins; "by the end of" uses its own day."""
    end = span.first if span.first == span.last else (span.first - timedelta(days=1) if span.first else None)
    return Span(None, end, span.symbol)


def since(span: Span) -> Span:
    return Span(span.first, None, span.symbol)


def until(span: Span) -> Span:
    return Span(None, span.last, span.symbol)


def with_paydays(text: str, found: Sequence[tuple[int, int, Span]]) -> Iterator[tuple[int, int, Span]]:
    """Dates in order; "20号发工资" and "payday is the 25th" are one date, the payday."""
    held: tuple[int, int, Span] | None = None
    for item in found:
        joined = _payday_dated(text, held, item) if held else None
        if held and not joined:
            yield held
        held = joined or item
    if held:
        yield held


def _payday_dated(text: str, left: tuple[int, int, Span], right: tuple[int, int, Span]) -> tuple[int, int, Span] | None:
    between = text[left[1] : right[0]]
    if right[2].symbol and not right[2].first and left[2].first and not left[2].symbol and len(between) <= 1:
        dated = left[2]
    elif left[2].symbol and not left[2].first and right[2].first and _IS.fullmatch(between):
        dated = right[2]
    else:
        return None
    return left[0], right[1], Span(dated.first, dated.last, "payday")
