"""Every decision of a case in words, for each of those who may ask why."""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway.plans.explanation import explain
from leeway.plans.models import DecisionRecord, Offer


def explained(session: Session, case_file: dict[str, Any], language: str) -> dict[str, Any]:
    """The case file with an `explanation` in each decision; null in one that is older than its facts on record."""
    ids = [decision["id"] for decision in case_file["decisions"]]
    rows = {row.id: row for row in session.scalars(select(DecisionRecord).where(DecisionRecord.id.in_(ids)))}
    offers = session.scalars(select(Offer).where(Offer.decision_id.in_(ids)).order_by(Offer.round, Offer.label)).all()
    decisions = [
        {**decision, "explanation": _explanation(rows[decision["id"]], offers, language)}
        for decision in case_file["decisions"]
    ]
    return {**case_file, "decisions": decisions}


def _explanation(row: DecisionRecord, offers: Sequence[Offer], language: str) -> dict[str, Any] | None:
    if row.facts is None:
        return None
    told = explain(row, [offer for offer in offers if offer.decision_id == row.id], language)
    separator = ": " if language == "en" else "："
    return {
        "borrower": "\n".join(told.borrower),
        "agent": [f"{line.label}{separator}{line.value}" for line in told.agent],
        "auditor": [f"{name}: {_as_recorded(value)}" for name, value in told.auditor.items()],
    }


def _as_recorded(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)
