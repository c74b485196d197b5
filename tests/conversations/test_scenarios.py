"""Plays every scenario against the real processes."""

from typing import Any

import pytest

from tests.conversations.scenario import Player, all_scenarios
from tests.support.stack import Stack


@pytest.mark.parametrize("scenario", all_scenarios(), ids=lambda scenario: scenario["id"])
def test_the_conversation_goes_as_written(stack: Stack, scenario: dict[str, Any]) -> None:
    Player(stack, scenario).play()
