"""The first offers: up to three plans that differ in what matters, the best for the borrower first."""

from collections.abc import Sequence
from datetime import date

from leeway.capacity.schemas import Capacity
from leeway.loans.schemas import LoanView
from leeway.plans.feasible import FeasibleSet, feasible_set
from leeway.plans.schemas import Allocation, OfferDraft, Style, Wish
from leeway.policy.schemas import Authority, Decision

__all__ = ["Allocation", "OfferDraft", "Wish", "make_offers"]

MOST_OFFERS = 3
_STYLES: tuple[Style, ...] = ("offer_grace", "offer_gentlest", "offer_later_start", "offer_balanced", "offer_quickest")


def make_offers(
    loans: Sequence[LoanView],
    capacity: Capacity,
    decision: Decision,
    wish: Wish,
    today: date,
    authority: Authority = "assistant",
) -> list[OfferDraft]:
    """Up to three offers, best first: what fits the borrower's own words, then what costs less, then what is gentler.

    An empty list means that nothing this authority may offer can be carried: a person takes over, for the reason
    `no_feasible_plan`.
    """
    feasible = feasible_set(loans, capacity, decision, wish, today, authority)
    if feasible is None:
        return []
    target = target_minor(feasible, wish)
    ranked = sorted(
        _candidates(feasible, wish),
        key=lambda offer: (max(0, offer.instalment_minor - target), offer.interest_minor, _STYLES.index(offer.style)),
    )
    return [
        offer.model_copy(update={"label": label}) for offer, label in zip(ranked[:MOST_OFFERS], "ABC", strict=False)
    ]


def target_minor(feasible: FeasibleSet, wish: Wish) -> int:
    """What the borrower wants to pay a month, as far as it can be carried; a comfortable part when nothing was said."""
    if wish.proposed_minor is None:
        return _comfortable(feasible)
    return min(wish.proposed_minor, feasible.sustainable_minor)


def _comfortable(feasible: FeasibleSet) -> int:
    return feasible.sustainable_minor * feasible.limits.comfort_percent // 100


def _candidates(feasible: FeasibleSet, wish: Wish) -> list[OfferDraft]:
    most = feasible.sustainable_minor
    target = target_minor(feasible, wish)
    low = target if target < most else _comfortable(feasible)

    caps: dict[Style, int] = {"offer_gentlest": low, "offer_quickest": most, "offer_balanced": (low + most) // 2}
    found: dict[int, OfferDraft] = {}
    for style, cap in caps.items():
        n = feasible.gentlest(cap)
        if n is not None and n not in found:
            found[n] = feasible.plan(n, style)
    offers = list(found.values())
    if feasible.grace and offers:
        later = feasible.waiting(feasible.grace.grace_days, wish.preferred_day)
        n = later.gentlest(low)
        if later.first_due > feasible.first_due and n is not None:
            offers.append(later.plan(n, "offer_later_start"))
    if once := feasible.pay_later(wish.preferred_day):
        offers.append(once)
    return offers
