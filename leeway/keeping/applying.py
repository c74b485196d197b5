"""Which instalments a borrower's payments have paid. Pure: the same payments give the same result, whatever order the
news of them came in.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, Protocol

Status = Literal["paid", "part_paid", "missed", "open"]


class Due(Protocol):
    """An instalment as the schedule has it."""

    due: date
    amount_minor: int


@dataclass(frozen=True)
class Applied:
    """Where the money went: to the lump sum, to each instalment, and what was more than the whole plan. Minor units."""

    lump_sum_minor: int
    paid_minor: tuple[int, ...]
    surplus_minor: int


def apply(
    schedule: Sequence[Due],
    payments: Sequence[tuple[date, int]],
    today: date,
    grace_days: int,
    lump_sum_minor: int = 0,
) -> Applied:
    """Spreads payments (day and minor units) over a plan whose instalments stand in the order of their dates.

    A payment first pays what is due, the oldest first, and the instalment that comes next; whatever is more goes to the
    last ones, so that the plan ends sooner. A lump sum was promised at once, and so is the oldest. Whoever has paid
    ahead is never behind: before an instalment would count as missed, money comes back to it from the end.
    """
    dates = [item.due for item in schedule]
    paid = [0] * len(schedule)
    lump, surplus = 0, 0
    for day, amount in sorted(payments):
        to_lump = min(amount, lump_sum_minor - lump)
        lump += to_lump
        current = min(bisect_left(dates, day) + 1, len(schedule))
        order = [*range(current), *range(len(schedule) - 1, current - 1, -1)]
        surplus += _fill(schedule, paid, order, amount - to_lump)
    _catch_up(schedule, paid, today - timedelta(days=grace_days))
    return Applied(lump, tuple(paid), surplus)


def status(item: Due, paid_minor: int, today: date, grace_days: int) -> Status:
    """How one instalment stands on a day: `missed` when date and days of grace are over and money is lacking."""
    if paid_minor >= item.amount_minor:
        return "paid"
    if item.due + timedelta(days=grace_days) < today:
        return "missed"
    return "part_paid" if paid_minor else "open"


def _fill(schedule: Sequence[Due], paid: list[int], order: Sequence[int], amount: int) -> int:
    """Pays instalments in this order; returns what is left over."""
    for number in order:
        part = min(amount, schedule[number].amount_minor - paid[number])
        paid[number] += part
        amount -= part
    return amount


def _catch_up(schedule: Sequence[Due], paid: list[int], last_day: date) -> None:
    """Moves money from the end of the plan to instalments that were due before `last_day`."""
    late = [number for number, item in enumerate(schedule) if item.due < last_day]
    for number in late:
        for giver in range(len(schedule) - 1, number, -1):
            part = min(paid[giver], schedule[number].amount_minor - paid[number])
            paid[giver] -= part
            paid[number] += part
