"""The database as `leeway up` wants it: in the newest shape, and in a demo with somebody in it."""

import asyncio

from leeway.runtime.progress import Note
from leeway.settings import settings


async def prepare(note: Note) -> None:
    """Brings the database to the newest shape and, in a demo, fills an empty one."""
    note("migrating")
    await asyncio.to_thread(_prepare, note)


def _prepare(note: Note) -> None:
    from leeway.migrations import upgrade

    upgrade(settings().database)
    note("up to date")
    if settings().demo:
        note(seed())


def seed() -> str:
    """Adds to the demo whoever is missing, and says what came of it."""
    from leeway import demo
    from leeway.agents.service import ensure_demo_agents
    from leeway.db import unit_of_work

    with unit_of_work() as session:
        report = demo.seed(session)
        ensure_demo_agents(session, [{key: str(value) for key, value in agent.items()} for agent in demo.agents()])
    return f"{report.created} demo borrowers added, {report.unchanged} there already"
