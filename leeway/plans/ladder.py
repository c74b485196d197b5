"""What may be offered on each rung of the ladder of authority: assistant, agent, supervisor.

Whoever stands higher may offer everything that those below may, and what their own remedies add. Naming a figure adds
nothing. No payment of a plan exceeds the sustainable one, on any rung.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from leeway.capacity.schemas import Capacity
from leeway.plans.determination import Asked, Facts, reply
from leeway.plans.feasible import FeasibleSet, feasible_set
from leeway.plans.offers import make_offers
from leeway.plans.schemas import Answer, Counter, OfferDraft
from leeway.plans.settlement import settled
from leeway.policy.schemas import AUTHORITY_LADDER, Authority, Decision, Settlement


@dataclass(frozen=True)
class Basis:
    """The facts of a case, what the household can carry by them, and what the policy allows."""

    facts: Facts
    capacity: Capacity
    decision: Decision


@dataclass(frozen=True)
class Way:
    """An offer that may be made, and the lowest authority that may make it."""

    authority: Authority
    draft: OfferDraft


@dataclass(frozen=True)
class Span:
    """The bounds of all plans that an authority may offer."""

    instalment_min_minor: int
    instalment_max_minor: int
    months_min: int
    months_max: int


def rungs(authority: Authority) -> tuple[Authority, ...]:
    """An authority and all below it, the highest first."""
    return AUTHORITY_LADDER[AUTHORITY_LADDER.index(authority) :: -1]


def possible(basis: Basis, authority: Authority) -> list[Way]:
    """The ways open to an authority, its own first; what a lower one may offer too is counted as the lower one's."""
    lowest: dict[OfferDraft, Authority] = {}
    for rung in reversed(rungs(authority)):
        for draft in _ways(basis, rung):
            lowest.setdefault(draft, rung)
    ways = [Way(rung, draft) for draft, rung in lowest.items()]
    return sorted(ways, key=lambda way: -AUTHORITY_LADDER.index(way.authority))


def span(basis: Basis, authority: Authority) -> Span | None:
    """The bounds of the plans that an authority may offer; None when there is none."""
    bounds = []
    for rung in rungs(authority):
        feasible = _feasible(basis, rung)
        shortest = feasible.fewest(feasible.sustainable_minor) if feasible else None
        if feasible is None or shortest is None:
            continue
        longest = feasible.fewest(feasible.sustainable_minor, feasible.longest) or shortest
        largest, smallest = (feasible.plan(n, "offer_countered").instalment_minor for n in (shortest, longest))
        bounds.append((smallest, largest, shortest, longest))
    if not bounds:
        return None
    smallest_of, largest_of, shortest_of, longest_of = zip(*bounds, strict=True)
    return Span(min(smallest_of), max(largest_of), min(shortest_of), max(longest_of))


def negotiated(basis: Basis, counter: Counter, authority: Authority) -> tuple[Asked, Answer]:
    """The answer of an authority to figures that somebody names: as asked from the highest rung that can, otherwise
    the nearest.
    """
    facts = basis.facts
    answers = []
    for rung in rungs(authority):
        asked = Asked(counter=counter, wish=facts.wish, today=facts.today, authority=rung)
        answers.append((asked, reply(facts, basis.capacity, basis.decision, asked)))
    accepted = (pair for pair in answers if pair[1].kind == "accept")
    near = (pair for pair in answers if pair[1].offer is not None)
    return next(accepted, None) or next(near, None) or answers[0]


def picked(basis: Basis, way: Way) -> Asked:
    """What is kept beside an offer that was picked from the ways, so that it can be computed again."""
    facts = basis.facts
    return Asked(pick=way.draft.style, wish=facts.wish, today=facts.today, authority=way.authority)


def offered(basis: Basis, asked: Asked) -> OfferDraft | None:
    """The offer that was asked for or picked, computed from its basis."""
    if asked.counter is not None:
        return reply(basis.facts, basis.capacity, basis.decision, asked).offer
    return next((draft for draft in _ways(basis, asked.authority) if draft.style == asked.pick), None)


def _ways(basis: Basis, rung: Authority) -> Iterator[OfferDraft]:
    """The first offers of a rung, and what only somebody on it may give once. Styles are unique among them."""
    facts, decision, feasible = basis.facts, basis.decision, _feasible(basis, rung)
    if feasible is None:
        return
    for draft in make_offers(facts.loans, basis.capacity, decision, facts.wish, facts.today, rung):
        yield draft.model_copy(update={"label": ""})
    remedies = (one for one in decision.remedies if isinstance(one, Settlement) and one.authority == rung)
    settlements = (settled(feasible, remedy, facts.budget.savings_minor) for remedy in remedies)
    yield from [draft for draft in settlements if draft is not None][:1]


def _feasible(basis: Basis, rung: Authority) -> FeasibleSet | None:
    facts = basis.facts
    return feasible_set(facts.loans, basis.capacity, basis.decision, facts.wish, facts.today, rung)
