from collections.abc import Sequence
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeway.plans.schedule import (
    AnnualCost,
    Schedule,
    annual_cost,
    dated,
    month_later,
    monthly_dates,
    next_monthly,
    period_rates,
    present_value,
    split,
)

JANUARY = date(2026, 1, 31)


def schedule(principal_minor: int, rates: Sequence[Decimal], first_due: date, day: int | None = None) -> Schedule:
    return dated(split(principal_minor, rates), monthly_dates(first_due, len(rates), day))


def test_nine_thousand_at_eighteen_percent_in_a_year() -> None:
    plan = schedule(900000, [Decimal("0.18") / 12] * 12, JANUARY)
    assert [row.amount_minor for row in plan.instalments] == [82512] * 11 + [82510]
    assert plan.total_minor == 990142
    assert (plan.instalments[0].interest_minor, plan.instalments[0].principal_minor) == (13500, 69012)
    assert annual_cost(900000, [row.amount_minor for row in plan.instalments]).nominal == Decimal("0.1800")


def test_frozen_interest_divides_the_debt_and_the_last_takes_the_remainder() -> None:
    plan = schedule(10000, [Decimal(0)] * 3, JANUARY)
    assert [row.amount_minor for row in plan.instalments] == [3333, 3333, 3334]
    assert plan.interest_minor == 0
    assert plan.largest_minor == 3334


def test_a_day_that_a_month_lacks_moves_to_its_end_and_comes_back() -> None:
    plan = schedule(40000, [Decimal(0)] * 4, date(2026, 2, 28), day=31)
    assert [row.due for row in plan.instalments] == [
        date(2026, 2, 28),
        date(2026, 3, 31),
        date(2026, 4, 30),
        date(2026, 5, 31),
    ]


def test_a_plan_passes_the_turn_of_the_year() -> None:
    assert month_later(date(2026, 12, 15), 1) == date(2027, 1, 15)
    assert month_later(date(2027, 12, 31), 2) == date(2028, 2, 29)


@pytest.mark.parametrize(
    ("earliest", "day", "found"),
    [
        (date(2026, 11, 24), 24, date(2026, 11, 24)),
        (date(2026, 11, 24), 23, date(2026, 12, 23)),
        (date(2026, 11, 24), 31, date(2026, 11, 30)),
        (date(2026, 12, 31), 30, date(2027, 1, 30)),
    ],
)
def test_the_next_date_on_a_day_of_the_month(earliest: date, day: int, found: date) -> None:
    assert next_monthly(earliest, day) == found


@pytest.mark.parametrize(("principal", "rate", "n"), [(-1, "0", 3), (1, "-0.1", 3), (1, "0", 0)])
def test_an_impossible_schedule_is_refused(principal: int, rate: str, n: int) -> None:
    with pytest.raises(ValueError, match="plan needs"):
        schedule(principal, [Decimal(rate)] * n, JANUARY)


def test_a_rate_is_measured_on_what_is_outstanding() -> None:
    assert annual_cost(100000, [101000]).nominal == Decimal("0.1200")
    assert annual_cost(100000, [1000, 1000, 101000]).nominal == Decimal("0.1200")
    assert annual_cost(100000, [50000, 50000]) == (0, 0)
    with pytest.raises(ValueError, match="repay all"):
        annual_cost(100000, [99999])


@given(st.integers(0, 10_000_000), st.integers(0, 3600), st.integers(1, 60), st.dates(), st.integers(1, 31))
def test_every_schedule_sums_to_the_cent(principal: int, annual: int, n: int, first: date, day: int) -> None:
    first = date(2026, first.month, 1)
    plan = schedule(principal, [Decimal(annual) / 120000] * n, first, day=day)
    assert len(plan.instalments) == n
    assert sum(row.principal_minor for row in plan.instalments) == principal
    assert plan.total_minor == principal + plan.interest_minor
    assert all(row.amount_minor == row.principal_minor + row.interest_minor for row in plan.instalments)
    dates = [row.due for row in plan.instalments]
    assert dates == sorted(set(dates))
    # All but the last are equal, and the last differs by no more than the rounding of the others, with interest on it.
    regular = {row.amount_minor for row in plan.instalments[:-1] if row.amount_minor and principal > 100 * n}
    assert len(regular) <= 1


@given(st.integers(1_000_000, 10_000_000), st.integers(1, 3600), st.integers(2, 60))
def test_the_measured_rate_is_the_rate_that_was_charged(principal: int, annual: int, n: int) -> None:
    plan = schedule(principal, [Decimal(annual) / 120000] * n, JANUARY)
    measured = annual_cost(principal, [row.amount_minor for row in plan.instalments]).nominal
    assert abs(measured - Decimal(annual) / 10000) <= Decimal("0.0001")


@given(st.integers(100_000, 10_000_000), st.integers(0, 3600), st.integers(1, 59))
def test_a_longer_plan_has_smaller_instalments_and_costs_no_less(principal: int, annual: int, n: int) -> None:
    rate = Decimal(annual) / 120000
    shorter, longer = schedule(principal, [rate] * n, JANUARY), schedule(principal, [rate] * (n + 1), JANUARY)
    assert longer.instalments[0].amount_minor < shorter.instalments[0].amount_minor
    assert longer.interest_minor >= shorter.interest_minor


def test_the_same_plan_by_the_days_of_each_month() -> None:
    # By hand: 900000 * 0.18 * 31 / 365 = 13758.90, then 604838 * 0.18 * 28 / 365 = 8351.74.
    dates = [date(2026, 2, 1), date(2026, 3, 1), date(2026, 4, 1)]
    rates = period_rates(Decimal("0.18"), "actual_365", date(2026, 1, 1), dates)
    plan = schedule(900000, rates, dates[0])
    assert [row.interest_minor for row in plan.instalments] == [13759, 8352, 4652]
    assert [row.amount_minor for row in plan.instalments] == [308921, 308921, 308921]
    assert plan.total_minor == 926763


def test_a_year_of_360_days_costs_more_than_one_of_365() -> None:
    days = [date(2026, 2, 1)]
    by_360 = period_rates(Decimal("0.18"), "actual_360", date(2026, 1, 1), days)
    assert by_360 == (Decimal("0.18") * 31 / 360,)
    assert by_360 > period_rates(Decimal("0.18"), "actual_365", date(2026, 1, 1), days)
    assert period_rates(Decimal("0.18"), "monthly", date(2026, 1, 1), days) == (Decimal("0.015"),)


def test_a_nominal_rate_of_eighteen_percent_is_nineteen_and_a_half_effective() -> None:
    # 1.015 ** 12 - 1 = 0.195618...
    amounts = [82512] * 11 + [82510]
    assert annual_cost(900000, amounts) == AnnualCost(Decimal("0.1800"), Decimal("0.1956"))


def test_a_rate_by_days_agrees_with_the_rate_that_was_charged() -> None:
    # One year, one payment: 10 % is effective by definition, and 12 * (1.1 ** (1/12) - 1) = 0.095690 nominal.
    assert annual_cost(100000, [110000], [365]) == AnnualCost(Decimal("0.0957"), Decimal("0.1000"))


def test_the_present_value_of_a_rent_is_the_textbooks() -> None:
    # 1000 a month for 12 months at 1 % a month: 11255.07; one month later 11143.64.
    assert present_value([100000] * 12, Decimal("0.01")).quantize(1) == 1125508
    assert present_value([100000] * 12, Decimal("0.01"), 1).quantize(1) == 1114364
