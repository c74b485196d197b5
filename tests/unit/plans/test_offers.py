from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from plan_cases import TODAY, Portfolio, carries, check_offer, decided, loan, portfolios, under

from leeway.capacity.floors import living_floor
from leeway.capacity.schemas import Budget, MonthlyLine
from leeway.capacity.service import assess
from leeway.plans.offers import OfferDraft, Wish, make_offers

FROZEN = {"temporary": False}


def shape(offers: list[OfferDraft]) -> list[tuple[str, str, int, int]]:
    return [(offer.label, offer.style, offer.n, offer.instalment_minor) for offer in offers]


def test_the_couple_who_can_pay_three_hundred_gets_that_first() -> None:
    lines = (MonthlyLine("income_own", 200000), MonthlyLine("income_partner", 240000))
    spent = (MonthlyLine("rent", 120000), MonthlyLine("food", 100000), MonthlyLine("utilities", 30000))
    capacity = assess(Budget(adults=2, children=0, income=lines, outgoings=spent), living_floor())
    decision = decided([loan()], capacity.sustainable_minor)
    offers = make_offers([loan()], capacity, decision, Wish(proposed_minor=30000), TODAY)
    assert shape(offers) == [
        ("A", "offer_gentlest", 17, 29103),
        ("B", "offer_balanced", 6, 79918),
        ("C", "offer_quickest", 4, 119193),
    ]
    first = offers[0]
    assert (first.owed_minor, first.waived_minor, first.interest_minor) == (470000, 10000, 24687)
    assert (first.first_due, first.last_due) == (date(2026, 12, 15), date(2028, 4, 15))
    assert first.rule_id == "cn.plan.temporary"


def test_with_frozen_interest_the_whole_debt_at_three_hundred_takes_sixteen_months() -> None:
    debt = loan(outstanding_principal_minor=480000, outstanding_interest_minor=0, outstanding_fees_minor=0)
    decision = decided([debt], 135000, **FROZEN)
    offer = make_offers([debt], carries(135000), decision, Wish(proposed_minor=30000), TODAY)[0]
    assert [row.amount_minor for row in offer.instalments] == [30000] * 16
    assert (offer.interest_minor, offer.annual_rate) == (0, 0)


def test_who_can_pay_more_than_is_sustainable_is_still_asked_for_no_more_than_that() -> None:
    offers = make_offers([loan()], carries(50000), decided([loan()], 50000), Wish(proposed_minor=90000), TODAY)
    assert max(offer.instalment_minor for offer in offers) <= 50000
    # All of them fit what was said, so the cheapest comes first.
    assert [offer.interest_minor for offer in offers] == sorted(offer.interest_minor for offer in offers)


def test_a_wish_that_is_too_small_gets_the_longest_plan_first() -> None:
    offer = make_offers([loan()], carries(50000), decided([loan()], 50000), Wish(proposed_minor=3000), TODAY)[0]
    assert offer.n == 30


def test_without_a_wish_the_first_offer_leaves_room() -> None:
    offer = make_offers([loan()], carries(100000), decided([loan()], 100000), Wish(), TODAY)[0]
    assert offer.instalment_minor <= 60000


def test_a_matter_of_timing_may_pay_the_overdue_amount_once_and_later() -> None:
    decision = decided([loan()], 135000, reason="pay_timing", days_past_due=20)
    offers = make_offers([loan()], carries(135000), decision, Wish(), TODAY)
    assert [offer.style for offer in offers] == ["offer_grace", "offer_gentlest", "offer_later_start"]
    assert (offers[0].total_minor, offers[0].interest_minor, offers[0].first_due) == (80000, 0, date(2026, 12, 24))
    assert offers[2].first_due == date(2027, 1, 15)
    assert offers[2].kind == "grace_then_plan"


def test_grace_is_not_offered_when_the_overdue_is_too_much_at_once() -> None:
    decision = decided([loan()], 60000, reason="pay_timing", days_past_due=20)
    offers = make_offers([loan()], carries(60000), decision, Wish(), TODAY)
    assert offers and "offer_grace" not in {offer.style for offer in offers}


def test_the_preferred_day_is_kept_even_over_short_months() -> None:
    offer = make_offers([loan()], carries(50000), decided([loan()], 50000), Wish(preferred_day=31), TODAY)[0]
    assert [row.due for row in offer.instalments[:3]] == [date(2026, 12, 31), date(2027, 1, 31), date(2027, 2, 28)]


def test_a_first_date_is_never_sooner_than_a_week() -> None:
    wish = Wish(preferred_day=25)
    offer = make_offers([loan()], carries(50000), decided([loan()], 50000), wish, TODAY)[0]
    assert offer.first_due == date(2026, 12, 25)


def test_several_loans_get_one_plan_and_each_its_part() -> None:
    loans = [loan(), loan(id="b", outstanding_principal_minor=100001, outstanding_fees_minor=777)]
    offer = make_offers(loans, carries(135000), decided(loans, 135000), Wish(proposed_minor=30000), TODAY)[0]
    assert [part.loan_id for part in offer.allocations] == ["a", "b"]
    assert [part.waived_minor for part in offer.allocations] == [10000, 777]
    assert offer.instalment_minor <= 30000


def test_waived_fees_beyond_the_limit_are_shared_in_proportion() -> None:
    loans = [loan(outstanding_fees_minor=100001), loan(id="b", outstanding_fees_minor=300000)]
    offer = make_offers(loans, carries(135000), decided(loans, 135000, **FROZEN), Wish(), TODAY)[0]
    assert [part.waived_minor for part in offer.allocations] == [50000, 150000]


