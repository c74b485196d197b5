"""The sustainable payment: what is left of the income after living, priority arrears and a buffer, shared with the
other lenders.

    surplus     = income - max(declared essentials, floor) - priority arrears - buffer
    share       = own monthly due / (own monthly due + other lenders' payments)
    sustainable = max(0, min(surplus - other lenders' payments, surplus * share))

Both bounds are needed. The first takes the other lenders' payments as they are: a plan that holds only while the others
wait for their money is no plan, so nobody may count on their patience. The second is this lender's part, pro rata by
what is due each month: where the surplus is larger than all dues together, what is over belongs to all creditors, and
the lender who happens to ask first takes no more than its part. Without other debts the share is the whole surplus.

No amount is guessed: what was not declared counts as nothing, and the living floor stands in for essentials
told too low.
"""

from decimal import ROUND_FLOOR, ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Final

from leeway.capacity.floors import LivingFloor
from leeway.capacity.schemas import DEBTS, INCOME, OUTGOINGS, Budget, Capacity, MonthlyLine, Period, Step

PER_MONTH: Final[dict[Period, Decimal]] = {
    "day": Decimal(365) / 12,
    "week": Decimal(52) / 12,
    "month": Decimal(1),
    "year": Decimal(1) / 12,
}
_ORDER = {category: place for place, category in enumerate((*INCOME, *OUTGOINGS, *DEBTS))}


def to_month(amount_minor: int, per: Period | None) -> int:
    """`amount_minor` per `per`, as an amount per month (half up). No period means a month."""
    return int((amount_minor * PER_MONTH[per or "month"]).quantize(Decimal(1), ROUND_HALF_UP))


def share_of(own_due_minor: int, others_minor: int) -> Fraction:
    """This lender's part of a surplus, pro rata by what is due each month (0 to 1).

    Whoever is alone takes all. Where it is not known what the own contracts ask for there is nothing to divide by: the
    other payments then still come first, by the other bound.
    """
    if own_due_minor < 0 or others_minor < 0:
        raise ValueError("what is due is negative")
    if others_minor == 0 or own_due_minor == 0:
        return Fraction(1)
    return Fraction(own_due_minor, own_due_minor + others_minor)


def assess(budget: Budget, living: LivingFloor, own_due_minor: int = 0) -> Capacity:
    """What the household can carry. `own_due_minor` is what this lender's contracts ask for in an ordinary month
    (0: not known).
    """
    income = _total(budget.income)
    essentials = _total(budget.outgoings)
    covered = _total(tuple(line for line in budget.outgoings if line.category in living.covers))
    floor = essentials - covered + living.living_minor(budget.adults, budget.children)
    used = max(essentials, floor)
    arrears, others = _total(budget.priority_arrears), _total(budget.other_debts)
    before_buffer = income - used - arrears
    buffer = _buffer(before_buffer, living)
    surplus = before_buffer - buffer
    share = share_of(own_due_minor, others)
    part = surplus * share.numerator // share.denominator
    sustainable = max(0, min(surplus - others, part))

    source = f"living_floor:{living.id}"
    steps = [
        Step("capacity_income", income, "declared", _sorted(budget.income)),
        Step("capacity_essentials", essentials, "declared", _sorted(budget.outgoings)),
        Step("capacity_floor", floor, source),
        Step("capacity_outgoings_used", used, "declared" if essentials >= floor else source),
        Step("capacity_priority_arrears", arrears, "declared", _sorted(budget.priority_arrears)),
        Step("capacity_buffer", buffer, source),
        Step("capacity_surplus", surplus, "computed"),
        Step("capacity_other_debt", others, "declared", _sorted(budget.other_debts)),
    ]
    if others:
        steps += [
            Step("capacity_after_others", surplus - others, "computed"),
            Step("capacity_own_due", own_due_minor, "contracts"),
            Step("capacity_share", part, f"share:{share}"),
        ]
    steps.append(Step("capacity_sustainable", sustainable, "computed"))
    return Capacity(
        income_minor=income,
        essentials_minor=essentials,
        floor_minor=floor,
        outgoings_used_minor=used,
        other_debt_minor=others,
        buffer_minor=buffer,
        surplus_minor=surplus,
        sustainable_minor=sustainable,
        steps=tuple(steps),
        priority_arrears_minor=arrears,
    )


def _total(lines: tuple[MonthlyLine, ...]) -> int:
    return sum(line.amount_minor for line in lines)


def _sorted(lines: tuple[MonthlyLine, ...]) -> tuple[MonthlyLine, ...]:
    """The lines in one order, however they were told: equal sheets give equal derivations."""
    return tuple(
        sorted(
            lines,
            key=lambda line: (
                _ORDER[line.category],
                line.amount_minor,
                line.certainty,
                line.period,
                str(line.told_minor),
            ),
        )
    )


def _buffer(surplus_minor: int, living: LivingFloor) -> int:
    """What is kept back for the unexpected: a part of a positive surplus, up to the cap."""
    part = Decimal(max(0, surplus_minor)) * living.buffer_percent / 100
    return min(int(part.to_integral_value(ROUND_FLOOR)), living.buffer_cap_minor)
