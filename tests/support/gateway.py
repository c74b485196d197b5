"""The real gateway process alone: a database of its own, and neither Rasa nor an action server behind it."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
import socketio
from sqlalchemy.orm import Session

from leeway.db import make_engine
from tests.support.stack import Stack


class Gateway:
    """A running gateway, and what is in its database."""

    def __init__(self, stack: Stack) -> None:
        self.stack, self.url = stack, stack.url
        self._engine = make_engine(stack.settings.database)
        self.http = httpx.Client(base_url=stack.url, trust_env=False, timeout=10)
        people = self.http.get("/demo/api/borrowers").json()
        self.tokens: dict[str, str] = {person["ref"]: person["token"] for person in people}

    @contextmanager
    def database(self) -> Iterator[Session]:
        """A transaction on the gateway's own database, which commits."""
        with Session(self._engine, expire_on_commit=False) as session, session.begin():
            yield session

    def close(self) -> None:
        self.http.close()
        self._engine.dispose()


class ForeignWidget:
    """A widget that knows nothing but Rasa's dialect. `events` holds whatever came, as (event, data)."""

    def __init__(self, url: str, session_id: Any = None, token: str | None = None) -> None:
        self.events: list[tuple[str, Any]] = []
        self._came = threading.Condition()
        self.sio = socketio.Client(reconnection=False)
        self.sio.on("*", self._event)
        self._url, self._token, self._session_id = url, token, session_id

    def __enter__(self) -> "ForeignWidget":
        self.sio.connect(self._url, auth={"token": self._token} if self._token else None, transports=["websocket"])
        self.sio.emit("session_request", {"session_id": self._session_id})
        self.until(lambda: bool(self.of("session_confirm")) and bool(self.of("bot_uttered")))
        return self

    def __exit__(self, *_: object) -> None:
        self.sio.disconnect()

    def of(self, event: str) -> list[Any]:
        """The data of every event of this name, in order."""
        return [data for name, data in self.events if name == event]

    def until(self, done: Callable[[], bool], seconds: float = 10) -> None:
        """Waits until something is so."""
        deadline = time.monotonic() + seconds
        with self._came:
            while not done():
                assert time.monotonic() < deadline, f"only this came: {self.events}"
                self._came.wait(0.2)

    def _event(self, event: str, data: Any = None) -> None:
        with self._came:
            self.events.append((event, data))
            self._came.notify_all()


@pytest.fixture(scope="module")
def gateway(seeded_database: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateway]:
    """One gateway for all tests of a module."""
    folder = tmp_path_factory.mktemp("gateway")
    (folder / "leeway.db").write_bytes(seeded_database.read_bytes())
    with running(Stack(folder)) as one:
        yield one


@contextmanager
def running(stack: Stack) -> Iterator[Gateway]:
    """Starts the gateway of an installation, and ends it."""
    try:
        stack.start("gateway")
        made = Gateway(stack)
        yield made
        made.close()
    finally:
        stack.__exit__()
