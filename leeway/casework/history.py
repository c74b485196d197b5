"""The earlier cases of the same borrower: what each was about and how it ended."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway.cases.models import Case, Fact
from leeway.conversations import service as conversations
from leeway.handoffs.models import Handoff
from leeway.words.catalogue import catalogue

MOST_CASES = 20


def earlier_cases(session: Session, conversation_id: str, language: str) -> list[dict[str, Any]]:
    """The cases that the borrower opened before this one, the latest first; none while nobody is identified."""
    case = conversations.case_of(session, conversation_id)
    if case.borrower_id is None:
        return []
    query = (
        select(Case)
        .where(Case.borrower_id == case.borrower_id, Case.id != case.id, Case.opened_at <= case.opened_at)
        .order_by(Case.opened_at.desc(), Case.id)
        .limit(MOST_CASES)
    )
    rows = session.scalars(query).all()
    reasons, handed = _reasons(session, rows), _handoffs(session, rows)
    return [_row(row, reasons.get(row.id), handed.get(row.conversation_id), language) for row in rows]


def _reasons(session: Session, rows: Sequence[Case]) -> dict[str, str]:
    """Why the borrower could not pay, as told, by case."""
    query = select(Fact).where(
        Fact.case_id.in_([row.id for row in rows]), Fact.name == "reason", Fact.superseded_at.is_(None)
    )
    return {fact.case_id: fact.value["value"] for fact in session.scalars(query) if fact.value.get("value")}


def _handoffs(session: Session, rows: Sequence[Case]) -> dict[str, Handoff]:
    """The latest handoff, by conversation."""
    query = select(Handoff).where(Handoff.conversation_id.in_([row.conversation_id for row in rows]))
    return {handoff.conversation_id: handoff for handoff in session.scalars(query.order_by(Handoff.opened_at))}


def _row(case: Case, reason: str | None, handoff: Handoff | None, language: str) -> dict[str, Any]:
    label = f"label_reason_{reason}" if reason else f"label_handover_{handoff.reason}" if handoff else None
    return {
        "conversation_id": case.conversation_id,
        "opened_at": case.opened_at.isoformat(),
        "closed_at": case.closed_at.isoformat() if case.closed_at else None,
        "status": case.status,
        "outcome": case.outcome,
        "reason_label": catalogue().say(label, language).text if label else "",
        "summary": handoff.package.get("summary", {}).get(language, "") if handoff else "",
    }
