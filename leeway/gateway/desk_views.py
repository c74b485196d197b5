"""How handoffs, messages and cases look to the desk."""

from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.agents.models import Agent
from leeway.borrowers import repository as borrowers
from leeway.cases.models import HardshipNotice
from leeway.cases.view import case_file
from leeway.casework import service as casework
from leeway.casework.crisis import crisis_view
from leeway.casework.explaining import explained
from leeway.casework.history import earlier_cases
from leeway.conversations import service as conversations
from leeway.conversations.models import Conversation, Message
from leeway.db import read_only
from leeway.gateway.wire import iso, marks
from leeway.handoffs import service as handoffs
from leeway.handoffs.desk_rules import desk_rules
from leeway.handoffs.models import OPEN, Handoff
from leeway.handoffs.reasons import VULNERABLE_PRIORITY
from leeway.journey.questions import QUESTIONS
from leeway.words.catalogue import catalogue

STATUSES = {
    "waiting": ("waiting",),
    "claimed": ("claimed",),
    "resolved": ("resolved", "handed_back", "abandoned"),
    "callback": ("callback",),
}
MOST_ROWS = 200


def agent(row: Agent) -> dict[str, Any]:
    """A person of the desk."""
    return {"id": row.id, "username": row.username, "name": row.name, "role": row.role, "language": row.language}


def message(row: Message, agent_name: str | None) -> dict[str, Any]:
    """A line of the transcript."""
    return {
        "seq": row.seq,
        "id": row.id,
        "client_id": row.client_id,
        "at": iso(row.at),
        "sender": row.sender,
        "agent": {"name": agent_name} if agent_name else None,
        "text": row.text,
        "kind": row.kind,
        "data": row.data,
        "distress": row.distress,
    }


def transcript(session: Session, conversation_id: str, after: int = 0) -> list[dict[str, Any]]:
    """The transcript after a sequence number."""
    names: dict[str, str] = {row.id: row.name for row in session.scalars(select(Agent))}
    rows = conversations.messages_after(session, conversation_id, after)
    return [message(row, names.get(row.agent_id or "")) for row in rows]


def queue(session: Session, status: str, language: str, reader: Agent) -> dict[str, Any]:
    """The handoffs of one tab, the most urgent first, and how many each tab has. `matches`: the reader's to take; of
    waiting cases that are equally urgent these come first.
    """
    order = (Handoff.priority, Handoff.opened_at) if status != "resolved" else (Handoff.closed_at.desc(),)
    query = select(Handoff).where(Handoff.status.in_(STATUSES[status])).order_by(*order).limit(MOST_ROWS)
    counted = dict(session.execute(select(Handoff.status, func.count()).group_by(Handoff.status)).all())
    rows = [handoff_row(session, row, language) for row in session.scalars(query)]
    items = [row | {"matches": _matches(row, reader)} for row in rows]
    if status == "waiting":
        items.sort(key=lambda row: (row["priority"], not row["matches"]))
    return {
        "items": items,
        "counts": {tab: sum(counted.get(name, 0) for name in names) for tab, names in STATUSES.items()},
    }


def _matches(row: dict[str, Any], reader: Agent) -> bool:
    """Whether a case is meant for the reader; someone with no language or topic on record takes every one."""
    if row["for_agent"] is not None:
        return bool(row["for_agent"]["id"] == reader.id)
    return (
        row["team"] in (None, reader.team)
        and (not reader.languages or row["language"] in reader.languages)
        and (not reader.topics or row["topic"] in reader.topics)
    )


def open_handoff_row(session: Session, conversation_id: str, language: str = "zh") -> dict[str, Any] | None:
    """The open handoff of a conversation, as a row of the queue."""
    row = handoffs.open_handoff(session, conversation_id)
    return handoff_row(session, row, language) if row else None


def handoff_row(session: Session, row: Handoff, language: str) -> dict[str, Any]:
    """A row of the queue."""
    conversation = conversations.get(session, row.conversation_id)
    borrower = borrowers.find(session, conversation.borrower_id) if conversation.borrower_id else None
    holder = session.get(Agent, row.agent_id) if row.agent_id else None
    until: datetime = row.claimed_at or row.closed_at or clock.now(session)
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
        "agent": {"id": holder.id, "name": holder.name} if holder else None,
        "summary": row.package.get("summary", {}).get(language, ""),
        "next_step": row.package.get("next_step", {}).get(language, ""),
        "wants": row.package.get("wants", ""),
        "outcome": row.outcome,
        "note": row.note,
        "callback": row.callback_words,
        **_service(session, row),
        "vulnerable": row.priority <= VULNERABLE_PRIORITY or bool(borrower and borrower.vulnerabilities),
    }


def _service(session: Session, row: Handoff) -> dict[str, Any]:
    """Topic, clocks and addressee of a handoff."""
    addressee = session.get(Agent, row.for_agent_id) if row.for_agent_id else None
    answer_due = session.scalar(
        select(HardshipNotice.answer_due_at).where(HardshipNotice.conversation_id == row.conversation_id)
    )
    awaited = row.status in OPEN and row.first_reply_at is None
    return {
        "topic": desk_rules().topic(row.reason),
        "due_at": _iso(row.due_at),
        "late": awaited and row.due_at is not None and row.due_at < clock.now(session),
        "escalated": row.escalated_at is not None,
        "answer_due_at": _iso(answer_due),
        "callback_at": _iso(row.callback_at),
        "team": row.team,
        "for_agent": {"id": addressee.id, "name": addressee.name} if addressee else None,
        "lease_until": _iso(row.lease_until),
    }


def _iso(moment: datetime | None) -> str | None:
    return iso(moment) if moment else None


def whole_of(conversation_id: str, language: str) -> dict[str, Any]:
    """As `whole`, in a transaction of its own; NotFound."""
    with read_only() as session:
        return whole(session, conversations.get(session, conversation_id), language)


def whole(session: Session, conversation: Conversation, language: str) -> dict[str, Any]:
    """Everything the desk shows of one conversation."""
    borrower = borrowers.find(session, conversation.borrower_id) if conversation.borrower_id else None
    latest = session.scalar(
        select(Handoff).where(Handoff.conversation_id == conversation.id).order_by(Handoff.opened_at.desc()).limit(1)
    )
    return {
        "conversation": {
            "id": conversation.id,
            "state": conversation.state,
            "language": conversation.language,
            "identified": conversation.verified_by,
            "crisis": conversation.crisis_since is not None,
            "marks": marks(conversation),
            "borrower": _borrower(borrower) if borrower else None,
        },
        "handoff": handoff_row(session, latest, language) if latest else None,
        "case": explained(session, case_file(session, conversation.id, language), language),
        "notes": casework.notes_of(session, conversation.id),
        "history": earlier_cases(session, conversation.id, language),
        "crisis": crisis_view(session, conversation, language),
        "messages": transcript(session, conversation.id),
        "resume_steps": [
            {"id": question.id, "label": catalogue().say(f"step_{question.id}", language).text}
            for question in QUESTIONS
            if question.kind not in ("support", "identity")
            and question.id not in ("check", "guideline", "feedback_words")
        ],
    }


def _borrower(row: Any) -> dict[str, Any]:
    return {
        "id": row.id,
        "name": row.name,
        "ref": row.external_ref,
        "phone_tail": row.phone[-4:] if row.phone else None,
        "credit_record": row.credit_record,
        "vulnerabilities": row.vulnerabilities,
        "refusals": [{"on": refusal.refused_on.isoformat(), "note": refusal.note} for refusal in row.refusals],
    }
