"""The domain agrees with itself, with the journey's questions and with the actions that are served."""

from pathlib import Path
from typing import Any

import yaml

from actions.__main__ import ACTIONS
from leeway.journey.questions import QUESTIONS

ROOT = Path(__file__).resolve().parents[3]


def load(name: str) -> dict[str, Any]:
    """One of Rasa's files."""
    document: dict[str, Any] = yaml.safe_load((ROOT / name).read_text(encoding="utf-8"))
    return document


DOMAIN = load("domain.yml")
REQUIRED = DOMAIN["forms"]["case_form"]["required_slots"]


def test_the_form_asks_the_questions_of_the_journey_in_their_order() -> None:
    assert [question.id for question in QUESTIONS] == REQUIRED


def test_every_slot_but_the_language_is_a_question_and_can_be_asked() -> None:
    assert set(DOMAIN["slots"]) == {"language", *REQUIRED}
    assert {f"action_ask_{slot}" for slot in REQUIRED} <= set(DOMAIN["actions"])


def test_slots_are_set_by_actions_only_and_never_steer_the_rules() -> None:
    for slot in DOMAIN["slots"].values():
        assert slot["mappings"] == [{"type": "custom"}]
        assert slot["influence_conversation"] is False


def test_every_action_is_served_and_every_served_action_is_known() -> None:
    assert sorted(DOMAIN["actions"]) == sorted(action.name() for action in ACTIONS)


def test_what_no_rule_covers_is_said_not_to_be_understood() -> None:
    (policy,) = load("config.yml")["policies"]
    assert policy["core_fallback_action_name"] == "action_not_understood"


def test_rasa_opens_no_session_by_itself() -> None:
    assert DOMAIN["session_config"]["session_expiration_time"] == 0


def test_only_the_rest_channel_is_open() -> None:
    assert list(load("credentials.yml")) == ["rest"]
