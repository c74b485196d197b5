"""Schedules of equal instalments that sum to the cent, and what they cost a year."""

import calendar
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal, localcontext
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict

from leeway.policy.schemas import DayCount

_PRECISION = 34
_ZERO = Decimal("0.0000")

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


def period_rates(annual: Decimal, day_count: DayCount, start: date, dates: Sequence[date]) -> tuple[Decimal, ...]:
    """What each period costs, as a fraction of what is outstanding in it; `annual` is the nominal rate a year.

    `monthly`: a twelfth, however long the month (the first period too, so a later start costs nothing). `actual_365`
    and `actual_360`: by the days from `start`, or from the date before, to each date.
    """
    if day_count == "monthly" or annual == 0:
        return (annual / 12,) * len(dates)
    year = 365 if day_count == "actual_365" else 360
    return tuple(annual * (due - before).days / year for before, due in zip((start, *dates), dates, strict=False))


def split(principal_minor: int, rates: Sequence[Decimal]) -> list[Payment]:
    """The (principal, interest) of each of the equal instalments, one per rate (a fraction per period).

    Half up per instalment; the last takes the remainder.
    """
    if principal_minor < 0 or not rates or min(rates) < 0:
        raise ValueError("a plan needs a principal and rates of at least 0 and at least one instalment")
    instalment = equal_instalment(principal_minor, rates)
    left = principal_minor
    payments = []
    for number, rate in enumerate(rates, start=1):
        interest = _half_up(left * rate) if rate else 0
        principal = left if number == len(rates) else min(left, max(0, instalment - interest))
        left -= principal
        payments.append((principal, interest))
    return payments


def add(parts: Iterable[Sequence[Payment]]) -> list[Payment]:
    """Several equally long rows of payments as one."""
    return [(sum(p for p, _ in row), sum(i for _, i in row)) for row in zip(*parts, strict=True)]


def monthly_dates(first_due: date, n: int, day: int | None = None) -> tuple[date, ...]:
    """`n` dates a month apart."""
    return tuple(month_later(first_due, months, day) for months in range(n))


def dated(payments: Sequence[Payment], dates: Sequence[date]) -> Schedule:
    """Payments as a schedule on the first of these dates, one each."""
    return Schedule(
        instalments=tuple(
            Instalment(
                number=number,
                due=due,
                amount_minor=principal + interest,
                principal_minor=principal,
                interest_minor=interest,
            )
            for number, ((principal, interest), due) in enumerate(zip(payments, dates, strict=False), start=1)
        )
    )


def equal_instalment(principal_minor: int, rates: Sequence[Decimal]) -> int:
    """The instalment that repays the principal in as many periods as there are rates, half up.

    A = P*r / (1 - (1+r)^-n) where all periods cost the same, P/n where they cost nothing; otherwise P over the sum of
    the discount factors.
    """
    n, first = len(rates), rates[0]
    with localcontext(prec=_PRECISION):
        if rates.count(first) == n:
            if first == 0:
                return _half_up(Decimal(principal_minor) / n)
            return _half_up(principal_minor * first / (1 - (1 + first) ** -n))
        factor, factors = Decimal(1), Decimal(0)
        for rate in rates:
            factor /= 1 + rate
            factors += factor
        return _half_up(principal_minor / factors)


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


class AnnualCost(NamedTuple):
    """What payments cost a year, as fractions of four places.

    `nominal` is twelve times the rate of a month, `effective` that rate compounded over twelve months.
    """

    nominal: Decimal
    effective: Decimal


def annual_cost(owed_minor: int, amounts_minor: Sequence[int], days: Sequence[int] | None = None) -> AnnualCost:
    """The internal rate of return on what is actually outstanding in each period, as a cost a year.

    The payments come month after month, or, where `days` are given, so many days from the start (a month is then
    365/12 days). 0 when the payments only repay what is owed.
    """
    total = sum(amounts_minor)
    if owed_minor <= 0 or total < owed_minor:
        raise ValueError("the payments must repay all of what is owed")
    if total == owed_minor:
        return AnnualCost(_ZERO, _ZERO)
    gaps = [1] * len(amounts_minor) if days is None else [b - a for a, b in zip((0, *days), days, strict=False)]
    with localcontext(prec=_PRECISION):
        rate, step = Decimal(0), Decimal(1)
        # The present value falls and is convex in the rate: Newton's steps from 0 never overshoot.
        while step > Decimal("1e-10"):
            value, slope = _present_value(amounts_minor, gaps, rate)
            step = (value - owed_minor) / slope
            rate += step
        monthly = rate if days is None else (1 + rate) ** (Decimal(365) / 12) - 1
        return AnnualCost((12 * monthly).quantize(_ZERO, ROUND_HALF_UP), _effective(monthly))


def _effective(monthly: Decimal) -> Decimal:
    return ((1 + monthly) ** 12 - 1).quantize(_ZERO, ROUND_HALF_UP)


def present_value(amounts_minor: Sequence[int], monthly_rate: Decimal, months_before: int = 0) -> Decimal:
    """What monthly payments are worth today, in minor units; the first comes after `months_before` + 1 months."""
    with localcontext(prec=_PRECISION):
        value, _ = _present_value(amounts_minor, [1] * len(amounts_minor), monthly_rate)
        return value / (1 + monthly_rate) ** months_before


def _present_value(amounts_minor: Sequence[int], gaps: Sequence[int], rate: Decimal) -> tuple[Decimal, Decimal]:
    """The value today of payments each `gaps` periods after the one before, and how fast it falls with the rate."""
    discount = 1 / (1 + rate)
    value = slope = Decimal(0)
    for amount, gap in zip(reversed(amounts_minor), reversed(gaps), strict=True):
        # What comes later, one amount more, moved `gap` periods nearer: v -> v*d^g, v' -> v'*d^g + g*v*d^g.
        power = discount if gap == 1 else discount**gap
        slope, value = (slope + gap * (value + amount)) * power, (value + amount) * power
    return value, slope * discount


def _half_up(amount: Decimal) -> int:
    return int(amount.quantize(Decimal(1), ROUND_HALF_UP))
