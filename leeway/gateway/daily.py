"""The work that a day brings to running plans, done by every gateway; two that do it at once do it once."""

import asyncio
import logging

from leeway.gateway.hub import Hub
from leeway.keeping.day import run_day

log = logging.getLogger(__name__)

# Looking costs three small queries; the business clock may be moved at any time.
LOOK_SECONDS = 30


async def keep_plans(hub: Hub) -> None:
    """Looks at the plans while the gateway runs, and shows borrowers at once what was written to them."""
    while True:
        await asyncio.sleep(LOOK_SECONDS)
        try:
            report = await asyncio.to_thread(run_day)
            await hub.deliver(report.said)
        except Exception:
            log.exception("the running plans could not be looked at")
