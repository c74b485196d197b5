"""Notes among colleagues, and the borrower's whole telephone number for a reason that goes on record."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.agents.models import Agent
from leeway.audit.models import record
from leeway.borrowers import repository as borrowers
from leeway.casework.models import Note
from leeway.conversations import service as conversations
from leeway.conversations.models import Conversation
from leeway.errors import NotFound
from reading.masking import mask


def add_note(session: Session, conversation: Conversation, agent: Agent, text: str) -> dict[str, Any]:
    """Writes a note down, and on record that there is one; the note as the desk shows it."""
    note = Note(conversation_id=conversation.id, agent_id=agent.id, text=mask(text).text, at=clock.now(session))
    session.add(note)
    session.flush()
    record(session, f"agent:{agent.id}", "note.added", conversation.id, note=note.id)
    return _note(note, agent.name)


def notes_of(session: Session, conversation_id: str) -> list[dict[str, Any]]:
    """The notes of a conversation, the oldest first."""
    query = (
        select(Note, Agent.name)
        .join(Agent, Agent.id == Note.agent_id)
        .where(Note.conversation_id == conversation_id)
        .order_by(Note.at, Note.id)
    )
    return [_note(note, name) for note, name in session.execute(query)]


def reveal_phone(session: Session, conversation_id: str, agent: Agent, why: str) -> str:
    """The borrower's whole number, which the record then says `agent` has seen and why. NotFound when nobody is
    identified or the lender knows no number."""
    conversation = conversations.get(session, conversation_id)
    borrower = borrowers.find(session, conversation.borrower_id) if conversation.borrower_id else None
    if borrower is None or borrower.phone is None:
        raise NotFound(conversation_id)
    record(session, f"agent:{agent.id}", "phone.revealed", conversation_id, borrower=borrower.id, why=mask(why).text)
    return borrower.phone


def _note(note: Note, agent_name: str) -> dict[str, Any]:
    return {
        "id": note.id,
        "at": note.at.isoformat(),
        "agent": {"id": note.agent_id, "name": agent_name},
        "text": note.text,
    }
