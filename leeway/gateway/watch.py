"""Watching over the queue, done by every gateway: lapsed claims, late cases, calls that are due, borrowers who have
left. Each step is one atomic update, so that of several gateways only one acts on a case."""

import asyncio
import logging
from dataclasses import dataclass, field

from leeway import clock
from leeway.conversations.models import Message
from leeway.db import unit_of_work
from leeway.gateway.hub import LATE, Hub
from leeway.handoffs import leases, leaving, passing
from leeway.journey import resuming

log = logging.getLogger(__name__)

LOOK_SECONDS = 10


@dataclass
class Seen:
    """What one look changed: conversations by what became of them, and what their borrowers were told."""

    alarms: list[tuple[str, str]] = field(default_factory=list)
    moved: list[str] = field(default_factory=list)
    said: list[Message] = field(default_factory=list)


async def watch_queue(hub: Hub) -> None:
    """Looks after the queue while the gateway runs."""
    while True:
        await asyncio.sleep(LOOK_SECONDS)
        try:
            seen = await asyncio.to_thread(look)
            await hub.deliver(seen.said)
            for conversation_id in seen.moved:
                await hub.state(conversation_id)
            for conversation_id, reason in seen.alarms:
                await hub.state(conversation_id)
                await hub.alarm(conversation_id, reason)
        except Exception:
            log.exception("the queue could not be looked after")


def look() -> Seen:
    """One look at the queue."""
    seen = Seen()
    with unit_of_work() as session:
        lapsed = [handoff.conversation_id for handoff in leases.lapse(session, clock.machine_now())]
        seen.said = resuming.say_agent_left(session, lapsed)
        seen.alarms = [(conversation_id, "lease_lapsed") for conversation_id in lapsed]
        moved = passing.wake(session) + leaving.abandon(session, clock.machine_now())
        seen.moved = [handoff.conversation_id for handoff in moved]
        seen.alarms += [(handoff.conversation_id, LATE) for handoff in leases.escalate(session)]
    return seen
