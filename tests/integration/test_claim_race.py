"""A thousand claims at once, on both databases: one holder for each case, and nobody beyond their capacity."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from pathlib import Path

import pytest
from postgres import postgres_server, postgres_url  # noqa: F401
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from leeway.agents.models import Agent
from leeway.conversations import service as conversations
from leeway.conversations.models import HUMAN, Conversation
from leeway.db import make_engine
from leeway.errors import Conflict
from leeway.handoffs import service as handoffs
from leeway.handoffs.models import Handoff
from leeway.migrations import upgrade

AGENTS, CASES, CAPACITY = 25, 40, 1


@pytest.mark.parametrize("database", ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def test_a_thousand_claims_give_each_case_one_holder(
    database: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    sqlite = database == "sqlite"
    url = f"sqlite:///{tmp_path / 'leeway.db'}" if sqlite else request.getfixturevalue("postgres_url")
    upgrade(url)
    engine = make_engine(url)
    claims = list(product(range(AGENTS), _prepare(engine)))
    with ThreadPoolExecutor(16) as pool:
        won = sum(pool.map(lambda pair: _claim(engine, *pair), claims))
    with Session(engine) as session:
        held = session.scalars(select(Handoff).where(Handoff.status == "claimed")).all()
        holders = Counter(row.agent_id for row in held)
        states = [session.get_one(Conversation, row.conversation_id) for row in held]
    engine.dispose()
    assert len(claims) == 1_000
    # Every agent could take a case and there were more cases than agents.
    assert won == len(held) == AGENTS
    assert set(holders.values()) == {CAPACITY}
    assert all((row.state, row.agent_id) == (HUMAN, case.agent_id) for row, case in zip(states, held, strict=True))


def _prepare(engine: Engine) -> list[str]:
    """The agents, and the waiting cases by id."""
    with Session(engine) as session, session.begin():
        for number in range(AGENTS):
            person = {"username": f"a{number}", "name": f"A{number}", "role": "agent", "password_hash": ""}
            session.add(Agent(id=f"a{number}", capacity=CAPACITY, **person))
        opened = [conversations.open_conversation(session, "zh") for _ in range(CASES)]
        return [handoffs.request(session, conversation, "requested").id for conversation in opened]


def _claim(engine: Engine, number: int, handoff_id: str) -> bool:
    try:
        with Session(engine) as session, session.begin():
            handoffs.claim(session, handoff_id, session.get_one(Agent, f"a{number}"))
    except Conflict:
        return False
    return True
