"""Hears the rules in a text. Words only: what depends on the case is in `figures` and `standing`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from leeway.guard.preparing import Prepared, prepare
from leeway.guard.rule import Rule, Wording
from leeway.guard.rules import RULES

# A denial takes back what follows in its clause: "we will not call your family". What is refused or not done by the
# borrower denies nothing: "不还就……", "if you do not pay".
_DENIED = {
    "zh": re.compile(
        r"(?:不会|不可能|不用|不必|不需要|不需|无需|无须|不要|千万别|请别|别|勿|不能|不可以|不得|不允许|"
        r"没有|没|绝不|决不|从不|从来不|不再|"
        r"不至于|(?<![还是])不是|并非|不算|不应该|不该|不建议|不打算|不想|不赞成|禁止|避免|以免|免得|哪怕|"
        r"而不是|谁也不|任何人让您|任何人要您|如果有人|要是有人)"
        r"(?!还|逼|让我|接|处理|回|怪|见|的|人)[^,。!?;\n]{0,14}$"
    ),
    "en": re.compile(
        r"(?<![a-z])(?:not|never|no|nobody|no one|without|none of us|cannot|cant|wont|dont|doesnt|didnt|"
        r"isnt|arent|wouldnt|"
        r"havent|hasnt|neither|nor|rather than|instead of|anyone who|anybody who|if anyone|if somebody|"
        r"if someone|unable to|"
        r"stop|stopped|avoid)"
        r"(?! (?:you|pay|paying|repay|answer|settle|reply|respond|act|care|cooperate|make me|force|only|"
        r"just|one more|matter))"
        r"(?![a-z])[^,.;!?\n]{0,50}$"
    ),
}
_DENIED_WITHIN = {
    "zh": re.compile("没有(?!良心|诚信|担当|责任)|不会|不要(?!脸)|(?<!还)不是(?!有)|不用|不必"),
    "en": re.compile(r"(?<![a-z])(?:not|isnt|arent|cannot)(?![a-z])(?! (?:pay|repay|only|just))"),
}
_GAPS = {
    "zh": ("[^。!?\\n]{0,16}", "[^,。!?;\\n]{0,8}"),
    "en": ("[^.!?\\n]{0,60}", "[^,.!?;\\n]{0,30}"),
}


@dataclass(frozen=True)
class Heard:
    """A rule and where in the text it was heard, in characters, end exclusive."""

    rule: Rule
    language: str
    start: int
    end: int


def heard(text: str) -> list[Heard]:
    """Everything that the rules hear in a text of either language, in order; of one rule only what does not overlap."""
    prepared = prepare(text)
    found = (
        Heard(rule, language, *prepared.span(*span))
        for rule, language, wording, pattern, unless in _compiled()
        for span in _spans(prepared, language, wording, pattern, unless)
    )
    return sorted(found, key=lambda one: (one.start, one.end, one.rule.name))


def _spans(
    prepared: Prepared, language: str, wording: Wording, pattern: re.Pattern[str], unless: re.Pattern[str] | None
) -> Iterator[tuple[int, int]]:
    for match in pattern.finditer(prepared.text):
        if match.start() == match.end():
            continue
        if wording.deniable and _is_denied(prepared, language, match):
            continue
        if unless is None or not unless.search(prepared.sentence(*match.span())):
            yield match.span()


def _is_denied(prepared: Prepared, language: str, match: re.Match[str]) -> bool:
    """Whether a denial stands before what was heard, on its edge ("不|是犯罪") or within it ("is not a crime")."""
    edge = 0 if match.group()[0] in "不没别无" else 1
    before = prepared.clause_before(match.start() + edge)
    return bool(_DENIED[language].search(before) or _DENIED_WITHIN[language].search(match.group()))


@lru_cache
def _compiled() -> list[tuple[Rule, str, Wording, re.Pattern[str], re.Pattern[str] | None]]:
    return [
        (rule, language, wording, _pattern(wording.pattern, language), _unless(wording.unless, language))
        for rule in RULES
        for language, wording in (("zh", rule.zh), ("en", rule.en))
        if wording.pattern
    ]


def _pattern(written: str, language: str) -> re.Pattern[str]:
    sentence, clause = _GAPS[language]
    expression = written.replace("……", sentence).replace("…", clause)
    return re.compile(rf"(?<![a-z])(?:{expression})(?![a-z])" if language == "en" else expression)


def _unless(written: str, language: str) -> re.Pattern[str] | None:
    return _pattern(written, language) if written else None
