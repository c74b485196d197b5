"""Everything that may be offered in a case: one set, searched by the first offers and by every counter-proposal alike.

A plan is in the set when no instalment exceeds the sustainable payment, the term stays within what the policy allows,
and the first date within its window. Nothing the borrower says makes the set larger.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property

from leeway.capacity.schemas import Capacity
from leeway.loans.schemas import LoanView
from leeway.plans.schedule import (
    Payment,
    Schedule,
    add,
    annual_rate,
    dated,
    equal_instalment,
    next_monthly,
    schedule,
    split,
    together,
)
from leeway.plans.schemas import Allocation, OfferDraft, OfferKind, Style
from leeway.policy.schemas import AUTHORITY_LADDER, Authority, Decision, FeeWaiver, Grace, Limits, Reschedule

_NO_INTEREST = Decimal(0)


@dataclass(frozen=True)
class Debt:
    """One loan as a plan sees it: principal that bears interest, and interest and fees of the past, which bear none."""

    loan_id: str
    bearing_minor: int
    flat_minor: int
    monthly_rate: Decimal
    overdue_minor: int
    waived_minor: int
    due_day: int

    @property
    def owed_minor(self) -> int:
        """What the plan has to repay."""
        return self.bearing_minor + self.flat_minor

    def instalment(self, n: int) -> int:
        """The regular instalment of a plan of `n`."""
        bearing = equal_instalment(self.bearing_minor, self.monthly_rate, n)
        return bearing + equal_instalment(self.flat_minor, _NO_INTEREST, n)

    def payments(self, n: int) -> list[Payment]:
        """The payments of a plan of `n`."""
        return add([split(self.bearing_minor, self.monthly_rate, n), split(self.flat_minor, _NO_INTEREST, n)])


@dataclass(frozen=True)
class FeasibleSet:
    """The plans that this policy allows and this household can carry."""

    debts: tuple[Debt, ...]
    currency: str
    sustainable_minor: int
    remedy: Reschedule
    grace: Grace | None
    limits: Limits
    today: date
    lump_sum_minor: int = 0
    _payments: dict[int, list[list[Payment]]] = field(default_factory=dict, init=False, repr=False, compare=False)

    @property
    def owed_minor(self) -> int:
        """What plans have to repay."""
        return sum(debt.owed_minor for debt in self.debts)

    @cached_property
    def longest(self) -> int:
        """The largest number of instalments: the policy's, or where the instalment is down to the minimum."""
        return self._fewest(self.limits.minimum_instalment_minor, 1, self.remedy.max_months) or self.remedy.max_months

    def fewest(self, cap_minor: int, at_least: int = 1) -> int | None:
        """The fewest instalments, none above `cap_minor` or the sustainable payment; None when there is none."""
        return self._fewest(min(cap_minor, self.sustainable_minor), at_least, self.longest)

    def needed(self, cap_minor: int) -> int | None:
        """The fewest instalments within `cap_minor`, whatever the household can carry: never offered, only compared."""
        return self._fewest(cap_minor, 1, self.longest)

    def gentlest(self, cap_minor: int) -> int | None:
        """The fewest instalments within `cap_minor`, or else the longest plan that the household can carry."""
        return (
            self.fewest(cap_minor)
            or self.fewest(self.sustainable_minor, self.longest)
            or self.fewest(self.sustainable_minor)
        )

    def day(self, preferred_day: int | None) -> int:
        """The day of the month to pay on: the preferred one, by default the earliest due day of the loans."""
        return preferred_day or min(debt.due_day for debt in self.debts)

    def first_due(self, preferred_day: int | None, after_days: int | None = None) -> date:
        """The first date on that day of the month, so many days from today on (by default the policy's)."""
        wait = self.limits.first_due_after_days if after_days is None else after_days
        return next_monthly(self.today + timedelta(days=wait), self.day(preferred_day))

    @property
    def latest_first_due(self) -> date:
        """The latest first date that the policy permits."""
        grace_days = self.grace.grace_days if self.grace else 0
        return self.today + timedelta(days=self.limits.first_due_within_days + grace_days)

    def with_lump_sum(self, lump_sum_minor: int) -> "FeasibleSet":
        """The set after a voluntary payment, which repays what bears most interest first."""
        left = lump_sum_minor
        paid: dict[str, Debt] = {}
        for debt in sorted(self.debts, key=lambda debt: (-debt.monthly_rate, debt.loan_id)):
            part = min(left, debt.bearing_minor)
            left -= part
            paid[debt.loan_id] = replace(debt, bearing_minor=debt.bearing_minor - part)
        for debt in paid.values():
            part = min(left, debt.flat_minor)
            left -= part
            paid[debt.loan_id] = replace(debt, flat_minor=debt.flat_minor - part)
        return replace(self, debts=tuple(paid[debt.loan_id] for debt in self.debts), lump_sum_minor=lump_sum_minor)

    def plan(self, n: int, first_due: date, day: int, style: Style) -> OfferDraft:
        """The plan of `n` instalments from `first_due` on, then each month on `day`."""
        delayed = first_due > self.today + timedelta(days=self.limits.first_due_within_days)
        parts = [
            _allocation(debt, debt.owed_minor, dated(payments, first_due, day))
            for debt, payments in zip(self.debts, self._split(n), strict=True)
        ]
        return self._draft(parts, style, "grace_then_plan" if delayed else "reschedule", self.remedy)

    def pay_later(self, preferred_day: int | None) -> OfferDraft | None:
        """What is overdue, once and later; None when the policy gives no grace or it would be too much at once."""
        overdue = sum(debt.overdue_minor for debt in self.debts)
        if self.grace is None or not 0 < overdue <= self.sustainable_minor:
            return None
        latest = self.today + timedelta(days=self.grace.grace_days)
        due = min(latest, self.first_due(preferred_day)) if preferred_day else latest
        parts = [
            _allocation(debt, debt.overdue_minor, schedule(debt.overdue_minor, _NO_INTEREST, 1, due))
            for debt in self.debts
            if debt.overdue_minor
        ]
        return self._draft(parts, "offer_grace", "grace", self.grace)

    def _draft(
        self, parts: Sequence[Allocation], style: Style, kind: OfferKind, remedy: Reschedule | Grace
    ) -> OfferDraft:
        whole = together([Schedule(instalments=part.instalments) for part in parts])
        owed = sum(part.owed_minor for part in parts)
        return OfferDraft(
            kind=kind,
            style=style,
            label="",
            currency=self.currency,
            n=len(whole.instalments),
            first_due=whole.instalments[0].due,
            last_due=whole.instalments[-1].due,
            instalment_minor=whole.largest_minor,
            owed_minor=owed,
            interest_minor=whole.interest_minor,
            total_minor=whole.total_minor,
            waived_minor=sum(part.waived_minor for part in parts),
            lump_sum_minor=self.lump_sum_minor,
            annual_rate=annual_rate(owed, [row.amount_minor for row in whole.instalments]),
            instalments=whole.instalments,
            allocations=tuple(parts),
            rule_id=remedy.rule_id,
            reason_code=remedy.reason_code,
            explanation_id=remedy.explanation_id,
            authority=remedy.authority,
            legal_reference=remedy.legal_reference,
        )

    def _fewest(self, cap_minor: int, low: int, high: int) -> int | None:
        """The smallest n from `low` to `high` with no payment above the cap.

        The regular instalment falls with n, so it is found by halving; the remainder in the last may need a step more.
        """
        top = high + 1
        while low < top:
            middle = (low + top) // 2
            if sum(debt.instalment(middle) for debt in self.debts) <= cap_minor:
                top = middle
            else:
                low = middle + 1
        return next((n for n in range(low, high + 1) if self._largest(n) <= cap_minor), None)

    def _largest(self, n: int) -> int:
        return max(principal + interest for principal, interest in add(self._split(n)))

    def _split(self, n: int) -> list[list[Payment]]:
        if n not in self._payments:
            self._payments[n] = [debt.payments(n) for debt in self.debts]
        return self._payments[n]


