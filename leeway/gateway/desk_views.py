"""How people, messages and whole conversations look to the desk."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway.agents.models import Agent
from leeway.borrowers import repository as borrowers
from leeway.cases.view import case_file
from leeway.casework import service as casework
from leeway.casework.crisis import crisis_view
from leeway.casework.explaining import explained
from leeway.casework.history import earlier_cases
from leeway.conversations import service as conversations
from leeway.conversations.models import Conversation, Message
from leeway.db import read_only
from leeway.gateway.queue_views import handoff_row
from leeway.gateway.wire import iso, marks
from leeway.handoffs.models import Handoff
from leeway.journey.questions import QUESTIONS
from leeway.words.catalogue import catalogue


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
