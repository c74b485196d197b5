"""Which borrowers have the chat open. Kept in the database, so that every gateway knows who has left the queue."""

import asyncio
import logging
from collections import Counter

from leeway.conversations import service as conversations
from leeway.db import unit_of_work

log = logging.getLogger(__name__)

HEARTBEAT_SECONDS = 30


class Presence:
    """The conversations that are open in some window at this gateway."""

    def __init__(self) -> None:
        self._open: Counter[str] = Counter()

    def came(self, conversation_id: str) -> None:
        """A window has opened the conversation."""
        self._open[conversation_id] += 1

    async def went(self, conversation_id: str) -> None:
        """A window has closed; after the last one nobody is there."""
        self._open[conversation_id] -= 1
        if self._open[conversation_id] <= 0:
            del self._open[conversation_id]
            await asyncio.to_thread(_seen, [conversation_id])

    async def keep(self) -> None:
        """Notes again and again, while the gateway runs, who is there."""
        while True:
            await asyncio.sleep(HEARTBEAT_SECONDS)
            try:
                await asyncio.to_thread(_seen, list(self._open))
            except Exception:
                log.exception("it could not be noted which borrowers are there")


def _seen(conversation_ids: list[str]) -> None:
    if conversation_ids:
        with unit_of_work() as session:
            conversations.seen(session, conversation_ids)
