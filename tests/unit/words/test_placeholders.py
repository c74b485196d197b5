"""Words ask for no more than their speaker gives them."""

import re

import pytest

from leeway.words.catalogue import catalogue

# What is said with these values, and what is always said without any.
GIVEN = {
    r"utter_faq_ask_(fees|balance)": "outstanding overdue principal interest fees days next_due rate",
    r"utter_loan_line(_not_overdue)?": "product outstanding overdue days next_due",
    r"why_(no_surplus|below_minimum)": "income outgoings shortfall sustainable minimum max_months",
    r"refer_no_feasible_plan": "income outgoings shortfall sustainable minimum max_months",
    r"why_collection_on_hold": "pause_days",
    r"why_token": "amount max_months",
    r"why_settlement": "balance_percent",
    r"why_plan_\w+|why_grace|why_fees_waived": "grace_days max_months interest_percent waived",
    r"counter_as_asked": "instalment n first_due",
    r"counter_above_sustainable|counter_term_too_long|counter_below_minimum": (
        "asked instalment n first_due last_due total sustainable minimum max_months"
    ),
    r"counter_too_(few|many)_instalments": (
        "asked_n instalment n first_due last_due total sustainable minimum max_months"
    ),
    r"counter_amount_and_count": "asked asked_n instalment n first_due last_due total sustainable minimum max_months",
    r"counter_date_too_(late|early)": "asked_date instalment n first_due last_due total",
    r"counter_lump_sum_clears": "lump_sum owed",
    r"counter_no_feasible_plan": "sustainable minimum max_months",
    r"label_people": "adults children",
    r"label_people_many": "count",
    r"label_period_\w+": "amount",
    r"utter_guideline_(food_low|low|high)": "item value people",
    r"label_\w+|step_\w+|row_\w+|cost_\w+|capacity_\w+|offer_\w+|next_step_\w+|why_\w+|counter_\w+": "",
    r"utter_(ask|why|retry|handover|reason_ack|support_offer|crisis|faq|feedback|consent)_\w+": "",
    r"utter_(crisis|code_sent|code_wrong|expired|identified|identity_locked|upset_ack|hardship_ack|wish_ack)": "",
    r"credit_effect|if_missed|sign|do_not_sign": "",
}


def given(words_id: str) -> set[str] | None:
    """The values that an id's speaker has, or None where each caller gives its own."""
    return next((set(values.split()) for pattern, values in GIVEN.items() if re.fullmatch(pattern, words_id)), None)


@pytest.mark.parametrize("words_id", [words_id for words_id in catalogue().ids if given(words_id) is not None])
def test_words_need_only_what_they_are_given(words_id: str) -> None:
    needed = {
        name for language in ("zh", "en") for w in catalogue().variants(words_id, language) for name in w.placeholders
    }
    assert needed <= (given(words_id) or set())


@pytest.mark.parametrize("language", ["zh", "en"])
def test_words_in_a_crisis_hold_no_number_of_their_own(language: str) -> None:
    ids = [words_id for words_id in catalogue().ids if words_id.startswith("utter_crisis")]
    assert len(ids) == 4
    texts = [words.text for words_id in ids for words in catalogue().variants(words_id, language)]
    assert not re.search(r"\d", " ".join(texts))


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_phone_that_is_not_registered_gets_the_words_of_one_that_is(language: str) -> None:
    assert catalogue().variants("utter_phone_unknown", language) == catalogue().variants("utter_code_sent", language)
