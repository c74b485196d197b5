"""The rules of hardship are held to the examples written beside them, and all together to the labelled lines."""

from pathlib import Path
from typing import get_args

import pytest
import yaml

from reading.hardship import is_hardship_notice
from reading.hardship.reader import RULES, SPARINGS, rules_heard
from reading.hardship.rule import Kind

EVALUATION = Path(__file__).resolve().parents[2] / "evaluation"
GATES = yaml.safe_load((EVALUATION / "gates.yml").read_text("utf-8"))["notices"]


@pytest.mark.parametrize(("name", "sentence"), [(rule.name, text) for rule in RULES for text in rule.says])
def test_every_rule_hears_its_examples(name: str, sentence: str) -> None:
    assert name in set(rules_heard(sentence))


@pytest.mark.parametrize("sentence", [text for rule in RULES for text in rule.spares])
def test_no_rule_hears_a_counterexample(sentence: str) -> None:
    assert set(rules_heard(sentence)) == set()


@pytest.mark.parametrize("sentence", [text for sparing in SPARINGS for text in sparing.spares])
def test_what_is_taken_back_is_no_notice(sentence: str) -> None:
    assert set(rules_heard(sentence)) == set()


@pytest.mark.parametrize("sentence", [text for sparing in SPARINGS for text in sparing.still])
def test_what_only_looks_taken_back_is_a_notice(sentence: str) -> None:
    assert is_hardship_notice(sentence)


def test_names_are_unique_and_say_the_language() -> None:
    names = [one.name for one in (*RULES, *SPARINGS)]
    assert len(names) == len(set(names))
    assert all(name.startswith(("zh.", "en.")) for name in names)


def test_every_rule_and_sparing_has_examples() -> None:
    assert all(rule.says for rule in RULES)
    assert all(sparing.spares and sparing.kinds for sparing in SPARINGS)
    assert {rule.kind for rule in RULES} == set(get_args(Kind))


@pytest.mark.parametrize("language", ["zh", "en"])
def test_labelled_lines_are_read_as_well_as_they_were(language: str) -> None:
    rows = [line.split("\t") for line in (EVALUATION / "notices.tsv").read_text("utf-8").splitlines()[1:]]
    read = [(label, is_hardship_notice(text)) for text, told, label in rows if told == language]
    notices = [heard for label, heard in read if label == "yes"]
    others = [heard for label, heard in read if label == "no"]
    assert sum(notices) / len(notices) >= GATES["least_recall"]
    assert sum(others) / len(others) <= GATES["most_false"]
