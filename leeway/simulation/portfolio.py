"""Borrowers to try a policy on: read from a lender's file, or made up.

Made-up borrowers are assumptions, not data: they show how a policy treats kinds of people, not how many of them a
lender has. Incomes and costs are multiples of the pack's living floor, so that every pack gets people of its own
country. The weights of the reasons follow the notices of hardship that Australian lenders received from January 2024
to June 2025 (as reported from ASIC: over-commitment 99,852, reduced income 77,583, medical 58,803, unemployment 54,771,
separation 27,443); those below a row of zeros are our own.
"""

import math
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from random import Random

from leeway.capacity.floors import LivingFloor
from leeway.capacity.schemas import Budget, Category, MonthlyLine
from leeway.loans.schemas import PRODUCTS, LoanView, Product
from leeway.plans.determination import Facts
from leeway.plans.schemas import Wish
from leeway.policy.schemas import Reason

REASONS: dict[Reason, int] = {
    "over_commitment": 99_852,
    "income_cut": 77_583,
    "illness": 58_803,
    "job_loss": 54_771,
    "family": 27_443,
    "pay_timing": 15_000,
    "business_failure": 15_000,
    "disaster": 2_000,
    "other": 10_000,
}
_PASSING: dict[Reason, float] = {"job_loss": 0.75, "income_cut": 0.6, "illness": 0.5, "family": 0.4, "pay_timing": 1.0}
# What is lent, as a multiple of the living floor of one adult, and the contract's rate a year.
_SIZES: dict[Product, tuple[float, float, float]] = {
    "credit_card": (12, 0.9, 0.18),
    "consumer_loan": (25, 0.8, 0.15),
    "cash_loan": (5, 0.7, 0.24),
    "instalment_purchase": (4, 0.6, 0.12),
}


@dataclass(frozen=True)
class Member:
    """One borrower of a portfolio."""

    reference: str
    facts: Facts


def made_up(number: int, seed: int, living: LivingFloor, currency: str, today: date) -> Member:
    """The borrower with this number; the same for the same seed, in whatever order they are asked for."""
    dice = Random(f"{seed}:{number}")
    [reason] = dice.choices(list(REASONS), list(REASONS.values()))
    adults, children = dice.choices([1, 2], [0.45, 0.55])[0], dice.choices([0, 1, 2, 3], [0.5, 0.28, 0.18, 0.04])[0]
    facts = Facts(
        budget=_budget(dice, reason, adults, children, living),
        loans=_loans(dice, living, currency),
        reason=reason,
        temporary=dice.random() < _PASSING.get(reason, 0.0),
        wish=_wish(dice, living),
        arrangements_broken=dice.choices([0, 1, 2, 3], [0.78, 0.14, 0.06, 0.02])[0],
        credit_record=dice.choices(["good", "fair", "bad"], [0.2, 0.35, 0.45])[0],  # type: ignore[arg-type]
        vulnerable=dice.random() < (0.35 if reason == "illness" else 0.1),
        breathing_space=dice.random() < 0.01,
        deceased=dice.random() < 0.002,
        today=today,
    )
    return Member(f"S{number}", facts)


def _around(dice: Random, middle: float, spread: float) -> int:
    """A log-normal amount with this median, whole minor units."""
    return round(middle * math.exp(dice.gauss(0, spread)))


def _budget(dice: Random, reason: Reason, adults: int, children: int, living: LivingFloor) -> Budget:
    floor = living.first_adult_minor
    left = {"job_loss": 0.35, "income_cut": 0.6, "illness": 0.55, "business_failure": 0.4}.get(reason, 0.9)
    income = [_line("income_own", _around(dice, 4.5 * floor, 0.45) * left)]
    if adults > 1:
        income.append(_line("income_partner", _around(dice, 3 * floor, 0.5) * (dice.random() < 0.7)))
    costs: list[MonthlyLine] = [
        _line("rent", _around(dice, 1.1 * floor, 0.5) * (dice.random() < 0.75)),
        _line("food", _around(dice, 0.75 * floor, 0.25) * (adults + 0.5 * children)),
        _line("utilities", _around(dice, 0.2 * floor, 0.3)),
        _line("transport", _around(dice, 0.15 * floor, 0.5)),
        _line("medical", _around(dice, 0.3 * floor, 0.8) * (reason == "illness" or dice.random() < 0.1)),
    ]
    if children:
        costs.append(_line("childcare", _around(dice, 0.4 * floor, 0.5) * children))
    return Budget(
        adults=adults,
        children=children,
        income=tuple(income),
        outgoings=tuple(costs),
        priority_arrears=(_line("priority_arrears", _around(dice, 0.15 * floor, 0.6) * (dice.random() < 0.12)),),
        other_debts=(_line("other_debt", _around(dice, 0.5 * floor, 0.6) * (dice.random() < 0.55)),),
        savings_minor=_around(dice, 0.5 * floor, 1.0) * (dice.random() < 0.3),
    )


def _line(category: Category, amount: float) -> MonthlyLine:
    return MonthlyLine(category, round(amount))


def _loans(dice: Random, living: LivingFloor, currency: str) -> tuple[LoanView, ...]:
    count = dice.choices([1, 2, 3], [0.8, 0.15, 0.05])[0]
    return tuple(_loan(dice, f"L{index}", living, currency) for index in range(count))


def _loan(dice: Random, name: str, living: LivingFloor, currency: str) -> LoanView:
    [product] = dice.choices(PRODUCTS, [0.45, 0.3, 0.15, 0.1])
    size, spread, rate = _SIZES[product]
    principal = max(1000, _around(dice, size * living.first_adult_minor, spread))
    since = [0, dice.randint(1, 30), dice.randint(31, 90), dice.randint(91, 400)]
    [days] = dice.choices(since, [0.15, 0.35, 0.3, 0.2])
    late = principal * days // 365
    return LoanView(
        id=name,
        ref=name,
        product=product,
        currency=currency,
        principal_minor=principal * 2,
        outstanding_principal_minor=principal,
        outstanding_interest_minor=round(late * rate),
        outstanding_fees_minor=late // 20,
        overdue_minor=min(principal, (principal // 12) * math.ceil(days / 30)),
        days_past_due=days,
        next_due=None,
        annual_rate=Decimal(str(rate)),
        due_day=dice.randint(1, 28),
        status="disputed" if dice.random() < 0.02 else "active",
        instalment_minor=principal // 12,
    )


def _wish(dice: Random, living: LivingFloor) -> Wish:
    named = dice.random() < 0.6
    return Wish(proposed_minor=_around(dice, 0.4 * living.first_adult_minor, 0.7) if named else None)
