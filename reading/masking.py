"""Personal numbers and addresses, found and replaced before anything is stored, logged or passed on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from reading.text import fold


@dataclass(frozen=True)
class PersonalNumber:
    """`kind` is id_card, bank_card, phone or email; `start` and `end` are offsets in the unmasked text."""

    kind: str
    start: int
    end: int
    value: str


@dataclass(frozen=True)
class Masked:
    text: str
    found: tuple[PersonalNumber, ...]


Span = tuple[str, int, int]  # kind, start, end
_GONE = "\0"  # stands where a number was found; no pattern knows it

# No \b anywhere: Chinese characters are word characters, and numbers stand glued between them.
_EMAIL = re.compile(r"[a-z0-9._%+\-]{1,64}@[a-z0-9\-]{1,63}(?:\.[a-z0-9\-]{1,63}){1,4}")
_SEP = r"[ \-.·]"
_ID_CARD = re.compile(
    rf"(?<!\d)\d{{6}}{_SEP}?(?:\d{{8}}|\d{{4}}{_SEP}\d{{2}}{_SEP}?\d{{2}}){_SEP}?\d{{3}}{_SEP}?[\dx](?!\d)"
)
_CARD = re.compile(rf"(?<!\d)\d{{4}}(?:{_SEP}{{1,2}}\d{{4}}){{2,3}}(?:{_SEP}{{1,2}}\d{{1,4}})?(?!\d)")
_DASHED_CARD = re.compile(r"(?<!\d)\d{4}(?:-\d{4}){3}(?:-\d{1,4})?(?!\d)")
# Not in the middle of a longer number.
_START = r"(?<!\d)(?<!\d[\-.])"
_PHONES = tuple(
    re.compile(_START + pattern)
    for pattern in (
        # mainland mobile, grouped as people group it
        r"(?:(?:\+|00)86[ \-]?|86[ \-])?1[3-9]\d(?:[ \-.·]\d{4}[ \-.·]?\d{4}|\d{4}[ \-.·]\d{4}|[ \-.·]?\d{8}|"
        r"\d[\-]\d{3}[\-]\d{4})(?!\d)",
        r"0\d{2,3}[ \-]\d{7,8}(?!\d)",  # mainland landline
        r"\+\d{1,3}[ \-]?(?:\(0?\d{0,4}\)[ \-]?)?\d{2,5}(?:[ \-.]?\d{2,4}){1,4}(?!\d)",  # any country code
        r"\(?0\d{2,4}\)?[ \-]?\d{3,4}[ \-]?\d{3,4}(?!\d)",  # United Kingdom
        r"(?:1[ \-.])?(?:\([2-9]\d{2}\)[ \-.]?|[2-9]\d{2}[\-.])\d{3}[ \-.]\d{4}(?!\d)",  # North America
        r"[2-9]\d{2} [2-9]\d{2} \d{4}(?!\d)",
        r"[2-9]\d{9}(?!\d)",
    )
)
_LONG_RUN = re.compile(r"(?<!\d)\d{11,}(?!\d)")
_SPACED_DIGITS = re.compile(rf"(?<!\d)\d(?:{_SEP}\d){{10,18}}(?!{_SEP}?\d)")
_HAN_DIGITS = re.compile("[零一二三四五六七八九幺]{11,19}")
_HAN_VALUES = str.maketrans("零一二三四五六七八九幺", "01234567891")
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def mask(text: str) -> Masked:
    """The text with every personal number replaced by a placeholder such as "[phone]"; masking it again changes
    nothing.
    """
    found = sorted(_find(fold(text)), key=lambda number: number[1])
    pieces, position = [], 0
    for kind, start, end in found:
        pieces += [text[position:start], f"[{kind}]"]
        position = end
    return Masked(
        "".join(pieces) + text[position:],
        tuple(PersonalNumber(kind, start, end, text[start:end]) for kind, start, end in found),
    )


def _find(folded: str) -> list[Span]:
    found: list[Span] = []
    while new := _apart(_candidates(folded)):
        found += new
        # What stood beside a number may be one itself once that is gone: "000000000+00000".
        for _, start, end in new:
            folded = folded[:start] + _GONE * (end - start) + folded[end:]
    return found


def _apart(spans: Iterable[Span]) -> list[Span]:
    """The spans that overlap no earlier one."""
    kept: list[Span] = []
    for kind, start, end in spans:
        if not any(start < other_end and other_start < end for _, other_start, other_end in kept):
            kept.append((kind, start, end))
    return kept


def _candidates(folded: str) -> Iterator[Span]:
    """Spans by precedence: some identity numbers also pass Luhn, so identity comes first."""
    for match in _EMAIL.finditer(folded):
        yield "email", *match.span()
    for match in _ID_CARD.finditer(folded):
        if _is_id_card(_digits(match.group())):
            yield "id_card", *match.span()
    # An unbroken long run is taken whole, before any pattern could take a part of it.
    for match in _LONG_RUN.finditer(folded):
        yield _kind_of_run(match.group()), *match.span()
    for match in _CARD.finditer(folded):
        if _is_bank_card(_digits(match.group())):
            yield "bank_card", *match.span()
    for match in _DASHED_CARD.finditer(folded):
        yield "bank_card", *match.span()
    for pattern in _PHONES:
        for match in pattern.finditer(folded):
            yield "phone", *match.span()
    for match in _SPACED_DIGITS.finditer(folded):
        yield _kind_of_run(_digits(match.group())), *match.span()
    for match in _HAN_DIGITS.finditer(folded):
        yield _kind_of_run(match.group().translate(_HAN_VALUES)), *match.span()


def _digits(text: str) -> str:
    return "".join(c for c in text if c.isdigit() or c == "x")


def _kind_of_run(digits: str) -> str:
    """Eleven digits or more are always hidden; this only chooses the word that stands in their place."""
    if re.fullmatch(r"(?:0086|86)?1[3-9]\d{9}", digits) or (len(digits) < 13 and digits.startswith("0")):
        return "phone"
    amex = digits[:2] in ("34", "37") and _luhn(digits)
    if len(digits) == 15 and not amex and _is_birth_date("19" + digits[6:12]):
        return "id_card"
    if len(digits) == 18 and not _luhn(digits) and _is_birth_date(digits[6:14]):
        return "id_card"
    return "bank_card"


def _is_id_card(digits: str) -> bool:
    """MOD 11-2 check character and a possible birth date; a mistyped one that ends in X is hidden all the same."""
    if not _is_birth_date(digits[6:14]):
        return False
    check = "10x98765432"[sum(int(d) * w for d, w in zip(digits[:17], _WEIGHTS, strict=True)) % 11]
    return digits[17] == check or digits[17] == "x"


def _is_birth_date(digits: str) -> bool:
    try:
        born = date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    except ValueError:
        return False
    return 1900 <= born.year <= 2099


def _is_bank_card(digits: str) -> bool:
    return 13 <= len(digits) <= 19 and _luhn(digits)


def _luhn(digits: str) -> bool:
    total = 0
    for place, digit in enumerate(reversed(digits)):
        doubled = int(digit) * (1 + place % 2)
        total += doubled - 9 if doubled > 9 else doubled
    return total % 10 == 0
