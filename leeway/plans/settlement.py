"""A part of what is owed, paid once, that settles all of it."""

from leeway.plans.feasible import FeasibleSet
from leeway.plans.schedule import dated
from leeway.plans.schemas import Allocation, OfferDraft
from leeway.plans.shares import apportion
from leeway.policy.schemas import Settlement


def amount_minor(feasible: FeasibleSet, remedy: Settlement) -> int:
    """What settles the debt, before late fees are waived; rounded up, so that it is never below the part asked for."""
    owed = sum(debt.unwaived_minor for debt in feasible.debts)
    return -(-owed * remedy.balance_percent // 100)


def settled(feasible: FeasibleSet, remedy: Settlement, savings_minor: int) -> OfferDraft | None:
    """The settlement. None when the household has not got it (savings and one sustainable payment), or the lender's
    floor forbids it.
    """
    amount = amount_minor(feasible, remedy)
    if amount > feasible.sustainable_minor + savings_minor or not feasible.recovers([amount]):
        return None
    days = [feasible.first_due]
    shares = apportion(amount, [debt.unwaived_minor for debt in feasible.debts])
    parts = [
        Allocation(
            loan_id=debt.loan_id,
            owed_minor=share,
            waived_minor=debt.unwaived_minor - share,
            interest_minor=0,
            instalments=dated([(share, 0)], days).instalments,
        )
        for debt, share in zip(feasible.debts, shares, strict=True)
    ]
    return feasible.draft(parts, dated([(amount, 0)], days), "offer_settlement", "settlement", remedy)
