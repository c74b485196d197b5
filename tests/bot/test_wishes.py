"""Which of several wishes counts."""

import pytest
from rasa.shared.core.domain import Domain

from bot.components.wishes import PRECEDENCE, Reading, foremost

SURE = 0.7


def wanted(whole: Reading, *clauses: Reading) -> str:
    return foremost(whole, clauses, SURE).intent


def test_of_two_sure_clauses_the_first_of_the_table_counts() -> None:
    calls, balance = Reading("complain_collection", 0.8), Reading("ask_balance", 0.95)
    assert wanted(Reading("ask_balance", 0.4), balance, calls) == "complain_collection"


@pytest.mark.parametrize("arrangement", ["request_extension", "request_instalments", "request_waiver"])
def test_hardship_gives_way_to_an_arrangement_that_is_named(arrangement: str) -> None:
    assert wanted(Reading("report_hardship", 0.9), Reading("report_hardship", 0.9), Reading(arrangement, 0.8)) == (
        arrangement
    )


def test_a_call_for_a_person_outranks_hardship_and_arrangement() -> None:
    clauses = Reading("report_hardship", 0.9), Reading("request_waiver", 0.9), Reading("request_human", 0.75)
    assert wanted(Reading("request_waiver", 0.6), *clauses) == "request_human"


def test_a_clause_that_is_not_sure_says_nothing() -> None:
    assert wanted(Reading("ask_balance", 0.4), Reading("dispute_debt", 0.69), Reading("ask_fees", 0.5)) == "ask_balance"


def test_a_message_unsure_as_a_whole_wants_what_its_clauses_surely_want() -> None:
    assert wanted(Reading("request_human", 0.3), Reading("ask_fees", 0.9), Reading("out_of_scope", 0.9)) == "ask_fees"


def test_a_message_sure_as_a_whole_keeps_its_place_among_its_clauses() -> None:
    assert wanted(Reading("dispute_debt", 0.8), Reading("ask_fees", 0.9)) == "dispute_debt"


@pytest.mark.parametrize("whole", ["out_of_scope", "greet", "thank"])
def test_a_greeting_or_chat_gives_way_to_a_wish_in_it(whole: str) -> None:
    assert wanted(Reading(whole, 0.9), Reading("ask_credit_report", 0.8), Reading(whole, 0.9)) == "ask_credit_report"


@pytest.mark.parametrize("whole", ["inform", "correct", "deny", "cancel"])
def test_an_answer_stays_an_answer(whole: str) -> None:
    assert wanted(Reading(whole, 0.6), Reading("report_hardship", 0.9), Reading(whole, 0.9)) == whole


def test_the_confidence_is_that_of_the_surest_reading_of_the_wish() -> None:
    told = foremost(Reading("ask_fees", 0.6), [Reading("ask_fees", 0.9), Reading("greet", 0.9)], SURE)
    assert told == Reading("ask_fees", 0.9)


def test_every_intent_of_the_table_is_one_of_the_domain() -> None:
    assert set(PRECEDENCE) <= set(Domain.load("domain.yml").intents)
