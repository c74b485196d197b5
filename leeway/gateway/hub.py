"""Where events go out: to the borrower's widgets, whatever dialect they speak, and to the agents' desks."""

import asyncio
from collections.abc import Iterable
from typing import Any

import socketio

from leeway.agents.models import Agent
from leeway.conversations import service as conversations
from leeway.conversations.models import Message
from leeway.db import read_only
from leeway.gateway import desk_views, queue_views, wire

DESK = "/desk"
# The reason of the alarm that concerns supervisors alone.
LATE = "escalated"


def own_room(conversation_id: str) -> str:
    """The room of our own widgets in a conversation."""
    return f"own:{conversation_id}"


def plain_room(conversation_id: str) -> str:
    """The room of any other Rasa widget in a conversation."""
    return f"plain:{conversation_id}"


def role_room(role: str) -> str:
    """The room of the desks of everybody with a role."""
    return f"role:{role}"


def marks_room(conversation_id: str) -> str:
    """The room of those widgets in a conversation that show how far a line has come."""
    return f"marks:{conversation_id}"


class Hub:
    """Sends stored messages and changes of state to whoever should see them."""

    def __init__(self, sio: socketio.AsyncServer) -> None:
        self.sio = sio

    async def deliver(self, messages: Iterable[Message], *, skip_sid: str | None = None) -> None:
        """Lines already stored: to the borrower's clients, and to the desk."""
        for message in messages:
            name = await asyncio.to_thread(agent_name, message)
            own, plain = own_room(message.conversation_id), plain_room(message.conversation_id)
            if message.sender == "borrower":
                await self.sio.emit("user_echo", wire.echo(message), room=own, skip_sid=skip_sid)
            else:
                await self.sio.emit("bot_uttered", wire.own(message, name), room=own)
                for body in wire.plain(message):
                    await self.sio.emit("bot_uttered", body, room=plain)
            await self.desk(
                "message.created",
                {"conversation_id": message.conversation_id, "message": desk_views.message(message, name)},
            )

    async def state(self, conversation_id: str, *, after_line: bool = False) -> None:
        """Who answers, and the place in the queue, to the conversation's widgets and to the desk; after a borrower's
        line, what is between them and the assistant alone is no news to the desk.
        """
        current, handoff = await asyncio.to_thread(_state, conversation_id)
        await self.sio.emit("state", current, room=own_room(conversation_id))
        if after_line and handoff is None:
            return
        changed = {"conversation_id": conversation_id, "state": current["state"], "handoff": handoff}
        await self.desk("conversation.status_changed", changed)
        await self.desk("queue.changed", {})

    async def alarm(self, conversation_id: str, reason: str) -> None:
        """Rings at every desk, or, for what has waited too long, at those of the supervisors."""
        event = {"conversation_id": conversation_id, "reason": reason}
        await self.sio.emit("alarm", event, namespace=DESK, room=role_room("supervisor") if reason == LATE else None)

    async def typing(self, conversation_id: str, sender: str, on: bool) -> None:
        """Shows the borrower that somebody is writing."""
        await self.sio.emit("typing", {"sender": sender, "on": on}, room=own_room(conversation_id))

    async def read_by_agent(self, conversation_id: str, seq: int) -> None:
        """Shows the borrower up to which line a person has read."""
        await self.sio.emit("marks", {"read": seq}, room=marks_room(conversation_id))

    async def desk(self, event: str, data: dict[str, Any]) -> None:
        """To every desk that is signed in."""
        await self.sio.emit(event, data, namespace=DESK)


def agent_name(message: Message) -> str | None:
    """The name of the agent who wrote a line."""
    if message.agent_id is None:
        return None
    with read_only() as session:
        agent = session.get(Agent, message.agent_id)
        return agent.name if agent else None


def _state(conversation_id: str) -> tuple[dict[str, Any], dict[str, Any] | None]:
    with read_only() as session:
        conversation = conversations.get(session, conversation_id)
        return wire.state(session, conversation), queue_views.open_handoff_row(session, conversation_id)
