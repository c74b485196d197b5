"""How handoffs, messages and cases look to the desk."""

from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.agents.models import Agent
from leeway.borrowers import repository as borrowers
from leeway.cases.view import case_file
from leeway.casework import service as casework
from leeway.casework.crisis import crisis_view
from leeway.casework.explaining import explained
from leeway.casework.history import earlier_cases
from leeway.conversations import service as conversations
from leeway.conversations.models import Conversation, Message
from leeway.gateway.wire import iso
from leeway.handoffs import service as handoffs
from leeway.handoffs.models import Handoff
from leeway.journey.questions import QUESTIONS
from leeway.words.catalogue import catalogue

STATUSES = {"waiting": ("waiting",), "claimed": ("claimed",), "resolved": ("resolved", "handed_back")}
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


def queue(session: Session, status: str, language: str) -> dict[str, Any]:
    """The handoffs of one tab, the most urgent first, and how many each tab has."""
    order = (Handoff.priority, Handoff.opened_at) if status != "resolved" else (Handoff.closed_at.desc(),)
    query = select(Handoff).where(Handoff.status.in_(STATUSES[status])).order_by(*order).limit(MOST_ROWS)
    counted = dict(session.execute(select(Handoff.status, func.count()).group_by(Handoff.status)).all())
    return {
        "items": [handoff_row(session, row, language) for row in session.scalars(query)],
        "counts": {tab: sum(counted.get(name, 0) for name in names) for tab, names in STATUSES.items()},
    }


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
    }


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
