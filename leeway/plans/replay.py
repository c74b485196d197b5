"""Recomputes every stored decision and offer from its facts, under the pack that decided, and compares them whole.

Not a cent may differ. What was decided before facts were kept cannot be recomputed and is counted apart.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway.plans.determination import Asked, Determination, Facts, determine
from leeway.plans.ladder import Basis, offered
from leeway.plans.models import DecisionRecord, Offer
from leeway.policy import archive
from leeway.policy.pack import Pack


@dataclass(frozen=True)
class Difference:
    """What stands in the database under `part` and what was computed now, both as JSON."""

    decision_id: str
    part: str
    stored: str
    computed: str


@dataclass
class Replayed:
    """How many decisions and offers were recomputed, per policy version; and everything that differed."""

    decisions: Counter[str] = field(default_factory=Counter)
    offers: int = 0
    without_facts: int = 0
    differences: list[Difference] = field(default_factory=list)


def replay(session: Session, advance: Callable[[], None] = lambda: None) -> Replayed:
    """Goes through all decisions, oldest first; `advance` is called after each of them."""
    packs: dict[str, Pack] = {}
    done = Replayed()
    for row in session.scalars(select(DecisionRecord).order_by(DecisionRecord.at, DecisionRecord.id)):
        if row.facts is None:
            done.without_facts += 1
        else:
            if row.policy_version not in packs:
                packs[row.policy_version] = archive.bring_back(session, row.policy_version)
            done.differences += _differences(session, row, packs[row.policy_version], done)
            done.decisions[row.policy_version] += 1
        advance()
    return done


def _differences(session: Session, row: DecisionRecord, pack: Pack, done: Replayed) -> Iterator[Difference]:
    facts = Facts.model_validate_json(json.dumps(row.facts))
    found = determine(facts, pack)
    offers = session.scalars(select(Offer).where(Offer.decision_id == row.id).order_by(Offer.round, Offer.label)).all()
    first = [offer.draft for offer in offers if offer.asked is None]
    done.offers += len(offers)
    pairs: dict[str, tuple[Any, Any]] = {
        "capacity": (row.capacity, asdict(found.capacity)),
        "decision": (row.trace, found.decision.model_dump(mode="json")),
        "outcome": ([row.outcome, row.reason_code, row.rule_id], _outcome(found)),
        "offers": (first, [draft.model_dump(mode="json") for draft in found.offers]),
    }
    for offer in offers:
        if offer.asked is not None:
            asked = Asked.model_validate_json(json.dumps(offer.asked))
            draft = offered(Basis(facts, found.capacity, found.decision), asked)
            pairs[f"offer {offer.id}"] = (offer.draft, draft and draft.model_dump(mode="json"))
    for part, (stored, computed) in pairs.items():
        if _bytes(stored) != _bytes(computed):
            yield Difference(row.id, part, _bytes(stored), _bytes(computed))


def _outcome(found: Determination) -> list[str]:
    return [found.outcome, found.reason_code, found.decision.rule_id]


def _bytes(value: Any) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=False)
