"""The accounts of the desk: administrators manage them, supervisors see them."""

import asyncio
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Request
from pydantic import BaseModel, Field, StringConstraints

from leeway.agents import accounts
from leeway.agents.models import Agent
from leeway.conversations.models import Message
from leeway.db import read_only, unit_of_work
from leeway.gateway import desk_views
from leeway.gateway.api.access import AccountReader, Administrator, hub_of
from leeway.gateway.wire import iso
from leeway.handoffs import leases
from leeway.handoffs.desk_rules import Topic, desk_rules
from leeway.journey import resuming

router = APIRouter(prefix="/api/desk/accounts", tags=["accounts"])

Role = Literal["agent", "supervisor", "auditor", "administrator"]
Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100)]
Username = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^[A-Za-z0-9._@-]{2,64}$")]
Password = Annotated[str, StringConstraints(max_length=1_000)]


Speech = Literal["zh", "en"]
Capacity = Annotated[int, Field(ge=1, le=50)]


class NewAccount(BaseModel):
    """Somebody who may sign in; the password has at least twelve characters. `capacity` is how many cases they hold at
    once; no languages or topics means all."""

    username: Username
    name: Name
    role: Role
    language: Speech = "zh"
    password: Password
    capacity: Capacity = Field(default_factory=lambda: desk_rules().capacity)
    languages: list[Speech] = Field(default_factory=list)
    topics: list[Topic] = Field(default_factory=list)
    team: Name | None = None


class Change(BaseModel):
    """What is to change; what is left out stays. `unlock` ends the rest after too many wrong passwords."""

    name: Name | None = None
    role: Role | None = None
    active: bool | None = None
    password: Password | None = None
    language: Speech | None = None
    capacity: Capacity | None = None
    languages: list[Speech] | None = None
    topics: list[Topic] | None = None
    team: Name | None = None
    unlock: bool = Field(default=False)


@router.get("")
def list_accounts(agent: AccountReader) -> dict[str, Any]:
    """Every account, those in use first, and how many cases a new one holds unless it is said otherwise."""
    with read_only() as session:
        rows = [_view(row) for row in accounts.accounts(session)]
    return {"accounts": rows, "capacity": desk_rules().capacity}


@router.post("")
def add_account(body: NewAccount, agent: Administrator) -> dict[str, Any]:
    """Adds somebody. 409 when the user name is taken."""
    with unit_of_work() as session:
        return _view(accounts.add(session, f"agent:{agent.id}", **body.model_dump()))


@router.patch("/{account_id}")
async def change_account(account_id: str, body: Change, agent: Administrator, request: Request) -> dict[str, Any]:
    """Changes an account; whose access or password changes is signed out, and cases of somebody who takes none any more
    return to the queue. 409 for the last administrator."""
    view, returned, said = await asyncio.to_thread(_change, account_id, body, f"agent:{agent.id}")
    hub = hub_of(request)
    await hub.deliver(said)
    for conversation_id in returned:
        await hub.state(conversation_id)
        await hub.alarm(conversation_id, "lease_lapsed")
    if body.active is False or body.password is not None:
        await request.app.state.desk.part(account_id)
    return view


def _change(account_id: str, body: Change, actor: str) -> tuple[dict[str, Any], list[str], list[Message]]:
    """The account, the conversations that returned to the queue, and what their borrowers were told."""
    with unit_of_work() as session:
        held = leases.held(session, account_id)
        row = accounts.change(
            session, actor, account_id, **body.model_dump(exclude_unset=True, exclude={"password", "unlock"})
        )
        if body.password is not None:
            accounts.set_password(session, actor, account_id, body.password)
        if body.unlock:
            accounts.unlock(session, actor, account_id)
        kept = set(leases.held(session, account_id))
        returned = [conversation_id for conversation_id in held if conversation_id not in kept]
        return _view(row), returned, resuming.say_agent_left(session, returned)


def _view(row: Agent) -> dict[str, Any]:
    return {
        **desk_views.agent(row),
        "active": row.active,
        "capacity": row.capacity,
        "languages": row.languages,
        "topics": row.topics,
        "team": row.team,
        "locked_until": iso(row.locked_until) if row.locked_until else None,
        "last_seen_at": iso(row.last_seen_at) if row.last_seen_at else None,
    }
