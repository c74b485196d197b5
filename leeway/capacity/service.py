"""The sustainable payment: surplus = income - max(declared essentials, floor) - other debts - buffer.

No amount is guessed: what was not declared counts as nothing, and the living floor stands in for essentials
told too low.
"""

from decimal import ROUND_FLOOR, ROUND_HALF_UP, Decimal
from fractions import Fraction
from functools import lru_cache
from pathlib import Path
from typing import Final, Literal

import yaml

from leeway.capacity.schemas import Budget, Capacity, LivingFloor, MonthlyLine, Step
from leeway.settings import ROOT, settings

Period = Literal["day", "week", "month", "year"]
PER_MONTH: Final[dict[Period, Decimal]] = {
    "day": Decimal(365) / 12,
    "week": Decimal(52) / 12,
    "month": Decimal(1),
    "year": Decimal(1) / 12,
}


def to_month(amount_minor: int, per: Period | None) -> int:
    """`amount_minor` per `per`, as an amount per month (half up). No period means a month."""
    return int((amount_minor * PER_MONTH[per or "month"]).quantize(Decimal(1), ROUND_HALF_UP))


@lru_cache
def living_floor(pack_dir: Path | None = None) -> LivingFloor:
    """The living floor of a rule pack (by default of the pack in the settings)."""
    directory = pack_dir or ROOT / "policy" / settings().rule_pack
    return LivingFloor.model_validate(yaml.safe_load((directory / "living_floor.yml").read_text("utf-8")))


def assess(budget: Budget, living: LivingFloor, share: Fraction = Fraction(1)) -> Capacity:
    """What the household can carry. `share` is the part of the surplus that is due to this lender (0 to 1)."""
    if not 0 <= share <= 1:
        raise ValueError("the lender's share lies between 0 and 1")
    income = _total(budget.income)
    essentials = _total(budget.outgoings)
    covered = _total(tuple(line for line in budget.outgoings if line.category in living.covers))
    floor = essentials - covered + living.living_minor(budget.adults, budget.children)
    used = max(essentials, floor)
    before_buffer = income - used - budget.other_debt_minor
    buffer = _buffer(before_buffer, living)
    surplus = before_buffer - buffer
    sustainable = max(0, surplus) * share.numerator // share.denominator

    source = f"living_floor:{living.id}"
    steps = [
        Step("capacity_income", income, "declared"),
        Step("capacity_essentials", essentials, "declared"),
        Step("capacity_floor", floor, source),
        Step("capacity_outgoings_used", used, "declared" if essentials >= floor else source),
        Step("capacity_other_debt", budget.other_debt_minor, "declared"),
        Step("capacity_buffer", buffer, source),
        Step("capacity_surplus", surplus, "computed"),
    ]
    if share != 1:
        steps.append(Step("capacity_share", sustainable, f"share:{share}"))
    steps.append(Step("capacity_sustainable", sustainable, "computed"))
    return Capacity(
        income_minor=income,
        essentials_minor=essentials,
        floor_minor=floor,
        outgoings_used_minor=used,
        other_debt_minor=budget.other_debt_minor,
        buffer_minor=buffer,
        surplus_minor=surplus,
        sustainable_minor=sustainable,
        steps=tuple(steps),
    )


def _total(lines: tuple[MonthlyLine, ...]) -> int:
    return sum(line.amount_minor for line in lines)


def _buffer(surplus_minor: int, living: LivingFloor) -> int:
    """What is kept back for the unexpected: a part of a positive surplus, up to the cap."""
    part = Decimal(max(0, surplus_minor)) * living.buffer_percent / 100
    return min(int(part.to_integral_value(ROUND_FLOOR)), living.buffer_cap_minor)
