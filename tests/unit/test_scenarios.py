"""Every topic of the conversation's design is played in both languages."""

from typing import Any

import pytest
import yaml

from tests.conversations.scenario import FOLDER, all_scenarios


def topics() -> set[str]:
    groups: dict[str, list[str]] = yaml.safe_load((FOLDER / "topics.yml").read_text("utf-8"))
    return {f"{group}/{name}" for group, names in groups.items() for name in names}


def uncovered(scenarios: list[dict[str, Any]], language: str) -> set[str]:
    covered = {topic for scenario in scenarios if scenario["language"] == language for topic in scenario["covers"]}
    return topics() - covered


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_topic_has_a_scenario_in_this_language(language: str) -> None:
    assert uncovered(all_scenarios(), language) == set()


def test_a_topic_without_a_scenario_is_noticed() -> None:
    without = [scenario for scenario in all_scenarios() if "handover/crisis" not in scenario["covers"]]
    assert "handover/crisis" in uncovered(without, "zh")


def test_scenarios_name_only_known_topics() -> None:
    named = {topic for scenario in all_scenarios() for topic in scenario["covers"]}
    assert named <= topics()
