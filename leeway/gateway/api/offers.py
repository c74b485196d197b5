"""Offers from the desk: what may be offered, sending it, what waits for a supervisor, and evidence for the sheet."""

import asyncio
from datetime import date
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Query, Request
from pydantic import BaseModel, Field, StringConstraints, model_validator
from sqlalchemy.orm import Session

from leeway.agents.models import Agent
from leeway.cases.evidence import Evidenced
from leeway.conversations import service as conversations
from leeway.conversations.models import Message
from leeway.db import read_only, unit_of_work
from leeway.gateway import desk_views
from leeway.gateway.api.access import Language, Reader, Worker, desk_agent, hub_of
from leeway.handoffs import service as handoffs
from leeway.journey.state import load
from leeway.offering import approving, evidencing, sending, views
from leeway.offering.scope import scope_of
from leeway.plans.schemas import Counter
from leeway.policy.schemas import authority_of
from reading.masking import mask

router = APIRouter(prefix="/api/desk", tags=["offers"])

Supervisor = Annotated[Agent, Depends(desk_agent("supervisor"))]
Note = Annotated[str, StringConstraints(strip_whitespace=True, max_length=2_000)]
# More than any loan; keeps figures inside what a column holds.
_MOST_MINOR = 10**15


class Wanted(BaseModel):
    """One of the offers by its key, or figures in place of one; a note for the supervisor, should one be needed."""

    key: str | None = Field(default=None, max_length=200)
    amount_minor: int | None = Field(default=None, gt=0, le=_MOST_MINOR)
    months: int | None = Field(default=None, ge=1, le=600)
    first_due: date | None = None
    note: Note = ""

    @model_validator(mode="after")
    def _names_something(self) -> "Wanted":
        figures = (self.amount_minor, self.months, self.first_due)
        if (self.key is None) == all(figure is None for figure in figures):
            raise ValueError("either the key of an offer or figures")
        return self

    def as_wanted(self) -> sending.Wanted:
        """What is to be sent."""
        note = mask(self.note).text
        if self.key is not None:
            return sending.Wanted(key=self.key, note=note)
        counter = Counter(amount_minor=self.amount_minor, n=self.months, first_due=self.first_due)
        return sending.Wanted(counter=counter, note=note)


class Verdict(BaseModel):
    """A supervisor's yes or no."""

    approve: bool
    note: Note = ""


class Seen(BaseModel):
    """What proves a line of the sheet, and what it shows per month where that differs from what was told."""

    category: Evidenced
    seen: Annotated[str, StringConstraints(strip_whitespace=True, min_length=3, max_length=500)]
    amount_minor: int | None = Field(default=None, ge=0, le=_MOST_MINOR)


@router.get("/conversations/{conversation_id}/offers")
def offers(conversation_id: str, agent: Reader, language: Language) -> dict[str, Any]:
    """What the caller may offer in this case, why, and what not."""
    with read_only() as session:
        scope = scope_of(session, load(session, conversation_id), authority_of(agent.role))
        return views.offers_view(scope, language, holds=_holds(session, conversation_id, agent))


@router.post("/conversations/{conversation_id}/offers")
async def send(
    conversation_id: str, body: Wanted, agent: Worker, language: Language, request: Request
) -> dict[str, Any]:
    """Sends an offer as a card, or asks a supervisor when it is beyond the caller's authority."""
    message, approval = await asyncio.to_thread(_send, conversation_id, agent, body, language)
    hub = hub_of(request)
    if message is not None:
        await hub.deliver([message])
        return {"sent": True, "message": desk_views.message(message, agent.name)}
    await hub.alarm(conversation_id, "approval")
    return {"sent": False, "approval": approval}


@router.get("/approvals")
def approvals(
    agent: Reader, language: Language, status: Annotated[Literal["pending", "decided"], Query()] = "pending"
) -> dict[str, Any]:
    """What waits for a supervisor, or was decided."""
    with read_only() as session:
        rows = approving.listed(session, agent, pending=status == "pending")
        return {"items": [views.approval_view(session, row, language) for row in rows]}


@router.post("/approvals/{approval_id}")
async def decide(
    approval_id: str, body: Verdict, agent: Supervisor, language: Language, request: Request
) -> dict[str, Any]:
    """Says yes (the card goes to the borrower) or no. 409 when it is decided already, or the case has moved on."""
    view, message = await asyncio.to_thread(_decide, approval_id, agent, body, language)
    hub = hub_of(request)
    if message is not None:
        await hub.deliver([message])
    await hub.desk("approval.decided", {"conversation_id": view["conversation_id"], "approval": view})
    if body.approve and message is None:
        raise approving.CaseMovedOn(approval_id)
    return view


@router.post("/conversations/{conversation_id}/evidence")
def evidence(conversation_id: str, body: Seen, agent: Worker, language: Language) -> dict[str, Any]:
    """Notes that a line of the sheet was seen on paper; the whole case with what can be carried now."""
    with unit_of_work() as session:
        evidencing.see(session, conversation_id, agent, body.category, body.seen, body.amount_minor)
        session.flush()
        return desk_views.whole(session, conversations.get(session, conversation_id), language)


def _holds(session: Session, conversation_id: str, agent: Agent) -> bool:
    try:
        handoffs.held_by(session, conversation_id, agent)
    except handoffs.NotYours:
        return False
    return True


def _send(
    conversation_id: str, agent: Agent, body: Wanted, language: str
) -> tuple[Message | None, dict[str, Any] | None]:
    with unit_of_work() as session:
        message, approval = sending.send(session, conversation_id, agent, body.as_wanted(), language)
        return message, views.approval_view(session, approval, language) if approval else None


def _decide(approval_id: str, agent: Agent, body: Verdict, language: str) -> tuple[dict[str, Any], Message | None]:
    with unit_of_work() as session:
        row, message = approving.decide(session, approval_id, agent, body.approve, mask(body.note).text)
        return views.approval_view(session, row, language), message
