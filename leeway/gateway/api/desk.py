"""The desk's interface: the queue, claiming, the case file, replying, handing back, resolving."""

import asyncio
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Request
from pydantic import BaseModel, Field, StringConstraints

from leeway.agents.models import Agent
from leeway.conversations import marks
from leeway.conversations import service as conversations
from leeway.conversations.models import Conversation, Message
from leeway.conversations.service import Line
from leeway.db import read_only, unit_of_work
from leeway.gateway import desk_views, queue_views
from leeway.gateway.api.access import Language, Reader, Worker, hub_of
from leeway.guard import service as guard
from leeway.guard.schemas import Refusal
from leeway.handoffs import service as handoffs
from leeway.journey import resuming
from reading.masking import mask

router = APIRouter(prefix="/api", tags=["desk"])

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2_000)]


class Reply(BaseModel):
    """A line from the agent. `client_id` makes sending it twice harmless. `acknowledged` names the rules of the guard
    whose warning the agent has read and sends the line in spite of."""

    text: Text
    client_id: str = Field(min_length=1, max_length=64)
    acknowledged: list[str] = Field(default_factory=list, max_length=50)


class HandBack(BaseModel):
    """Where the assistant takes up again (a question of the journey; None: where it was), and a note."""

    step: str | None = None
    note: str = Field(default="", max_length=2_000)


class Resolution(BaseModel):
    """How the case ended."""

    outcome: Literal["agreed", "relief", "referred", "advice", "no_contact", "other"]
    note: str = Field(default="", max_length=2_000)


class Typing(BaseModel):
    """Whether the agent is writing."""

    on: bool


class Read(BaseModel):
    """Up to which line."""

    seq: int = Field(ge=1)


@router.get("/handoffs")
def list_handoffs(
    agent: Reader,
    language: Language,
    status: Annotated[Literal["waiting", "claimed", "resolved", "callback"], Query()] = "waiting",
) -> dict[str, Any]:
    """The queue, the most urgent first."""
    with read_only() as session:
        return queue_views.queue(session, status, language, agent)


@router.post("/handoffs/{handoff_id}/claim")
async def claim(handoff_id: str, agent: Worker, language: Language, request: Request) -> dict[str, Any]:
    """Takes a case; 409 when somebody else was faster."""
    conversation_id, said = await asyncio.to_thread(_claim, handoff_id, agent)
    hub = hub_of(request)
    await hub.deliver(said)
    await hub.state(conversation_id)
    return await asyncio.to_thread(desk_views.whole_of, conversation_id, language)


@router.get("/conversations/{conversation_id}")
def show(conversation_id: str, agent: Reader, language: Language) -> dict[str, Any]:
    """A conversation with its case file and transcript."""
    return desk_views.whole_of(conversation_id, language)


@router.get("/conversations/{conversation_id}/messages")
def messages(conversation_id: str, agent: Reader, after: int = 0) -> dict[str, Any]:
    """The transcript after a sequence number."""
    with read_only() as session:
        return {"messages": desk_views.transcript(session, conversation_id, after)}


@router.post("/conversations/{conversation_id}/messages", responses={422: {"model": Refusal}})
async def reply(
    conversation_id: str, body: Reply, agent: Worker, language: Language, request: Request
) -> dict[str, Any]:
    """Says a line to the borrower; only whoever holds the conversation may, and nothing that the guard holds back."""
    message, fresh = await asyncio.to_thread(_reply, conversation_id, body, agent, language)
    if fresh:
        await hub_of(request).deliver([message])
    return {"message": desk_views.message(message, agent.name)}


@router.post("/conversations/{conversation_id}/hand-back")
async def hand_back(
    conversation_id: str, body: HandBack, agent: Worker, language: Language, request: Request
) -> dict[str, Any]:
    """Gives the conversation back to the assistant, at a step."""
    said = await asyncio.to_thread(_hand_back, conversation_id, body, agent)
    hub = hub_of(request)
    await hub.deliver(said)
    await hub.state(conversation_id)
    return await asyncio.to_thread(desk_views.whole_of, conversation_id, language)


@router.post("/conversations/{conversation_id}/resolve")
async def resolve(
    conversation_id: str, body: Resolution, agent: Worker, language: Language, request: Request
) -> dict[str, Any]:
    """Ends the case with an outcome."""
    said = await asyncio.to_thread(_resolve, conversation_id, body, agent)
    hub = hub_of(request)
    await hub.deliver(said)
    await hub.state(conversation_id)
    return await asyncio.to_thread(desk_views.whole_of, conversation_id, language)


@router.post("/conversations/{conversation_id}/read")
async def read(conversation_id: str, body: Read, agent: Worker, request: Request) -> dict[str, bool]:
    """Shows the borrower up to which line whoever holds the conversation has read."""
    seq = await asyncio.to_thread(_read, conversation_id, body.seq, agent)
    if seq is not None:
        await hub_of(request).read_by_agent(conversation_id, seq)
    return {"ok": True}


@router.post("/conversations/{conversation_id}/typing")
async def typing(conversation_id: str, body: Typing, agent: Worker, request: Request) -> dict[str, bool]:
    """Shows the borrower that the agent is writing."""
    await hub_of(request).typing(conversation_id, "agent", body.on)
    return {"ok": True}


def _claim(handoff_id: str, agent: Agent) -> tuple[str, list[Message]]:
    with unit_of_work() as session:
        handoff = handoffs.claim(session, handoff_id, agent)
        conversation = conversations.get(session, handoff.conversation_id)
        return conversation.id, _say(session, conversation, resuming.agent_joined(session, conversation, agent.name))


def _reply(conversation_id: str, body: Reply, agent: Agent, language: str) -> tuple[Message, bool]:
    # Checking asks the policy engine and takes its time: nobody else's line should wait for it.
    with read_only() as session:
        checked = guard.check(session, conversations.get(session, conversation_id), agent, body.text, language)
    with unit_of_work() as session:
        known = conversations.message_by_client_id(session, conversation_id, body.client_id)
        if known is not None:
            return known, False
        conversation, handoff = handoffs.held_by(session, conversation_id, agent)
        refused = guard.refusal(session, conversation_id, agent, body.text, checked, body.acknowledged)
        if refused is None:
            handoffs.replied(session, handoff)
            line = Line(mask(body.text).text)
            return conversations.add_message(
                session, conversation, "agent", line, client_id=body.client_id, agent_id=agent.id
            ), True
    # Outside the transaction, so that the refusal stays on record.
    raise refused


def _hand_back(conversation_id: str, body: HandBack, agent: Agent) -> list[Message]:
    with unit_of_work() as session:
        handoffs.hand_back(session, conversation_id, agent, body.step, body.note)
        conversation = conversations.get(session, conversation_id)
        return _say(session, conversation, resuming.resume(session, conversation, body.step))


def _resolve(conversation_id: str, body: Resolution, agent: Agent) -> list[Message]:
    with unit_of_work() as session:
        handoffs.resolve(session, conversation_id, agent, body.outcome, body.note)
        conversation = conversations.get(session, conversation_id)
        return _say(session, conversation, resuming.resolved(session, conversation))


def _read(conversation_id: str, seq: int, agent: Agent) -> int | None:
    with unit_of_work() as session:
        handoffs.held_by(session, conversation_id, agent)
        return marks.read_by_agent(session, conversation_id, seq)


def _say(session: Any, conversation: Conversation, lines: list[Line]) -> list[Message]:
    return [conversations.add_message(session, conversation, "system", line) for line in lines]
