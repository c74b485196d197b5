"""An installation inside the test's own process: a folder and secret of its own, and, where asked for, its database."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from leeway import db
from leeway.identity import tokens
from leeway.settings import settings


@pytest.fixture
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The settings of an installation whose state lives in a folder of the test's; gives that folder."""
    folder = tmp_path / "var"
    monkeypatch.setenv("LEEWAY_VAR_DIR", str(folder))
    monkeypatch.setenv("LEEWAY_AGENTS_OPEN", "00:00-23:59")
    for name in ("LEEWAY_DATABASE_URL", "LEEWAY_SECRET", "LEEWAY_DEMO"):
        monkeypatch.delenv(name, raising=False)
    _forget()
    yield folder
    _forget()


@pytest.fixture
def installation(own_settings: Path, seeded_database: Path) -> Iterator[Engine]:
    """The units of work of this process go to a fresh copy of the seeded database."""
    own_settings.mkdir()
    (own_settings / "leeway.db").write_bytes(seeded_database.read_bytes())
    engine = db.engine()
    yield engine
    engine.dispose()


def _forget() -> None:
    for cached in (settings, tokens.secret, db.engine):
        cached.cache_clear()
