"""What the case at hand covers: its open offers, its agreement, and the remedies within the agent's own authority."""

from collections.abc import Callable
from datetime import date
from typing import Any

from leeway.guard.cover import Cover
from leeway.journey.state import Journey
from leeway.loans.schemas import LoanView
from leeway.plans import service as plans
from leeway.plans.schemas import Counter, Wish
from leeway.policy.schemas import AUTHORITY_LADDER, Authority


def cover_of(journey: Journey, authority: Authority, today: date) -> Cover:
    """The figures that an agent of this authority may name as an offer in this case."""
    remedies = _remedies(journey, authority)
    fees = sum(loan.outstanding_fees_minor for loan in journey.loans)
    waivers = [remedy for remedy in remedies if remedy["kind"] == "fee_waiver"]
    plan_interest = [remedy["interest_percent"] for remedy in remedies if remedy["kind"] == "reschedule"]
    fee_percent = max((remedy["waiver_percent"] for remedy in waivers), default=0)
    limit = max((remedy["waiver_limit_minor"] for remedy in waivers), default=0)
    return Cover(
        stated_minor=_stated(journey),
        counts=_counts(journey),
        owed_minor=sum(loan.outstanding_minor for loan in journey.loans),
        fee_percent=fee_percent,
        fees_minor=min(limit, fees * fee_percent // 100),
        interest_percent=100 - min(plan_interest, default=100),
        plan_fits=_plan_fits(journey, authority, today),
    )


def _remedies(journey: Journey, authority: Authority) -> list[dict[str, Any]]:
    if journey.decision is None:
        return []
    reached = AUTHORITY_LADDER[: AUTHORITY_LADDER.index(authority) + 1]
    return [remedy for remedy in journey.decision.remedies if remedy["authority"] in reached]


def _stated(journey: Journey) -> frozenset[int]:
    """Every amount that an offer on the table or the agreement states: instalments, total and what is waived."""
    stated: set[int] = set()
    for offer in journey.offers:
        draft = plans.draft_of(offer)
        stated |= {draft.total_minor, draft.waived_minor, draft.lump_sum_minor, draft.owed_minor}
        stated |= {instalment.amount_minor for instalment in draft.instalments}
    if journey.agreement is not None:
        stated.add(journey.agreement.total_minor)
        stated |= {instalment.amount_minor for instalment in journey.agreement.instalments}
    return frozenset(stated - {0})


def _counts(journey: Journey) -> frozenset[int]:
    counts = {plans.draft_of(offer).n for offer in journey.offers}
    return frozenset(counts | ({len(journey.agreement.instalments)} if journey.agreement is not None else set()))


def _plan_fits(journey: Journey, authority: Authority, today: date) -> Callable[[int | None, int | None], bool]:
    """Asks the policy engine itself whether such a plan may be offered."""
    decision, loans = journey.decision, list[LoanView](journey.loans)
    proposed = journey.lines.get("proposed_payment")
    wish = Wish(proposed_minor=(proposed.amount_minor or None) if proposed else None)

    def fits(amount_minor: int | None, count: int | None) -> bool:
        if decision is None or decision.outcome != "offer" or not loans or not (amount_minor or count):
            return False
        counter = Counter(amount_minor=amount_minor or None, n=count or None)
        return plans.could_offer(decision, loans, counter, wish, today, authority)

    return fits
