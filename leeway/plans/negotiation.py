"""Answers a counter-proposal from the same set as the first offers: as asked, the nearest feasible, or a person."""

from collections.abc import Sequence
from datetime import date, timedelta

from leeway.capacity.schemas import Capacity
from leeway.loans.schemas import LoanView
from leeway.plans.feasible import FeasibleSet, feasible_set
from leeway.plans.offers import target_minor
from leeway.plans.schedule import next_monthly
from leeway.plans.schemas import Answer, Counter, CounterReason, OfferDraft, Reason, Wish
from leeway.policy.schemas import Authority, Decision

__all__ = ["Answer", "Counter", "negotiate"]


def negotiate(
    loans: Sequence[LoanView],
    capacity: Capacity,
    decision: Decision,
    counter: Counter,
    wish: Wish,
    today: date,
    authority: Authority = "assistant",
) -> Answer:
    """What we can say to a counter-proposal. Naming a figure never makes more feasible than was feasible before."""
    feasible = feasible_set(loans, capacity, decision, wish, today, authority)
    if feasible is None:
        return _refer("counter_needs_person", {})
    if counter.lump_sum_minor is not None:
        if counter.lump_sum_minor >= feasible.owed_minor:
            facts: dict[str, int | str] = {
                "lump_sum_minor": counter.lump_sum_minor,
                "owed_minor": feasible.owed_minor,
            }
            return _refer("counter_lump_sum_clears", facts)
        feasible = feasible.with_lump_sum(counter.lump_sum_minor)
    feasible, date_reason = _starting(feasible, counter)
    shortest = feasible.fewest(feasible.sustainable_minor)
    if shortest is None:
        return _refer("counter_no_feasible_plan", _bounds(feasible))

    n, number_reason = _number(feasible, counter, wish, shortest)
    offer = feasible.plan(n, "offer_countered")
    reasons = [reason for reason in (number_reason, date_reason) if reason]
    parameters = _parameters(feasible, counter, offer)
    return Answer(
        kind="counter" if reasons else "accept",
        offer=offer,
        reasons=tuple(Reason(id=reason, parameters=parameters) for reason in reasons or ["counter_as_asked"]),
    )


def _number(feasible: FeasibleSet, counter: Counter, wish: Wish, shortest: int) -> tuple[int, CounterReason | None]:
    """The number of instalments nearest to what was asked, and why it is not what was asked."""
    if counter.amount_minor is None and counter.n is None:
        return feasible.gentlest(target_minor(feasible, wish)) or shortest, None
    if counter.amount_minor is None:
        return _nearest_number(feasible, counter.n or shortest, shortest)
    needed, reason = _for_amount(feasible, counter.amount_minor, shortest)
    if counter.n is None or reason:
        return needed, reason
    if counter.n < needed:
        return needed, "counter_amount_and_count"
    return _nearest_number(feasible, counter.n, shortest)


def _nearest_number(feasible: FeasibleSet, asked: int, shortest: int) -> tuple[int, CounterReason | None]:
    if asked > feasible.longest:
        return feasible.fewest(feasible.sustainable_minor, feasible.longest) or shortest, "counter_too_many_instalments"
    if asked < shortest:
        return shortest, "counter_too_few_instalments"
    n = feasible.fewest(feasible.sustainable_minor, asked) or shortest
    return n, None if n == asked else "counter_too_few_instalments"


def _for_amount(feasible: FeasibleSet, asked_minor: int, shortest: int) -> tuple[int, CounterReason | None]:
    needed = feasible.fewest(asked_minor)
    if needed is None:
        down_to_minimum = feasible.longest < feasible.term_limit
        nearest = feasible.fewest(feasible.sustainable_minor, feasible.longest) or shortest
        return nearest, "counter_below_minimum" if down_to_minimum else "counter_term_too_long"
    if asked_minor > feasible.sustainable_minor and feasible.needed(asked_minor) != needed:
        return needed, "counter_above_sustainable"
    return needed, None


def _starting(feasible: FeasibleSet, counter: Counter) -> tuple[FeasibleSet, CounterReason | None]:
    """The set of plans from the first date asked for, and why it is not exactly that date."""
    asked = counter.first_due
    if asked is None:
        return feasible, None
    earliest, latest = feasible.today + timedelta(days=1), feasible.latest_first_due
    found = min(max(asked, earliest), latest)
    day = feasible.day if next_monthly(found, feasible.day) == found else found.day
    if found == asked:
        return feasible.starting(found, day), None
    return feasible.starting(found, day), "counter_date_too_late" if asked > latest else "counter_date_too_early"


def _parameters(feasible: FeasibleSet, counter: Counter, offer: OfferDraft) -> dict[str, int | str]:
    """One set of parameters for all reasons: what was asked, what is offered, and the bounds between them."""
    asked: dict[str, int | str | None] = {
        "asked_minor": counter.amount_minor,
        "asked_n": counter.n,
        "asked_date": counter.first_due.isoformat() if counter.first_due else None,
        "lump_sum_minor": counter.lump_sum_minor,
    }
    return {
        **{name: value for name, value in asked.items() if value is not None},
        "instalment_minor": offer.instalment_minor,
        "n": offer.n,
        "first_due": offer.first_due.isoformat(),
        "last_due": offer.last_due.isoformat(),
        "total_minor": offer.total_minor,
        **_bounds(feasible),
    }


def _bounds(feasible: FeasibleSet) -> dict[str, int | str]:
    return {
        "sustainable_minor": feasible.sustainable_minor,
        "minimum_minor": feasible.limits.minimum_instalment_minor,
        "max_months": feasible.term_limit,
    }


def _refer(reason: CounterReason, parameters: dict[str, int | str]) -> Answer:
    return Answer(kind="refer", offer=None, reasons=(Reason(id=reason, parameters=parameters),))
