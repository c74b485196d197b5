"""A real installation for tests: real Rasa with the trained model, real action server, real gateway, a database of
its own.
"""

import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import httpx
from sqlalchemy import update
from sqlalchemy.orm import Session

from leeway import clock
from leeway.db import make_engine
from leeway.handoffs.models import OPEN, Handoff
from leeway.runtime.services import all_services
from leeway.runtime.supervisor import Service
from leeway.settings import ROOT, Settings
from tests.support.agent import seat_everybody

PAYMENTS_TOKEN = "test-payments"


class Stack:
    """The processes of one installation; each can be killed and started again by name (gateway, rasa, actions).

    Its agents may hold any number of cases, unless `seats` is false: then as many as the demo's.
    """

    def __init__(self, folder: Path, database_url: str | None = None, *, seats: bool = True, **settings: Any) -> None:
        self._seats = seats
        ports = free_ports(3)
        self.settings = Settings(
            var_dir=folder,
            database_url=database_url,
            port=ports[0],
            rasa_url=f"http://127.0.0.1:{ports[1]}",
            actions_port=ports[2],
            rasa_token="test-token",
            agents_open="00:00-23:59",
            **settings,
        )
        self.url = f"http://127.0.0.1:{ports[0]}"
        self.env = {
            **os.environ,
            "LEEWAY_VAR_DIR": str(folder),
            "LEEWAY_PORT": str(ports[0]),
            "LEEWAY_RASA_URL": self.settings.rasa_url,
            "LEEWAY_ACTIONS_PORT": str(ports[2]),
            "LEEWAY_RASA_TOKEN": "test-token",
            "LEEWAY_RASA_TIMEOUT_SECONDS": "8",
            "LEEWAY_AGENTS_OPEN": "00:00-23:59",
            "LEEWAY_PAYMENTS_TOKEN": PAYMENTS_TOKEN,
            **({"LEEWAY_DATABASE_URL": database_url} if database_url else {}),
            **{f"LEEWAY_{name.upper()}": str(value) for name, value in settings.items()},
        }
        self._services = {service.name: service for service in all_services(self.settings)}
        self._running: dict[str, subprocess.Popen[bytes]] = {}

    def __enter__(self) -> "Stack":
        self.cli("db", "upgrade")
        self.cli("db", "seed")
        if self._seats:
            self._seat_everybody()
        try:
            for name in self._services:
                self._launch(name)
            for name in self._services:
                self._wait(name)
        except BaseException:
            self.__exit__()
            raise
        return self

    def _seat_everybody(self) -> None:
        engine = make_engine(self.settings.database)
        with Session(engine) as session, session.begin():
            seat_everybody(session)
        engine.dispose()

    def __exit__(self, *_: object) -> None:
        for name in list(self._running):
            self.kill(name)

    @contextmanager
    def working_hours(self, hours: str) -> Iterator[None]:
        """Within it the desk keeps these hours, such as "09:00-12:00", on every day; its processes start anew."""
        before = self.env["LEEWAY_AGENTS_OPEN"]
        try:
            self._keep_hours(hours)
            yield
        finally:
            self._keep_hours(before)

    def _keep_hours(self, hours: str) -> None:
        self.env["LEEWAY_AGENTS_OPEN"] = hours
        for name in ("gateway", "actions"):
            self.kill(name)
            self.start(name)

    def start(self, name: str) -> None:
        """Starts a process and waits until it is well."""
        self._launch(name)
        self._wait(name)

    def revive(self) -> None:
        """Starts whatever is not running, after a test that failed between stopping and starting."""
        for name in self._services.keys() - self._running.keys():
            self.start(name)

    def kill(self, name: str) -> None:
        """Ends a process at once, without a chance to tidy up."""
        process = self._running.pop(name)
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()

    def clear_desk(self) -> None:
        """Takes every case off the desk, so that the next test does not meet those of the last: the lease of a case
        that a test leaves claimed runs out some time later, and it would be waiting again under the same name.
        """
        engine = make_engine(self.settings.database)
        with Session(engine) as session, session.begin():
            left = update(Handoff).where(Handoff.status.in_(OPEN))
            session.execute(left.values(status="resolved", closed_at=clock.now(session), lease_until=None))
        engine.dispose()

    def delete_trackers(self) -> None:
        """Removes Rasa's tracker store."""
        for path in self.settings.var_dir.glob("rasa.db*"):
            path.unlink()

    def cli(self, *arguments: str, stdin: str | None = None) -> str:
        """Runs `leeway …` against this installation and returns what it prints."""
        executable = shutil.which("leeway", path=str(ROOT / ".venv" / "bin"))
        assert executable is not None
        done = subprocess.run(
            [executable, *arguments], env=self.env, cwd=ROOT, input=stdin, capture_output=True, text=True, timeout=120
        )
        assert done.returncode == 0, done.stderr or done.stdout
        return done.stdout

    def logs(self) -> str:
        """Everything that any process of this installation has logged."""
        return "\n".join(path.read_text("utf-8", "replace") for path in (self.settings.var_dir / "log").glob("*.log"))

    def _launch(self, name: str) -> None:
        service = self._services[name]
        service.log.parent.mkdir(parents=True, exist_ok=True)
        with service.log.open("ab") as log:
            self._running[name] = subprocess.Popen(
                service.argv,
                env={**self.env, **service.env},
                cwd=service.cwd,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    def _wait(self, name: str) -> None:
        service, process = self._services[name], self._running[name]
        deadline = time.monotonic() + service.patience_seconds
        while time.monotonic() < deadline:
            if process.poll() is not None:
                raise AssertionError(f"{name} ended with {process.returncode}:\n{_tail(service)}")
            if _well(service):
                return
            time.sleep(0.2)
        raise AssertionError(f"{name} is not well after {service.patience_seconds} s:\n{_tail(service)}")


def free_ports(count: int) -> list[int]:
    """Ports that nobody listens on."""
    sockets = [socket.socket() for _ in range(count)]
    for one in sockets:
        one.bind(("127.0.0.1", 0))
    ports = [one.getsockname()[1] for one in sockets]
    for one in sockets:
        one.close()
    return ports


def _well(service: Service) -> bool:
    try:
        return httpx.get(service.health, timeout=2, trust_env=False).is_success
    except httpx.HTTPError:
        return False


def _tail(service: Service) -> str:
    return "\n".join(service.log.read_text("utf-8", "replace").splitlines()[-30:])
