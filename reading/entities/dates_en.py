"""Dates in English text, past and future."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from reading.entities import calendar
from reading.entities import calendar_words as words
from reading.entities.calendar import Span

_MONTH = rf"(?P<month>{words.alternatives(words.EN_MONTHS)})(?![a-z])\.?"
_WEEKDAY = rf"(?P<weekday>{words.alternatives(words.EN_WEEKDAYS)})(?![a-z])"
_DAY = r"(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>20[1-4]\d)"
_N = rf"(?P<n>\d{{1,3}}|{words.alternatives(words.EN_COUNTS)}|a few|few|several)"
_UNIT = r"(?P<unit>day|week|month|year|fortnight)s?(?![a-z])"
_PART = r"(?:the )?(?P<part>beginning|start|middle|mid|end|early|late)(?: ?-? ?(?:of )?)"
_L, _R = r"(?<![a-z\d])", r"(?![a-z\d])"
_PAST_CUE = re.compile(
    r"(?<![a-z])(?:lost|was|were|been|since|laid|made redundant|had|got|stopped|started to (?:lose|fall)|fired|"
    r"died|left|happened|ended|closed|became|fell|began|missed|used to|went|i've)(?![a-z])|ed (?:in|on|last|since|"
    r"from|around)? ?$"
)
_FUTURE_CUE = re.compile(
    r"(?<![a-z])(?:will|can|could|going to|start paying|pay|plan|expect|hope|until|till|by|i'll|should|want|would|"
    r"before|next)(?![a-z])"
)
_BEFORE = re.compile(
    r"(?<![a-z])(?P<way>since|from|after|starting(?: from| in)?|until|till|by|before|not later than|"
    r"no later than)(?: (?:the|about|around|my|in|on|i get|i'm))? ?$"
)


_MONTH_BEFORE = re.compile(
    r"(?<![a-z])(?:in|since|by|from|until|till|before|after|of|around|to|and|or|during|for|mid|early|late|about) ?$"
)


def dates(text: str, today: date) -> Iterator[tuple[int, int, Span]]:
    """Spans of folded English text that name a date, none inside another."""
    found: list[tuple[int, int, Span]] = []
    for pattern, reader in _RULES:
        for match in pattern.finditer(text):
            if any(match.start() < end and start < match.end() for start, end, _ in found):
                continue
            span = reader(match, today, _is_past(text, match))
            if span is not None:
                found.append((match.start(), match.end(), _opened(text, match, span)))
    yield from calendar.with_paydays(text, sorted(found, key=lambda item: item[0]))


def _is_past(text: str, match: re.Match[str]) -> bool:
    before = re.split(r"[.;!?\n]", text[max(0, match.start() - 40) : match.start()])[-1]
    return bool(_PAST_CUE.search(before)) and not _FUTURE_CUE.search(before)


def _opened(text: str, match: re.Match[str], span: Span) -> Span:
    """Opens one side of the span where since, after, until, by or before stands in front of it."""
    preceding = _BEFORE.search(text[max(0, match.start() - 30) : match.start()])
    if not preceding or span.first is None or span.last is None:
        return span
    way = preceding["way"]
    if way == "after":
        return calendar.after(span)
    if way.startswith(("since", "from", "starting")):
        return calendar.since(span)
    return calendar.before(span) if way == "before" else calendar.until(span)


def _toward(span_of_year: Callable[[int], Span | None], today: date, past: bool) -> Span | None:
    """The occurrence that lies ahead, or behind when the words speak of the past."""
    for year in (today.year, today.year - 1) if past else (today.year, today.year + 1):
        span = span_of_year(year)
        if span and span.first and span.last and (span.first <= today if past else span.last >= today):
            return span
    return None


def _numeric(match: re.Match[str], today: date, past: bool) -> Span | None:
    day = calendar.day_of_month(int(match["year"]), int(match["m"]), int(match["day"]))
    return Span(day, day) if day else None


def _month(match: re.Match[str], today: date, past: bool) -> Span | None:
    """March, last March, 15 March 2027, end of June."""
    parts = match.groupdict()
    number = words.EN_MONTHS[match["month"]]
    part = words.EN_PARTS.get(parts.get("part") or "", "")
    year = int(parts["year"]) if parts.get("year") else None

    def span(of_year: int) -> Span | None:
        if not parts.get("day"):
            return calendar.month_span(of_year, number, part)
        day = calendar.day_of_month(of_year, number, int(match["day"]))
        return Span(day, day) if day else None

    if year:
        return span(year)
    if match["month"] in ("may", "apr") and not any(parts.get(name) for name in ("day", "which", "part", "ahead")):
        around = match.string[: match.start()][-12:], match.string[match.end() :].strip(" .,!?")
        if not _MONTH_BEFORE.search(around[0]) and (around[1] or around[0].strip()):
            return None  # the verb, or the yearly rate
    if parts.get("ahead"):
        return span(today.year + (2 if "after" in match["ahead"] else 1))
    which = parts.get("which")
    if which in ("last", "previous", "past"):
        past_year = today.year if number < today.month else today.year - 1
        return span(past_year)
    if which == "this":
        return span(today.year)
    if which in ("next", "coming"):
        return span(today.year + (number <= today.month))
    # "since June" is always the June behind us.
    behind = past or bool(
        re.search(
            r"(?<![a-z])since (?:about |around |the )?$", match.string[max(0, match.start() - 14) : match.start()]
        )
    )
    return _toward(span, today, behind)


def _written_out(match: re.Match[str], today: date, past: bool) -> Span | None:
    """30/09/2026 or 09/30/2026; where both could be the month, the day stands first as in most of the world."""
    first, second = int(match["a"]), int(match["b"])
    day, month = (second, first) if second > 12 else (first, second)
    found = calendar.day_of_month(int(match["year"]), month, day)
    return Span(found, found) if found else None


def _slashed(match: re.Match[str], today: date, past: bool) -> Span | None:
    """15/10 or 10/15; with both below 13 it could be either, and is not read."""
    first, second = int(match["a"]), int(match["b"])
    if (first > 12) == (second > 12) or not first or not second or match.group() == "24/7":
        return None

    def span(of_year: int) -> Span | None:
        day = calendar.day_of_month(of_year, min(first, second), max(first, second))
        return Span(day, day) if day else None

    return _toward(span, today, past)


def _relative(match: re.Match[str], today: date, past: bool) -> Span | None:
    """last month, next week, this year, end of next month, the 15th of next month."""
    parts = match.groupdict()
    by = 2 if match.groupdict().get("after") else words.EN_WHICH[match["which"]]
    unit = match["unit"]
    part = words.EN_PARTS.get(parts.get("part") or "", "")
    if unit == "week":
        week = calendar.week_span(today + timedelta(weeks=by))
        return Span(week.last, week.last) if part == "end" else week
    if unit == "year":
        return calendar.year_span(today.year + by, part if part in ("start", "middle", "end") else "")
    year, month = calendar.shift_month(today.year, today.month, by)
    if parts.get("day"):
        day = calendar.day_of_month(year, month, int(match["day"]))
        return Span(day, day) if day else None
    span = calendar.month_span(year, month, part)
    # "the end of the month" lies ahead
    if match["which"] == "the" and span.last and span.last < today:
        return calendar.month_span(*calendar.shift_month(year, month, 1), part)
    return span


def _count(text: str) -> tuple[int, int]:
    if text in ("few", "a few", "several"):
        return 2, 9
    number = int(text) if text.isdigit() else words.EN_COUNTS[text]
    return number, number


def _distance(match: re.Match[str], today: date, past: bool) -> Span | None:
    """3 months ago, in three months, half a year from now, a couple of weeks back."""
    if match.group().endswith("later") and not _FUTURE_CUE.search(match.string[max(0, match.start() - 40) :]):
        return None  # counted from something else
    near, far = _count(match["n"])
    unit, sign = match["unit"], -1 if match.groupdict().get("ago") else 1
    if match["n"] == "half a":
        near = far = {"year": 6, "month": 15}.get(unit, 0)
        unit = "month" if unit == "year" else "day"
    if unit == "fortnight":
        near, far, unit = near * 2, far * 2, "week"
    if near == 0 or far > 600:
        return None
    first, last = sorted((calendar.shift(today, sign * near, unit), calendar.shift(today, sign * far, unit)))
    return Span(first, last)


def _weekday(match: re.Match[str], today: date, past: bool) -> Span | None:
    which, target = match["which"], words.EN_WEEKDAYS[match["weekday"]]
    if re.search("(?:every|each) $", match.string[: match.start()][-6:]):
        return None
    week = calendar.week_span(today)
    if week.first is None:
        return None
    day = week.first + timedelta(days=target)
    if which == "last" or (not which and past):
        day -= timedelta(weeks=1) if day >= today else timedelta(0)
    elif which == "next" or day < today:
        day += timedelta(weeks=1)
    return Span(day, day)


_TOMORROW = ("tomorrow", "tomoz", "tmrw", "2moro", "tmr", "tomoro", "tomorow", "tommorow", "tommorrow")


def _day_word(match: re.Match[str], today: date, past: bool) -> Span | None:
    by = {
        **dict.fromkeys(("today", "tonight", "2nite", "2night"), 0),
        **dict.fromkeys(_TOMORROW, 1),
        "yesterday": -1,
        "the day after tomorrow": 2,
        "day after tomorrow": 2,
        "the day before yesterday": -2,
        "day before yesterday": -2,
    }
    day = today + timedelta(days=by[match.group()])
    return Span(day, day)


def _weekend(match: re.Match[str], today: date, past: bool) -> Span | None:
    """Saturday and Sunday of this week, the next or the last."""
    by = 1 if match["which"] == "next" else -1 if match["which"] == "last" or past else 0
    week = calendar.week_span(today + timedelta(weeks=by))
    return Span(week.last - timedelta(days=1), week.last) if week.last else None


def _ordinal(match: re.Match[str], today: date, past: bool) -> Span | None:
    """the 15th: the next one, or the last one."""
    for by in (0, -1, -2) if past else (0, 1, 2):
        day = calendar.day_of_month(*calendar.shift_month(today.year, today.month, by), int(match["day"]))
        if day and (day <= today if past else day >= today):
            return Span(day, day)
    return None


def _year(match: re.Match[str], today: date, past: bool) -> Span | None:
    return calendar.year_span(int(match["year"]))


def _festival(match: re.Match[str], today: date, past: bool) -> Span | None:
    key = words.EN_FESTIVALS[match["name"]]
    if match["which"] == "last":
        return calendar.nearest(key, today, True)
    return calendar.nearest(key, today, past)


def _payday(match: re.Match[str], today: date, past: bool) -> Span | None:
    if "next month" in match.group():
        span = calendar.month_span(*calendar.shift_month(today.year, today.month, 1))
        return Span(span.first, span.last, "payday")
    return Span(None, None, "payday")


def _period_end(match: re.Match[str], today: date, past: bool) -> Span | None:
    if "year" in match.group():
        return calendar.year_span(today.year, "end")
    return calendar.month_span(today.year, today.month, "end")


Reader = Callable[[re.Match[str], date, bool], Span | None]
_WHICH_WORD = r"(?P<which>last|previous|past|this|current|next|coming)"
_RULES: tuple[tuple[re.Pattern[str], Reader], ...] = (
    (re.compile(rf"(?<!\d){_YEAR}[-/.](?P<m>1[0-2]|0?[1-9])[-/.](?P<day>3[01]|[12]\d|0?[1-9])(?!\d)"), _numeric),
    (
        re.compile(
            rf"{_L}(?:(?:next month's |my |next )?(?:pay ?-?day(?! loans?| lend)|pay ?cheque|paycheck|wage day)|"
            rf"(?:i get|i am|"
            r"i'm|get|"
            r"i've been|getting|i have been|am) paid(?! (?:\d|£|\$|€|¥|weekly|monthly|daily|fortnightly|every|by|"
            r"about|around|less|"
            r"more|in (?:a|another|full)))(?: next month)?|(?:my |the )?(?:wages?|salary|pay) (?:comes? in|"
            r"arrives?|comes? through|"
            r"lands?|"
            rf"is paid)(?: next month)?){_R}"
        ),
        _payday,
    ),
    (re.compile(rf"{_L}{_N} {_UNIT} (?P<ago>ago|back|earlier){_R}"), _distance),
    (re.compile(rf"{_L}in (?:about |around |roughly )?{_N} {_UNIT}(?:'? time)?{_R}"), _distance),
    (re.compile(rf"{_L}{_N} {_UNIT} (?:from (?:now|today)|later){_R}"), _distance),
    (
        re.compile(rf"{_L}{_MONTH},? (?:of )?(?P<ahead>next year|the year after(?: next)?|the following year){_R}"),
        _month,
    ),
    (re.compile(rf"{_L}(?:the )?(?P<unit>month|week|year) (?P<after>after next){_R}(?P<which>)"), _relative),
    (
        re.compile(
            r"(?<![\d/.£$€a-z])(?P<a>3[01]|[12]\d|0?[1-9])(?P<sign>[/.-])(?P<b>3[01]|[12]\d|0?[1-9])(?P=sign)"
            rf"{_YEAR}(?![\d/.-]\d|\d)"
        ),
        _written_out,
    ),
    (re.compile(r"(?<![\d/.£$€a-z])(?P<a>3[01]|[12]?\d)/(?P<b>3[01]|[12]?\d)(?![\d/.%a-z])"), _slashed),
    (re.compile(rf"{_L}(?:the )?{_DAY} (?:of )?(?:(?P<which>last|next|this) )?{_MONTH}(?:,? {_YEAR})?{_R}"), _month),
    (re.compile(rf"{_L}(?:{_WHICH_WORD} )?{_MONTH} (?:the )?{_DAY}(?![\d,k.])(?:,? {_YEAR})?{_R}"), _month),
    (re.compile(rf"{_L}{_PART}(?:the )?(?:(?P<which>last|next|this) )?{_MONTH}(?:,? {_YEAR})?{_R}"), _month),
    (
        re.compile(
            rf"{_L}(?:{_WHICH_WORD} )?(?!may (?:be|i|not|have|need|still|only|we|you|take|get|go)|mar(?:k|r)|sat |"
            rf"sun ){_MONTH}(?:,? (?:of )?{_YEAR})?{_R}"
        ),
        _month,
    ),
    (re.compile(rf"{_L}(?:the )?{_DAY} (?:of )?(?P<which>last|next|this|the) (?P<unit>month){_R}"), _relative),
    (re.compile(rf"{_L}{_PART}(?P<which>last|next|this|the|current) (?P<unit>month|week|year){_R}"), _relative),
    (
        re.compile(
            rf"{_L}(?P<which>last|previous|this|current|next|coming) (?P<unit>month|week|"
            rf"year){_R}(?! (?:income|wage|"
            r"salary|payment))"
        ),
        _relative,
    ),
    (re.compile(rf"{_L}(?:(?P<part>month|year)[- ]?end|(?:the )?end (?:of )?(?P<of>month|year)){_R}"), _period_end),
    (
        re.compile(rf"{_L}(?:(?P<which>last) )?(?P<name>{words.alternatives(words.EN_FESTIVALS)}){_R}"),
        _festival,
    ),
    (
        re.compile(
            rf"{_L}(?:the )?day (?:after tomorrow|before yesterday){_R}|{_L}"
            rf"(?:today|tonight|2nite|2night|{'|'.join(_TOMORROW)}|yesterday){_R}"
        ),
        _day_word,
    ),
    (re.compile(rf"{_L}(?:(?P<which>last|next|this) )?{_WEEKDAY}{_R}"), _weekday),
    (re.compile(rf"{_L}(?:(?P<which>last|next|this|the) )weekend{_R}"), _weekend),
    (
        re.compile(
            rf"{_L}the (?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|"
            r"th)(?! (?:one|option|plan|payment|instal|offer|time|floor))"
        ),
        _ordinal,
    ),
    (
        re.compile(
            rf"{_L}(?<=in |ce |om |il |by )(?<![a-z\d]){_YEAR}(?![\d,.]?\d|k| (?:a|per|pounds|yuan|rmb|"
            r"dollars|euros|"
            r"quid))"
        ),
        _year,
    ),
)
