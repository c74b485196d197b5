from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeway.plans.schedule import annual_rate, month_later, next_monthly, schedule

JANUARY = date(2026, 1, 31)


def test_nine_thousand_at_eighteen_percent_in_a_year() -> None:
    plan = schedule(900000, Decimal("0.18") / 12, 12, JANUARY)
    assert [row.amount_minor for row in plan.instalments] == [82512] * 11 + [82510]
    assert plan.total_minor == 990142
    assert (plan.instalments[0].interest_minor, plan.instalments[0].principal_minor) == (13500, 69012)
    assert annual_rate(900000, [row.amount_minor for row in plan.instalments]) == Decimal("0.1800")


def test_frozen_interest_divides_the_debt_and_the_last_takes_the_remainder() -> None:
    plan = schedule(10000, Decimal(0), 3, JANUARY)
    assert [row.amount_minor for row in plan.instalments] == [3333, 3333, 3334]
    assert plan.interest_minor == 0
    assert plan.largest_minor == 3334


def test_a_day_that_a_month_lacks_moves_to_its_end_and_comes_back() -> None:
    plan = schedule(40000, Decimal(0), 4, date(2026, 2, 28), day=31)
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
    with pytest.raises(ValueError, match="schedule needs"):
        schedule(principal, Decimal(rate), n, JANUARY)


def test_a_rate_is_measured_on_what_is_outstanding() -> None:
    assert annual_rate(100000, [101000]) == Decimal("0.1200")
    assert annual_rate(100000, [1000, 1000, 101000]) == Decimal("0.1200")
    assert annual_rate(100000, [50000, 50000]) == 0
    with pytest.raises(ValueError, match="repay all"):
        annual_rate(100000, [99999])


@given(st.integers(0, 10_000_000), st.integers(0, 3600), st.integers(1, 60), st.dates(), st.integers(1, 31))
def test_every_schedule_sums_to_the_cent(principal: int, annual: int, n: int, first: date, day: int) -> None:
    first = date(2026, first.month, 1)
    plan = schedule(principal, Decimal(annual) / 120000, n, first, day=day)
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
    plan = schedule(principal, Decimal(annual) / 120000, n, JANUARY)
    measured = annual_rate(principal, [row.amount_minor for row in plan.instalments])
    assert abs(measured - Decimal(annual) / 10000) <= Decimal("0.0001")


@given(st.integers(100_000, 10_000_000), st.integers(0, 3600), st.integers(1, 59))
def test_a_longer_plan_has_smaller_instalments_and_costs_no_less(principal: int, annual: int, n: int) -> None:
    rate = Decimal(annual) / 120000
    shorter, longer = schedule(principal, rate, n, JANUARY), schedule(principal, rate, n + 1, JANUARY)
    assert longer.instalments[0].amount_minor < shorter.instalments[0].amount_minor
    assert longer.interest_minor >= shorter.interest_minor
