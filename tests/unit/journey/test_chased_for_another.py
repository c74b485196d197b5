"""Who is chased for another person's debt is handed to a person as a third party."""

from datetime import date

import pytest

from leeway.journey.reading import Utterance
from leeway.journey.triggers import hand_over_reason


def _reason(text: str) -> str | None:
    utterance = Utterance(text, "nlu_fallback", 0.2, (), "none", date(2026, 11, 26))
    return hand_over_reason(utterance, answers_question=False)


@pytest.mark.parametrize(
    "text",
    [
        "我朋友欠你们的钱，为什么打电话给我",
        "同事借了钱你们老联系我干什么",
        "他欠的钱凭什么催我",
        "my friend owes you money, why are you calling me",
        "he is the one who borrowed it so stop chasing me",
    ],
)
def test_being_chased_for_somebody_elses_debt_goes_to_a_person(text: str) -> None:
    assert _reason(text) == "third_party"


@pytest.mark.parametrize(
    "text",
    [
        "我借了朋友的钱，还不上",
        "我欠你们的钱，为什么打电话给我朋友",
        "朋友欠我的钱没还，所以我也还不了你们",
        "my friend owes me money and has not paid it back",
        "I owe you money, please call me tomorrow",
    ],
)
def test_ones_own_debt_is_not_taken_for_anothers(text: str) -> None:
    assert _reason(text) is None
