"""Everything that may be offered in a case: one set, searched by the first offers and by every counter-proposal alike.

A plan is in the set when no instalment exceeds the sustainable payment, the term stays within what the policy allows,
and the first date within its window. Nothing the borrower says makes the set larger.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

from leeway.capacity.schemas import Capacity
from leeway.loans.schemas import LoanView
from leeway.plans.schedule import (
    AnnualCost,
    Payment,
    Schedule,
    add,
    annual_cost,
    dated,
    equal_instalment,
    monthly_dates,
    next_monthly,
    period_rates,
    present_value,
    split,
)
from leeway.plans.schemas import Allocation, OfferDraft, OfferKind, Style, Wish
from leeway.plans.shares import apportion
from leeway.policy.schemas import (
    AUTHORITY_LADDER,
    Authority,
    DayCount,
    Decision,
    FeeWaiver,
    Grace,
    Limits,
    Remedy,
    Reschedule,
    Settlement,
)

_NO_INTEREST = (Decimal(0),)


@dataclass(frozen=True)
class Debt:
    """One loan as a plan sees it: principal that bears interest, and interest and fees of the past, which bear none.

    `annual_rate` is what the plan charges a year, `contract_rate` what the contract does.
    """

    loan_id: str
    bearing_minor: int
    flat_minor: int
    fees_minor: int
    annual_rate: Decimal
    contract_rate: Decimal
    day_count: DayCount
    overdue_minor: int
    waived_minor: int
    due_day: int

    @property
    def owed_minor(self) -> int:
        """What the plan has to repay."""
        return self.bearing_minor + self.flat_minor

    @property
    def unwaived_minor(self) -> int:
        """What the lender is owed without a plan."""
        return self.owed_minor + self.waived_minor

    @property
    def lent_minor(self) -> int:
        """Principal and interest owed, late fees left out."""
        return self.unwaived_minor - self.fees_minor

    def instalment(self, rates: Sequence[Decimal]) -> int:
        """The regular instalment of a plan with these rates, one per period."""
        return equal_instalment(self.bearing_minor, rates) + equal_instalment(
            self.flat_minor, _NO_INTEREST * len(rates)
        )

    def payments(self, rates: Sequence[Decimal]) -> list[Payment]:
        """The payments of a plan with these rates, one per period."""
        return add([split(self.bearing_minor, rates), split(self.flat_minor, _NO_INTEREST * len(rates))])


class _Split(NamedTuple):
    """The payments of a plan, per loan and together."""

    parts: list[list[Payment]]
    whole: list[Payment]


@dataclass(frozen=True)
class FeasibleSet:
    """The plans that this policy allows and this household can carry, from `first_due` on, each month on `day`."""

    debts: tuple[Debt, ...]
    currency: str
    sustainable_minor: int
    remedy: Reschedule
    grace: Grace | None
    limits: Limits
    today: date
    first_due: date
    day: int
    lump_sum_minor: int = 0
    _splits: dict[int, _Split] = field(default_factory=dict, init=False, repr=False, compare=False)

    @property
    def owed_minor(self) -> int:
        """What plans have to repay."""
        return sum(debt.owed_minor for debt in self.debts)

    @cached_property
    def term_limit(self) -> int:
        """The largest number of instalments that the policy and the lender's floor allow; 0 when the floor allows
        none.

        The value of a plan falls with its length wherever it charges less than the lender's discount, and never falls
        below the floor wherever it charges more.
        """
        low, high = 0, self.remedy.max_months
        if self._recovers(high):
            return high
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if self._recovers(middle) else (low, middle - 1)
        return low

    @cached_property
    def longest(self) -> int:
        """The largest number of instalments: the limit of the term, or where the instalment is down to the minimum."""
        return self._fewest(self.limits.minimum_instalment_minor, 1, self.term_limit) or self.term_limit

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

    def usual_day(self, preferred_day: int | None) -> int:
        """The day of the month to pay on: the preferred one, by default the earliest due day of the loans."""
        return preferred_day or min(debt.due_day for debt in self.debts)

    def starting(self, first_due: date, day: int) -> "FeasibleSet":
        """The set of plans that start on another date."""
        return replace(self, first_due=first_due, day=day)

    def waiting(self, days: int, preferred_day: int | None) -> "FeasibleSet":
        """The set of plans that start at the earliest so many days from today."""
        day = self.usual_day(preferred_day)
        return self.starting(next_monthly(self.today + timedelta(days=days), day), day)

    @property
    def latest_first_due(self) -> date:
        """The latest first date that the policy permits."""
        grace_days = self.grace.grace_days if self.grace else 0
        return self.today + timedelta(days=self.limits.first_due_within_days + grace_days)

    def with_lump_sum(self, lump_sum_minor: int) -> "FeasibleSet":
        """The set after a voluntary payment, which repays what bears most interest first."""
        left = lump_sum_minor
        paid: dict[str, Debt] = {}
        for debt in sorted(self.debts, key=lambda debt: (-debt.annual_rate, debt.loan_id)):
            part = min(left, debt.bearing_minor)
            left -= part
            paid[debt.loan_id] = replace(debt, bearing_minor=debt.bearing_minor - part)
        for debt in paid.values():
            part = min(left, debt.flat_minor)
            left -= part
            paid[debt.loan_id] = replace(debt, flat_minor=debt.flat_minor - part)
        return replace(self, debts=tuple(paid[debt.loan_id] for debt in self.debts), lump_sum_minor=lump_sum_minor)

    def plan(self, n: int, style: Style) -> OfferDraft:
        """The plan of `n` instalments."""
        delayed = self.first_due > self.today + timedelta(days=self.limits.first_due_within_days)
        split = self._split(n)
        parts = [
            _allocation(debt, debt.owed_minor, dated(payments, self._dates))
            for debt, payments in zip(self.debts, split.parts, strict=True)
        ]
        kind: OfferKind = "grace_then_plan" if delayed else "reschedule"
        return self.draft(parts, dated(split.whole, self._dates), style, kind, self.remedy)

    def pay_later(self, preferred_day: int | None) -> OfferDraft | None:
        """What is overdue, once and later; None when the policy gives no grace or it would be too much at once."""
        overdue = sum(debt.overdue_minor for debt in self.debts)
        if self.grace is None or not 0 < overdue <= self.sustainable_minor:
            return None
        latest = self.today + timedelta(days=self.grace.grace_days)
        due = min(latest, self.first_due) if preferred_day else latest
        parts = [
            _allocation(debt, debt.overdue_minor, dated([(debt.overdue_minor, 0)], [due]))
            for debt in self.debts
            if debt.overdue_minor
        ]
        return self.draft(parts, dated([(overdue, 0)], [due]), "offer_grace", "grace", self.grace)

    def draft(
        self,
        parts: Sequence[Allocation],
        whole: Schedule,
        style: Style,
        kind: OfferKind,
        remedy: Reschedule | Grace | Settlement,
    ) -> OfferDraft:
        """An offer of this set from its schedule: per loan (`parts`) and as a whole."""
        owed = sum(part.owed_minor for part in parts)
        cost = self._cost(owed, whole)
        loan_ids = {part.loan_id for part in parts}
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
            annual_rate=cost.nominal,
            effective_rate=cost.effective,
            doing_nothing_minor=sum(
                self._left_alone(debt, kind, len(whole.instalments)) for debt in self.debts if debt.loan_id in loan_ids
            ),
            instalments=whole.instalments,
            allocations=tuple(parts),
            rule_id=remedy.rule_id,
            reason_code=remedy.reason_code,
            explanation_id=remedy.explanation_id,
            authority=remedy.authority,
            legal_reference=remedy.legal_reference,
        )

    def _cost(self, owed_minor: int, whole: Schedule) -> AnnualCost:
        """Month by month, or by the days where any of the loans counts days."""
        by_days = any(debt.day_count != "monthly" for debt in self.debts)
        days = [(row.due - self.today).days for row in whole.instalments] if by_days else None
        return annual_cost(owed_minor, [row.amount_minor for row in whole.instalments], days)

    def _left_alone(self, debt: Debt, kind: OfferKind, months: int) -> int:
        """What a loan would come to after so many months without an arrangement: default interest and late fees, both
        the lender's parameters. Beside mere grace only what is overdue counts.
        """
        grace = kind == "grace"
        owed = debt.overdue_minor if grace else debt.unwaived_minor
        bearing = debt.overdue_minor if grace else debt.bearing_minor
        interest = bearing * debt.contract_rate * self.limits.default_interest_percent * months / 1200
        return owed + int(interest) + self.limits.late_fee_minor * months

    def _fewest(self, cap_minor: int, low: int, high: int) -> int | None:
        """The smallest n from `low` to `high` with no payment above the cap.

        The regular instalment falls with n, so it is found by halving; the remainder in the last may need a step more.
        """
        low, top = max(low, 1), high + 1
        while low < top:
            middle = (low + top) // 2
            if sum(debt.instalment(rates[:middle]) for debt, rates in self._rated) <= cap_minor:
                top = middle
            else:
                low = middle + 1
        return next((n for n in range(low, high + 1) if self._largest(n) <= cap_minor), None)

    @cached_property
    def _rated(self) -> list[tuple[Debt, tuple[Decimal, ...]]]:
        """Each debt with what every period of the longest plan would cost."""
        return [(debt, period_rates(debt.annual_rate, debt.day_count, self.today, self._dates)) for debt in self.debts]

    @cached_property
    def _dates(self) -> tuple[date, ...]:
        """When the instalments of the longest plan fall due."""
        return monthly_dates(self.first_due, self.remedy.max_months, self.day)

    def _recovers(self, n: int) -> bool:
        """Whether a plan of `n` is worth the lender's floor; a lump sum paid at once counts in full."""
        return self.recovers([principal + interest for principal, interest in self._split(n).whole])

    def recovers(self, amounts: Sequence[int]) -> bool:
        """Whether monthly payments from the first date on are worth the lender's floor today."""
        lent = self.lump_sum_minor + sum(debt.lent_minor for debt in self.debts)
        rate = Decimal(self.limits.discount_percent) / 1200
        late = max(0, (self.first_due - self.today).days // 30 - 1)
        worth = self.lump_sum_minor + present_value(amounts, rate, late)
        return worth * 100 >= lent * self.limits.minimum_recovery_percent

    def _largest(self, n: int) -> int:
        return max(principal + interest for principal, interest in self._split(n).whole)

    def _split(self, n: int) -> _Split:
        if n not in self._splits:
            parts = [debt.payments(rates[:n]) for debt, rates in self._rated]
            self._splits[n] = _Split(parts, add(parts))
        return self._splits[n]


def _allocation(debt: Debt, owed_minor: int, part: Schedule) -> Allocation:
    return Allocation(
        loan_id=debt.loan_id,
        owed_minor=owed_minor,
        waived_minor=debt.waived_minor,
        interest_minor=part.interest_minor,
        instalments=part.instalments,
    )


def feasible_set(
    loans: Sequence[LoanView],
    capacity: Capacity,
    decision: Decision,
    wish: Wish,
    today: date,
    authority: Authority = "assistant",
) -> FeasibleSet | None:
    """The feasible set at an authority, on the day wished for; None when the policy allows no plan there."""
    currencies = {loan.currency for loan in loans}
    if currencies != {decision.inputs.currency}:
        raise ValueError("the loans of one plan are in the currency of the decision")
    reached = AUTHORITY_LADDER[: AUTHORITY_LADDER.index(authority) + 1]
    allowed: list[Remedy] = [remedy for remedy in decision.remedies if remedy.authority in reached]
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
            fees_minor=loan.outstanding_fees_minor,
            annual_rate=_annual_rate(loan.annual_rate, remedy, decision.limits),
            contract_rate=loan.annual_rate,
            day_count=decision.limits.day_count,
            overdue_minor=loan.overdue_minor,
            waived_minor=part,
            due_day=loan.due_day,
        )
        for loan, part in zip(ordered, waived, strict=True)
    )
    found = FeasibleSet(
        debts=debts,
        currency=decision.inputs.currency,
        sustainable_minor=capacity.sustainable_minor,
        remedy=remedy,
        grace=grace,
        limits=decision.limits,
        today=today,
        first_due=today,
        day=today.day,
    )
    return found.waiting(decision.limits.first_due_after_days, wish.preferred_day)


def _annual_rate(contract: Decimal, remedy: Reschedule, limits: Limits) -> Decimal:
    return min(contract * remedy.interest_percent / 100, Decimal(limits.annual_rate_cap_percent) / 100)


def _waived(fees: Sequence[int], waivers: Sequence[FeeWaiver]) -> list[int]:
    """The late fees that fall away per loan: in proportion, whole cents, the largest remainders first."""
    total = sum(fees)
    amount = max((min(total * w.waiver_percent // 100, w.waiver_limit_minor) for w in waivers), default=0)
    if amount == 0:
        return [0] * len(fees)
    return apportion(amount, fees)
