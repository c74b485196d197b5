"""How often borrowers had to say the same thing again."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby, pairwise
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway.cases.models import BudgetLine, Case, Fact

# What was not told by the borrower anew, or tells nothing.
_NOT_TOLD = ("confirmed", "evidenced", "unknown", "skipped")


@dataclass(frozen=True)
class Telling:
    """One row of what a borrower told: of which case and what about, the value, and the line it came from."""

    about: tuple[str, str]
    value: Any
    certainty: str
    message_id: str
    at: datetime


def told_twice(session: Session, since: datetime) -> dict[str, Any]:
    """Facts and amounts told in the cases opened since a moment, and how many of them were told again.

    A fact is one name in one case with a value that is known. It counts as repeated, once, when a row of it was
    superseded by the next row with an equal value from another line of the borrower's: they said again what the case
    already held, because it was asked again. A changed value is news, and a confirmation or a paper seen by an agent is
    no telling. A line that repeats a value unasked while it stands leaves no row and is not counted.
    """
    tellings = sorted([*_facts(session, since), *_amounts(session, since)], key=lambda one: (one.about, one.at))
    facts = repeated = 0
    for _, group in groupby(tellings, key=lambda one: one.about):
        rows = list(group)
        facts += 1
        repeated += any(_again(earlier, later) for earlier, later in pairwise(rows))
    return {"facts": facts, "repeated": repeated, "rate": repeated / facts if facts else None}


def _again(earlier: Telling, later: Telling) -> bool:
    return later.value == earlier.value and later.message_id != earlier.message_id and later.certainty not in _NOT_TOLD


def _facts(session: Session, since: datetime) -> Iterator[Telling]:
    query = select(Fact).join(Case, Case.id == Fact.case_id).where(Case.opened_at >= since)
    for row in session.scalars(query):
        value = row.value.get("value")
        if value is not None:
            yield Telling((row.case_id, row.name), value, row.certainty, row.message_id, row.at)


def _amounts(session: Session, since: datetime) -> Iterator[Telling]:
    query = (
        select(BudgetLine)
        .join(Case, Case.id == BudgetLine.case_id)
        .where(Case.opened_at >= since, BudgetLine.amount_minor.is_not(None))
    )
    for row in session.scalars(query):
        yield Telling((row.case_id, row.category), row.amount_minor, row.certainty, row.message_id, row.at)
