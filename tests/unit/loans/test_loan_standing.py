"""Days past due, the overdue amount and the next due date follow from the schedule."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from leeway.loans.models import DueItem
from leeway.loans.standing import Standing, standing, usual_instalment

TODAY = date(2026, 3, 1)


def due(days_ago: int, amount: int = 100, paid: int = 0) -> DueItem:
    return DueItem(due_on=TODAY - timedelta(days=days_ago), amount_minor=amount, paid_minor=paid)


def test_what_is_due_today_is_not_late() -> None:
    assert standing([due(0)], TODAY) == Standing(0, 0, TODAY)


def test_what_was_due_yesterday_is_one_day_late() -> None:
    assert standing([due(1)], TODAY) == Standing(100, 1, None)


def test_days_count_from_the_oldest_amount_that_is_not_fully_paid() -> None:
    items = [due(76, paid=100), due(45, paid=30), due(15), due(-15)]
    assert standing(items, TODAY) == Standing(170, 45, TODAY + timedelta(days=15))


def test_an_amount_paid_ahead_is_not_next() -> None:
    assert standing([due(-10, paid=100), due(-40)], TODAY) == Standing(0, 0, TODAY + timedelta(days=40))


def test_without_a_schedule_nothing_is_due() -> None:
    assert standing([], TODAY) == Standing(0, 0, None)
    assert usual_instalment([]) == 0


def test_the_usual_instalment_is_misled_neither_by_a_remainder_nor_by_a_last_large_payment() -> None:
    assert usual_instalment([due(60, 480), due(30, 480), due(0, 480), due(-30, 20)]) == 480
    assert usual_instalment([due(60, 480), due(30, 480), due(-30, 9000)]) == 480
    assert usual_instalment([due(30, 20), due(60, 480)]) == 480


@given(st.lists(st.tuples(st.integers(-200, 200), st.integers(1, 1000), st.integers(0, 1000)), max_size=8))
def test_a_standing_is_late_exactly_when_something_is_overdue(rows: list[tuple[int, int, int]]) -> None:
    items = [due(ago, amount, min(paid, amount)) for ago, amount, paid in rows]
    found = standing(items, TODAY)
    assert (found.overdue_minor > 0) == (found.days_past_due > 0)
    assert found.overdue_minor <= sum(item.unpaid_minor for item in items)
    assert standing(items[::-1], TODAY) == found
