"""The borrower's side: Socket.IO namespace `/` in the Rasa dialect.

`session_confirm` binds a socket to a conversation; what a client later says its session is, is never believed. Our
own widget announces itself in `session_request` and gets sequence numbers, catch-up, receipts and rich lines; any
other client gets exactly what Rasa would send.
"""

import asyncio
import logging
from typing import Any

import socketio
from sqlalchemy.orm import Session

from leeway import clock
from leeway.borrowers import repository as borrowers
from leeway.conversations import marks
from leeway.conversations import service as conversations
from leeway.conversations.models import Conversation, Message
from leeway.db import read_only, unit_of_work
from leeway.errors import NotFound
from leeway.gateway import wire
from leeway.gateway.hub import Hub, agent_name, marks_room, own_room, plain_room
from leeway.gateway.presence import Presence
from leeway.gateway.turns import Turns
from leeway.identity import tokens
from leeway.journey import opening
from leeway.settings import settings
from leeway.words.catalogue import catalogue

log = logging.getLogger(__name__)

LONGEST = 2_000
# A longer id of a client is not kept, and so guards against no resend.
LONGEST_ID = 64
# What a widget announces that shows, and tells, how far lines have come.
MARKS = "marks"


class Chat(socketio.AsyncNamespace):  # type: ignore[misc]
    """Connections of borrowers."""

    def __init__(self, hub: Hub, turns: Turns, presence: Presence) -> None:
        super().__init__("/")
        self._hub, self._turns, self._presence = hub, turns, presence

    async def on_connect(self, sid: str, environ: dict[str, Any], auth: Any) -> None:
        token = auth.get("token") if isinstance(auth, dict) else None
        await self.save_session(sid, {"borrower_id": _subject(token)})

    async def on_disconnect(self, sid: str, *_reason: Any) -> None:
        bound = (await self.get_session(sid)).get("conversation_id")
        if bound is not None:
            await self._presence.went(bound)

    async def on_session_request(self, sid: str, data: Any = None) -> None:
        """Starts a conversation, or resumes the one named if it is the caller's."""
        data = data if isinstance(data, dict) else {}
        socket = await self.get_session(sid)
        ours = isinstance(data.get("client"), dict)
        language = data.get("language") if data.get("language") in ("zh", "en") else None
        bound = socket.get("conversation_id")
        if language and bound is not None and bound == data.get("session_id"):
            # The same page asks again when the borrower switches its language.
            await asyncio.to_thread(_set_language, bound, language)
        conversation, fresh = await asyncio.to_thread(
            _bind, data.get("session_id"), socket.get("borrower_id"), language
        )
        shows_marks = _announces(data, MARKS)
        await self.save_session(sid, {**socket, "conversation_id": conversation.id, "ours": ours, MARKS: shows_marks})
        if bound is not None:
            # A client that asks anew no longer hears the conversation it was in.
            for room in (own_room(bound), plain_room(bound), marks_room(bound)):
                await self.leave_room(sid, room)
            await self._presence.went(bound)
        self._presence.came(conversation.id)
        await self.enter_room(sid, own_room(conversation.id) if ours else plain_room(conversation.id))
        if shows_marks:
            await self.enter_room(sid, marks_room(conversation.id))
        if not ours:
            await self.emit("session_confirm", conversation.id, to=sid)
            await self._hub.deliver(fresh)
            return
        after = data.get("last_seq")
        history = await asyncio.to_thread(_history, conversation.id, after if isinstance(after, int) else 0)
        await self.emit("session_confirm", await asyncio.to_thread(_confirm, conversation.id), to=sid)
        for message in history:
            await self._replay(sid, message)

    async def on_user_uttered(self, sid: str, data: Any = None) -> dict[str, Any]:
        """A line from the borrower. It is stored before it is acknowledged, and acknowledged before it is answered."""
        socket = await self.get_session(sid)
        conversation_id = socket.get("conversation_id")
        text = data.get("message") if isinstance(data, dict) else None
        if conversation_id is None:
            return {"ok": False, "error": "no_session"}
        if not isinstance(text, str) or not text.strip():
            return {"ok": False, "error": "empty"}
        if len(text) > LONGEST:
            words = await asyncio.to_thread(_too_long, conversation_id)
            if not socket.get("ours"):
                await self.emit("bot_uttered", {"text": words}, to=sid)
            return {"ok": False, "error": "too_long", "message": words}
        client_id = data.get("message_id")
        stored: asyncio.Future[Message] = asyncio.get_running_loop().create_future()
        task = asyncio.create_task(self._exchange(sid, conversation_id, text, client_id, stored))
        task.add_done_callback(_log_failure)
        try:
            message = await stored
        except Exception:
            return {"ok": False, "error": "not_stored"}
        return {"ok": True, "seq": message.seq, "id": message.id}

    async def on_typing(self, sid: str, data: Any = None) -> None:
        """The borrower is writing; agents see it."""
        socket = await self.get_session(sid)
        if socket.get("conversation_id") and isinstance(data, dict):
            event = {"conversation_id": socket["conversation_id"], "on": bool(data.get("on"))}
            await self._hub.desk("conversation.typing", event)

    async def on_marks(self, sid: str, data: Any = None) -> None:
        """How far the agents' lines are on the borrower's page, and were on screen; agents see it."""
        socket = await self.get_session(sid)
        if not socket.get(MARKS) or not isinstance(data, dict):
            return
        seen = await asyncio.to_thread(_seen, socket["conversation_id"], data.get("delivered"), data.get("read"))
        if seen is not None:
            await self._hub.desk("conversation.marks", {"conversation_id": socket["conversation_id"], **seen})

    async def _exchange(
        self, sid: str, conversation_id: str, text: str, client_id: Any, stored: asyncio.Future[Message]
    ) -> None:
        key = client_id if isinstance(client_id, str) and 0 < len(client_id) <= LONGEST_ID else None
        async with self._turns.in_order(conversation_id):
            try:
                taken = await self._turns.take(conversation_id, text, key)
            except Exception as error:
                stored.set_exception(error)
                raise
            stored.set_result(taken.message)
            if taken.route == "duplicate":
                return
            await self._hub.deliver([taken.message], skip_sid=sid)
            if taken.alarm:
                await self._hub.alarm(conversation_id, "crisis")
            if taken.route == "rasa":
                await self._hub.typing(conversation_id, "assistant", True)
            said = await self._turns.answer(taken)
            await self._hub.deliver(said)
            if taken.route != "human" or taken.alarm:
                await self._hub.state(conversation_id, after_line=True)

    async def _replay(self, sid: str, message: Message) -> None:
        if message.sender == "borrower":
            await self.emit("user_echo", wire.echo(message), to=sid)
        else:
            await self.emit("bot_uttered", wire.own(message, await asyncio.to_thread(agent_name, message)), to=sid)


