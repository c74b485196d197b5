"""What is read from a message, and what the gateway's own reading overrules."""

from typing import Any

import pytest
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.components.reader import MessageReader


def read(text: str, **metadata: Any) -> Message:
    (message,) = MessageReader().process([Message({TEXT: text, "metadata": metadata})])
    return message


def entities(text: str, **metadata: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = read(text, **metadata).get(ENTITIES)
    return found


def test_amounts_carry_place_role_value_and_extractor() -> None:
    text = "房租1200"
    (money,) = [entity for entity in entities(text) if entity["entity"] == "money"]
    assert text[money["start"] : money["end"]] == "1200"
    assert money["role"] == "rent"
    assert (money["value"]["low"], money["value"]["high"]) == (1200, 1200)
    assert money["extractor"] == "MessageReader"


def test_english_amounts_are_read_too() -> None:
    (money,) = [entity for entity in entities("I pay $850 for rent") if entity["entity"] == "money"]
    assert (money["value"]["low"], money["role"]) == (850, "rent")


@pytest.mark.parametrize(
    "now, day", [("2026-11-24T10:00:00+08:00", "2026-11-25"), ("2027-01-31T10:00:00+08:00", "2027-02-01")]
)
def test_dates_are_relative_to_the_clock_of_the_gateway(now: str, day: str) -> None:
    (date,) = [entity for entity in entities("明天还", now=now) if entity["entity"] == "date"]
    assert date["value"]["from"] == day


def test_language_and_distress_are_read_where_they_are_not_given() -> None:
    message = read("I don't want to live any more")
    assert message.get("language") == "en"
    assert message.get("distress")["level"] == "crisis"


def test_language_and_distress_of_the_gateway_stand() -> None:
    message = read("ok", language="en", distress={"level": "upset", "score": 0.5})
    assert message.get("language") == "en"
    assert message.get("distress") == {"level": "upset", "score": 0.5}


def test_language_and_distress_are_part_of_what_the_actions_see() -> None:
    seen = read("我还不上了").as_dict(only_output_properties=True)
    assert {"language", "distress", ENTITIES} <= set(seen)


def test_an_unmasked_personal_number_is_marked_by_place_only() -> None:
    text = "手机13812345678"
    found = entities(text)
    assert [(entity["entity"], text[entity["start"] : entity["end"]]) for entity in found] == [("phone", "13812345678")]
    assert found[0]["value"] is None


def test_a_message_without_text_is_read_without_error() -> None:
    assert entities("") == []
