from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from plan_cases import TODAY, Portfolio, carries, check_offer, decided, loan, portfolios

from leeway.plans.negotiation import Answer, Counter, negotiate
from leeway.plans.offers import Wish, make_offers

counters = st.builds(
    Counter,
    amount_minor=st.none() | st.integers(1, 2_000_000),
    n=st.integers(1, 90),
    first_due=st.none() | st.dates(date(2026, 1, 1), date(2029, 12, 31)),
    lump_sum_minor=st.none() | st.integers(1, 1_000_000),
) | st.builds(Counter, amount_minor=st.integers(1, 2_000_000))


def asked(sustainable: int = 135000, **counter: Any) -> Answer:
    wish = Wish(proposed_minor=30000)
    return negotiate([loan()], carries(sustainable), decided([loan()], sustainable), Counter(**counter), wish, TODAY)


def answered(case: Portfolio, counter: Counter) -> Answer:
    return negotiate(case.loans, case.capacity, case.decision, counter, case.wish, case.today)


@pytest.mark.parametrize(
    ("counter", "kind", "reason", "n", "instalment"),
    [
        ({"amount_minor": 25000}, "accept", "counter_as_asked", 20, 24953),
        ({"amount_minor": 300000}, "counter", "counter_above_sustainable", 4, 119193),
        ({"amount_minor": 10000}, "counter", "counter_term_too_long", 30, 17102),
        ({"n": 12}, "accept", "counter_as_asked", 12, 40646),
        ({"n": 2}, "counter", "counter_too_few_instalments", 4, 119193),
        ({"n": 50}, "counter", "counter_too_many_instalments", 30, 17102),
        ({"amount_minor": 50000, "n": 12}, "accept", "counter_as_asked", 12, 40646),
        ({"amount_minor": 20000, "n": 12}, "counter", "counter_amount_and_count", 26, 19514),
        ({"first_due": date(2026, 12, 31)}, "accept", "counter_as_asked", 17, 29103),
        ({"lump_sum_minor": 100000}, "accept", "counter_as_asked", 13, 29616),
    ],
)
def test_a_counter_proposal_gets_the_nearest_plan_and_the_reason(
    counter: dict[str, Any], kind: str, reason: str, n: int, instalment: int
) -> None:
    answer = asked(**counter)
    assert (answer.kind, answer.reason_id) == (kind, reason)
    assert answer.offer is not None
    assert (answer.offer.n, answer.offer.instalment_minor) == (n, instalment)
    assert (answer.parameters["n"], answer.parameters["instalment_minor"]) == (n, instalment)


def test_more_than_is_sustainable_is_accepted_when_the_same_plan_results() -> None:
    # 1,400 a month needs four instalments, as many as 1,350 do: nothing above the sustainable payment is asked for.
    answer = asked(amount_minor=140000)
    assert answer.kind == "accept"
    assert answer.offer is not None and answer.offer.instalment_minor == 119193


def test_an_instalment_below_the_minimum_is_raised_to_it() -> None:
    small = loan(outstanding_principal_minor=60000, outstanding_interest_minor=0, outstanding_fees_minor=0)
    decision = decided([small], 50000, temporary=False)
    answer = negotiate([small], carries(50000), decision, Counter(amount_minor=2000), Wish(), TODAY)
    assert answer.reason_id == "counter_below_minimum"
    assert answer.offer is not None
    assert (answer.offer.n, answer.offer.instalment_minor, answer.parameters["minimum_minor"]) == (12, 5000, 5000)


@pytest.mark.parametrize(
    ("first_due", "reason", "found"),
    [
        (date(2027, 3, 1), "counter_date_too_late", date(2027, 1, 8)),
        (date(2026, 11, 24), "counter_date_too_early", date(2026, 11, 25)),
        (date(2027, 1, 8), "counter_as_asked", date(2027, 1, 8)),
    ],
)
def test_a_first_date_stays_within_its_window(first_due: date, reason: str, found: date) -> None:
    answer = asked(first_due=first_due)
    assert answer.reason_id == reason
    assert answer.offer is not None and answer.offer.first_due == found
    assert answer.parameters["asked_date"] == first_due.isoformat()


def test_grace_extends_the_window_for_the_first_date() -> None:
    decision = decided([loan()], 135000, reason="pay_timing", days_past_due=20)
    late = TODAY + timedelta(days=75)
    answer = negotiate([loan()], carries(135000), decision, Counter(first_due=late), Wish(), TODAY)
    assert answer.kind == "accept"
    assert answer.offer is not None and answer.offer.kind == "grace_then_plan"