def _allocation(debt: Debt, owed_minor: int, part: Schedule) -> Allocation:
    return Allocation(
        loan_id=debt.loan_id,
        owed_minor=owed_minor,
        waived_minor=debt.waived_minor,
        interest_minor=part.interest_minor,
        instalments=part.instalments,
    )


def feasible_set(
    loans: Sequence[LoanView], capacity: Capacity, decision: Decision, today: date, authority: Authority = "assistant"
) -> FeasibleSet | None:
    """The feasible set at an authority; None when the policy allows no plan there."""
    currencies = {loan.currency for loan in loans}
    if currencies != {decision.inputs.currency}:
        raise ValueError("the loans of one plan are in the currency of the decision")
    reached = AUTHORITY_LADDER[: AUTHORITY_LADDER.index(authority) + 1]
    allowed = [remedy for remedy in decision.remedies if remedy.authority in reached]
    plans = [remedy for remedy in allowed if isinstance(remedy, Reschedule)]
    if not plans:
        return None
    remedy = min(plans, key=lambda plan: (plan.interest_percent, -plan.max_months, plan.rule_id))
    grace = max(
        (remedy for remedy in allowed if isinstance(remedy, Grace)),
        key=lambda remedy: (remedy.grace_days, remedy.rule_id),
        default=None,
    )
    ordered = sorted(loans, key=lambda loan: loan.id)
    waivers = [remedy for remedy in allowed if isinstance(remedy, FeeWaiver)]
    waived = _waived([loan.outstanding_fees_minor for loan in ordered], waivers)
    debts = tuple(
        Debt(
            loan_id=loan.id,
            bearing_minor=loan.outstanding_principal_minor,
            flat_minor=loan.outstanding_interest_minor + loan.outstanding_fees_minor - part,
            monthly_rate=_monthly_rate(loan.annual_rate, remedy, decision.limits),
            overdue_minor=loan.overdue_minor,
            waived_minor=part,
            due_day=loan.due_day,
        )
        for loan, part in zip(ordered, waived, strict=True)
    )
    return FeasibleSet(
        debts=debts,
        currency=decision.inputs.currency,
        sustainable_minor=capacity.sustainable_minor,
        remedy=remedy,
        grace=grace,
        limits=decision.limits,
        today=today,
    )


def _monthly_rate(annual: Decimal, remedy: Reschedule, limits: Limits) -> Decimal:
    return min(annual * remedy.interest_percent / 100, Decimal(limits.annual_rate_cap_percent) / 100) / 12


def _waived(fees: Sequence[int], waivers: Sequence[FeeWaiver]) -> list[int]:
    """The late fees that fall away per loan: in proportion, whole cents, the largest remainders first."""
    total = sum(fees)
    amount = max((min(total * w.waiver_percent // 100, w.waiver_limit_minor) for w in waivers), default=0)
    if amount == 0:
        return [0] * len(fees)
    parts = [fee * amount // total for fee in fees]
    by_remainder = sorted(range(len(fees)), key=lambda index: (-(fees[index] * amount % total), index))
    for index in by_remainder[: amount - sum(parts)]:
        parts[index] += 1
    return parts
