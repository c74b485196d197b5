"""The agents' live side: Socket.IO namespace `/desk`, admitted by the same cookie as the desk's interface.

Being connected is being present: that is what a waiting borrower is told.
"""

import asyncio
from collections import Counter
from http.cookies import SimpleCookie
from typing import Any

import socketio

from leeway.agents import service as agents
from leeway.db import unit_of_work
from leeway.gateway.api.access import COOKIE
from leeway.gateway.hub import DESK, role_room
from leeway.handoffs import leases

HEARTBEAT_SECONDS = 15


class Desk(socketio.AsyncNamespace):  # type: ignore[misc]
    """Connections of agents."""

    def __init__(self) -> None:
        super().__init__(DESK)
        self._present: Counter[str] = Counter()

    async def on_connect(self, sid: str, environ: dict[str, Any], auth: Any) -> None:
        cookie = SimpleCookie(environ.get("HTTP_COOKIE", "")).get(COOKIE)
        agent = await asyncio.to_thread(_agent, cookie.value if cookie else "")
        if agent is None:
            raise socketio.exceptions.ConnectionRefusedError("not_signed_in")
        agent_id, role = agent
        await self.save_session(sid, {"agent_id": agent_id})
        await self.enter_room(sid, agent_id)
        await self.enter_room(sid, role_room(role))
        self._present[agent_id] += 1
        await asyncio.to_thread(_seen, [agent_id])

    async def on_disconnect(self, sid: str, *_reason: Any) -> None:
        agent_id = (await self.get_session(sid)).get("agent_id")
        if agent_id is None:
            return
        self._present[agent_id] -= 1
        if self._present[agent_id] <= 0:
            del self._present[agent_id]
            await asyncio.to_thread(_left, agent_id)

    async def keep_present(self) -> None:
        """Renews, while the gateway runs, that connected agents are there; without it they fade within a minute.
        Whose account was taken away meanwhile is disconnected."""
        while True:
            await asyncio.sleep(HEARTBEAT_SECONDS)
            for agent_id in await asyncio.to_thread(_seen, list(self._present)):
                await self.part(agent_id)

    async def part(self, agent_id: str) -> None:
        """Ends the connections of somebody whose sessions have ended."""
        for sid, _ in list(self.server.manager.get_participants(DESK, agent_id)):
            await self.disconnect(sid)


def _agent(token: str) -> tuple[str, str] | None:
    """The id and the role of whoever has signed in with this token."""
    with unit_of_work() as session:
        agent = agents.agent_of(session, token) if token else None
        return (agent.id, agent.role) if agent else None


def _seen(agent_ids: list[str]) -> set[str]:
    with unit_of_work() as session:
        leases.renew(session, agent_ids)
        return agents.seen(session, agent_ids)


def _left(agent_id: str) -> None:
    with unit_of_work() as session:
        agents.left(session, agent_id)
