"""A button's payload is sent as if typed; the reader must understand it as what the button says."""

import pytest

from leeway.journey import cues
from leeway.journey.questions import INCOME
from leeway.words.catalogue import LANGUAGES, catalogue
from reading import answers
from reading.answers import Household
from reading.distress import read_distress

BOTH = pytest.mark.parametrize("language", LANGUAGES)
MONEY_WITH_NONE = (
    *INCOME,
    "rent",
    "utilities",
    "transport",
    "medical",
    "childcare",
    "priority_arrears",
    "other_debt",
    "savings",
    "proposed_payment",
)


def payloads(words_id: str, language: str) -> list[str]:
    """The payloads under a question; the same under every variant."""
    variants = [[button.payload for button in words.buttons] for words in catalogue().variants(words_id, language)]
    assert variants[0]
    assert all(variant == variants[0] for variant in variants)
    return variants[0]


@BOTH
@pytest.mark.parametrize("slot", ["consent", "check", "loan_confirmed", "guideline", "summary_confirmed"])
def test_yes_and_no_are_read_as_such(slot: str, language: str) -> None:
    assert [answers.yes_no(payload) for payload in payloads(f"utter_ask_{slot}", language)] == [True, False]


@BOTH
def test_each_reason_is_read_as_itself(language: str) -> None:
    codes = [answers.reasons(payload)[:1] for payload in payloads("utter_ask_reason", language)]
    expected = "job_loss income_cut illness family business_failure disaster over_commitment pay_timing other"
    assert codes == [(code,) for code in expected.split()]


@BOTH
def test_households_are_read(language: str) -> None:
    read = [answers.household(payload) for payload in payloads("utter_ask_household", language)]
    assert read == [Household(1, 0), Household(2, 0), Household(2, 1)]


@BOTH
def test_person_pause_and_going_on_are_told_apart(language: str) -> None:
    read = [cues.support_choice(payload) for payload in payloads("utter_ask_support_choice", language)]
    assert read == ["human", "pause", "go_on"]


@BOTH
@pytest.mark.parametrize("slot", MONEY_WITH_NONE)
def test_none_and_not_sure_are_read_under_questions_of_money(slot: str, language: str) -> None:
    none, unsure = payloads(f"utter_ask_{slot}", language)
    assert answers.yes_no(none) is False
    assert answers.dont_know(unsure)


@BOTH
@pytest.mark.parametrize("slot", ["since", "until", "food"])
def test_not_sure_is_read(slot: str, language: str) -> None:
    (unsure,) = payloads(f"utter_ask_{slot}", language)
    assert answers.dont_know(unsure)


@BOTH
def test_stars_are_read_and_may_be_skipped(language: str) -> None:
    *stars, skip = payloads("utter_ask_feedback_rating", language)
    assert [answers.rating(star) for star in stars] == [1, 2, 3, 4, 5]
    assert answers.wants_skip(skip)
    assert answers.wants_skip(*payloads("utter_ask_feedback_words", language))


@BOTH
def test_offers_are_chosen_or_all_turned_down(language: str) -> None:
    chosen = [answers.choice(catalogue().say("choose_offer", language, label=label).text, 3) for label in "ABC"]
    assert chosen == [0, 1, 2]
    (none,) = payloads("utter_ask_offer_choice", language)
    assert answers.choice(none, 3) is None
    assert answers.yes_no(none) is False


@BOTH
def test_signing_is_a_yes_and_not_signing_a_no(language: str) -> None:
    assert answers.yes_no(catalogue().say("sign", language).text) is True
    assert answers.yes_no(catalogue().say("do_not_sign", language).text) is False


@BOTH
def test_no_payload_sounds_like_a_crisis_or_like_anger(language: str) -> None:
    said = [b.payload for i in catalogue().ids for w in catalogue().variants(i, language) for b in w.buttons]
    assert {read_distress(payload).level for payload in said} == {"none"}
