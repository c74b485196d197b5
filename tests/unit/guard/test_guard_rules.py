"""The rules of the guard are held to the examples written beside them, and to being told apart and explained."""

import re

import pytest

from bench.guard.measure import COVER
from leeway.guard.examine import examine
from leeway.guard.reader import heard
from leeway.guard.rule import Rule, Wording
from leeway.guard.rules import RULES
from leeway.words.catalogue import LANGUAGES, catalogue

AGENTS = [rule for rule in RULES if rule.severity != "ours"]


def examples(kind: str, rules: list[Rule]) -> list[tuple[Rule, str]]:
    """(rule, sentence) of both languages."""
    wordings: list[tuple[Rule, Wording]] = [(rule, wording) for rule in rules for wording in (rule.zh, rule.en)]
    return [(rule, text) for rule, wording in wordings for text in getattr(wording, kind)]


@pytest.mark.parametrize(("rule", "text"), [pytest.param(*one, id=one[1]) for one in examples("says", AGENTS)])
def test_every_rule_hears_its_examples(rule: Rule, text: str) -> None:
    found = examine(text, COVER, crisis=rule.name == "money_in_crisis")
    assert rule.name in {one.rule.name for one in found}
    assert all(0 <= one.start < one.end <= len(text) for one in found)


@pytest.mark.parametrize(("rule", "text"), [pytest.param(*one, id=one[1]) for one in examples("spares", AGENTS)])
def test_no_rule_hears_a_counterexample(rule: Rule, text: str) -> None:
    found = examine(text, COVER, crisis=rule.name == "money_in_crisis")
    assert [(one.rule.name, text[one.start : one.end]) for one in found] == []


@pytest.mark.parametrize(
    ("rule", "text"),
    [pytest.param(*one, id=one[1]) for one in examples("says", [rule for rule in RULES if rule.severity == "ours"])],
)
def test_our_own_words_are_held_to_more_than_an_agent_is(rule: Rule, text: str) -> None:
    assert rule.name in {one.rule.name for one in heard(text)}
    assert rule.name not in {one.rule.name for one in examine(text, COVER)}


def test_names_are_unique() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("rule", AGENTS, ids=lambda rule: rule.name)
def test_each_rule_is_explained_and_its_better_sentence_may_be_sent(rule: Rule) -> None:
    for language in LANGUAGES:
        assert catalogue().say(f"guard_why_{rule.name}", language).text
        better = catalogue().say(f"guard_better_{rule.name}", language).text
        assert [one.rule.name for one in examine(better, COVER, crisis=rule.topic == "crisis")] == []


@pytest.mark.parametrize(
    ("written", "rule"),
    [
        ("再不还就让您坐 牢", "false_law"),
        ("您会坐\u200b牢的", "false_law"),
        ("妳會坐牢的", "false_law"),
        ("再不还让您坐.牢", "false_law"),
        ("you will go to j a i l", "false_law"),
        ("You’ll go to ＪＡＩＬ", "false_law"),
        ("YOU'RE A LIAR", "insult"),
    ],
)
def test_what_is_written_to_hide_a_word_hides_nothing(written: str, rule: str) -> None:
    found = [one for one in examine(written, COVER) if one.rule.name == rule]
    assert found
    assert all(written[one.start : one.end].strip() for one in found)


def test_nothing_that_our_own_assistant_says_would_be_held_back_from_an_agent() -> None:
    said = [
        (words_id, re.sub(r"\{[^}]*\}", "", words.text))
        for words_id in catalogue().ids
        for language in LANGUAGES
        for words in catalogue().variants(words_id, language)
        if not words_id.startswith("guard_why_")
    ]
    assert len(said) > 1_000
    assert [(words_id, text) for words_id, text in said if examine(text, COVER)] == []
