"""What became of one borrower under one policy, as few numbers as a report needs."""

from dataclasses import dataclass, replace
from decimal import Decimal

from leeway.plans.determination import Facts, carried, determine
from leeway.plans.schedule import present_value
from leeway.plans.schemas import OfferDraft
from leeway.policy.pack import Pack
from leeway.policy.schemas import Limits
from leeway.simulation.portfolio import Member

# The incomes that a plan is tried on: whole percent less than was told.
STRESSES = (5, 10, 20)


@dataclass(frozen=True)
class Outcome:
    """Money in minor units. `instalment_minor` … `waived_minor` are of the first offer, 0 where there is none.

    `worth_minor` is what the first offer is worth today at the lender's discount, `lent_minor` the principal and
    interest owed. `survives` says for each of `STRESSES` whether the instalment still fits what could be carried if
    all incomes were so much lower.
    """

    reference: str
    outcome: str
    situation: str
    reason: str
    rule_id: str
    product: str
    why: str
    days_past_due: int
    income_minor: int
    sustainable_minor: int
    lent_minor: int
    offers: int
    instalment_minor: int
    months: int
    total_minor: int
    interest_minor: int
    waived_minor: int
    worth_minor: int
    survives: tuple[bool, ...]

    @property
    def plan(self) -> bool:
        """Whether there is anything to accept."""
        return self.offers > 0


def outcome_of(member: Member, pack: Pack) -> Outcome:
    """What this policy does for this borrower."""
    facts = member.facts
    found = determine(facts, pack)
    inputs, limits = found.decision.inputs, found.decision.limits
    first = found.offers[0] if found.offers else None
    return Outcome(
        reference=member.reference,
        outcome=found.outcome,
        situation=found.decision.situation,
        reason=found.reason_code,
        rule_id=first.rule_id if first else found.decision.rule_id,
        product=inputs.product,
        why=facts.reason,
        days_past_due=inputs.days_past_due,
        income_minor=found.capacity.income_minor,
        sustainable_minor=found.capacity.sustainable_minor,
        lent_minor=sum(loan.outstanding_minor - loan.outstanding_fees_minor for loan in facts.loans),
        offers=len(found.offers),
        instalment_minor=first.instalment_minor if first else 0,
        months=first.n if first else 0,
        total_minor=first.total_minor if first else 0,
        interest_minor=first.interest_minor if first else 0,
        waived_minor=first.waived_minor if first else 0,
        worth_minor=_worth(first, limits) if first else 0,
        survives=_survives(first, facts, pack) if first else (),
    )


def _worth(offer: OfferDraft, limits: Limits) -> int:
    rate = Decimal(limits.discount_percent) / 1200
    return int(present_value([row.amount_minor for row in offer.instalments], rate))


def _survives(offer: OfferDraft, facts: Facts, pack: Pack) -> tuple[bool, ...]:
    def with_less(percent: int) -> int:
        left = 100 - percent
        poorer = tuple(replace(line, amount_minor=line.amount_minor * left // 100) for line in facts.budget.income)
        budget = replace(facts.budget, income=poorer)
        return carried(facts.model_copy(update={"budget": budget}), pack).sustainable_minor

    return tuple(offer.instalment_minor <= with_less(percent) for percent in STRESSES)
