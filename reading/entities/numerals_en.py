"""Numbers in English text: 2,000, 3k, two thousand five hundred, a grand, half a grand, a couple of hundred, a few."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from reading.entities.number import Number, join_ranges

_ONES = {
    word: value
    for value, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
_TENS = dict(
    zip(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], range(20, 100, 10), strict=True)
)
_TENS["fourty"] = 40
_SCALES = {
    "hundred": 100,
    "thousand": 1000,
    "grand": 1000,
    "k": 1000,
    "million": 1_000_000,
    "lakh": 100_000,
    "lakhs": 100_000,
    "hundreds": 100,
    "thousands": 1000,
    "fiver": 5,
    "fivers": 5,
    "tenner": 10,
    "tenners": 10,
}
_COINED = ("fiver", "tenner")
_VAGUE = {"few": (2, 9), "several": (3, 9), "couple": (2, 2), "dozen": (12, 12)}
_PERIODS = frozenset(
    [
        "day",
        "days",
        "week",
        "weeks",
        "month",
        "months",
        "year",
        "years",
        "fortnight",
        "quarter",
        "instalment",
        "installment",
        "weekend",
        "wk",
        "wks",
        "mth",
        "mths",
        "mnth",
        "yr",
        "yrs",
    ]
)
_TOKEN = re.compile(
    r"(?<![\d.,])(\d{1,3}(?:,\d{3})+(?![\d])|\d{1,9}(?!\d))(\.\d{1,4}(?!\d))?(k\d(?![\da-z])|k(?![a-z\d])|m(?![a-z]))?|[a-z]+|"
    r"[^\sa-z\d]|\d+"
)
_LONGEST = 14  # words of one number
_SEPARATOR = re.compile(r"\s{0,2}|-")
_CONNECTOR = re.compile(r"\s?()(?:to|-|~|or|and|till|until|/)\s?[£$€¥]?\s?|\s(?:to|or|and)\s[£$€¥]?")


@dataclass(frozen=True)
class _Token:
    start: int
    end: int
    word: str
    value: Decimal | None
    scale: bool = False


def numerals(text: str) -> list[Number]:
    """All numbers of folded English text, in order, ranges joined."""
    tokens = list(_tokens(text))
    found: list[Number] = []
    position = 0
    while position < len(tokens):
        number, used = _read(text, tokens, position)
        if number:
            found.append(number)
        position += used
    return _join(text, found)


def _join(text: str, found: list[Number]) -> list[Number]:
    """ "and" and "/" join only after "between"; elsewhere they part two amounts."""
    joined: list[Number] = []
    for number in found:
        if joined:
            between = text[joined[-1].end : number.start]
            opened = re.search(
                r"(?:between|from)\s(?:about |around )?[£$€¥]?\s?$",
                text[max(0, joined[-1].start - 20) : joined[-1].start],
            )
            if ("and" not in between and "/" not in between) or (opened and opened.group().startswith("between")):
                pair = join_ranges(text, [joined[-1], number], _CONNECTOR)
                if len(pair) == 1:
                    joined[-1] = pair[0]
                    continue
        joined.append(number)
    return joined


def _tokens(text: str) -> Iterator[_Token]:
    for match in _TOKEN.finditer(text):
        word = match.group()
        if match.group(1) and not (
            match.start() and (text[match.start() - 1].isalpha() or text[match.start() - 1] in "*_")
        ):
            value = Decimal(match.group(1).replace(",", "") + (match.group(2) or ""))
            if match.group(3):
                value *= 1_000_000 if match.group(3) == "m" else 1000
                value += 100 * int(match.group(3)[1:] or 0)  # "1k8"
            yield _Token(match.start(), match.end(), "#k" if match.group(3) else "#", value, bool(match.group(3)))
        else:
            yield _Token(match.start(), match.end(), word, None)


def _read(text: str, tokens: list[_Token], at: int) -> tuple[Number | None, int]:
    """The number that begins at a token, if one does, and how many tokens it takes (at least one)."""
    opened = _opening(text, tokens, at)
    if opened is None:
        return None, 1
    low, high, used, magnitude, strict_scale = opened
    position = at + used
    total_low, total_high = Decimal(0), Decimal(0)
    current: tuple[Decimal, Decimal] | None = (low, high)
    while position < min(len(tokens), at + _LONGEST) and _touching(text, tokens[position - 1], tokens[position]):
        token = tokens[position]
        if token.word in _SCALES and not (token.word == "grand" and text.startswith(" total", token.end)):
            scale = Decimal(_SCALES[token.word])
            base = current or (Decimal(1), Decimal(1))
            if scale >= 1000:
                total_low, total_high, current = (total_low + base[0]) * scale, (total_high + base[1]) * scale, None
            else:
                current = (base[0] * scale, base[1] * scale)
            magnitude, strict_scale = max(magnitude, scale), False
        elif token.word == "and" and text.startswith("a half", tokens[position].end + 1):
            half = Decimal("0.5")
            if current is None:
                total_low, total_high = total_low + half * magnitude, total_high + half * magnitude
            else:
                current = (current[0] + half, current[1] + half)
            position += 2
        elif (
            token.word == "and"
            and magnitude >= 100
            and position + 1 < len(tokens)
            and tokens[position + 1].word in (_ONES | _TENS)
        ) or (
            token.word == "-"
            and tokens[position - 1].word in _TENS
            and position + 1 < len(tokens)
            and tokens[position + 1].word in _ONES
        ):
            pass
        elif (
            token.word in _TENS
            and position == at + 1
            and tokens[at].word in _ONES
            and 0 < _ONES[tokens[at].word] < 20
            and current
        ):
            # "one fifty" is 150, "twelve fifty" 1250
            current, magnitude = (current[0] * 100 + _TENS[token.word],) * 2, Decimal(100)
        elif token.word in _TENS and (current is None or current[0] % 100 == 0):
            current = _add(current, _TENS[token.word])
        elif token.word in _ONES and (
            current is None
            or current[0] % 100 == 0
            or (current[0] % 10 == 0 and current[0] % 100 >= 20 and _ONES[token.word] < 10)
        ):
            if tokens[at].value is not None:
                break
            current = _add(current, _ONES[token.word])
        elif (
            token.value is not None
            and token.word == "#"
            and current is None
            and token.value < magnitude
            and tokens[at].value is None
        ):
            current = (token.value, token.value)
        else:
            break
        position += 1
    if strict_scale:
        return None, 1
    add = current or (Decimal(0), Decimal(0))
    low, high = total_low + add[0], total_high + add[1]
    end = tokens[position - 1].end
    coefficient = low / magnitude if magnitude > 1 else None
    bound = "range" if low != high else ("about" if tokens[at + used - 1].word in ("couple", "of") else "exact")
    return Number(
        tokens[at].start, end, low, high, bound, magnitude, coefficient, tokens[at].value is not None
    ), position - at


def _add(current: tuple[Decimal, Decimal] | None, more: int) -> tuple[Decimal, Decimal]:
    base = current or (Decimal(0), Decimal(0))
    return base[0] + more, base[1] + more


def _opening(text: str, tokens: list[_Token], at: int) -> tuple[Decimal, Decimal, int, Decimal, bool] | None:
    """low, high, tokens used, magnitude, and whether a scale must still follow ("a" alone is no number)."""
    token = tokens[at]
    one = Decimal(1)
    if token.value is not None:
        magnitude = Decimal(1000) if token.scale else one
        return token.value, token.value, 1, magnitude, False
    if token.word in _ONES or token.word in _TENS:
        value = Decimal(_ONES.get(token.word, _TENS.get(token.word, 0)))
        return value, value, 1, one, False
    if token.word in _COINED:
        value = Decimal(_SCALES[token.word])
        return value, value, 1, one, False
    words = [later.word for later in tokens[at : at + 5]]
    for opening, value in (
        ("half a", Decimal("0.5")),
        ("half an", Decimal("0.5")),
        ("a", one),
        ("an", one),
        ("another", one),
        ("half", Decimal("0.5")),
    ):
        size = len(opening.split())
        if " ".join(words[:size]) != opening or len(words) <= size:
            continue
        after = words[size]
        if after in _VAGUE and opening == "a":
            low, high = _VAGUE[after]
            return Decimal(low), Decimal(high), size + 1 + (words[size + 1 : size + 2] == ["of"]), one, False
        if opening.startswith("half") and after in ("percent", "pct", "per"):
            return value, value, size, one, False
        if after in _SCALES or (after in _PERIODS and opening != "half"):
            return value, value, size, one, after in _SCALES
        return None
    if words[:2] == ["hundred", "and"] and words[2:3] and words[2] in (_ONES | _TENS):
        return one, one, 0, one, True
    if token.word in ("several", "few", "couple"):
        low, high = _VAGUE[token.word]
        return Decimal(low), Decimal(high), 1 + (words[1:2] == ["of"]), one, False
    return None


def _touching(text: str, left: _Token, right: _Token) -> bool:
    return bool(_SEPARATOR.fullmatch(text[left.end : right.start])) or (right.word == "-" and right.start == left.end)
