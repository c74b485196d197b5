"""How the queue of handoffs looks to the desk."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.agents.models import Agent
from leeway.borrowers.models import Borrower
from leeway.cases.models import HardshipNotice
from leeway.conversations.models import Conversation
from leeway.gateway.wire import iso
from leeway.handoffs import service as handoffs
from leeway.handoffs.desk_rules import desk_rules
from leeway.handoffs.models import OPEN, Handoff
from leeway.handoffs.reasons import VULNERABLE_PRIORITY
from leeway.words.catalogue import catalogue

STATUSES = {
    "waiting": ("waiting",),
    "claimed": ("claimed",),
    "resolved": ("resolved", "handed_back", "abandoned"),
    "callback": ("callback",),
}
MOST_ROWS = 200

_Row = TypeVar("_Row", Conversation, Borrower, Agent)


@dataclass(frozen=True)
class _Surroundings:
    """What rows of the queue tell of besides their handoffs, by id, read for all rows at once."""

    conversations: dict[str, Conversation]
    borrowers: dict[str, Borrower]
    agents: dict[str, Agent]
    answers_due: dict[str, datetime]  # by conversation
    now: datetime


def queue(session: Session, status: str, language: str, reader: Agent) -> dict[str, Any]:
    """The handoffs of one tab, the most urgent first, and how many each tab has. `matches`: the reader's to take; of
    waiting cases that are equally urgent these come first.
    """
    order = (Handoff.priority, Handoff.opened_at) if status != "resolved" else (Handoff.closed_at.desc(),)
    query = select(Handoff).where(Handoff.status.in_(STATUSES[status])).order_by(*order).limit(MOST_ROWS)
    counted = dict(session.execute(select(Handoff.status, func.count()).group_by(Handoff.status)).all())
    rows = _rows(session, session.scalars(query).all(), language)
    items = [row | {"matches": _matches(row, reader)} for row in rows]
    if status == "waiting":
        items.sort(key=lambda row: (row["priority"], not row["matches"]))
    return {
        "items": items,
        "counts": {tab: sum(counted.get(name, 0) for name in names) for tab, names in STATUSES.items()},
    }


def open_handoff_row(session: Session, conversation_id: str, language: str = "zh") -> dict[str, Any] | None:
    """The open handoff of a conversation, as a row of the queue."""
    row = handoffs.open_handoff(session, conversation_id)
    return handoff_row(session, row, language) if row else None


def handoff_row(session: Session, row: Handoff, language: str) -> dict[str, Any]:
    """One handoff as a row of the queue."""
    return _rows(session, [row], language)[0]


def _matches(row: dict[str, Any], reader: Agent) -> bool:
    """Whether a case is meant for the reader; someone with no language or topic on record takes every one."""
    if row["for_agent"] is not None:
        return bool(row["for_agent"]["id"] == reader.id)
    return (
        row["team"] in (None, reader.team)
        and (not reader.languages or row["language"] in reader.languages)
        and (not reader.topics or row["topic"] in reader.topics)
    )


def _rows(session: Session, told: Sequence[Handoff], language: str) -> list[dict[str, Any]]:
    around = _surroundings(session, told)
    return [_row(row, around, language) for row in told]


def _surroundings(session: Session, told: Sequence[Handoff]) -> _Surroundings:
    talks = {row.conversation_id for row in told}
    conversations = _by_id(session, Conversation, talks)
    due = (
        select(HardshipNotice.conversation_id, func.min(HardshipNotice.answer_due_at))
        .where(HardshipNotice.conversation_id.in_(talks))
        .group_by(HardshipNotice.conversation_id)
    )
    return _Surroundings(
        conversations=conversations,
        borrowers=_by_id(session, Borrower, (talk.borrower_id for talk in conversations.values())),
        agents=_by_id(session, Agent, (id_ for row in told for id_ in (row.agent_id, row.for_agent_id))),
        answers_due=dict(session.execute(due).all()),
        now=clock.now(session),
    )


def _by_id(session: Session, kind: type[_Row], ids: Iterable[str | None]) -> dict[str, _Row]:
    """The rows of one table with these ids; no query where none is asked for."""
    wanted = {id_ for id_ in ids if id_}
    return {row.id: row for row in session.scalars(select(kind).where(kind.id.in_(wanted)))} if wanted else {}


def _row(row: Handoff, around: _Surroundings, language: str) -> dict[str, Any]:
    conversation = around.conversations[row.conversation_id]
    borrower = around.borrowers.get(conversation.borrower_id or "")
    until = row.claimed_at or row.closed_at or around.now
    return {
        "id": row.id,
        "conversation_id": row.conversation_id,
        "borrower_name": borrower.name if borrower else None,
        "reason": row.reason,
        "reason_label": catalogue().say(f"label_handover_{row.reason}", language).text,
        "priority": row.priority,
        "distress": row.package.get("distress", "none"),
        "language": conversation.language,
        "opened_at": iso(row.opened_at),
        "waiting_seconds": int((until - row.opened_at).total_seconds()),
        "status": row.status,
        "agent": _named(around.agents.get(row.agent_id or "")),
        "summary": row.package.get("summary", {}).get(language, ""),
        "next_step": row.package.get("next_step", {}).get(language, ""),
        "wants": row.package.get("wants", ""),
        "outcome": row.outcome,
        "note": row.note,
        "callback": row.callback_words,
        **_service(row, around),
        "vulnerable": row.priority <= VULNERABLE_PRIORITY or bool(borrower and borrower.vulnerabilities),
    }


def _service(row: Handoff, around: _Surroundings) -> dict[str, Any]:
    """Topic, clocks and addressee of a handoff."""
    awaited = row.status in OPEN and row.first_reply_at is None
    return {
        "topic": desk_rules().topic(row.reason),
        "due_at": _iso(row.due_at),
        "late": awaited and row.due_at is not None and row.due_at < around.now,
        "escalated": row.escalated_at is not None,
        "answer_due_at": _iso(around.answers_due.get(row.conversation_id)),
        "callback_at": _iso(row.callback_at),
        "team": row.team,
        "for_agent": _named(around.agents.get(row.for_agent_id or "")),
        "lease_until": _iso(row.lease_until),
    }


def _named(agent: Agent | None) -> dict[str, Any] | None:
    return {"id": agent.id, "name": agent.name} if agent else None


def _iso(moment: datetime | None) -> str | None:
    return iso(moment) if moment else None
