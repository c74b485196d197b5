"""Amounts, percentages and numbers of instalments that an agent offers, held against what the policy allows.

Only what is offered is looked at: a rent, a wage, what is owed or what the borrower has said is no promise.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from leeway.guard.cover import Cover
from reading.entities import read_entities
from reading.language import identify
from reading.text import fold
from reading.types import Entity, to_minor

# Dates play no part in amounts; the reader wants a moment all the same.
_ANY_MOMENT = datetime(2026, 1, 1)
_AROUND = 60
# The reading of amounts stops here too; the desk takes no longer reply.
_LONGEST = 2_000
# No honest reply names more figures; each may have to be asked of the policy engine.
_MOST_FIGURES = 40

_CLAUSE_ENDS = re.compile(r"[。!?\n;；！？]|[，,](?!\d{3})|\.(?!\d)")
_SENTENCE_ENDS = re.compile(r"[。!?\n！？]|\.(?!\d)")
_WAIVE = {
    "zh": re.compile("减免|去掉|砍|减(?!轻)|免(?!费|得)|打.{0,4}折|折(?!磨|腾)|优惠|抹(?:掉|去|零)|少收|不收"),
    "en": re.compile(
        r"\b(?:waiv\w+|writ\w+ off|write[- ]off|knock\w*|(?<!pay )(?<!paying )(?<!paid )(?<!it )off|"
        r"discount\w*|reduc\w+|forgiv\w+|drop|cancel\w*|cut|wipe\w*)\b"
    ),
}
_FEES = {
    "zh": re.compile("滞纳金|罚息|违约金|手续费|逾期费|费用|费"),
    "en": re.compile(r"\b(?:fees?|late charges?|penalt\w+)\b"),
}
_INTEREST = {"zh": re.compile("利息|息"), "en": re.compile(r"\binterest\b")}
_DEBT = {
    "zh": re.compile("本金|欠款|债|本息|贷款|借款"),
    "en": re.compile(r"\b(?:principal|debt|balance|loan|capital|what you owe|everything|all of it)\b"),
}
_ALL = {
    "zh": re.compile(
        "(?:利息|罚息|滞纳金|费用|本金|欠款|债务|贷款|息|都|全部|通通)[^,，。]{0,8}(?:全免|全部免|都免|"
        "免(?:掉|除|了)|不用还|一笔勾销)|全免"
    ),
    "en": re.compile(
        r"\b(?:waive|write off|forgive|cancel|wipe(?: out)?|drop)\b (?:(?:all|off|of|the|your|whole|entire|"
        r"this|every) ?){1,5}"
        r"(?:principal|debt|balance|loan|capital|interest|fees?|late fees?|charges?)\b"
    ),
}
_SETTLED = {
    "zh": re.compile(
        "结清|两清|清账|算(?:了|完|清|结)|就(?:行|好|可以)了?,?(?:剩下|其余|余下)|剩下的?.{0,4}(?:不要|免|算)"
    ),
    "en": re.compile(
        r"\b(?:settle\w*|clear\w*|square|call it|done with it|even|quits|forget the rest|and we are done|"
        r"rest is)\b"
    ),
}
_PAY = {
    "zh": re.compile("月供|每期|一期|期款|每个?月|一个?月|首期|首付|分.{0,6}期|只[需要用]?.{0,2}还|(?:先|就)?还"),
    "en": re.compile(
        r"\b(?:a month|per month|monthly|each month|every month|instal+ments?|a week|per week|weekly|pay\w*|make it)\b"
    ),
}
# An amount without a period is an offer only where it is settled in the same breath.
_SURE = {
    "zh": re.compile("就(?:行|可以|好|成)|月供|每期|每月|没问题|给您定|分.{0,6}期"),
    "en": re.compile(r"\b(?:a month|monthly|instal+ments?|instead|no problem|will do|is fine|done|and that)\b"),
}
_TERM = {
    "zh": re.compile("分|期|还"),
    "en": re.compile(r"\b(?:instal+ments?|over|spread|split|plan|pay\w*|repay\w*|make it|for)\b"),
}
# What was said or is so, and what is advised against, is not offered.
_TOLD = {
    "zh": re.compile(
        "您(?:刚才|之前|前面|上次)?(?:说|提到|填|报|想|希望|要的|写)|收入|工资|房租|房贷|支出|生活费|水电|"
        "伙食|原来|原本|合同|目前|现在欠|一共欠|欠(?!款)|逾期|"
        "超过|超出|不建议|不能|没法|无法|没有权限|请示|做不到|太高|太多|吃不消|罚金|余下|剩下(?:的钱|多少)|"
        "账单|利率|年化|多收|退"
    ),
    "en": re.compile(
        r"\b(?:you (?:said|mentioned|told|could manage|asked|wanted|wrote|earn|spend|currently|owe|have|"
        r"receive)|rent|income|wages?|salary|bills?|earn\w*|"
        r"contract|too (?:much|high)|more than|would not|wouldn'?t|cannot|can'?t|may not|not allowed|advise|"
        r"owe|overdue|outstanding|"
        r"annual rate|apr|refund\w*|overcharged|left to live|statement)\b"
    ),
}
_TENTHS = re.compile(
    r"(?P<tenths>\d(?:\.?\d)?|[一二三四五六七八九]{1,2})\s{0,2}折(?!磨|腾)|(?P<half>半价|减半|"
    r"一半(?:的)?(?:利息|本金|欠款|费))"
)
_PARTS = re.compile("([一二三四五六七八九两\\d])成(?!功|年|本|为|了)")
# "孩子这一块" is a part of life, not a yuan.
_PIECE = ("一块", "这块", "那块")
_DIGITS = {c: n for n, c in enumerate("零一二三四五六七八九")}


class _Part(NamedTuple):
    """A span of the text with the clause and the sentence it stands in."""

    start: int
    end: int
    clause: str
    sentence: str


def outside(text: str, cover: Cover) -> list[tuple[int, int]]:
    """Spans of what is offered in a text and covered by no open offer and no allowed remedy."""
    text = text[:_LONGEST]
    language = identify(text, None)
    plain = fold(text).replace("你", "您")
    entities = read_entities(text, now=_ANY_MOMENT, language=language)
    found = [*_of_entities(plain, language, entities, cover), *_of_words(plain, language, cover)]
    return _apart(sorted(found))


def _of_entities(text: str, language: str, entities: list[Entity], cover: Cover) -> Iterator[tuple[int, int]]:
    counts = [(e.start, int((e.value or {})["high"])) for e in entities if e.entity == "duration" and _is_count(e)]
    for place, entity in enumerate(entities):
        if place >= _MOST_FIGURES:
            yield entity.start, entity.end
            continue
        if text[entity.start : entity.end] in _PIECE:
            continue
        part = _part(text, entity.start, entity.end)
        if entity.entity == "money" and entity.value and not entity.value["negated"]:
            count = next((n for at, n in counts if abs(at - entity.start) <= _AROUND), None)
            fits = _money_fits(part, language, entity.value, count, cover)
        elif entity.entity == "percent" and entity.value:
            fits = _percent_fits(part, language, int(entity.value["value"]), cover)
        elif entity.entity == "duration" and _is_count(entity):
            fits = _count_fits(part, language, entity, cover)
        else:
            continue
        if not fits:
            yield entity.start, entity.end


def _of_words(text: str, language: str, cover: Cover) -> Iterator[tuple[int, int]]:
    """ "五折", "三成", and everything waived."""
    for match in _TENTHS.finditer(text) if language == "zh" else ():
        part = _part(text, *match.span())
        percent = 50 if match["half"] else round(100 - 10 * _tenths(match["tenths"]))
        if not _percent_fits(part, language, percent, cover, waived=True):
            yield match.span()
    for match in _PARTS.finditer(text) if language == "zh" else ():
        part = _part(text, *match.span())
        if not _percent_fits(part, language, round(10 * _tenths(match[1].replace("两", "二"))), cover):
            yield match.span()
    for match in _ALL[language].finditer(text):
        part = _part(text, *match.span())
        if not _percent_fits(part, language, 100, cover, waived=True):
            yield match.span()


def _money_fits(part: _Part, language: str, value: dict[str, object], count: int | None, cover: Cover) -> bool:
    number = value["high"] if value["high"] is not None else value["low"]
    amount = to_minor(number)  # type: ignore[arg-type]
    if _TOLD[language].search(part.clause) or cover.states(amount):
        return True
    if _WAIVE[language].search(part.clause):
        return bool(_FEES[language].search(part.clause)) and amount <= cover.fees_minor
    if _SETTLED[language].search(part.sentence):
        return amount >= cover.owed_minor
    monthly = value["per"] is not None or count is not None
    if not _PAY[language].search(part.clause) and not monthly:
        return True
    if not monthly and not _SURE[language].search(part.sentence):
        return True
    return cover.plan_fits(amount, count)


def _percent_fits(part: _Part, language: str, percent: int, cover: Cover, *, waived: bool = False) -> bool:
    """Of late fees and of a plan's interest a part may fall away, of the principal nothing."""
    if _TOLD[language].search(part.clause) or _denied(part, language):
        return True
    if not waived and not _WAIVE[language].search(part.clause):
        return True
    if _DEBT[language].search(part.clause):
        return False
    if _INTEREST[language].search(part.clause):
        return percent <= cover.interest_percent
    if _FEES[language].search(part.clause):
        return percent <= cover.fee_percent
    return False


