"""Evaluates the lender's policy for one case."""

from collections.abc import Iterable, Sequence
from typing import Any

from pydantic import ValidationError

from leeway.loans.schemas import Product
from leeway.policy.errors import PolicyError
from leeway.policy.pack import Pack, load_pack
from leeway.policy.schemas import (
    REMEDY_ROW,
    Decision,
    PolicyInput,
    Remedy,
    RemedyFacts,
    SituationFacts,
    SituationRow,
)

__all__ = ["PolicyError", "decide", "governing_product"]

# `credit_record` is kept out on purpose: a bad one alone must never change what is offered.
NOT_FOR_TABLES = {"credit_record", "currency"}


def decide(facts: PolicyInput, pack: Pack | None = None) -> Decision:
    """What the policy allows in this case. Raises PolicyError (refer to a person) when it gives no complete answer."""
    pack = pack or load_pack()
    rules = pack.must_decide()
    if facts.currency != pack.meta.currency:
        raise PolicyError(f"pack {pack.meta.id} decides in {pack.meta.currency}, not in {facts.currency}")
    limits = rules.limits[facts.product]
    seen = SituationFacts(**facts.model_dump(exclude=NOT_FOR_TABLES), limits=limits)
    try:
        [row] = rules.situation.evaluate(seen)
        situation = SituationRow.model_validate(row)
        rows = rules.remedies.evaluate(RemedyFacts(**dict(seen), situation=situation.situation))
        remedies = tuple(_remedy(row, facts, pack) for row in rows)
    except ValidationError as error:
        raise PolicyError(str(error)) from error
    check_whole(situation, remedies)
    return Decision(
        **dict(situation),
        remedies=remedies,
        limits=limits,
        inputs=facts,
        pack_id=pack.meta.id,
        policy_version=pack.version,
        trace={
            rules.situation.name: (situation.rule_id,),
            rules.remedies.name: tuple(remedy.rule_id for remedy in remedies),
        },
    )


def governing_product(products: Iterable[Product], pack: Pack | None = None) -> Product:
    """The product whose parameters govern one plan for several loans: the one with the shortest plans."""
    limits = (pack or load_pack()).limits
    return min(set(products), key=lambda product: (limits[product].max_term_months, product))


def _remedy(row: dict[str, Any], facts: PolicyInput, pack: Pack) -> Remedy:
    stated = {field: value for field, value in row.items() if value is not None}
    remedy = REMEDY_ROW.validate_python(stated)
    return remedy.model_copy(update={"legal_reference": pack.legal_reference(remedy.kind, facts.product)})


def check_whole(situation: SituationRow, remedies: Sequence[Remedy]) -> None:
    """An offer needs a plan that the assistant may make, a referral a person; relief never comes with a plan.

    Raises PolicyError where that does not hold.
    """
    kinds = {remedy.kind for remedy in remedies}
    offered = {remedy.kind for remedy in remedies if remedy.authority == "assistant"} & {"grace", "reschedule"}
    whole = {
        "offer": "reschedule" in offered,
        "refer": "refer" in kinds and not offered,
        "relief_and_refer": {"relief", "refer"} <= kinds and not kinds & {"grace", "reschedule"},
    }
    if not whole[situation.outcome]:
        raise PolicyError(f"{situation.rule_id}: outcome {situation.outcome} does not fit remedies {sorted(kinds)}")
