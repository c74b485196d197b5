"""Starts processes, waits until they are well, starts again one that dies, and leaves none behind when it stops."""

import asyncio
import os
import signal
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from leeway.runtime.commands import stop_group
from leeway.runtime.problem import Problem

_LAUNCH = Path(__file__).with_name("launch.py")
_LAST_LINES = 30
_LARGEST_LOG_BYTES = 20_000_000


@dataclass(frozen=True)
class Service:
    """One process: how it is started, where it writes, and the address that answers 200 when it is well."""

    name: str
    argv: tuple[str, ...]
    health: str
    log: Path
    env: Mapping[str, str] = field(default_factory=dict, repr=False)
    cwd: Path = field(default_factory=Path.cwd)
    patience_seconds: float = 60


@dataclass(frozen=True)
class Backoff:
    """How long to wait before a process is started again; a process that ran for `steady_seconds` starts afresh."""

    first_seconds: float = 1
    most_seconds: float = 30
    steady_seconds: float = 60

    def after(self, previous: float, ran_seconds: float) -> float:
        """The next wait, given the previous one (0 = none yet) and how long the process ran."""
        if previous == 0 or ran_seconds >= self.steady_seconds:
            return self.first_seconds
        return min(previous * 2, self.most_seconds)


class Supervisor:
    """Keeps the processes of one installation running. `pids` is a folder that holds one file per running process."""

    def __init__(
        self,
        pids: Path,
        say: Callable[[str], None],
        backoff: Backoff = Backoff(),
        grace_seconds: float = 10,
    ) -> None:
        self._pids = pids
        self._say = say
        self._backoff = backoff
        self._grace = grace_seconds
        self._running: dict[str, asyncio.subprocess.Process] = {}

    async def start(self, service: Service) -> None:
        """Starts one process and waits until it is well; a `Problem` with its last words when it is not."""
        process = await self._spawn(service)
        if not await self._becomes_well(service, process):
            code = process.returncode
            await self._stop(service.name)
            why = "is not well" if code is None else f"stopped at once ({_ending(code)})"
            raise Problem(f"{service.name} {why}:\n{_last_lines(service.log)}", f"All of its output: {service.log}")

    async def keep(self, services: Sequence[Service]) -> None:
        """Starts again whatever dies, until cancelled."""
        async with asyncio.TaskGroup() as group:
            for service in services:
                group.create_task(self._keep_one(service))

    async def stop(self) -> None:
        """Stops every process, politely and then not."""
        await asyncio.gather(*(self._stop(name) for name in list(self._running)))

    def pid(self, name: str) -> int:
        """The process number of a running service."""
        return self._running[name].pid

    async def _keep_one(self, service: Service) -> None:
        wait = 0.0
        while True:
            started = time.monotonic()
            process = self._running[service.name]
            code = await process.wait()
            stop_group(process.pid, signal.SIGKILL)
            wait = self._backoff.after(wait, time.monotonic() - started)
            self._say(f"{service.name} stopped ({_ending(code)}); starting it again in {wait:g} s. Log: {service.log}")
            await asyncio.sleep(wait)
            process = await self._spawn(service)
            if await self._becomes_well(service, process):
                self._say(f"{service.name} runs again (process {process.pid}).")

    async def _spawn(self, service: Service) -> asyncio.subprocess.Process:
        _make_room(service.log)
        with service.log.open("ab") as log:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-I", "-S", str(_LAUNCH), str(os.getpid()), *service.argv),
                cwd=service.cwd,
                env=dict(service.env) or None,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        self._running[service.name] = process
        self._pids.mkdir(parents=True, exist_ok=True)
        (self._pids / f"{service.name}.pid").write_text(f"{process.pid}\n", "ascii")
        return process

    async def _becomes_well(self, service: Service, process: asyncio.subprocess.Process) -> bool:
        deadline = time.monotonic() + service.patience_seconds
        async with httpx.AsyncClient(timeout=5, trust_env=False) as client:
            while process.returncode is None and time.monotonic() < deadline:
                with suppress(httpx.HTTPError):
                    if (await client.get(service.health)).status_code == httpx.codes.OK:
                        return process.returncode is None
                await asyncio.sleep(0.1)
        return False

    async def _stop(self, name: str) -> None:
        process = self._running.pop(name)
        if process.returncode is None:
            stop_group(process.pid, signal.SIGTERM)
            with suppress(TimeoutError):
                await asyncio.wait_for(process.wait(), self._grace)
        stop_group(process.pid, signal.SIGKILL)
        await process.wait()
        (self._pids / f"{name}.pid").unlink(missing_ok=True)


def _make_room(log: Path) -> None:
    log.parent.mkdir(parents=True, exist_ok=True)
    if log.is_file() and log.stat().st_size > _LARGEST_LOG_BYTES:
        log.replace(log.with_name(f"{log.name}.1"))


def _ending(code: int) -> str:
    return f"exit code {code}" if code >= 0 else f"signal {signal.Signals(-code).name}"


def _last_lines(log: Path) -> str:
    return "\n".join(log.read_text("utf-8", "replace").splitlines()[-_LAST_LINES:])
