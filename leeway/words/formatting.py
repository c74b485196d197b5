"""How money, dates, counts and percentages are written in each language. Never uses floats."""

from datetime import date, datetime, time
from decimal import Decimal
from typing import Literal

Unit = Literal["day", "week", "month", "year", "instalment", "loan", "person"]

_MINUS = "−"
# Currencies whose smallest unit is not a hundredth.
_DECIMALS = {"JPY": 0, "KRW": 0, "VND": 0}
_SYMBOLS = {"CNY": "¥", "EUR": "€", "GBP": "£", "USD": "$", "AUD": "A$", "HKD": "HK$", "JPY": "JP¥"}
_NAMES_ZH = {"CNY": "元", "EUR": "欧元", "GBP": "英镑", "USD": "美元", "AUD": "澳元", "HKD": "港元", "JPY": "日元"}
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKDAYS_ZH = ("周一", "周二", "周三", "周四", "周五", "周六", "周日")
# The parts of the day, with the hour that each ends at.
_PARTS_ZH = ((6, "凌晨"), (12, "上午"), (13, "中午"), (18, "下午"), (24, "晚上"))
_UNITS_ZH: dict[Unit, str] = {
    "day": "天",
    "week": "周",
    "month": "个月",
    "year": "年",
    "instalment": "期",
    "loan": "笔",
    "person": "人",
}


def money(amount_minor: int, currency: str, language: str) -> str:
    """An amount in minor units as people write it: "4800元", "4800.50元"; "¥4,800.00", "−£3.00"."""
    decimals = _DECIMALS.get(currency, 2)
    digits = str(abs(amount_minor)).rjust(decimals + 1, "0")
    whole, rest = (digits[:-decimals], digits[-decimals:]) if decimals else (digits, "")
    sign = _MINUS if amount_minor < 0 else ""
    if language == "zh":
        part = f".{rest}" if rest.strip("0") else ""
        return f"{sign}{whole}{part}{_NAMES_ZH.get(currency, currency)}"
    symbol = _SYMBOLS.get(currency, f"{currency} ")
    return f"{sign}{symbol}{int(whole):,}" + (f".{rest}" if rest else "")


def date_text(day: date | str, language: str) -> str:
    """A calendar date, or its ISO form, in words: "2026年3月5日"; "5 March 2026"."""
    moment = date.fromisoformat(day[:10]) if isinstance(day, str) else day
    if language == "zh":
        return f"{moment.year}年{moment.month}月{moment.day}日"
    return f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}"


def near_day(day: date, today: date, language: str) -> str:
    """A day that is near, as seen from `today`: "今天", "周一（11月30日）"; "today", "on Monday 30 November"."""
    ahead = (day - today).days
    if ahead in (0, 1):
        return (("今天", "明天") if language == "zh" else ("today", "tomorrow"))[ahead]
    if language == "zh":
        return f"{_WEEKDAYS_ZH[day.weekday()]}（{day.month}月{day.day}日）"
    return f"on {_WEEKDAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]}"


def day_and_time(moment: datetime, today: date, language: str) -> str:
    """A moment that is near, in its own time zone: "明天上午9点"; "tomorrow at 9:00"."""
    day = near_day(moment.date(), today, language)
    return f"{day}{_clock_zh(moment.time())}" if language == "zh" else f"{day} at {moment.hour}:{moment.minute:02}"


def _clock_zh(moment: time) -> str:
    part = next(name for end, name in _PARTS_ZH if moment.hour < end)
    hour = moment.hour - 12 if moment.hour > 12 else moment.hour
    minutes = {0: "", 30: "半"}.get(moment.minute, f"{moment.minute:02}分")
    return f"{part}{hour}点{minutes}"


def count_text(number: int, unit: Unit, language: str) -> str:
    """A counted thing or a length of time: "3个月", "1笔"; "3 months", "1 loan", "2 people"."""
    if language == "zh":
        return f"{number}{_UNITS_ZH[unit]}"
    many = "people" if unit == "person" else f"{unit}s"
    return f"{number} {plural(number, unit, many)}"


def plural(number: int, one: str, many: str) -> str:
    """The English form of a noun that goes with `number`."""
    return one if abs(number) == 1 else many


def percent(fraction: Decimal, language: str) -> str:
    """A rate given as a fraction: 0.12 is "12%", 0.0365 is "3.65%"; at most two places, alike in both languages."""
    rounded = (fraction * 100).quantize(Decimal("0.01"))
    text = f"{abs(rounded):f}".rstrip("0").rstrip(".")
    return f"{_MINUS if rounded < 0 else ''}{text}%"
