"""Money, durations, dates, frequencies, percentages and "nothing" in one message, with roles."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from typing import Any

from reading.entities import dates_en, dates_zh, numerals_en, numerals_zh
from reading.entities.amounts import Amount, amounts
from reading.entities.counts import durations, frequencies, percentages
from reading.entities.figures import plain_figures
from reading.entities.nothing import nothings
from reading.entities.number import Number
from reading.entities.roles import assign_roles
from reading.entities.wording import Wording
from reading.entities.wording_en import EN
from reading.entities.wording_zh import ZH
from reading.language import identify
from reading.pinyin import to_characters
from reading.text import fold
from reading.types import Entity

__all__ = ["read_entities"]

Span = tuple[int, int]
# Messages are at most this long; what stands beyond is not read.
_LONGEST = 2000
_ADDRESS = re.compile(r"(?:https?://|www\.)[!-~]+")


def read_entities(text: str, *, now: datetime, language: str | None = None) -> list[Entity]:
    """Everything countable that a message says, in order of appearance.

    `language` is that of the conversation and decides only where the text itself does not. Masked numbers
    ("[phone]", "****") are left alone.
    """
    folded = fold(text[:_LONGEST]).replace("\x00", " ")
    folded = plain_figures(_ADDRESS.sub(lambda match: "#" * len(match.group()), folded))
    spoken = identify(text, language)
    if spoken == "en":
        return _read(folded, spoken, now)
    written, spans = to_characters(folded)
    return [
        replace(entity, start=spans[entity.start][0], end=spans[entity.end - 1][1])
        for entity in _read(written, spoken, now)
    ]


def _read(folded: str, spoken: str, now: datetime) -> list[Entity]:
    wording, reader = (ZH, dates_zh) if spoken == "zh" else (EN, dates_en)
    dated = [(start, end, span.to_value()) for start, end, span in reader.dates(folded, now.date())]
    often = list(frequencies(folded, spoken))
    # "Every other Friday" names no one Friday.
    dated = [item for item in dated if not _overlaps(item[:2], [(s, e) for s, e, _ in often])]
    nothing = list(nothings(folded, spoken))
    numbers = (numerals_zh if spoken == "zh" else numerals_en).numerals(folded)
    free = [
        number
        for number in numbers
        if not _overlaps((number.start, number.end), [(s, e) for s, e, _ in dated] + nothing)
    ]
    percent = list(percentages(folded, free))
    free = [number for number in free if not _overlaps((number.start, number.end), [(s, e) for s, e, _ in percent])]
    lasting = list(durations(folded, free, wording, spoken))
    money = _money(folded, free, lasting, wording)
    lasting = [
        item for item in lasting if not _overlaps(item[:2], [amount.period for amount in money if amount.period])
    ]
    # "24 monthly payments" are 24 instalments, "每半年" is no half a year.
    instalments = [(s, e) for s, e, value in lasting if value["unit"] == "instalment"]
    often = [item for item in often if not _overlaps(item[:2], instalments)]
    lasting = [item for item in lasting if not _overlaps(item[:2], [(s, e) for s, e, _ in often])]
    nothing = [span for span in nothing if not _overlaps(span, [(amount.start, amount.end) for amount in money])]
    entities = [Entity("date", s, e, None, value) for s, e, value in dated]
    entities += [Entity("percent", s, e, None, value) for s, e, value in percent]
    entities += [Entity("duration", s, e, None, value) for s, e, value in lasting]
    entities += [Entity("frequency", s, e, None, value) for s, e, value in often]
    entities += _with_roles(folded, spoken, money, nothing, [(s, e) for s, e, _ in dated], wording)
    return sorted(entities, key=lambda entity: (entity.start, entity.end))


def _money(
    text: str, numbers: list[Number], lasting: list[tuple[int, int, dict[str, Any]]], wording: Wording
) -> list[Amount]:
    """Amounts among the numbers that count no time; "一个月" and "a month" count as its period."""
    counted = [(start, end) for start, end, _ in lasting]
    instalments = [(start, end) for start, end, value in lasting if value["unit"] == "instalment"]
    free = [number for number in numbers if not _overlaps((number.start, number.end), counted)]
    return amounts(text, free, wording, instalments)


def _with_roles(
    text: str, language: str, money: list[Amount], nothing: list[Span], dated: list[Span], wording: Wording
) -> list[Entity]:
    found: list[tuple[int, int, dict[str, Any] | None]] = [(amount.start, amount.end, amount.value) for amount in money]
    found += [(start, end, None) for start, end in nothing]
    found.sort(key=lambda item: item[:2])
    roles = assign_roles(
        text, language, [item[:2] for item in found], wording, [value is None for _, _, value in found], dated
    )
    return [
        Entity("nothing" if value is None else "money", start, end, role, value)
        for (start, end, value), role in zip(found, roles, strict=True)
    ]


def _overlaps(span: Span, others: list[Span]) -> bool:
    return any(span[0] < end and start < span[1] for start, end in others)
