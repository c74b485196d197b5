"""Durations, frequencies and percentages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any

from reading.entities.amounts import bound_of, bounded
from reading.entities.calendar_words import by_word
from reading.entities.number import Number
from reading.entities.wording import Wording
from reading.types import plain_number

Found = tuple[int, int, dict[str, Any]]
_UNITS = by_word(
    {
        "day": "天 工作日 day",
        "week": "星期 礼拜 周 week wk",
        "fortnight": "fortnight",
        "month": "月 month mth mnth mo",
        "quarter": "季度 quarter",
        "year": "年 year yr",
        "instalment": "期 instalment installment payment",
    }
)
_TIMES = {"quarter": (3, "month"), "fortnight": (2, "week")}
_AFTER_ZH = re.compile(
    r"\s?(?P<more>多|来)?(?:个(?P<mid>半)?(?P<more2>多)?(?P<u>月|星期|礼拜|季度|工作日)|(?P<v>周(?![一二三四五六日末岁])|"
    r"(?<=[俩仨])月|礼拜(?![一二三四五六日天])|星期(?![一二三四五六日])|年(?!薪|收入|底|初|前|后|"
    r"级|龄)|天(?!前|后)|期(?!间|货|望)))(?P<half>半(?!个))?(?P<more3>多(?!少|久|长))?(?:的时间|时间)?(?P<most>之?内|以内)?"
)
_TIMES_ZH = re.compile(r"次(?=还|付|交|结|给|清|偿|$|[,，。])")
_HALF_ZH = re.compile(r"(?<![一二两三四五六七八九十\d个])(?:大)?半(?:年(?!前|后|级)|个月(?!前|后))")
_TEN_DAYS = re.compile("十天半个?月|十天半月")
# "分几期", "推迟几天？": asked, not said; "这几天" is when, not how long.
_ASKED_BEFORE = re.compile(
    r"(?:最[多高长短少大](?:可以|能)?(?:分|借|延|还|拖|宽限|推迟|用)?|(?<!多)分成?|(?:还|得|要|剩|欠|差)(?:得|要)?还?|"
    r"[这前那头]|是|有|第|间隔|哪)$"
)
# "总有一天", "一天天", "前两天": no length of time.
_SOME_DAY_BEFORE = re.compile(r"(?:(?<!还)(?<!只)有|[那这哪每某的第比前]|一天|又是)$")
_A_DAY = re.compile(
    r"(?:个?月|天|周|星期)[^,，。\d一二两三四五六七八九十几]{0,4}(?:\d+|[一二两三四五六七八九十几]+)(?:个(?!月)|次|通|遍|小时|顿)"
)
_SOME_DAY_AFTER = re.compile(r"天(?:天|比一天|到晚)")
_ASKED_AFTER = re.compile(r"\s?(?:[?？]|$|呢|啊|到账|后能|才)")
_CAN = re.compile("可以|能|会|要|多少|最")
_ABOUT_MONTH = re.compile("个把(?P<u>月|星期|礼拜)")
_AFTER_EN = re.compile(
    r"(?:\s|-)?(?:\) ?)?(?:calendar |working |business |monthly |weekly |equal |more |extra |full |"
    r"whole )?(?P<u>day|week|fortnight|"
    r"month|year|yr|mnth|mth|mo|wk|quarter|instal?lment|"
    r"payment)s?(?![a-z])(?! old)(?P<half> and a half)?(?P<two> or (?:two|2)(?! [a-z]*hundred))?"
)
_MISSED = re.compile(r"(?:miss|missed|late|skipped|behind|made)(?: \w+)? ?$")
_RATE = re.compile(r"(?:\d|once|twice|times) ?$")
_FIRST_OF_ALL = re.compile("(?:剩|差|欠|晚|缓|停|拖|分|逾期|延|免|少|断)(?:了|交|还)?$")
_AND = re.compile(r"\s?(?:and|零|又|加|,)?\s?")
_WITHIN = re.compile(r"(?<![a-z])(?:within|in under|inside)(?: the next)? ?$")
# "over 12 months" says how, not more than; "over a year now" says since when.
_BY_NOW = re.compile(r" (?:now|already|without|behind|of (?:this|that|it))(?![a-z])")
_OVER = re.compile(r"(?<!been )(?<!just )(?<!well )(?<!was )(?<!is )(?<!for )(?<![a-z])over(?: the)? ?$")
_MOST = 600
_DIGITS_ZH = "零一二三四五六七八九"
_N_ZH = {"两": 2, "二": 2, "三": 3, "四": 4, "六": 6, "半": 0}
_FREQUENCY_ZH = re.compile(
    r"每(?:隔)?(?P<n>[两二三四六半]|\d{1,2})?个?(?P<u>月|周|星期|礼拜|年(?!级)|天|日|"
    r"季度)(?:(?<=[周期拜])[一二三四五六日天](?!个|千|百|万|块|十))?|按(?P<by>月|周|年|"
    r"季度)|(?P<once>[一两二三半]|\d)(?:个)?(?P<v>月|周|星期|礼拜|年|天|季度)(?:还|付|交|结|发|领|开|给|分红)?一(?:次|回|结|发|付)|"
    r"(?P<settled>[日天周月])结(?!束|果|婚|清|单|余|账单)|隔(?P<other>[周月天])(?=发|付|还|结|给|领)|(?P<twin>月月|天天)(?=还|付|交)"
)
_UNITS_ZH = {
    "月": (1, "month"),
    "周": (1, "week"),
    "星期": (1, "week"),
    "礼拜": (1, "week"),
    "年": (1, "year"),
    "天": (1, "day"),
    "日": (1, "day"),
    "季度": (3, "month"),
    "月月": (1, "month"),
    "天天": (1, "day"),
}
_FREQUENCY_EN = re.compile(
    r"(?<![a-z])(?:(?:eve?ry|each) (?:(?P<n>other|\d{1,2}|two|three|four|six) )?(?P<u>day|week|fortnight|month|"
    r"year|quarter|weekday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?|once (?:a|every|"
    r"per) (?P<once>day|week|fortnight|month|year)|"
    r"(?P<ly>monthly|weekly|fortnightly|biweekly|bi-weekly|daily|yearly|annually|quarterly))(?![a-z])"
)
_LY = {
    "monthly": (1, "month"),
    "weekly": (1, "week"),
    "fortnightly": (2, "week"),
    "biweekly": (2, "week"),
    "bi-weekly": (2, "week"),
    "daily": (1, "day"),
    "yearly": (1, "year"),
    "annually": (1, "year"),
    "quarterly": (3, "month"),
}
_N_EN = {"other": 2, "two": 2, "three": 3, "four": 4, "six": 6}
_PERCENT_AFTER = re.compile(r"\s?(?:%|pct(?![a-z])|percent(?![a-z])|per cent(?![a-z])|个?百分点|个点)")
# How many of these parts make one percent: "万分之五" is 0.05 %.
_SHARES = {"百分之": 1, "千分之": 10, "万分之": 100}
# "日息万五": five in ten thousand.
_TEN_THOUSANDTHS = re.compile(r"(?<=[息率])(?:是|按)?万(?P<digit>[一二三四五六七八九])(?![千百十万])")
_TENTHS = re.compile(r"成(?!本|为|功|立|年|都|交|长|绩|人|了)")


def durations(text: str, numbers: Sequence[Number], wording: Wording, language: str) -> Iterator[Found]:
    """Stretches of time, also as a number of instalments; "2 years and 3 months" is one."""
    held: Found | None = None
    for found in sorted(_durations(text, numbers, wording, language), key=lambda item: item[0]):
        joined = _joined(text, held, found) if held else None
        if held and not joined:
            yield held
        held = joined or found
    if held:
        yield held


def _joined(text: str, left: Found, right: Found) -> Found | None:
    first, last = left[2], right[2]
    if (first["unit"], last["unit"], last["bound"]) != ("year", "month", "exact") or None in (
        first["low"],
        first["high"],
    ):
        return None
    if not _AND.fullmatch(text[left[1] : right[0]]) or last["low"] >= 12:
        return None
    months = {side: first[side] * 12 + last[side] for side in ("low", "high")}
    return left[0], right[1], first | months | {"unit": "month"}


def _durations(text: str, numbers: Sequence[Number], wording: Wording, language: str) -> Iterator[Found]:
    ten_days = [match.start() for match in _TEN_DAYS.finditer(text)] if language == "zh" else []
    for number in numbers:
        if number.start in ten_days:
            continue
        if number.high > _MOST or (number.start and text[number.start - 1] == "第"):
            continue
        if language == "zh" and (_is_asked(text, number) or _is_some_day(text, number)):
            continue
        read = _duration_zh(text, number) if language == "zh" else _duration_en(text, number)
        if not read:
            continue
        end, low, high, unit, own = read
        bound = own or bound_of(text, number.start, end, wording)
        if _OVER.search(text[max(0, number.start - 14) : number.start]) and not _BY_NOW.match(text, end):
            bound = None
        yield number.start, end, bounded(low, high, bound, number.bound) | {"unit": unit}
    if language == "zh":
        yield from _halves(text, wording)


def _is_some_day(text: str, number: Number) -> bool:
    said = text[number.start : number.end + 1]
    if said[:-1] in ("一", "1") and _A_DAY.match(text, number.end):
        return True  # "一天打20个电话"
    if said not in ("一天", "两天", "几天"):
        return False
    before = text[max(0, number.start - 2) : number.start]
    return bool(_SOME_DAY_BEFORE.search(before) or (said == "一天" and _SOME_DAY_AFTER.match(text, number.end)))


def _is_asked(text: str, number: Number) -> bool:
    """Whether "几" asks how many; "晚几天" is some days."""
    if text[number.start : number.end] != "几":
        return False
    unit = _AFTER_ZH.match(text, number.end) or _TIMES_ZH.match(text, number.end)
    before = text[max(0, number.start - 12) : number.start]
    if not unit:
        return False
    return bool(_ASKED_BEFORE.search(before) or (_ASKED_AFTER.match(text, unit.end()) and _CAN.search(before)))


def _duration_zh(text: str, number: Number) -> tuple[int, Decimal, Decimal, str, str | None] | None:
    times = _TIMES_ZH.match(text, number.end)
    if times and "分" in text[max(0, number.start - 2) : number.start]:
        return times.end(), number.low, number.high, "instalment", None
    match = _AFTER_ZH.match(text, number.end)
    if not match:
        return None
    if (
        match["v"] == "期"
        and number.high == 1
        and not _FIRST_OF_ALL.search(text[max(0, number.start - 4) : number.start])
    ):
        return None  # "一期五百" is what each costs
    half = Decimal("0.5") if match["mid"] or match["half"] else Decimal(0)
    low, high, unit = _in_units(number.low + half, number.high + half, _UNITS[match["u"] or match["v"]])
    more = {"多": "above", "来": "about"}.get(match["more"] or match["more2"] or match["more3"] or "")
    return match.end(), low, high, unit, "at_most" if match["most"] else more


def _duration_en(text: str, number: Number) -> tuple[int, Decimal, Decimal, str, str | None] | None:
    match = _AFTER_EN.match(text, number.end)
    before = text[max(0, number.start - 24) : number.start]
    if not match or (match["u"] == "payment" and _MISSED.search(before)):
        return None
    said = text[number.start : number.end]
    if said in ("a", "an") and _UNITS[match["u"]] == "instalment":
        return None  # "an installment loan"
    if said in ("a", "an") and _RATE.search(before):
        return None  # "16 a week"
    half = Decimal("0.5") if match["half"] else Decimal(0)
    if match["two"] and number.high == 1:
        low, high, unit = _in_units(number.low, Decimal(2), _UNITS[match["u"]])
        return match.end(), low, high, unit, "range"
    end = match.start("two") if match["two"] else match.end()
    low, high, unit = _in_units(number.low + half, number.high + half, _UNITS[match["u"]])
    return end, low, high, unit, "at_most" if _WITHIN.search(before) else None


def _in_units(low: Decimal, high: Decimal, unit: str) -> tuple[Decimal, Decimal, str]:
    """Half a year is six months, a quarter three."""
    if unit in _TIMES:
        times, unit = _TIMES[unit]
        low, high = low * times, high * times
    if unit == "year" and (low % 1 or high % 1):
        low, high, unit = low * 12, high * 12, "month"
    if unit == "month" and low == high == Decimal("0.5"):
        low, high, unit = Decimal(15), Decimal(15), "day"
    return low, high, unit


def _halves(text: str, wording: Wording) -> Iterator[Found]:
    ten_days = [match.span() for match in _TEN_DAYS.finditer(text)]
    for start, end in ten_days:
        yield start, end, {"low": 10, "high": 15, "bound": "range", "unit": "day"}
    for match in _HALF_ZH.finditer(text):
        if any(start <= match.start() < end for start, end in ten_days):
            continue
        amount, unit = (6, "month") if "年" in match.group() else (15, "day")
        bound = "about" if "大" in match.group() else bound_of(text, *match.span(), wording)
        if text.startswith(("内", "之内", "以内"), match.end()):
            bound = "at_most"
        yield (*match.span(), bounded(Decimal(amount), Decimal(amount), bound, "exact") | {"unit": unit})
    for match in _ABOUT_MONTH.finditer(text):
        yield *match.span(), {"low": 1, "high": 1, "bound": "about", "unit": _UNITS[match["u"]]}


def frequencies(text: str, language: str) -> Iterator[Found]:
    for match in (_FREQUENCY_ZH if language == "zh" else _FREQUENCY_EN).finditer(text):
        every, unit = _frequency_zh(match) if language == "zh" else _frequency_en(match)
        yield *match.span(), {"every": every, "unit": unit}


def _frequency_zh(match: re.Match[str]) -> tuple[int, str]:
    if match["other"]:
        return 2, _UNITS_ZH[match["other"]][1]
    times, unit = _UNITS_ZH[match["u"] or match["by"] or match["v"] or match["twin"] or match["settled"]]
    said = match["n"] or match["once"]
    if said == "半":
        return (6, "month") if unit == "year" else (15, "day")
    count = (int(said) if said.isdigit() else _N_ZH.get(said, 1)) if said else 1
    return max(1, count) * times, unit


def _frequency_en(match: re.Match[str]) -> tuple[int, str]:
    if match["ly"]:
        return _LY[match["ly"]]
    word = match["u"] or match["once"]
    count = (_N_EN.get(match["n"]) or int(match["n"])) if match["n"] else 1
    if word in _TIMES:
        times, unit = _TIMES[word]
        return max(1, count) * times, unit
    if word.endswith("day") and word != "day":
        return max(1, count), "day" if word == "weekday" else "week"
    return max(1, count), word


def percentages(text: str, numbers: Sequence[Number]) -> Iterator[Found]:
    for rate in _TEN_THOUSANDTHS.finditer(text):
        share = Decimal(_DIGITS_ZH.index(rate["digit"])) / _SHARES["万分之"]
        yield rate.end() - 2, rate.end(), {"value": plain_number(share)}
    for number in numbers:
        before = text[max(0, number.start - 3) : number.start]
        match = _PERCENT_AFTER.match(text, number.end)
        if before in _SHARES:
            yield number.start - 3, number.end, {"value": plain_number(number.low / _SHARES[before])}
        elif match:
            yield number.start, match.end(), {"value": plain_number(number.low)}
        elif not number.digits and number.high < 10 and _TENTHS.match(text, number.end):
            yield number.start, number.end + 1, {"value": plain_number(number.low * 10)}
