"""Where payments go: sums, order, repetition, and what counts as missed."""

from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from leeway.keeping.applying import Applied, apply, status

START = date(2026, 12, 10)
GRACE = 3


@dataclass(frozen=True)
class Row:
    due: date
    amount_minor: int


def plan(*amounts: int) -> list[Row]:
    """A plan due on the tenth of each month."""
    return [Row(START + relativedelta(months=number), amount) for number, amount in enumerate(amounts)]


def day(days: int) -> date:
    return START + timedelta(days=days)


@st.composite
def plans(draw: st.DrawFn) -> list[Row]:
    return plan(*draw(st.lists(st.integers(1, 50_000), min_size=1, max_size=24)))


payments = st.lists(
    st.tuples(st.integers(-40, 800).map(day), st.integers(1, 120_000)),
    max_size=30,
)
days = st.integers(-40, 900).map(day)
lumps = st.sampled_from([0, 0, 5_000, 100_000])


@given(plans(), payments, days, lumps)
def test_not_a_cent_is_lost_or_made(rows: list[Row], paid: list[tuple[date, int]], today: date, lump: int) -> None:
    applied = apply(rows, paid, today, GRACE, lump)
    whole = lump + sum(row.amount_minor for row in rows)
    given_in_all = sum(amount for _, amount in paid)
    assert applied.lump_sum_minor + sum(applied.paid_minor) + applied.surplus_minor == given_in_all
    assert applied.surplus_minor == max(0, given_in_all - whole)
    assert 0 <= applied.lump_sum_minor <= lump
    assert all(0 <= part <= row.amount_minor for part, row in zip(applied.paid_minor, rows, strict=True))


@given(plans(), payments, days, lumps, st.randoms(use_true_random=False))
def test_the_order_in_which_the_news_comes_does_not_matter(
    rows: list[Row],
    paid: list[tuple[date, int]],
    today: date,
    lump: int,
    chance: object,
) -> None:
    shuffled = list(paid)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert apply(rows, shuffled, today, GRACE, lump) == apply(rows, paid, today, GRACE, lump)


@given(plans(), payments, days, lumps)
def test_paying_in_two_parts_on_a_day_is_paying_once(
    rows: list[Row], paid: list[tuple[date, int]], today: date, lump: int
) -> None:
    halves = [(on, part) for on, amount in paid for part in (amount // 2, amount - amount // 2) if part]
    assert apply(rows, halves, today, GRACE, lump) == apply(rows, paid, today, GRACE, lump)


@given(plans(), payments, days)
def test_whoever_has_paid_ahead_is_never_behind(rows: list[Row], paid: list[tuple[date, int]], today: date) -> None:
    applied = apply(rows, paid, today, GRACE)
    standing = [status(row, part, today, GRACE) for row, part in zip(rows, applied.paid_minor, strict=True)]
    if "missed" in standing:
        later = applied.paid_minor[standing.index("missed") + 1 :]
        assert sum(later) == 0


@given(plans(), payments, days, st.integers(1, 120_000))
def test_one_more_payment_never_leaves_anybody_worse_off(
    rows: list[Row], paid: list[tuple[date, int]], today: date, more: int
) -> None:
    def missing(applied: Applied) -> int:
        return sum(
            row.amount_minor - part
            for row, part in zip(rows, applied.paid_minor, strict=True)
            if status(row, part, today, GRACE) == "missed"
        )

    before = apply(rows, paid, today, GRACE)
    after = apply(rows, [*paid, (min(today, day(800)), more)], today, GRACE)
    assert missing(after) <= missing(before)
    assert sum(after.paid_minor) >= sum(before.paid_minor)


def test_the_oldest_that_is_due_comes_first_then_the_next_one() -> None:
    applied = apply(plan(300, 300, 300, 300), [(day(40), 700)], day(40), GRACE)
    assert applied.paid_minor == (300, 300, 100, 0)


def test_what_is_more_goes_to_the_last_instalments() -> None:
    applied = apply(plan(300, 300, 300, 300), [(day(-2), 700)], day(-2), GRACE)
    assert applied.paid_minor == (300, 0, 100, 300)


def test_on_the_day_itself_only_that_instalment_is_due() -> None:
    assert apply(plan(300, 300, 300), [(day(0), 400)], day(0), GRACE).paid_minor == (300, 0, 100)


def test_money_paid_ahead_comes_back_before_an_instalment_is_missed() -> None:
    rows, ahead = plan(300, 300, 300), [(day(-2), 600)]
    assert apply(rows, ahead, day(0), GRACE).paid_minor == (300, 0, 300)
    last_day_of_grace = rows[1].due + timedelta(days=GRACE)
    assert apply(rows, ahead, last_day_of_grace, GRACE).paid_minor == (300, 0, 300)
    assert apply(rows, ahead, last_day_of_grace + timedelta(days=1), GRACE).paid_minor == (300, 300, 0)


def test_a_lump_sum_was_promised_first() -> None:
    applied = apply(plan(300, 300), [(day(-5), 1200)], day(-5), GRACE, 1000)
    assert (applied.lump_sum_minor, applied.paid_minor) == (1000, (200, 0))


def test_more_than_the_whole_plan_is_left_over() -> None:
    assert apply(plan(300, 300), [(day(0), 1000)], day(0), GRACE) == Applied(0, (300, 300), 400)


def test_an_instalment_is_missed_only_after_the_days_of_grace() -> None:
    row = Row(START, 300)
    assert status(row, 0, START + timedelta(days=GRACE), GRACE) == "open"
    assert status(row, 299, START + timedelta(days=GRACE), GRACE) == "part_paid"
    assert status(row, 299, START + timedelta(days=GRACE + 1), GRACE) == "missed"
    assert status(row, 300, START + timedelta(days=GRACE + 1), GRACE) == "paid"
