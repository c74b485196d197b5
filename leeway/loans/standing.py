"""How a loan stands on a day, derived from its schedule alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from leeway.loans.models import DueItem


@dataclass(frozen=True)
class Standing:
    """What is late, for how many days, and when the next amount is due (None: nothing more is)."""

    overdue_minor: int
    days_past_due: int
    next_due: date | None


def usual_instalment(items: Sequence[DueItem]) -> int:
    """What the contract asks for in an ordinary month: the median of its due items (of two middle ones the larger), so
    that neither a small remainder at the end nor a large last payment misleads. 0 when nothing is or was due.
    """
    amounts = sorted(item.amount_minor for item in items)
    return amounts[len(amounts) // 2] if amounts else 0


def standing(items: Sequence[DueItem], today: date) -> Standing:
    """The standing on `today`. What is due today is not late yet; days count from the oldest amount not fully paid."""
    unpaid = [item for item in items if item.unpaid_minor > 0]
    late = [item for item in unpaid if item.due_on < today]
    return Standing(
        overdue_minor=sum(item.unpaid_minor for item in late),
        days_past_due=max(((today - item.due_on).days for item in late), default=0),
        next_due=min((item.due_on for item in unpaid if item.due_on >= today), default=None),
    )
