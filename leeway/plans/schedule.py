"""Schedules of equal instalments that sum to the cent, and what they cost a year."""

import calendar
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal, localcontext

from pydantic import BaseModel, ConfigDict

_PRECISION = 34

Payment = tuple[int, int]  # principal and interest, minor units


class Instalment(BaseModel):
    """One payment, in minor units. `principal_minor` repays what was owed at the start, `interest_minor` is new."""

    model_config = ConfigDict(frozen=True)

    number: int
    due: date
    amount_minor: int
    principal_minor: int
    interest_minor: int


class Schedule(BaseModel):
    """Payments in order of their dates."""

    model_config = ConfigDict(frozen=True)

    instalments: tuple[Instalment, ...]

    @property
    def total_minor(self) -> int:
        """All payments together."""
        return sum(instalment.amount_minor for instalment in self.instalments)

    @property
    def interest_minor(self) -> int:
        """All new interest together."""
        return sum(instalment.interest_minor for instalment in self.instalments)

    @property
    def largest_minor(self) -> int:
        """The largest single payment."""
        return max(instalment.amount_minor for instalment in self.instalments)


def schedule(
    principal_minor: int, monthly_rate: Decimal, n: int, first_due: date, *, day: int | None = None
) -> Schedule:
    """`n` equal monthly instalments at `monthly_rate` (a fraction; 0 when interest is frozen).

    Half up per instalment; the last takes the remainder. `day` is the day of the month wished for, which a short month
    may have moved in `first_due`.
    """
    if principal_minor < 0 or n < 1 or monthly_rate < 0:
        raise ValueError("a schedule needs a principal and a rate of at least 0 and at least one instalment")
    return dated(split(principal_minor, monthly_rate, n), first_due, day)


def split(principal_minor: int, monthly_rate: Decimal, n: int) -> list[Payment]:
    """The (principal, interest) of each of `n` equal instalments."""
    instalment = equal_instalment(principal_minor, monthly_rate, n)
    left = principal_minor
    payments = []
    for number in range(1, n + 1):
        interest = _half_up(left * monthly_rate) if monthly_rate else 0
        principal = left if number == n else min(left, max(0, instalment - interest))
        left -= principal
        payments.append((principal, interest))
    return payments


def add(parts: Iterable[Sequence[Payment]]) -> list[Payment]:
    """Several equally long rows of payments as one."""
    return [(sum(p for p, _ in row), sum(i for _, i in row)) for row in zip(*parts, strict=True)]


def together(schedules: Sequence[Schedule]) -> Schedule:
    """Several schedules with the same dates as one."""
    rows = list(zip(*(part.instalments for part in schedules), strict=True))
    payments = add([(row.principal_minor, row.interest_minor) for row in part.instalments] for part in schedules)
    return _schedule(payments, [row[0].due for row in rows])


def dated(payments: Sequence[Payment], first_due: date, day: int | None = None) -> Schedule:
    """Payments as a schedule of monthly dates."""
    return _schedule(payments, [month_later(first_due, months, day) for months in range(len(payments))])


def _schedule(payments: Sequence[Payment], dates: Sequence[date]) -> Schedule:
    return Schedule(
        instalments=tuple(
            Instalment(
                number=number,
                due=due,
                amount_minor=principal + interest,
                principal_minor=principal,
                interest_minor=interest,
            )
            for number, ((principal, interest), due) in enumerate(zip(payments, dates, strict=True), start=1)
        )
    )


def equal_instalment(principal_minor: int, monthly_rate: Decimal, n: int) -> int:
    """A = P*r / (1 - (1+r)^-n), half up; P/n when r is 0."""
    with localcontext(prec=_PRECISION):
        if monthly_rate == 0:
            return _half_up(Decimal(principal_minor) / n)
        return _half_up(principal_minor * monthly_rate / (1 - (1 + monthly_rate) ** -n))


def month_later(first: date, months: int, day: int | None = None) -> date:
    """`first` moved by whole months to `day` (by default its own), or to the month's end where the month is shorter."""
    index = first.year * 12 + first.month - 1 + months
    year, month = divmod(index, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day or first.day, last))


def next_monthly(earliest: date, day: int) -> date:
    """The first date from `earliest` on that falls on `day` of a month (or on the end of a shorter month)."""
    this_month = month_later(earliest, 0, day)
    return this_month if this_month >= earliest else month_later(earliest, 1, day)


def annual_rate(owed_minor: int, amounts_minor: Sequence[int]) -> Decimal:
    """What monthly payments cost a year: 12 times the monthly internal rate of return, a fraction of four places.

    It is measured on what is actually outstanding in each month; 0 when the payments only repay what is owed.
    """
    if owed_minor <= 0 or sum(amounts_minor) < owed_minor:
        raise ValueError("the payments must repay all of what is owed")
    with localcontext(prec=_PRECISION):
        rate, step = Decimal(0), Decimal(1)
        # The present value falls and is convex in the rate: Newton's steps from 0 never overshoot.
        while step > Decimal("1e-9"):
            value, slope = _present_value(amounts_minor, rate)
            step = (value - owed_minor) / slope
            rate += step
        return (12 * rate).quantize(Decimal("0.0001"), ROUND_HALF_UP)


def _present_value(amounts_minor: Sequence[int], monthly_rate: Decimal) -> tuple[Decimal, Decimal]:
    """The value today of monthly payments, and how fast it falls with the rate."""
    discount = 1 / (1 + monthly_rate)
    value = slope = Decimal(0)
    for amount in reversed(amounts_minor):
        slope = slope * discount + value + amount
        value = (value + amount) * discount
    return value, slope * discount * discount


def _half_up(amount: Decimal) -> int:
    return int(amount.quantize(Decimal(1), ROUND_HALF_UP))
