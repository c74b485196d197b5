"""Sending what is in the outbox. Any number of processes may do so side by side."""

import asyncio
import logging
from dataclasses import dataclass
from datetime import datetime

import httpx

from leeway import clock
from leeway.db import read_only, unit_of_work
from leeway.events import outbox
from leeway.events.endpoints import Endpoints
from leeway.events.models import OutboxEvent

log = logging.getLogger(__name__)

# How often the outbox is looked into, how many events are taken at a time, how many requests are under way at once, and
# how long a receiver may take: a batch is through well within the lease.
POLL_SECONDS, BATCH, CONNECTIONS, TIMEOUT_SECONDS = 2, 20, 8, 10


@dataclass
class Pass:
    """What became of the events that were due: how many every endpoint has taken, and how many not yet."""

    delivered: int = 0
    failed: int = 0


class Dispatcher:
    """Sends events that are due to every endpoint, each endpoint until it has said yes."""

    def __init__(self, endpoints: Endpoints) -> None:
        self._endpoints = endpoints
        # Redirects are not followed: an event goes where the operator said, and nowhere else.
        self._http = httpx.AsyncClient(
            timeout=httpx.Timeout(TIMEOUT_SECONDS, pool=None),
            limits=httpx.Limits(max_connections=CONNECTIONS),
            follow_redirects=False,
            trust_env=False,
        )

    async def close(self) -> None:
        """Closes the connections."""
        await self._http.aclose()

    async def run(self) -> None:
        """Sends for as long as the process lives. Nothing that fails here reaches anybody's chat."""
        while True:
            try:
                await self.send_due()
            except Exception:
                log.exception("the outbox could not be emptied")
            await asyncio.sleep(POLL_SECONDS)

    async def send_due(self) -> Pass:
        """Sends everything that is due now, once: what fails meanwhile waits for a later pass."""
        done, due_by = Pass(), clock.machine_now()
        while events := await asyncio.to_thread(_claim, due_by):
            for delivered in await asyncio.gather(*(self._send(event) for event in events)):
                done.delivered += delivered
                done.failed += not delivered
        return done

    async def _send(self, event: OutboxEvent) -> bool:
        urls = [url for url in self._endpoints.urls if url not in event.delivered_to]
        errors = await asyncio.gather(*(self._post(url, event) for url in urls))
        taken = [*event.delivered_to, *(url for url, error in zip(urls, errors, strict=True) if error is None)]
        error = next((error for error in errors if error is not None), None)
        if error is not None:
            log.warning("event %s (%s), attempt %d: %s", event.id, event.type, event.attempts, error)
        await asyncio.to_thread(_settle, event, taken, error)
        return error is None

    async def _post(self, url: str, event: OutboxEvent) -> str | None:
        """What went wrong, or None. A receiver's own words are not kept: they may hold anything."""
        body, headers = self._endpoints.request(event)
        try:
            answer = await self._http.post(url, content=body, headers=headers)
        except httpx.HTTPError as error:
            return type(error).__name__
        return None if answer.is_success else f"HTTP {answer.status_code}"


def _claim(due_by: datetime) -> list[OutboxEvent]:
    with read_only() as session:
        if not outbox.is_due(session, due_by):
            return []
    with unit_of_work() as session:
        return outbox.claim(session, BATCH, due_by)


def _settle(event: OutboxEvent, delivered_to: list[str], error: str | None) -> None:
    with unit_of_work() as session:
        outbox.settle(session, event, delivered_to, error)
