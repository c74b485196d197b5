import asyncio
import sys
from pathlib import Path

import pytest

from leeway.runtime.commands import run
from leeway.runtime.lock import exclusive, in_turn
from leeway.runtime.ports import is_free, require_free
from leeway.runtime.problem import Problem


def test_output_goes_to_the_log_and_line_by_line_to_whoever_asks(tmp_path: Path) -> None:
    seen: list[str] = []
    command = [sys.executable, "-c", "print('one'); print('二')"]
    asyncio.run(run(command, log=tmp_path / "log" / "a.log", cwd=tmp_path, on_line=seen.append))
    assert seen == ["one", "二"]
    assert (tmp_path / "log" / "a.log").read_text("utf-8") == "one\n二\n"


def test_a_failure_tells_the_last_lines_and_where_the_rest_is(tmp_path: Path) -> None:
    command = [sys.executable, "-c", "[print(f'line {n}') for n in range(100)]; raise SystemExit(2)"]
    with pytest.raises(Problem) as caught:
        asyncio.run(run(command, log=tmp_path / "a.log", cwd=tmp_path))
    assert "exit code 2" in caught.value.what
    assert "line 99" in caught.value.what
    assert "line 1\n" not in caught.value.what
    assert str(tmp_path / "a.log") in caught.value.mend


def test_a_program_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="no-such-program"):
        asyncio.run(run(["no-such-program"], log=tmp_path / "a.log", cwd=tmp_path))


def test_a_cancelled_command_may_tidy_up_and_is_gone(tmp_path: Path) -> None:
    # A shell starts what it puts into the background with interrupts ignored, and children inherit that.
    code = (
        "import pathlib, signal, time\nsignal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "try:\n    print('up', flush=True); time.sleep(600)\n"
        "except KeyboardInterrupt:\n    pathlib.Path('tidied').touch()"
    )

    async def story() -> None:
        started = asyncio.Event()
        command = [sys.executable, "-u", "-c", code]
        work = run(command, log=tmp_path / "a.log", cwd=tmp_path, on_line=lambda _line: started.set())
        task = asyncio.create_task(work)
        await started.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(story())
    assert (tmp_path / "tidied").exists(), "it was killed instead of interrupted"


def test_the_same_thing_does_not_run_twice_and_we_hear_who_has_it(tmp_path: Path) -> None:
    with (
        exclusive(tmp_path / "up.lock", "Leeway"),
        pytest.raises(Problem, match=r"Leeway runs already \(process \d+\)"),
        exclusive(tmp_path / "up.lock", "Leeway"),
    ):
        pass
    with exclusive(tmp_path / "up.lock", "Leeway"):
        pass


def test_two_who_build_the_same_thing_take_turns(tmp_path: Path) -> None:
    order: list[str] = []

    async def build(name: str) -> None:
        async with in_turn(tmp_path / "lock"):
            order.append(name)
            await asyncio.sleep(0.1)
            order.append(name)

    async def story() -> None:
        await asyncio.gather(build("a"), build("b"))

    asyncio.run(story())
    assert order in (["a", "a", "b", "b"], ["b", "b", "a", "a"])


def test_a_port_in_use_is_named_with_the_setting_that_moves_it() -> None:
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert not is_free("127.0.0.1", port)
        with pytest.raises(Problem, match=f"Port {port}.*the gateway") as caught:
            require_free("127.0.0.1", port, "the gateway", "LEEWAY_PORT=8081")
    assert "LEEWAY_PORT=8081" in caught.value.mend
    assert is_free("127.0.0.1", port)
