"""What may be offered in a case, by whom, and what stands in the way. Nothing is stored."""

from dataclasses import dataclass
from typing import Literal

from sqlalchemy.orm import Session

from leeway import clock
from leeway.journey import bargaining
from leeway.journey.questions import QUESTIONS
from leeway.journey.state import Journey
from leeway.plans import service as plans
from leeway.plans.determination import determine
from leeway.plans.ladder import Basis, Way, possible
from leeway.plans.models import DecisionRecord
from leeway.policy.errors import PolicyError
from leeway.policy.pack import load_pack
from leeway.policy.schemas import Authority, PersonalAuthority

Block = Literal["unidentified", "no_loans", "consent", "facts", "policy", "crisis", "signed", "closed", "nothing"]
# Told of the household, but nothing that a plan is computed from.
_NOT_NEEDED = frozenset({"savings", "proposed_payment"})
_NEEDED_KINDS = frozenset({"reason", "until", "people", "money"})
_HIGHEST: Authority = "supervisor"


@dataclass(frozen=True)
class Scope:
    """`ways` are within the authority, `beyond` need a supervisor. `record` is the decision behind them, not stored.

    `block` says why nothing can be sent; `missing` are the questions whose answers are lacking. Without a basis there
    are no figures at all.
    """

    journey: Journey
    authority: PersonalAuthority
    block: Block | None
    missing: tuple[str, ...] = ()
    basis: Basis | None = None
    record: DecisionRecord | None = None
    ways: tuple[Way, ...] = ()
    beyond: tuple[Way, ...] = ()


def scope_of(session: Session, journey: Journey, authority: PersonalAuthority) -> Scope:
    """What this authority may offer in the case as it stands today."""
    missing = missing_facts(journey)
    lacking = _lacking(journey, missing)
    if lacking is not None:
        return Scope(journey, authority, lacking, missing)
    assert journey.case.borrower_id is not None
    told = bargaining.situation(journey)
    facts = plans.facts_of(session, journey.case.borrower_id, journey.loans, told, authority)
    try:
        pack = load_pack()
        pack.must_decide()
        found = determine(facts, pack)
    except PolicyError:
        return Scope(journey, authority, "policy")
    basis = Basis(facts, found.capacity, found.decision)
    ways, every = possible(basis, authority), possible(basis, _HIGHEST)
    beyond = tuple(way for way in every if way not in ways)
    return Scope(
        journey,
        authority,
        _standing_in_the_way(journey) or (None if every else "nothing"),
        basis=basis,
        record=plans.record_of(journey.case, facts, found, clock.now(session)),
        ways=tuple(ways),
        beyond=beyond,
    )


def missing_facts(journey: Journey) -> tuple[str, ...]:
    """The questions about the household that have no answer yet and that capacity or policy needs."""
    return tuple(
        question.id
        for question in QUESTIONS
        if question.kind in _NEEDED_KINDS
        and question.id not in _NOT_NEEDED
        and question.concerns(journey)
        and question.id not in journey.facts
        and question.id not in journey.lines
    )


def _lacking(journey: Journey, missing: tuple[str, ...]) -> Block | None:
    """What keeps the case from being computed at all."""
    if not journey.identified:
        return "unidentified"
    if not journey.loans:
        return "no_loans"
    if journey.consent is not True:
        return "consent"
    return "facts" if missing else None


def _standing_in_the_way(journey: Journey) -> Block | None:
    """What keeps an offer from being sent, whatever the figures are."""
    if journey.conversation.crisis_since is not None:
        return "crisis"
    if journey.settled:
        return "signed"
    return None if journey.case.status == "open" else "closed"