def _count_fits(part: _Part, language: str, entity: Entity, cover: Cover) -> bool:
    value = entity.value or {}
    count = int(value["high"])
    if count < 2 or _TOLD[language].search(part.clause) or _denied(part, language):
        return True
    offered = value["unit"] == "instalment" and _TERM[language].search(part.clause)
    return not offered or count in cover.counts or cover.plan_fits(None, count)


def _is_count(entity: Entity) -> bool:
    value = entity.value
    return value is not None and value["unit"] in ("instalment", "month") and value["high"] is not None


def _denied(part: _Part, language: str) -> bool:
    words = "不能|没法|无法|不会|没有" if language == "zh" else r"\b(?:no|not|cannot|can'?t|won'?t|never|unable)\b"
    return bool(re.search(words, part.clause))


def _tenths(written: str) -> float:
    if written[0].isdigit():
        return float(written) / (1 if float(written) <= 10 else 10)  # "75折" is said for 七五折
    figures = [_DIGITS[c] for c in written if c in _DIGITS]
    return figures[0] + (figures[1] / 10 if len(figures) > 1 else 0)


def _part(text: str, start: int, end: int) -> _Part:
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    inside = text[start:end]
    return _Part(
        start,
        end,
        _CLAUSE_ENDS.split(before)[-1] + inside + _CLAUSE_ENDS.split(after)[0],
        _SENTENCE_ENDS.split(before)[-1] + inside + _SENTENCE_ENDS.split(after)[0],
    )


def _apart(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    kept: list[tuple[int, int]] = []
    for span in spans:
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return kept
