"""Loans, households and decisions for tests of plans, made by hand or by Hypothesis."""

from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from leeway.capacity.schemas import Capacity
from leeway.loans.schemas import PRODUCTS, LoanView
from leeway.plans.schemas import OfferDraft, Wish
from leeway.policy.schemas import Decision, PolicyInput
from leeway.policy.service import decide, governing_product

TODAY = date(2026, 11, 24)


def loan(**changes: Any) -> LoanView:
    standard = {
        "id": "a",
        "ref": "A-1",
        "product": "consumer_loan",
        "currency": "CNY",
        "principal_minor": 600000,
        "outstanding_principal_minor": 450000,
        "outstanding_interest_minor": 20000,
        "outstanding_fees_minor": 10000,
        "overdue_minor": 80000,
        "days_past_due": 45,
        "next_due": None,
        "annual_rate": Decimal("0.144"),
        "due_day": 15,
    }
    return LoanView(**standard | changes)


def carries(sustainable_minor: int) -> Capacity:
    """A household that can carry so much a month."""
    return Capacity(0, 0, 0, 0, 0, 0, sustainable_minor, sustainable_minor, ())


def decided(loans: list[LoanView], carried_minor: int, **changes: Any) -> Decision:
    """The policy's decision for these loans; by default a job lost for some months."""
    standard = {
        "product": governing_product(loan.product for loan in loans),
        "currency": "CNY",
        "outstanding_minor": sum(loan.outstanding_minor for loan in loans),
        "overdue_minor": sum(loan.overdue_minor for loan in loans),
        "days_past_due": max(loan.days_past_due for loan in loans),
        "reason": "job_loss",
        "temporary": True,
        "surplus_minor": carried_minor,
        "sustainable_minor": carried_minor,
        "previous_arrangements_broken": 0,
        "credit_record": "bad",
        "vulnerable": False,
        "dispute": False,
        "breathing_space": False,
        "deceased": False,
    }
    return decide(PolicyInput(**standard | changes))


def under(decision: Decision, **parameters: Any) -> Decision:
    """The same decision under other parameters of the lender."""
    return decision.model_copy(update={"limits": decision.limits.model_copy(update=parameters)})


@st.composite
def loans(draw: st.DrawFn) -> list[LoanView]:
    """One to three loans of one borrower."""
    found = []
    for name in "abc"[: draw(st.integers(1, 3))]:
        principal = draw(st.integers(1, 5_000_000))
        found.append(
            loan(
                id=name,
                product=draw(st.sampled_from(PRODUCTS)),
                outstanding_principal_minor=principal,
                outstanding_interest_minor=draw(st.integers(0, 100_000)),
                outstanding_fees_minor=draw(st.integers(0, 300_000)),
                overdue_minor=draw(st.integers(0, 300_000)),
                days_past_due=draw(st.sampled_from([0, 10, 30, 45, 200])),
                annual_rate=Decimal(draw(st.integers(0, 3600))) / 10000,
                due_day=draw(st.integers(1, 31)),
            )
        )
    return found


class Portfolio:
    """A whole case: loans, what can be carried, what was decided, what was wished for, and the day."""

    def __init__(self, found: list[LoanView], sustainable: int, decision: Decision, wish: Wish, today: date) -> None:
        self.loans, self.capacity, self.decision, self.wish, self.today = (
            found,
            carries(sustainable),
            decision,
            wish,
            today,
        )

    def __repr__(self) -> str:
        return f"{self.loans}, {self.capacity.sustainable_minor}, {self.decision.situation}, {self.wish}, {self.today}"


@st.composite
def portfolios(draw: st.DrawFn) -> Portfolio:
    """Cases in which the policy offers something."""
    found = draw(loans())
    sustainable = draw(st.one_of(st.integers(5000, 20000), st.integers(5000, 1_000_000)))
    reason, temporary = draw(st.sampled_from([("job_loss", True), ("pay_timing", True), ("illness", False)]))
    decision = decided(found, sustainable, reason=reason, temporary=temporary, vulnerable=draw(st.booleans()))
    decision = under(
        decision,
        day_count=draw(st.sampled_from(["monthly", "monthly", "actual_365", "actual_360"])),
        discount_percent=draw(st.sampled_from([0, 6, 20])),
        minimum_recovery_percent=draw(st.sampled_from([0, 75, 95])),
        late_fee_minor=draw(st.sampled_from([0, 2500])),
    )
    wish = Wish(
        proposed_minor=draw(st.none() | st.integers(0, 400_000)), preferred_day=draw(st.none() | st.integers(1, 31))
    )
    return Portfolio(found, sustainable, decision, wish, draw(st.dates(date(2026, 1, 1), date(2028, 12, 31))))


def lent(case: Portfolio) -> int:
    """Principal and interest owed, late fees left out."""
    return sum(loan.outstanding_minor - loan.outstanding_fees_minor for loan in case.loans)


def worth_today(offer: OfferDraft, case: Portfolio) -> Decimal:
    """What an offer is worth to the lender, worked out payment by payment: the first counts as a month away, and one
    more for every thirty days beyond the second.
    """
    rate = 1 + Decimal(case.decision.limits.discount_percent) / 1200
    late = max(0, (offer.first_due - case.today).days // 30 - 1)
    return offer.lump_sum_minor + sum(row.amount_minor / rate ** (row.number + late) for row in offer.instalments)


def check_offer(offer: OfferDraft, case: Portfolio) -> None:
    """What holds for every offer, whoever asked for it."""
    limits = case.decision.limits
    amounts = [row.amount_minor for row in offer.instalments]
    assert max(amounts) == offer.instalment_minor <= case.capacity.sustainable_minor
    assert sum(amounts) == offer.total_minor == offer.owed_minor + offer.interest_minor
    assert sum(row.principal_minor for row in offer.instalments) == offer.owed_minor
    assert sum(row.interest_minor for row in offer.instalments) == offer.interest_minor
    assert all(row.amount_minor == row.principal_minor + row.interest_minor for row in offer.instalments)
    assert all(row.principal_minor >= 0 and row.interest_minor >= 0 for row in offer.instalments)
    assert [row.number for row in offer.instalments] == list(range(1, offer.n + 1))
    dates = [row.due for row in offer.instalments]
    assert dates == sorted(set(dates)) and (dates[0], dates[-1]) == (offer.first_due, offer.last_due)
    assert 0 < (offer.first_due - case.today).days <= limits.first_due_within_days + limits.grace_days
    assert offer.n <= limits.max_term_months
    for index, row in enumerate(offer.instalments):
        assert row.amount_minor == sum(part.instalments[index].amount_minor for part in offer.allocations)
        assert {part.instalments[index].due for part in offer.allocations} == {row.due}
    for part in offer.allocations:
        assert sum(row.amount_minor for row in part.instalments) == part.owed_minor + part.interest_minor
    assert (offer.annual_rate > 0) <= (offer.interest_minor > 0)
    assert offer.effective_rate >= offer.annual_rate >= 0
    if offer.kind != "grace":
        assert offer.doing_nothing_minor >= offer.owed_minor + offer.waived_minor
        assert worth_today(offer, case) >= Decimal(limits.minimum_recovery_percent) / 100 * lent(case) - 1
    if offer.kind != "grace":
        owed = sum(loan.outstanding_minor for loan in case.loans)
        assert offer.owed_minor + offer.waived_minor + offer.lump_sum_minor == owed
        fees = sum(loan.outstanding_fees_minor for loan in case.loans)
        assert offer.waived_minor == min(fees, limits.fee_waiver_limit_minor)
