"""The queue beyond claiming: passing a case on, calls back, and who is at the desk."""

import asyncio
from datetime import datetime
from typing import Any, Literal

from fastapi import APIRouter, Request
from pydantic import AwareDatetime, BaseModel, Field
from sqlalchemy import func, select

from leeway import clock
from leeway.agents import service as agents
from leeway.agents.models import Agent
from leeway.conversations import service as conversations
from leeway.conversations.models import Message
from leeway.db import read_only, unit_of_work
from leeway.gateway import desk_views, queue_views
from leeway.gateway.api.access import Language, Reader, Worker, hub_of
from leeway.handoffs import passing
from leeway.handoffs.models import Handoff
from leeway.journey import resuming

router = APIRouter(prefix="/api", tags=["queue"])


class Transfer(BaseModel):
    """For whom the case is (an agent, a team, or with neither whoever is free), and a note for them."""

    agent_id: str | None = None
    team: str | None = Field(default=None, max_length=100)
    note: str = Field(default="", max_length=2_000)


class CallBack(BaseModel):
    """When the borrower is to be called; None: the case waits again at once."""

    at: AwareDatetime | None


class Status(BaseModel):
    """Whether new cases may come."""

    status: Literal["available", "away"]


@router.post("/conversations/{conversation_id}/transfer")
async def transfer(
    conversation_id: str, body: Transfer, agent: Worker, language: Language, request: Request
) -> dict[str, Any]:
    """Passes the case on; the borrower keeps their place and is told."""
    said = await asyncio.to_thread(_transfer, conversation_id, body, agent)
    await hub_of(request).deliver(said)
    await hub_of(request).state(conversation_id)
    return await asyncio.to_thread(desk_views.whole_of, conversation_id, language)


@router.post("/handoffs/{handoff_id}/call-back")
async def call_back(
    handoff_id: str, body: CallBack, agent: Worker, language: Language, request: Request
) -> dict[str, Any]:
    """Sets or clears the time to call; 422 when nobody may or can call then."""
    conversation_id, row = await asyncio.to_thread(_call_back, handoff_id, body.at, agent, language)
    await hub_of(request).state(conversation_id)
    return row


@router.get("/desk/agents")
def list_agents(agent: Reader) -> dict[str, Any]:
    """Everybody who takes cases: who is there, how much they hold and what they know."""
    with read_only() as session:
        held = select(Handoff.agent_id, func.count()).where(Handoff.status == "claimed").group_by(Handoff.agent_id)
        load: dict[str | None, int] = dict(session.execute(held).tuples().all())
        people = session.scalars(select(Agent).where(Agent.role.in_(agents.TAKES_CASES)).order_by(Agent.name)).all()
        since = clock.now(session) - agents.PRESENCE
        return {
            "agents": [_person(row, load.get(row.id, 0), since) for row in people],
            "teams": sorted({row.team for row in people if row.team}),
        }


@router.post("/desk/status")
async def set_status(body: Status, agent: Worker, request: Request) -> dict[str, str]:
    """Says whether the caller takes new cases; what they hold stays with them."""
    await asyncio.to_thread(_set_status, agent.id, body.status)
    await hub_of(request).desk("queue.changed", {})
    return {"status": body.status}


def _transfer(conversation_id: str, body: Transfer, agent: Agent) -> list[Message]:
    with unit_of_work() as session:
        conversation = passing.transfer(session, conversation_id, agent, body.agent_id, body.team, body.note)
        lines = resuming.passed_on(session, conversation)
        return [conversations.add_message(session, conversation, "system", line) for line in lines]


def _call_back(handoff_id: str, at: datetime | None, agent: Agent, language: str) -> tuple[str, dict[str, Any]]:
    with unit_of_work() as session:
        handoff = passing.set_callback(session, handoff_id, agent, at)
        session.flush()
        return handoff.conversation_id, queue_views.handoff_row(session, handoff, language)


def _set_status(agent_id: str, status: str) -> None:
    with unit_of_work() as session:
        agents.set_status(session, agent_id, status)


def _person(row: Agent, load: int, since: datetime) -> dict[str, Any]:
    return {
        "id": row.id,
        "name": row.name,
        "role": row.role,
        "present": row.last_seen_at is not None and row.last_seen_at > since,
        "status": row.status,
        "load": load,
        "capacity": row.capacity,
        "languages": row.languages,
        "topics": row.topics,
        "team": row.team,
    }
