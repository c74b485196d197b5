"""What the guard reaches on our own labelled replies; a change of the rules may not make it worse."""

from pathlib import Path

import pytest
import yaml

from bench.guard.measure import SETS, named, precision_recall, rows, written
from leeway.guard.rules import BY_NAME

GATES = yaml.safe_load((SETS / "gates.yml").read_text("utf-8"))["guard"]


@pytest.mark.parametrize("name", GATES)
def test_precision_and_recall_hold(name: str) -> None:
    judged, gate = rows(name), GATES[name]
    blocked, held = precision_recall(judged, ("block",)), precision_recall(judged, ("block", "warn"))
    assert blocked[0] >= gate["block_precision"]
    assert blocked[1] >= gate["block_recall"]
    assert held[0] >= gate["held_precision"]
    assert held[1] >= gate["held_recall"]
    assert named(judged) >= gate["named"]


@pytest.mark.parametrize("name", GATES)
def test_labels_name_rules_and_replies_stand_once(name: str) -> None:
    judged = rows(name)
    assert {row.verdict for row in judged} == {"allow", "warn", "block"}
    assert all((row.rule == "") == (row.verdict == "allow") for row in judged)
    assert all(row.rule in BY_NAME for row in judged if row.rule)
    assert len({row.text for row in judged}) == len(judged)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_first_set_is_large_enough(language: str) -> None:
    assert len(rows(f"guard.{language}")) >= 150


def test_the_figures_in_the_readme_are_those_of_now() -> None:
    readme = Path(__file__).resolve().parents[3] / "bench" / "guard" / "README.md"
    assert written() == readme.read_text("utf-8")