def _bind(session_id: Any, borrower_id: str | None, language: str | None) -> tuple[Conversation, list[Message]]:
    """The conversation to talk in, and the lines it opens with or comes back with."""
    with unit_of_work() as session:
        if borrower_id is not None and borrowers.find(session, borrower_id) is None:
            # Signed by the lender for somebody who is not on our books (any more): identified by code, like anybody.
            borrower_id = None
        conversation = _resumable(session, session_id, borrower_id)
        if conversation is None:
            conversation = conversations.open_conversation(
                session,
                language or _preferred(session, borrower_id),
                borrower_id,
                "token" if borrower_id else None,
            )
            lines = opening.greet(session, conversation)
        else:
            if borrower_id is not None and conversation.borrower_id is None:
                conversations.identify(session, conversation, borrower_id, "token")
            lines = opening.welcome_back(session, conversation)
        conversation.last_seen_at = clock.machine_now()
        return conversation, [conversations.add_message(session, conversation, "assistant", line) for line in lines]


def _resumable(session: Session, session_id: Any, borrower_id: str | None) -> Conversation | None:
    """The named conversation, unless it belongs to somebody else than the token says."""
    if not isinstance(session_id, str):
        return None
    try:
        conversation = conversations.get(session, session_id)
    except NotFound:
        return None
    if conversation.verified_by == "token" and conversation.borrower_id != borrower_id:
        return None
    if borrower_id is not None and conversation.borrower_id not in (None, borrower_id):
        return None
    return conversation


def _preferred(session: Session, borrower_id: str | None) -> str:
    borrower = borrowers.find(session, borrower_id) if borrower_id else None
    return borrower.preferred_language if borrower else settings().default_language


def _history(conversation_id: str, after: int) -> list[Message]:
    with read_only() as session:
        return conversations.messages_after(session, conversation_id, after)


def _confirm(conversation_id: str) -> dict[str, Any]:
    with read_only() as session:
        conversation = conversations.get(session, conversation_id)
        return {
            "session_id": conversation.id,
            "last_seq": conversation.last_seq,
            "identified": conversation.borrower_id is not None,
            "read_seq": conversation.read_by_agent,
            **wire.state(session, conversation),
        }


def _announces(request: dict[str, Any], capability: str) -> bool:
    client = request.get("client")
    announced = client.get("capabilities") if isinstance(client, dict) else None
    return isinstance(announced, list) and capability in announced


def _seen(conversation_id: str, delivered: Any, read: Any) -> dict[str, int] | None:
    """The marks as they are now, if this is news."""
    if type(delivered) is not int or type(read) is not int:
        return None
    with unit_of_work() as session:
        if not marks.seen_by_borrower(session, conversation_id, delivered, read):
            return None
        return wire.marks(conversations.get(session, conversation_id))


def _too_long(conversation_id: str) -> str:
    with read_only() as session:
        language = conversations.get(session, conversation_id).language
    return catalogue().say("utter_too_long", language, limit=LONGEST).text


def _set_language(conversation_id: str, language: str) -> None:
    with unit_of_work() as session:
        conversations.get(session, conversation_id).language = language


def _subject(token: Any) -> str | None:
    """The borrower whom a token names. A bad one names nobody: the chat opens, and identifies by code."""
    if not isinstance(token, str) or not token:
        return None
    try:
        return tokens.subject_of(token)
    except tokens.BadToken:
        return None


def _log_failure(task: asyncio.Task[None]) -> None:
    if not task.cancelled() and task.exception() is not None:
        log.error("a line could not be answered", exc_info=task.exception())
