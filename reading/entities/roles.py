"""What an amount is for: cue words found by spaCy, read clause by clause.

The nearest telling word left of an amount in its clause gives its role, else one linked to it on the right, else the
last word of a clause before that has no amount of its own. Past and other lenders outrank the rest, and a partner's
or relative's money is theirs.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import spacy

from reading.entities.cues import CUES
from reading.entities.wording import Wording

Span = tuple[int, int]
_WEAK = {"EARN": "income", "OWE": "debt", "OFFER": "offer", "AGREE": "offer", "DUTY": "debt"}
_HELPERS = frozenset(("PAST", "NOW", "PARTNER", "RELATIVE", "LENDER", "SIDE"))
_PERSONAL = frozenset(("income", "benefit", "EARN", "cash", ""))
_EARNED = frozenset(("income", "benefit"))
_REPAYING = frozenset(("debt", "OFFER", "DUTY", "OWE", "AGREE", ""))
_LINK = re.compile(
    r"\s?(?:元|块钱?|块|左右|多)?\s?(?:的|是|用于|用来|给|交|付|(?:a |per |each |every )(?:month|week|year)|"
    r"monthly|weekly|pcm|pw|"
    r"pm)?\s?,?\s?(?:for|on|of|in|as|from|is|goes? (?:on|to)|towards|to)?\s?(?:my|the|our|a|an|some|other|"
    r"unemployment|state)?\s?"
)
_SELF = re.compile(r"我(?!家|们家)|(?<![a-z])(?:i|i'm|i've|i'd|me|mine|my own)(?![a-z])")
_ME = re.compile(r"(?:我|我自己|自己|(?<![a-z])(?:mine|me)(?: is|:)? ?)$")
# "我工资四千一 他五千三", where a partner has been spoken of.
_PRONOUN = re.compile(r"(?:[\s,，。;；、]|^)[他她](?:是|有|呢)?\s?$")
_JOIN = re.compile(r"(?<![a-z])and(?![a-z])|(?<!万)和|以及|&")
_FROM = re.compile(r"(?:从|由)\s?$|(?<![a-z])from [£$€¥]?$")
_DOWN_TO = re.compile(
    r"(?:元|块)?(?:一个月|每月)?(?:直接|一下)?(?:降|减|跌|掉|变|涨|升|改|调|到)|(?: a month| per month)?(?: down|"
    r" up)? to (?:only |just |about )?[£$€¥]?\d"
)
_CAME_DOWN = re.compile(r"^[\s,，。;；后就来又被直接都一下]{0,8}(?:降|减|掉|跌|变)(?:到|成|至)")
# "20号还600": what is paid on a day is offered.
_ON_A_DAY = re.compile(r"(?:[号日天]|底|初|星期[一二三四五六]|周[一二三四五六日])(?:我)?还$")
# How far back a helping word is looked for.
_REACH = 120
# "月底之前" is a deadline and no past.
_DEADLINE = re.compile(r"(?:[日号底月年节末内初天周]|付款|还款|到期|发工资)$")


@dataclass(frozen=True)
class Cue:
    label: str
    start: int
    end: int


@lru_cache(maxsize=2)
def _ruler(language: str) -> Any:
    nlp = spacy.blank(language)
    ruler: Any = nlp.add_pipe("entity_ruler", config={"phrase_matcher_attr": "LOWER"})
    ruler.add_patterns([{"label": label, "pattern": word} for label, words in CUES[language].items() for word in words])
    return nlp


def find_cues(text: str, language: str) -> list[Cue]:
    """Cue words of folded text in order, the longest where several overlap."""
    document = _ruler(language)(text)
    return [Cue(span.label_, span.start_char, span.end_char) for span in document.ents]


def assign_roles(
    text: str, language: str, spans: Sequence[Span], wording: Wording, empty: Sequence[bool], dated: Sequence[Span] = ()
) -> list[str | None]:
    """A role or None for each amount; `empty` marks spans that say "none", whose own words may hold the cue, and words
    in `dated` spans ("after payday") are no cues."""
    if not spans:
        return []
    cues = [cue for cue in find_cues(text, language) if not any(start <= cue.start < end for start, end in dated)]
    return _Reader(text, cues, spans, wording, empty).read()


class _Reader:
    def __init__(
        self, text: str, cues: list[Cue], spans: Sequence[Span], wording: Wording, empty: Sequence[bool]
    ) -> None:
        self.text, self.spans, self.empty = text, spans, empty
        # Words inside an amount ("一个月") are no cues, words inside "没有收入" are.
        amounts = {position for (s, e), none in zip(spans, empty, strict=True) if not none for position in range(s, e)}
        self.cues = [cue for cue in cues if cue.start not in amounts]
        ends = [match.start() for match in wording.clause_end.finditer(text) if match.start() not in amounts]
        self.clauses = list(zip([0, *ends], [*ends, len(text)], strict=True))
        self.starts = [cue.start for cue in self.cues]
        self.used: set[Cue] = set()

    def read(self) -> list[str | None]:
        roles: list[str | None] = []
        labels: list[str] = []
        for index in range(len(self.spans)):
            label = self._label(index)
            if label in ("", "cash") and labels and roles[-1] == "past" and self._follows_past(index):
                # What was earned once is the plainest thing to set beside what comes in now.
                label = labels[-1] or "income"
            if not label and roles and roles[-1] == "partner_income" and _ME.search(self.text[: self.spans[index][0]]):
                label = "income"
            if not label and _ON_A_DAY.search(self.text[max(0, self.spans[index][0] - 8) : self.spans[index][0]]):
                label = "OFFER"
            labels.append(label)
            roles.append(self._with_helpers(index, label))
        return self._side_jobs(roles)

    def _follows_past(self, index: int) -> bool:
        """ "以前挣一万，现在才四千", "原来工资九千现在只有四千五", "从八千降到五千"."""
        return (
            self._is_left_behind(index - 1)
            or bool(self._said("NOW", index))
            or "现在" in self._gap(index)
            or bool(_CAME_DOWN.search(self._gap(index)))
        )

    def _gap(self, index: int) -> str:
        return self.text[self.spans[index - 1][1] : self.spans[index][0]]

    def _clause(self, position: int) -> int:
        return max(0, bisect_right(self.clauses, (position, len(self.text))) - 1)

    def _between(self, first: int, last: int, helpers: bool = False) -> list[Cue]:
        within = self.cues[bisect_left(self.starts, first) : bisect_left(self.starts, last)]
        return [cue for cue in within if cue.end <= last and (cue.label in _HELPERS) == helpers]

    def _label(self, index: int) -> str:
        """The label of the cue that speaks for an amount, "" where none does."""
        start, end = self.spans[index]
        clause_start, clause_end = self.clauses[self._clause(start)]
        previous = self.spans[index - 1][1] if index else 0
        following = self.spans[index + 1][0] if index + 1 < len(self.spans) else len(self.text)
        last = end if self.empty[index] else start
        left = [
            cue
            for cue in self._between(max(clause_start, previous), last)
            if cue.label != "AGREE" and cue not in self.used
        ]
        if self.empty[index]:
            left = [cue for cue in left if cue.label not in _WEAK or cue.end <= start]
        # A few words may follow a stop: "2000, from benefits".
        right = [cue for cue in self._between(end, min(following, clause_end)) if cue.label not in ("EARN", "DUTY")]
        shared = following < clause_end
        if shared:
            right = [cue for cue in right if cue.label != "OFFER"]
        linked = [cue for cue in right if _LINK.fullmatch(self.text[end : cue.start])]
        strong_left = [cue for cue in left if cue.label not in _WEAK]
        strong_right = [cue for cue in (linked if shared else right) if cue.label not in _WEAK and cue.start - end < 30]
        weak_left = [cue for cue in left if cue.label in _WEAK]
        if weak_left and strong_left and weak_left[-1].start > strong_left[-1].start and weak_left[-1].label == "OFFER":
            strong_left = strong_left if self._says(weak_left[-1], "maybe") else []
        if weak_left and self._owes_it(weak_left[-1], start) and {cue.label for cue in strong_left} <= _EARNED:
            # "Lost my job and owe 300": what is owed is no wage.
            strong_left = [cue for cue in strong_left if cue.start > weak_left[-1].start]
        if weak_left and weak_left[-1].label == "EARN":
            # "She makes 640 at the hospital" is no medical cost.
            strong_right = [cue for cue in strong_right if cue in linked]
        for chosen in (
            strong_left[-1:],
            strong_right[:1],
            self._strongest(weak_left),
            [cue for cue in right if cue.label in _WEAK][:1],
        ):
            if chosen:
                self.used.add(chosen[0])
                # "两张信用卡一共欠4万" is owed on the cards.
                elsewhere = chosen[0].label == "debt" and any(cue.label == "other_debt" for cue in strong_left)
                return "other_debt" if elsewhere else chosen[0].label
        return self._inherited(index, clause_start, previous)

    def _owes_it(self, cue: Cue, start: int) -> bool:
        """Whether the amount at `start` is owed by the speaker, not to them."""
        return cue.label == "OWE" and not self.text[cue.end : start].strip().startswith(("我", "me "))

    def _says(self, cue: Cue, word: str) -> bool:
        return self.text[cue.start : cue.end] == word

    @staticmethod
    def _strongest(weak: list[Cue]) -> list[Cue]:
        """An offer ("能还") says more than a verb beside it."""
        offers = [cue for cue in weak if cue.label == "OFFER"]
        return offers[-1:] or weak[-1:]

    def _inherited(self, index: int, clause_start: int, previous: int) -> str:
        """A cue that already served in this clause, or one of a clause before without an amount of its own."""
        start = self.spans[index][0]
        served = [cue for cue in self._between(clause_start, start) if cue in self.used and cue.label not in ("AGREE",)]
        if served and served[-1].label == "OFFER":
            return "OFFER"
        if served and not _JOIN.search(self.text[previous:start]):
            return served[-1].label
        number = self._clause(start)
        if number == 0 or previous > self.clauses[number - 1][0]:
            return ""
        earlier = [cue for cue in self._between(*self.clauses[number - 1]) if cue.label != "AGREE"]
        strong = [cue for cue in earlier if cue.label not in _WEAK]
        return (strong or earlier)[-1].label if earlier else ""

    def _said(self, label: str, index: int) -> Cue | None:
        """A helping word before the amount in its clause, or in the clause before when that has no amount."""
        start, end = self.spans[index]
        number = self._clause(start)
        first = self.clauses[number][0]
        if number and not self._has_amount(self.clauses[number - 1][0], first):
            first = self.clauses[number - 1][0]
        first = max(first, start - _REACH)
        joined = [
            match.end() for match in _JOIN.finditer(self.text, first, start) if self._has_amount(first, match.start())
        ]
        first = max([first, *joined])
        helpers = [
            cue for cue in self._between(first, end if self.empty[index] else start, helpers=True) if cue.label == label
        ]
        return helpers[-1] if helpers else None

    def _has_amount(self, first: int, last: int) -> bool:
        place = bisect_left(self.spans, (first, 0))
        return place < len(self.spans) and self.spans[place][0] < last

    def _with_helpers(self, index: int, label: str) -> str | None:
        start = self.spans[index][0]
        past, now = self._said("PAST", index), self._said("NOW", index)
        if past and not (now and now.start > past.start) and not self._is_deadline(past):
            return "past"
        if self._is_left_behind(index):
            return "past"
        if label in _REPAYING and self._said("LENDER", index):
            return "other_debt"
        partner, relative = self._said("PARTNER", index), self._said("RELATIVE", index)
        if not partner and label in _PERSONAL:
            partner = self._partner_after(index)
        if partner and label in _PERSONAL and not _SELF.search(self.text[partner.end : start]):
            return "partner_income"
        if (
            relative
            and label in ("income", "benefit", "EARN")
            and not (
                relative.label == "RELATIVE" and _SELF.search(self.text[relative.end : start]) and label == "income"
            )
        ):
            return "other_income"
        if (
            relative
            and not label
            and re.search("给|贴|支援|资助|帮|gives?|sends?|helps?", self.text[relative.end : start])
        ):
            return "other_income"
        if not label and self._said("SIDE", index):
            return "income"
        if not label and _PRONOUN.search(self.text[:start]) and any(cue.label == "PARTNER" for cue in self.cues):
            return "partner_income"
        return _WEAK.get(label, label) or None

    def _is_left_behind(self, index: int) -> bool:
        """The first of "从八千降到四千" or "from 8000 to 4000"."""
        start, end = self.spans[index]
        return bool(_FROM.search(self.text[max(0, start - 8) : start]) and _DOWN_TO.match(self.text, end))

    def _partner_after(self, index: int) -> Cue | None:
        """ "2400 from my wife", "2400 wages (wife)"."""
        end = self.spans[index][1]
        clause_end = self.clauses[self._clause(self.spans[index][0])][1]
        following = self.spans[index + 1][0] if index + 1 < len(self.spans) else clause_end
        for cue in self._between(end, min(clause_end, following), helpers=True):
            between = self.text[end : cue.start]
            if cue.label == "PARTNER" and not _JOIN.search(between) and ("from" in between or following >= clause_end):
                return cue
        return None

    def _is_deadline(self, past: Cue) -> bool:
        return self.text[past.start : past.end] in ("之前", "以前", "before") and bool(
            _DEADLINE.search(self.text[: past.start][-4:])
        )

    def _side_jobs(self, roles: list[str | None]) -> list[str | None]:
        """A second job is other income beside a first one."""
        own = [index for index, role in enumerate(roles) if role in ("income", "benefit")]
        side = [index for index in own if self._said("SIDE", index)]
        if side and len(own) > len(side):
            return ["other_income" if index in side else role for index, role in enumerate(roles)]
        return roles
