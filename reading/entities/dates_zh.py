"""Dates in Chinese text, past and future."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from reading.entities import calendar
from reading.entities import calendar_words as words
from reading.entities.calendar import Span

_YEAR_WORD = words.alternatives(words.ZH_YEARS)
_MONTH_WORD = words.alternatives(words.ZH_MONTHS)
_DAY_WORD = words.alternatives(words.ZH_DAYS)
_FESTIVAL = words.alternatives({word: 0 for word in words.ZH_FESTIVALS if word not in words.ZH_NUMBER_FESTIVALS})
_N = r"(?:\d{1,3}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九几])"
_M = r"(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
_D = r"(?:3[01]|[12]\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])"
_Y = r"(?:20\d{2}|二零[一二三四五六七八九零]{2}|[2][0-9](?=年))"
_PART = r"(?:初|上旬|中旬|中(?!旬|秋|午|国)|底|末|下旬|月初|月中|月底|月末|头)"
_NOT_NUMBER = r"(?<![\d.\-/一二三四五六七八九十百千万零几])"
_PAYDAY = (
    r"(?:(?<![没未不])(?:等|到|我)?(?:下个?月|这个?月|本月|月底)?(?:发|拿|领|开)(?:了|到|完|下来)?(?:工资|薪水?|钱)(?!卡|"
    r"条)(?:的?(?:那天|时候|日子|日))?|工资(?:日|"
    r"(?:到账|到了|下来|发下来|发了)))"
)
# "之后/之前" and their like, read after every date.
_AFTER = re.compile(
    r"(?:的)?(?:之后|以后|过后|(?<!今)后(?!天|来|年|续|面|果)|开始|起|以来|至今|到现在|到如今)(?:就|才|再)?"
)
_BEFORE = re.compile(r"(?:之前|以前|前(?!天|年|面|期|后)|为止|截止)")
_SINCE_BEFORE = re.compile(r"(?:从|自从|自|打)$")
_TO = re.compile(r"\s?[到至~—-]\s?")
_UNTIL_BEFORE = re.compile(r"(?:到|直到|至|截至|截止到?|不晚于|最晚|最迟)$")
_PAST_CUE = re.compile(
    r"失业|下岗|被裁|裁员|辞|没(?:有)?(?:了)?工作|丢了|生病|住院|病了|手术|倒闭|关门|离婚|去世|开除|降薪|减|以来|"
    r"自从|从.{0,8}就|就(?:没|不|失|开始没|断)|当时|那时|至今|"
    r"到现在|一直|已经|已(?=还|付|交|扣|结)|刚(?:还|付|交|扣)|[了过](?:$|[,，。])|没(?:发|还)|出事|断供|逾期"
)
_FUTURE_CUE = re.compile(
    r"(?<![已刚])还(?!没|不|了|过)|付|会|要|能|打算|准备|计划|预计|争取|可以|再|等|才|找到|恢复|好转|下来|开始还|首期|第一期"
)


def dates(text: str, today: date) -> Iterator[tuple[int, int, Span]]:
    """Spans of folded Chinese text that name a date; the earliest and longest first, none inside another."""
    found: list[tuple[int, int, Span]] = []
    for pattern, reader in _RULES:
        for match in pattern.finditer(text):
            if any(match.start() < end and start < match.end() for start, end, _ in found):
                continue
            span = reader(match, today, _is_past(text, match))
            if span is not None:
                found.append(_with_surroundings(text, match, span))
    yield from calendar.with_paydays(text, _joined(text, sorted(found, key=lambda item: item[0])))


def _joined(text: str, found: list[tuple[int, int, Span]]) -> list[tuple[int, int, Span]]:
    """ "25号到27号" is one span of days."""
    joined: list[tuple[int, int, Span]] = []
    for start, end, span in found:
        if joined and _TO.fullmatch(text[joined[-1][1] : start]):
            first, _, left = joined[-1]
            if left.first and left.first == left.last and span.last and left.first < span.last:
                joined[-1] = (first, end, Span(left.first, span.last))
                continue
        joined.append((start, end, span))
    return joined


def _is_past(text: str, match: re.Match[str]) -> bool:
    """Whether the words around speak of what has happened; a bare date is taken to lie ahead."""
    clause = re.split(r"[。；;！!？?\n]", text[max(0, match.start() - 24) : match.start()])[-1]
    later = re.split(r"[。；;！!？?\n]", text[match.end() : match.end() + 24])[0]
    return bool(_PAST_CUE.search(clause + later)) and not _FUTURE_CUE.search(re.split("[,，]", later)[0])


def _with_surroundings(text: str, match: re.Match[str], span: Span) -> tuple[int, int, Span]:
    """Opens one side of the span where "after", "before", "since" or "until" stands beside it."""
    start, end = match.span()
    if span.first is None or span.last is None:
        return start, end, span
    following = _AFTER.match(text, end)
    if following:
        opened = (
            calendar.since(span)
            if re.search("开始|起|以来|至今|到现在|到如今", following.group())
            else calendar.after(span)
        )
        return start, following.end(), opened
    preceding = _BEFORE.match(text, end)
    if preceding:
        is_end = text[start:end].endswith(("底", "末"))
        return start, preceding.end(), calendar.until(span) if is_end else calendar.before(span)
    if _SINCE_BEFORE.search(text[:start][-3:]):
        return start, end, calendar.since(span)
    if _UNTIL_BEFORE.search(text[:start][-5:]):
        return start, end, calendar.until(span)
    return start, end, span


def _number(text: str) -> int:
    if text.isdigit():
        return int(text)
    if "十" in text:
        tens, ones = text.split("十")
        return (words.ZH_DIGITS[tens] if tens else 1) * 10 + (words.ZH_DIGITS[ones] if ones else 0)
    return words.ZH_DIGITS[text]


def _year(text: str) -> int:
    digits = "".join(c if c.isdigit() else str(words.ZH_DIGITS[c]) for c in text)
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _absolute(match: re.Match[str], today: date, past: bool) -> Span | None:
    """2026年3月15日, 今年三月底, 3月15号, 10月."""
    named, relative, month, day, part = match["y"], match["ry"], _number(match["m"]), match["d"], match["part"]
    fixed = bool(named or relative)
    year = _year(named) if named else today.year + words.ZH_YEARS.get(relative, 0)
    if day:
        exact = calendar.day_of_month(year, month, _number(day))
        if exact and not fixed:
            exact = _nearest_year(exact, today, past)
        return Span(exact, exact) if exact else None
    which = words.ZH_PARTS.get(part or "", "")
    span = calendar.month_span(year, month, which)
    if not fixed and span.first and span.last:
        if not past and span.last < today:
            return calendar.month_span(year + 1, month, which)
        if past and span.first > today:
            return calendar.month_span(year - 1, month, which)
    return span


def _nearest_year(day: date, today: date, past: bool) -> date | None:
    if past and day > today:
        return calendar.day_of_month(day.year - 1, day.month, day.day)
    if not past and day < today:
        return calendar.day_of_month(day.year + 1, day.month, day.day)
    return day


def _numeric(match: re.Match[str], today: date, past: bool) -> Span | None:
    day = calendar.day_of_month(int(match["y"]), int(match["m"]), int(match["d"]))
    return Span(day, day) if day else None


def _slashed(match: re.Match[str], today: date, past: bool) -> Span | None:
    """10/15, or 15/10 where it can be nothing else."""
    if match.group() == "24/7":
        return None
    day = calendar.day_of_month(today.year, int(match["m"]), int(match.groupdict().get("d") or match["d2"]))
    exact = _nearest_year(day, today, past) if day else None
    return Span(exact, exact) if exact else None


def _relative_month(match: re.Match[str], today: date, past: bool) -> Span | None:
    year, month = calendar.shift_month(today.year, today.month, words.ZH_MONTHS[match["rm"]])
    if match["d"]:
        day = calendar.day_of_month(year, month, _number(match["d"]))
        return Span(day, day) if day else None
    return calendar.month_span(year, month, words.ZH_PARTS.get(match["part"] or "", ""))


def _relative_year(match: re.Match[str], today: date, past: bool) -> Span | None:
    year = _year(match["y"]) if match["y"] else today.year + words.ZH_YEARS[match["ry"]]
    part = words.ZH_PARTS_OF_YEAR.get(match["part"] or "", "")
    return calendar.year_span(year, part)


def _part_of_year(match: re.Match[str], today: date, past: bool) -> Span | None:
    part = words.ZH_PARTS_OF_YEAR[match.group()]
    span = calendar.year_span(today.year, part)
    if span.last and span.last < today and not past:
        span = calendar.year_span(today.year + 1, part)
    return span


def _part_of_month(match: re.Match[str], today: date, past: bool) -> Span | None:
    part = words.ZH_PARTS[match.group()]
    span = calendar.month_span(today.year, today.month, part)
    if span.last and span.last < today and not past:
        span = calendar.month_span(*calendar.shift_month(today.year, today.month, 1), part)
    return span


def _day_only(match: re.Match[str], today: date, past: bool) -> Span | None:
    """15号: the next 15th, or the last one."""
    number = _number(match["d"])
    for by in (0, -1, -2) if past else (0, 1, 2):
        day = calendar.day_of_month(*calendar.shift_month(today.year, today.month, by), number)
        if day and (day <= today if past else day >= today):
            return Span(day, day)
    return None


def _day_word(match: re.Match[str], today: date, past: bool) -> Span | None:
    day = today + timedelta(days=words.ZH_DAYS[match.group()])
    return Span(day, day)


def _week(match: re.Match[str], today: date, past: bool) -> Span | None:
    which, weekday = match["which"] or "", match["weekday"]
    week = calendar.week_span(today + timedelta(weeks=words.ZH_WEEKS[which]))
    if not weekday or week.first is None:
        return week if which else None
    day = week.first + timedelta(days=words.ZH_WEEKDAYS[weekday])
    if not which and day < today and not past:
        day += timedelta(weeks=1)
    return Span(day, day + timedelta(days=1) if weekday == "末" else day)


def _ago(match: re.Match[str], today: date, past: bool) -> Span | None:
    """三个月前, 半年后, 两周以后."""
    unit = words.ZH_UNITS[match["unit"]]
    if "后" in match["way"] and re.search("(?:逾期|拖|晚|延期?|推迟)了?$", match.string[: match.start()][-4:]):
        return None
    sign = -1 if "前" in match["way"] else 1
    if match["n"] == "半":
        amount, unit = (6, "month") if unit == "year" else (15, "day")
    elif match["n"] == "几":
        near, far = sorted((calendar.shift(today, sign * 2, unit), calendar.shift(today, sign * 9, unit)))
        return Span(near, far)
    else:
        amount = _number(match["n"])
    if match["half"]:
        amount, unit = (amount * 12 + 6, "month") if unit == "year" else (amount * 30 + 15, "day")
    if amount > 600:
        return None
    day = calendar.shift(today, sign * amount, unit)
    return Span(day, day)


def _festival(match: re.Match[str], today: date, past: bool) -> Span | None:
    name = match["name"]
    key = words.ZH_FESTIVALS[name]
    relative = match["ry"]
    span = (
        calendar.festival(key, today.year + words.ZH_YEARS[relative])
        if relative
        else calendar.nearest(key, today, past)
    )
    if span and name == "除夕" and span.first:
        eve = span.first - timedelta(days=1)
        return Span(eve, eve)
    if span and match.string.startswith("当天", match.end()):
        return Span(span.first, span.first)
    if span and name in ("年后", "过完年"):
        return calendar.after(span)
    if span and name == "年前":
        return calendar.before(span)
    return span


def _payday(match: re.Match[str], today: date, past: bool) -> Span | None:
    if re.search("下个?月", match.group()):
        span = calendar.month_span(*calendar.shift_month(today.year, today.month, 1))
        return Span(span.first, span.last, "payday")
    return Span(None, None, "payday")


Reader = Callable[[re.Match[str], date, bool], Span | None]
_RULES: tuple[tuple[re.Pattern[str], Reader], ...] = (
    (re.compile(r"(?<!\d)(?P<y>20\d{2})[-/.](?P<m>1[0-2]|0?[1-9])[-/.](?P<d>3[01]|[12]\d|0?[1-9])(?![\d])"), _numeric),
    (re.compile(r"(?<![\d/])(?P<d>3[01]|[12]\d|0?[1-9])/(?P<m>1[0-2]|0?[1-9])/(?P<y>20\d{2})(?![\d/])"), _numeric),
    (re.compile(r"(?<![\d/.¥$])(?P<m>1[0-2]|[1-9])/(?P<d>3[01]|[12]\d)(?![\d/.%期元块月])"), _slashed),
    (
        re.compile(
            r"(?<![\d/.¥$])(?P<m>1[0-2]|[1-9])(?:\.(?P<d>3[01]|[12]\d)(?=\s?(?:[号日]|还|付|交|之?前|到期|发工资))|"
            r"/(?P<d2>[1-9])(?=\s?(?:[号日]|那天|当天|还|付|交|之?前|到期)))"
        ),
        _slashed,
    ),
    (re.compile(r"(?<![\d/.¥$])(?P<d>3[01]|2\d|1[3-9])/(?P<m>1[0-2]|[1-9])(?![\d/.%期元块月])"), _slashed),
    (re.compile(_PAYDAY + r"(?:之后|以后|后|的第二天|就|再|才)?"), _payday),
    (
        re.compile(
            rf"{_NOT_NUMBER}(?:(?P<y>{_Y})年|(?P<ry>{_YEAR_WORD})的?)?(?P<m>{_M})月(?!薪|供|租|均|收|嫂|饼|"
            rf"月)(?:份)?(?:(?P<d>{_D})(?:[日号]|(?![\d个期年天块元百千万次月分]))|(?P<part>{_PART}))?"
        ),
        _absolute,
    ),
    (
        re.compile(
            rf"{_NOT_NUMBER}(?P<n>半|几|{_N})个?(?P<half>半)?(?P<unit>天|日|周|星期|礼拜|月|年)(?:的)?(?:多)?(?:之|"
            r"以)?(?P<way>前(?!后)|"
            r"后(?!续))"
        ),
        _ago,
    ),
    (re.compile(rf"(?P<rm>{_MONTH_WORD})(?:的)?(?:份)?(?:(?P<d>{_D})[日号]|(?P<part>{_PART}))?"), _relative_month),
    (
        re.compile(rf"(?P<ry>{_YEAR_WORD})?(?P<name>{_FESTIVAL})"),
        _festival,
    ),
    (
        re.compile(
            rf"{_NOT_NUMBER}(?P<ry>{_YEAR_WORD})?(?P<name>十一|五一)(?!个|期|天|年|月|号|日|次|块|元|千|百|万|人|"
            r"口|[一二三四五六七八九十])"
        ),
        _festival,
    ),
    (
        re.compile(
            rf"(?:{_NOT_NUMBER}(?P<y>{_Y})年|(?P<ry>{_YEAR_WORD}))(?!薪|收入|终奖|"
            rf"[\d一二三四五六七八九十]{{1,3}}(?:岁|了?$|了?[\s,，。]))(?P<part>年?初|年?底|末|"
            r"年中|上半年|下半年)?"
        ),
        _relative_year,
    ),
    (re.compile("年底|年末|年初|年中|上半年|下半年"), _part_of_year),
    (re.compile("(?<!个)(?:月初|月底|月末|月中)(?!旬)|中旬|下旬|上旬"), _part_of_month),
    (
        re.compile(
            r"(?P<which>上上|下下|上|下|这|本)?个?(?<!每)(?<!一)(?<!两)(?<!三)(?:周|星期|"
            r"礼拜)(?P<weekday>[一二三四五六日天末])(?!个)"
        ),
        _week,
    ),
    (re.compile(r"(?P<which>上上|下下|上|下|这|本)个?(?:周|星期|礼拜)(?P<weekday>)"), _week),
    (re.compile(_DAY_WORD), _day_word),
    (re.compile(rf"{_NOT_NUMBER}(?P<d>{_D})[号日](?!线|楼|房|码|卡|店|用|常|子)"), _day_only),
)
