"""The supervisor with small real processes: they answer on a port, have children of their own, and die when told to."""

import asyncio
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from leeway.runtime.problem import Problem
from leeway.runtime.supervisor import Backoff, Service, Supervisor

SERVER = """
import http.server, subprocess, sys, pathlib
folder = pathlib.Path(sys.argv[2])
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
with (folder / "pids").open("a") as file:
    file.write(f"{child.pid}\\n")
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/die":
            import os
            os._exit(3)
        self.send_response(200)
        self.end_headers()
http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
"""
STUBBORN = "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN)\n" + SERVER


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def service(folder: Path, code: str = SERVER, patience_seconds: float = 20) -> Service:
    port = free_port()
    return Service(
        name="small",
        argv=(sys.executable, "-c", code, str(port), str(folder)),
        health=f"http://127.0.0.1:{port}/",
        log=folder / "log" / "small.log",
        patience_seconds=patience_seconds,
    )


def alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


def gone(pids: list[int], within_seconds: float = 5) -> bool:
    deadline = time.monotonic() + within_seconds
    while any(map(alive, pids)):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


@pytest.fixture
def grandchildren(tmp_path: Path) -> Iterator[Path]:
    """The file in which every started process notes its own child; whatever a failing test left is killed."""
    file = tmp_path / "pids"
    file.touch()
    yield file
    for pid in numbers(file):
        if alive(pid):
            os.kill(pid, signal.SIGKILL)


def numbers(file: Path) -> list[int]:
    return [int(line) for line in file.read_text().split()]


def supervisor(folder: Path, said: list[str], **more: float) -> Supervisor:
    return Supervisor(folder / "run", said.append, Backoff(first_seconds=0.1, most_seconds=0.2), **more)


async def until(condition: object, seconds: float = 10) -> None:
    deadline = time.monotonic() + seconds
    while not condition():  # type: ignore[operator]
        assert time.monotonic() < deadline, "it did not come about in time"
        await asyncio.sleep(0.05)


def test_a_process_is_started_waited_for_and_stopped_with_its_children(tmp_path: Path, grandchildren: Path) -> None:
    async def story() -> int:
        keeper = supervisor(tmp_path, [])
        await keeper.start(service(tmp_path))
        pid = keeper.pid("small")
        assert alive(pid)
        assert (tmp_path / "run" / "small.pid").read_text() == f"{pid}\n"
        await keeper.stop()
        return pid

    pid = asyncio.run(story())
    assert len(numbers(grandchildren)) == 1
    assert gone([pid, *numbers(grandchildren)])
    assert not (tmp_path / "run" / "small.pid").exists()


def test_a_process_that_will_not_stop_is_stopped_all_the_same(tmp_path: Path, grandchildren: Path) -> None:
    async def story() -> int:
        keeper = supervisor(tmp_path, [], grace_seconds=0.5)
        await keeper.start(service(tmp_path, STUBBORN))
        pid = keeper.pid("small")
        await keeper.stop()
        return pid

    assert gone([asyncio.run(story()), *numbers(grandchildren)])


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_a_process_that_dies_runs_again_and_we_are_told(
    tmp_path: Path, grandchildren: Path, how: signal.Signals
) -> None:
    said: list[str] = []

    async def story() -> None:
        keeper, small = supervisor(tmp_path, said), service(tmp_path)
        await keeper.start(small)
        keeping = asyncio.create_task(keeper.keep([small]))
        first = keeper.pid("small")
        for round_ in (1, 2):
            os.kill(keeper.pid("small"), how)
            await until(lambda wanted=2 * round_: len(said) == wanted)
        assert keeper.pid("small") != first
        assert len(numbers(grandchildren)) == 3
        assert gone(numbers(grandchildren)[:2]), "children of a dead process stayed behind"
        keeping.cancel()
        await keeper.stop()

    asyncio.run(story())
    assert how.name in said[0]
    assert "runs again" in said[1]
    assert gone(numbers(grandchildren))


def test_a_process_that_cannot_start_is_a_problem_with_its_last_words(tmp_path: Path) -> None:
    async def story() -> None:
        await supervisor(tmp_path, []).start(service(tmp_path, "raise SystemExit('no database today')"))

    with pytest.raises(Problem, match="exit code 1") as caught:
        asyncio.run(story())
    assert "no database today" in caught.value.what
    assert "small.log" in caught.value.mend


def test_a_process_that_never_gets_well_is_a_problem_and_is_stopped(tmp_path: Path) -> None:
    code = "import os, sys, time; open(sys.argv[2] + '/pids', 'w').write(str(os.getpid())); time.sleep(600)"

    async def story() -> None:
        await supervisor(tmp_path, []).start(service(tmp_path, code, patience_seconds=1))

    with pytest.raises(Problem, match="is not well"):
        asyncio.run(story())
    assert gone(numbers(tmp_path / "pids"))


def test_a_killed_supervisor_leaves_no_process_behind(tmp_path: Path, grandchildren: Path) -> None:
    small = service(tmp_path)
    code = f"""
import asyncio, pathlib
from leeway.runtime.supervisor import Service, Supervisor
async def story():
    keeper = Supervisor(pathlib.Path({str(tmp_path / "run")!r}), print)
    await keeper.start(Service("small", {small.argv!r}, {small.health!r}, pathlib.Path({str(small.log)!r})))
    print("ready", flush=True)
    await asyncio.sleep(600)
asyncio.run(story())
"""
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as keeper:
        assert keeper.stdout is not None
        assert keeper.stdout.readline() == "ready\n"
        pid = int((tmp_path / "run" / "small.pid").read_text())
        keeper.kill()
    assert gone([pid])


def test_waiting_grows_while_a_process_keeps_dying_and_starts_afresh_after_a_steady_run() -> None:
    backoff, waits = Backoff(first_seconds=1, most_seconds=30, steady_seconds=60), []
    wait = 0.0
    for _ in range(7):
        wait = backoff.after(wait, ran_seconds=2)
        waits.append(wait)
    assert waits == [1, 2, 4, 8, 16, 30, 30]
    assert backoff.after(30, ran_seconds=61) == 1
