"""Working on a case: notes among colleagues, the whole telephone number, and the steps of a crisis."""

import asyncio
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Request
from pydantic import BaseModel, Field, StringConstraints

from leeway.agents.models import Agent
from leeway.casework import crisis
from leeway.casework import service as casework
from leeway.casework.texts import texts_for
from leeway.conversations import service as conversations
from leeway.db import read_only, unit_of_work
from leeway.gateway.api.access import Language, Worker, hub_of
from leeway.handoffs import service as handoffs

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


class StepDone(BaseModel):
    """Whether a step is done, and what there is to say about it."""

    done: bool
    note: str = Field(default="", max_length=2_000)


class Clearing(BaseModel):
    """Why the crisis is over."""

    note: Why


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


@router.get("/saved-texts")
def saved_texts(
    conversation_id: str, agent: Worker, language: Language, q: Annotated[str, Query(max_length=100)] = ""
) -> dict[str, Any]:
    """Sentences to send as they are or to change first, filled in for this conversation."""
    with read_only() as session:
        conversation = conversations.get(session, conversation_id)
        return {"items": texts_for(session, conversation, agent, q.strip(), language)}


@router.post("/crisis/steps/{step}")
async def crisis_step(
    conversation_id: str, step: str, body: StepDone, agent: Worker, language: Language, request: Request
) -> dict[str, Any]:
    """Notes that a step was done, or that it was not; anybody of the desk may help. 409 when there is no crisis."""
    view = await asyncio.to_thread(_mark, conversation_id, step, body, agent, language)
    await hub_of(request).state(conversation_id)
    return view


@router.post("/crisis/clear")
async def clear_crisis(
    conversation_id: str, body: Clearing, agent: Worker, language: Language, request: Request
) -> dict[str, Any]:
    """Ends the crisis, by whoever holds the conversation or a supervisor; money may be talked about again. 409 while
    required steps are open."""
    view = await asyncio.to_thread(_clear, conversation_id, body, agent, language)
    await hub_of(request).state(conversation_id)
    return view


def _mark(conversation_id: str, step: str, body: StepDone, agent: Agent, language: str) -> dict[str, Any]:
    with unit_of_work() as session:
        conversation = conversations.get(session, conversation_id)
        crisis.mark(session, conversation, agent, step, body.done, body.note)
        return crisis.crisis_view(session, conversation, language) or {}


def _clear(conversation_id: str, body: Clearing, agent: Agent, language: str) -> dict[str, Any]:
    with unit_of_work() as session:
        if agent.role != "supervisor":
            handoffs.held_by(session, conversation_id, agent)
        conversation = conversations.get(session, conversation_id)
        crisis.clear(session, conversation, agent, body.note)
        return crisis.crisis_view(session, conversation, language) or {}
