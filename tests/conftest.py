"""Fixtures that any test may use: a migrated database of its own, with the demo's people in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from leeway import demo
from leeway.agents.service import ensure_demo_agents
from leeway.db import make_engine
from leeway.migrations import upgrade
from tests.support.agent import seat_everybody


@pytest.fixture(scope="session")
def seeded_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with all tables and the demo portfolio, made once and copied for each test."""
    path = tmp_path_factory.mktemp("seeded") / "leeway.db"
    upgrade(f"sqlite:///{path}")
    engine = make_engine(f"sqlite:///{path}")
    with Session(engine) as session, session.begin():
        demo.seed(session)
        ensure_demo_agents(session, demo.agents())
        seat_everybody(session)
    engine.dispose()
    return path


@pytest.fixture
def session(seeded_database: Path, tmp_path: Path) -> Iterator[Session]:
    """An open transaction on a fresh copy of the seeded database."""
    copy = tmp_path / "leeway.db"
    copy.write_bytes(seeded_database.read_bytes())
    engine = make_engine(f"sqlite:///{copy}")
    with Session(engine, expire_on_commit=False) as session, session.begin():
        yield session
    engine.dispose()
