"""Runs a tool to its end: output into a log file, shown only when the tool fails; stopped whole when cancelled."""

import asyncio
import os
import signal
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from leeway.runtime.problem import Problem

GRACE_SECONDS = 10


async def run(
    argv: Sequence[str],
    *,
    log: Path,
    cwd: Path,
    env: Mapping[str, str] | None = None,
    shown_lines: int = 40,
    on_line: Callable[[str], None] = lambda _line: None,
) -> None:
    """Runs `argv`; raises a `Problem` with the last lines of its output when it fails."""
    log.parent.mkdir(parents=True, exist_ok=True)
    last: deque[str] = deque(maxlen=shown_lines)
    try:
        process = await asyncio.create_subprocess_exec(
            *argv,
            cwd=cwd,
            env=env,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
            start_new_session=True,
            limit=1 << 20,
        )
    except FileNotFoundError as error:
        raise Problem(f"{argv[0]} is not there.", "make run") from error
    assert process.stdout is not None
    try:
        with log.open("w", encoding="utf-8") as file:
            async for raw in process.stdout:
                line = raw.decode("utf-8", "replace").rstrip()
                file.write(line + "\n")
                last.append(line)
                on_line(line)
        code = await process.wait()
    finally:
        await _end(process)
    if code:
        raise Problem("\n".join([f"`{' '.join(argv)}` failed (exit code {code}):", *last]), f"All of its output: {log}")


async def _end(process: asyncio.subprocess.Process) -> None:
    """Interrupts what is still running, as Ctrl-C would, so that it can tidy up; then makes sure of it."""
    if process.returncode is None:
        stop_group(process.pid, signal.SIGINT)
        with suppress(TimeoutError):
            await asyncio.wait_for(process.wait(), GRACE_SECONDS)
    stop_group(process.pid, signal.SIGKILL)


def stop_group(pid: int, how: signal.Signals) -> None:
    """Signals the whole process group led by `pid`, so that no grandchild stays behind."""
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, how)
