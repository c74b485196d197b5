"""From the facts of a case to its decision and offers, in one pure step.

The chat, a replay and a simulation all go through here: the same facts under the same pack give the same bytes.
"""

from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict, model_validator

from leeway.capacity.floors import living_floor
from leeway.capacity.schemas import Budget, Capacity
from leeway.capacity.service import assess
from leeway.loans.schemas import LoanView
from leeway.plans.negotiation import negotiate
from leeway.plans.offers import make_offers
from leeway.plans.schemas import Answer, Counter, OfferDraft, Style, Wish
from leeway.policy.pack import Pack
from leeway.policy.schemas import Authority, Decision, Outcome, PolicyInput, Reason
from leeway.policy.service import decide, governing_product

NO_FEASIBLE_PLAN = "no_feasible_plan"


class Facts(BaseModel):
    """All that a decision is made from, on one day; as JSON and back it stays the same to the cent.

    `authority` is whose decision it is: the assistant puts its first offers forward with it, a person picks their own.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    budget: Budget
    loans: tuple[LoanView, ...]
    reason: Reason
    temporary: bool
    wish: Wish
    until: date | None = None
    arrangements_kept: int = 0
    arrangements_broken: int
    credit_record: Literal["good", "fair", "bad"]
    vulnerable: bool
    breathing_space: bool
    deceased: bool
    today: date
    authority: Authority = "assistant"


class Determination(BaseModel):
    """What follows from facts under a pack. `outcome` and `reason_code` are the decision's, unless it allows an offer
    and none can be carried: then a person takes over, for the reason `no_feasible_plan`.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    capacity: Capacity
    decision: Decision
    offers: tuple[OfferDraft, ...]
    outcome: Outcome
    reason_code: str


def determine(facts: Facts, pack: Pack) -> Determination:
    """Capacity, decision and first offers. Raises PolicyError when the policy gives no complete answer."""
    capacity = carried(facts, pack)
    decision = decide(policy_input(facts, capacity, pack), pack)
    offers: list[OfferDraft] = []
    proposes = decision.outcome == "offer" and facts.authority == "assistant"
    if proposes:
        offers = make_offers(facts.loans, capacity, decision, facts.wish, facts.today)
    stuck = proposes and not offers
    return Determination.model_construct(
        capacity=capacity,
        decision=decision,
        offers=tuple(offers),
        outcome="refer" if stuck else decision.outcome,
        reason_code=NO_FEASIBLE_PLAN if stuck else str(decision.reason_code),
    )


def carried(facts: Facts, pack: Pack) -> Capacity:
    """What the household can carry, by the living floor of the place and the day."""
    living = living_floor(pack.directory).at(facts.budget.city, facts.today)
    return assess(facts.budget, living, sum(loan.instalment_minor for loan in facts.loans))


class Asked(BaseModel):
    """What an offer beside the first ones answers: a counter-proposal, or one of the ways open to a person (`pick`).

    Beside it what had been wished for, the day, and the authority that the offer takes.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    counter: Counter | None = None
    pick: Style | None = None
    wish: Wish
    today: date
    authority: Authority = "assistant"

    @model_validator(mode="after")
    def _one_of_both(self) -> "Asked":
        if (self.counter is None) == (self.pick is None):
            raise ValueError("an offer answers a counter-proposal or is one of the ways, not both")
        return self


def reply(facts: Facts, capacity: Capacity, decision: Decision, asked: Asked) -> Answer:
    """What can be said to a counter-proposal, on the facts on which it was decided."""
    assert asked.counter is not None
    return negotiate(facts.loans, capacity, decision, asked.counter, asked.wish, asked.today, asked.authority)


def policy_input(facts: Facts, capacity: Capacity, pack: Pack) -> PolicyInput:
    """The facts as the policy sees them."""
    loans = facts.loans
    return PolicyInput(
        product=governing_product((loan.product for loan in loans), pack),
        currency=loans[0].currency,
        outstanding_minor=sum(loan.outstanding_minor for loan in loans),
        overdue_minor=sum(loan.overdue_minor for loan in loans),
        days_past_due=max(loan.days_past_due for loan in loans),
        reason=facts.reason,
        temporary=facts.temporary,
        surplus_minor=capacity.surplus_minor,
        sustainable_minor=capacity.sustainable_minor,
        previous_arrangements_broken=facts.arrangements_broken,
        credit_record=facts.credit_record,
        vulnerable=facts.vulnerable,
        dispute=any(loan.status == "disputed" for loan in loans),
        breathing_space=facts.breathing_space,
        deceased=facts.deceased,
        months_until_end=_months_until(facts.until, facts.today),
        previous_arrangements_kept=facts.arrangements_kept,
    )


def _months_until(end: date | None, today: date) -> int | None:
    """In how many months a loss ends, begun months in full; None when nobody knows."""
    if end is None:
        return None
    return max(0, (end.year - today.year) * 12 + end.month - today.month + (end.day > today.day))
