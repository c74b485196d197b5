"""Lint over the dialogue: nothing states a result behind the back of the action that brings it about."""

from pathlib import Path
from typing import Any

import pytest
import yaml

DATA = Path(__file__).resolve().parents[3] / "data"
HEADINGS = ("rules", "stories")


def dialogue_files() -> list[Path]:
    """Every file of training data that may hold rules or stories."""
    return sorted(path for path in DATA.rglob("*.yml") if path.is_relative_to(DATA))


def hollow_words(document: dict[str, Any]) -> list[str]:
    """Steps that say something after a custom action or a form's end within one turn, each as "rule: response".

    With the action server down Rasa goes on as if the action had run: such words would claim what never happened.
    """
    found: list[str] = []
    for heading in HEADINGS:
        for part in document.get(heading) or []:
            name, acted = part.get("rule") or part.get("story"), False
            for step in part.get("steps") or []:
                if "intent" in step or "or" in step:
                    acted = False
                elif "active_loop" in step:
                    acted = acted or step["active_loop"] is None
                elif str(step.get("action", "")).startswith("utter_"):
                    found += [f"{name}: {step['action']}"] if acted else []
                elif "action" in step:
                    acted = True
    return found


def parse(text: str) -> dict[str, Any]:
    """A YAML document given in a test."""
    document: dict[str, Any] = yaml.safe_load(text)
    return document


@pytest.mark.parametrize("path", dialogue_files(), ids=lambda path: str(path.relative_to(DATA)))
def test_no_words_follow_an_action(path: Path) -> None:
    assert hollow_words(yaml.safe_load(path.read_text(encoding="utf-8"))) == []


def test_words_after_a_custom_action_are_found() -> None:
    rule = "rules: [{rule: Pay, steps: [{intent: affirm}, {action: action_pay}, {action: utter_paid}]}]"
    assert hollow_words(parse(rule)) == ["Pay: utter_paid"]


def test_words_after_the_end_of_a_form_are_found() -> None:
    story = "stories: [{story: End, steps: [{active_loop: null}, {slot_was_set: [{a: 1}]}, {action: utter_done}]}]"
    assert hollow_words(parse(story)) == ["End: utter_done"]


def test_words_after_a_form_that_ran_are_found() -> None:
    rule = "rules: [{rule: Form, steps: [{action: case_form}, {active_loop: case_form}, {action: utter_done}]}]"
    assert hollow_words(parse(rule)) == ["Form: utter_done"]


def test_words_before_an_action_and_after_the_next_message_are_allowed() -> None:
    story = """
    stories:
    - story: Fine
      steps:
      - intent: greet
      - action: utter_greet
      - action: action_look
      - intent: thank
      - action: utter_welcome
    """
    assert hollow_words(parse(story)) == []


def test_every_intent_has_exactly_one_rule() -> None:
    domain = parse((DATA.parent / "domain.yml").read_text(encoding="utf-8"))
    answered: list[str] = []
    for path in sorted((DATA / "rules").glob("*.yml")):
        for rule in parse(path.read_text(encoding="utf-8"))["rules"]:
            steps = [one for step in rule["steps"] for one in step.get("or", [step])]
            answered += [step["intent"] for step in steps if "intent" in step]
    assert sorted(answered) == sorted(domain["intents"])


def test_rules_act_only_while_the_form_is_active_and_only_by_actions_of_the_domain() -> None:
    domain = parse((DATA.parent / "domain.yml").read_text(encoding="utf-8"))
    for path in sorted((DATA / "rules").glob("*.yml")):
        for rule in parse(path.read_text(encoding="utf-8"))["rules"]:
            assert rule["condition"] == [{"active_loop": "case_form"}]
            actions = [step["action"] for step in rule["steps"] if "action" in step]
            assert set(actions) <= {*domain["actions"], "case_form"}