def test_an_amount_and_a_date_that_both_do_not_work_are_both_explained() -> None:
    answer = asked(amount_minor=10000, first_due=date(2027, 3, 1))
    assert [reason.id for reason in answer.reasons] == ["counter_term_too_long", "counter_date_too_late"]


def test_a_lump_sum_repays_what_bears_interest_first() -> None:
    answer = asked(lump_sum_minor=450000)
    assert answer.offer is not None
    assert (answer.offer.owed_minor, answer.offer.interest_minor) == (20000, 0)


def test_a_lump_sum_that_pays_everything_goes_to_a_person() -> None:
    answer = asked(lump_sum_minor=470000)
    assert (answer.kind, answer.reason_id, answer.offer) == ("refer", "counter_lump_sum_clears", None)
    assert answer.parameters == {"lump_sum_minor": 470000, "owed_minor": 470000}


def test_where_the_policy_refers_there_is_nothing_to_bargain_about() -> None:
    decision = decided([loan()], 135000, dispute=True)
    answer = negotiate([loan()], carries(135000), decision, Counter(n=12), Wish(), TODAY)
    assert (answer.kind, answer.reason_id) == ("refer", "counter_needs_person")


def test_where_nothing_can_be_carried_a_person_takes_over() -> None:
    debt = loan(outstanding_principal_minor=5_000_000)
    answer = negotiate([debt], carries(50000), decided([debt], 50000), Counter(n=12), Wish(), TODAY)
    assert (answer.kind, answer.reason_id) == ("refer", "counter_no_feasible_plan")


@pytest.mark.parametrize("wrong", [{}, {"amount_minor": 0}, {"n": 0}, {"lump_sum_minor": -5}])
def test_a_counter_proposal_asks_for_something_possible(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="validation error"):
        Counter(**wrong)


def test_a_wished_day_that_a_short_month_moved_is_not_forgotten() -> None:
    february = date(2026, 2, 1)
    decision = decided([loan()], 135000)
    counter = Counter(first_due=date(2026, 2, 28))
    answer = negotiate([loan()], carries(135000), decision, counter, Wish(preferred_day=31), february)
    assert answer.offer is not None
    assert [row.due.day for row in answer.offer.instalments[:3]] == [28, 31, 30]


@given(portfolios(), counters)
def test_whatever_is_asked_no_answer_is_above_what_can_be_carried(case: Portfolio, counter: Counter) -> None:
    answer = answered(case, counter)
    assert (answer.offer is None) == (answer.kind == "refer")
    assert (answer.kind == "accept") == (answer.reason_id == "counter_as_asked")
    if answer.offer is not None:
        check_offer(answer.offer, case)
    if answer.kind == "accept" and answer.offer is not None:
        assert counter.amount_minor is None or answer.offer.instalment_minor <= counter.amount_minor
        assert counter.n in (None, answer.offer.n)
        assert counter.first_due in (None, answer.offer.first_due)
    assert answered(case, counter).model_dump_json() == answer.model_dump_json()


@given(portfolios(), counters)
def test_what_was_offered_in_return_is_accepted_when_asked_for(case: Portfolio, counter: Counter) -> None:
    answer = answered(case, counter)
    assume(answer.offer is not None)
    assert answer.offer is not None
    again = Counter(n=answer.offer.n, first_due=answer.offer.first_due, lump_sum_minor=counter.lump_sum_minor)
    repeated = answered(case, again)
    assert repeated.kind == "accept"
    assert repeated.offer == answer.offer


@given(portfolios(), st.integers(0, 2_000_000))
def test_a_plan_that_is_feasible_stays_so_when_more_can_be_carried(case: Portfolio, more: int) -> None:
    offers = make_offers(case.loans, case.capacity, case.decision, case.wish, case.today)
    richer = carries(case.capacity.sustainable_minor + more)
    for offer in offers:
        if offer.kind != "grace":
            counter = Counter(n=offer.n, first_due=offer.first_due)
            answer = negotiate(case.loans, richer, case.decision, counter, case.wish, case.today)
            assert answer.kind == "accept"


@given(portfolios(), st.integers(1, 2_000_000), st.integers(1, 2_000_000))
def test_naming_figures_one_after_the_other_wins_nothing(case: Portfolio, first: int, second: int) -> None:
    straight = answered(case, Counter(amount_minor=second))
    answered(case, Counter(amount_minor=first))
    assert answered(case, Counter(amount_minor=second)) == straight
    offers = make_offers(case.loans, case.capacity, case.decision, case.wish, case.today)
    plans = [offer for offer in offers if offer.kind != "grace"]
    if straight.offer is not None and plans:
        assert straight.offer.waived_minor == plans[0].waived_minor
        assert straight.offer.rule_id == plans[0].rule_id
    assert bool(plans) == (straight.offer is not None)
