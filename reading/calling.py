"""The one moment that a borrower names for a call: a day and a clock time, or nothing when either is unclear."""

import re
from datetime import datetime, timedelta

_DAYS = {
    "今天": 0, "今晚": 0, "明天": 1, "明早": 1, "明晚": 1, "后天": 2, "today": 0, "tonight": 0, "tomorrow": 1,
}  # fmt: skip
_DAY = re.compile("|".join(_DAYS), re.IGNORECASE)
_ZH = re.compile(r"(\d{1,2}|十[一二]?|[一二两三四五六七八九])\s*点(半)?(?!\d)(?!\s*[一二三四五六十])")
_EN = re.compile(r"\b(\d{1,2})(?::(\d\d))?\s*([ap])\.?m\b", re.IGNORECASE)
_CLOCK = re.compile(r"(?<!\d)(\d{1,2})[:：](\d\d)(?!\d)(?!\s*[ap]\.?m\b)", re.IGNORECASE)
_NUMBERS = {"一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
            "十一": 11, "十二": 12}  # fmt: skip
_LATER = re.compile(r"下午|晚上|傍晚|[今明]晚|\b(afternoon|evening|tonight)\b", re.IGNORECASE)
_EARLIER = re.compile(r"早上|上午|明早|\bmorning\b", re.IGNORECASE)
# Not a moment but a limit, a span or a refusal: what was meant is left to a person who reads the words.
_UNCLEAR = re.compile(
    r"不|别|没|以后|之后|以前|之前|点[后前到至]|[到至~—]|\b(not|after|before|until|till|from|between|or)\b|n'?t\b|还是|或",
    re.IGNORECASE,
)
# A bare hour below this may be of the morning or of the afternoon.
_FIRST_PLAIN_HOUR = 8


def call_moment(text: str, now: datetime) -> datetime | None:
    """The moment named in `text`, in the zone of `now`; None unless there is exactly one day and one clock time."""
    days = {_DAYS[word.lower()] for word in _DAY.findall(text)}
    clocks = [*_chinese(text), *_english(text), *_digits(text)]
    if _UNCLEAR.search(text) or len(days) != 1 or len(clocks) != 1:
        return None
    hour, minute, settled = clocks[0]
    if not settled:
        if _LATER.search(text) and hour < 12:
            hour += 12
        elif hour < _FIRST_PLAIN_HOUR and not _EARLIER.search(text):
            return None
    if hour > 23 or minute > 59:
        return None
    return (now + timedelta(days=days.pop())).replace(hour=hour, minute=minute, second=0, microsecond=0)


_Clock = tuple[int, int, bool]  # hour, minute, and whether morning or afternoon is settled by the time itself


def _chinese(text: str) -> list[_Clock]:
    return [
        (int(hour) if hour.isdigit() else _NUMBERS[hour], 30 if half else 0, False) for hour, half in _ZH.findall(text)
    ]


def _english(text: str) -> list[_Clock]:
    return [
        (int(hour) % 12 + (12 if half.lower() == "p" else 0), int(minute or 0), True)
        for hour, minute, half in _EN.findall(text)
    ]


def _digits(text: str) -> list[_Clock]:
    return [(int(hour), int(minute), False) for hour, minute in _CLOCK.findall(text)]
