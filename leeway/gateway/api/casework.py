"""Working on a case: notes among colleagues, the whole telephone number, and the steps of a crisis."""

from typing import Annotated, Any, Literal

from fastapi import APIRouter
from pydantic import BaseModel, StringConstraints

from leeway.casework import service as casework
from leeway.conversations import service as conversations
from leeway.db import unit_of_work
from leeway.gateway.api.access import Worker

router = APIRouter(prefix="/api/desk/conversations/{conversation_id}", tags=["case work"])

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2_000)]
Why = Annotated[str, StringConstraints(strip_whitespace=True, min_length=3, max_length=2_000)]


class NewNote(BaseModel):
    """A note for colleagues."""

    text: Text


class Reveal(BaseModel):
    """What is to be shown in full, and why."""

    field: Literal["phone"]
    why: Why


@router.post("/notes")
def add_note(conversation_id: str, body: NewNote, agent: Worker) -> dict[str, Any]:
    """Leaves a note for colleagues; the borrower never sees it."""
    with unit_of_work() as session:
        return {"note": casework.add_note(session, conversations.get(session, conversation_id), agent, body.text)}


@router.post("/reveal")
def reveal(conversation_id: str, body: Reveal, agent: Worker) -> dict[str, str]:
    """The borrower's whole telephone number; who asked and why goes on record."""
    with unit_of_work() as session:
        return {"value": casework.reveal_phone(session, conversation_id, agent, body.why)}