def test_interest_is_never_above_the_cap() -> None:
    debt = loan(annual_rate=Decimal("0.96"), outstanding_interest_minor=0)
    offer = make_offers([debt], carries(135000), decided([debt], 135000), Wish(), TODAY)[0]
    assert abs(offer.annual_rate - Decimal("0.24")) <= Decimal("0.0001")


@pytest.mark.parametrize("change", [{"sustainable_minor": 0}, {"dispute": True}, {"previous_arrangements_broken": 3}])
def test_where_the_policy_refers_nothing_is_offered(change: dict[str, int]) -> None:
    assert make_offers([loan()], carries(135000), decided([loan()], 135000, **change), Wish(), TODAY) == []


def test_a_person_may_make_the_plan_that_the_assistant_may_not() -> None:
    decision = decided([loan()], 135000, previous_arrangements_broken=3)
    offers = make_offers([loan()], carries(135000), decision, Wish(), TODAY, authority="agent")
    assert {offer.rule_id for offer in offers} == {"cn.plan.after_broken"}


def test_a_debt_too_large_for_the_longest_term_has_no_offer() -> None:
    debt = loan(outstanding_principal_minor=5_000_000)
    assert make_offers([debt], carries(50000), decided([debt], 50000), Wish(), TODAY) == []


def test_a_plan_below_the_lenders_floor_is_not_offered() -> None:
    # Without interest and discounted at 24 % a year, 25 payments are worth 78.1 % of the debt and 26 worth 77.4 %.
    debt = loan(outstanding_interest_minor=0, outstanding_fees_minor=0)
    decision = under(decided([debt], 135000, **FROZEN), discount_percent=24, minimum_recovery_percent=78)
    offers = make_offers([debt], carries(135000), decision, Wish(proposed_minor=10000), TODAY)
    assert max(offer.n for offer in offers) == 25


def test_where_the_floor_leaves_no_plan_that_can_be_carried_nothing_is_offered() -> None:
    debt = loan(outstanding_interest_minor=0, outstanding_fees_minor=0)
    decision = under(decided([debt], 20000, **FROZEN), discount_percent=24, minimum_recovery_percent=90)
    assert make_offers([debt], carries(20000), decision, Wish(), TODAY) == []


def test_late_fees_are_no_part_of_the_floor() -> None:
    debt = loan(outstanding_principal_minor=50000, outstanding_interest_minor=0, outstanding_fees_minor=150000)
    decision = under(decided([debt], 135000, **FROZEN), minimum_recovery_percent=95, discount_percent=0)
    offer = make_offers([debt], carries(135000), decision, Wish(), TODAY)[0]
    assert (offer.waived_minor, offer.total_minor) == (150000, 50000)


def test_doing_nothing_is_priced_by_the_lenders_own_parameters() -> None:
    # 4,800.00 owed; 4,500.00 at 14.4 % times 150 % for 17 months is 1,377.00; 17 late fees of 25.00 are 425.00.
    decision = under(decided([loan()], 135000), late_fee_minor=2500)
    offer = make_offers([loan()], carries(135000), decision, Wish(proposed_minor=30000), TODAY)[0]
    assert (offer.n, offer.doing_nothing_minor) == (17, 480000 + 137700 + 42500)


def test_interest_by_days_makes_a_later_start_dearer_and_stays_within_what_can_be_carried() -> None:
    decision = decided([loan()], 60000, reason="pay_timing", days_past_due=20)
    offers = make_offers([loan()], carries(60000), under(decision, day_count="actual_365"), Wish(), TODAY)
    by_style = {offer.style: offer for offer in offers}
    assert by_style["offer_later_start"].interest_minor > by_style["offer_gentlest"].interest_minor
    assert all(offer.instalment_minor <= 60000 for offer in offers)


def test_loans_in_another_currency_than_the_decision_are_refused() -> None:
    with pytest.raises(ValueError, match="currency"):
        make_offers([loan(currency="USD")], carries(50000), decided([loan()], 50000), Wish(), TODAY)


@given(portfolios())
def test_every_offer_can_be_carried_and_sums_to_the_cent(case: Portfolio) -> None:
    offers = make_offers(case.loans, case.capacity, case.decision, case.wish, case.today)
    assert len(offers) <= 3
    assert [offer.label for offer in offers] == list("ABC"[: len(offers)])
    assert len({(offer.kind, offer.n, offer.first_due) for offer in offers}) == len(offers)
    for offer in offers:
        check_offer(offer, case)
        assert OfferDraft.model_validate(offer.model_dump(mode="json")) == offer


@given(portfolios())
def test_neither_the_order_of_the_loans_nor_asking_twice_changes_anything(case: Portfolio) -> None:
    def offered(loans: list[object]) -> list[str]:
        offers = make_offers(loans, case.capacity, case.decision, case.wish, case.today)  # type: ignore[arg-type]
        return [offer.model_dump_json() for offer in offers]

    assert offered(list(case.loans)) == offered(list(reversed(case.loans))) == offered(list(case.loans))


@given(portfolios())
def test_the_first_offer_is_the_nearest_to_what_was_said(case: Portfolio) -> None:
    offers = make_offers(case.loans, case.capacity, case.decision, case.wish, case.today)
    if offers and case.wish.proposed_minor is not None:
        over = [max(0, offer.instalment_minor - case.wish.proposed_minor) for offer in offers]
        assert over == sorted(over)
