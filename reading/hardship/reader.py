"""Hears a hardship notice: the rules beside this file, each match held against the words that take it back.

In several countries such words oblige the lender from the moment they are said, so the rules are wide.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reading.hardship import (
    everyday_en,
    everyday_zh,
    life_en,
    life_zh,
    money_en,
    money_zh,
    paying_en,
    paying_zh,
    sparing_en,
    sparing_zh,
)
from reading.hardship.preparing import prepare_chinese, prepare_english
from reading.hardship.rule import Kind, Rule, Sparing

RULES: tuple[Rule, ...] = (
    *paying_zh.RULES,
    *money_zh.RULES,
    *life_zh.RULES,
    *everyday_zh.RULES,
    *paying_en.RULES,
    *money_en.RULES,
    *life_en.RULES,
    *everyday_en.RULES,
)
SPARINGS: tuple[Sparing, ...] = (*sparing_zh.SPARINGS, *sparing_en.SPARINGS)
# How far from the heard words a sparing is looked for.
_BEFORE, _AFTER = 60, 120
_CLAUSE = re.compile(r"[,，。;；:：!！?？\n.]| but |但是?|可是|不过")


def _word(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z])(?:{pattern})(?![a-z])")


@dataclass(frozen=True)
class _Spared:
    sparing: Sparing
    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None


class _Language:
    """The rules and sparings of one language, compiled."""

    def __init__(self, prefix: str) -> None:
        whole_words = prefix == "en."
        compiled = _word if whole_words else re.compile
        self.rules = [(rule, compiled(rule.pattern)) for rule in RULES if rule.name.startswith(prefix)]
        self.sparings = [
            # What ends where the heard words begin has no word boundary of its own.
            _Spared(one, re.compile(one.pattern), re.compile(one.unless) if one.unless else None)
            for one in SPARINGS
            if one.name.startswith(prefix)
        ]

    def heard(self, text: str) -> Iterator[str]:
        """The names of the rules that have heard something that is not taken back."""
        silent: dict[Kind, list[_Spared]] = {}
        for rule, pattern in self.rules:
            for match in pattern.finditer(text):
                if rule.kind not in silent:
                    silent[rule.kind] = self._in_force(rule.kind, text)
                if not _is_spared(match, text, silent[rule.kind]):
                    yield rule.name
                    break

    def _in_force(self, kind: Kind, text: str) -> list[_Spared]:
        """The sparings that may silence this kind of rule in this message."""
        return [
            one
            for one in self.sparings
            if kind in one.sparing.kinds
            and not (one.unless and one.unless.search(text))
            and (one.sparing.where != "message" or one.pattern.search(text))
        ]


def _is_spared(match: re.Match[str], text: str, sparings: list[_Spared]) -> bool:
    if not sparings:
        return False
    before = _CLAUSE.split(text[max(0, match.start() - _BEFORE) : match.start()])[-1]
    after = text[match.end() : match.end() + _AFTER]
    return any(
        one.sparing.where == "message" or one.pattern.search(before if one.sparing.where == "before" else after)
        for one in sparings
    )


_CHINESE, _ENGLISH = _Language("zh."), _Language("en.")


def rules_heard(text: str) -> Iterator[str]:
    """The names of the rules that hear a notice in the message."""
    if any("\u3400" <= character <= "\u9fff" for character in text) or re.search(r"(?i)mei|huan|hb|yu ?qi|shi", text):
        yield from _CHINESE.heard(prepare_chinese(text))
    yield from _ENGLISH.heard(prepare_english(text))


def is_hardship_notice(text: str) -> bool:
    """Whether the message says, or asks on the ground, that the writer cannot pay what is due."""
    return next(rules_heard(text), None) is not None
