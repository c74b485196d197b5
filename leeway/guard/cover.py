"""What the lender's policy allows in a case, in figures: what an agent may name as an offer."""

import sys
from collections.abc import Callable
from dataclasses import dataclass, field


def _nothing(_amount_minor: int | None, _count: int | None) -> bool:
    return False


@dataclass(frozen=True)
class Cover:
    """`stated_minor` are the amounts of open offers and of a signed agreement (each instalment, total, waived amount),
    `counts` their numbers of instalments, `owed_minor` everything owed. Of late fees `fee_percent` may fall away, at
    most `fees_minor`; of the interest of a plan `interest_percent`. `plan_fits` says whether an amount a month, a
    number of instalments, or both, lie within the allowed plans.
    """

    stated_minor: frozenset[int] = frozenset()
    counts: frozenset[int] = frozenset()
    owed_minor: int = 0
    fee_percent: int = 0
    fees_minor: int = 0
    interest_percent: int = 0
    plan_fits: Callable[[int | None, int | None], bool] = field(default=_nothing)

    def states(self, amount_minor: int) -> bool:
        """Whether an offer states this amount; people leave the pence away."""
        return any(abs(amount_minor - stated) < 100 for stated in self.stated_minor)


# Allows less than any case does: whatever passes under it passes under every cover.
NOTHING = Cover(owed_minor=sys.maxsize)
