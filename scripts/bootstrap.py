"""Makes the two Python environments from their lock files. Standard library of Python 3.9 only: it runs before them.

uv compares an environment with its lock file in a moment, so this is quick when there is nothing to do.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Callable, NamedTuple, TypeVar

from leeway.runtime.toolchain import (
    BOT_PYTHONS,
    OLDEST_NODE,
    ROOT_PYTHONS,
    find_python,
    find_uv,
    local_uv,
    probe,
    tool_version,
)

ROOT = Path(__file__).resolve().parent.parent
STILL_WORKING_SECONDS = 20

Result = TypeVar("Result")


class Failure(Exception):
    """Set-up cannot go on; the message says what a person can do."""


class Environment(NamedTuple):
    """One Python environment: its name for people, its folder below the root, and the Pythons it may have."""

    name: str
    folder: str
    pythons: tuple[str, ...]

    @property
    def path(self) -> Path:
        """The folder with pyproject.toml and uv.lock."""
        return ROOT / self.folder

    @property
    def python(self) -> Path:
        """The environment's interpreter, once it is made."""
        return self.path / ".venv" / "bin" / "python"


ENVIRONMENTS = (Environment("gateway", ".", ROOT_PYTHONS), Environment("bot", "bot", BOT_PYTHONS))


def main() -> None:
    """Sets up what is missing; exit code 1 with a message when something cannot be had."""
    started = time.monotonic()
    try:
        check_node()
        uv = find_uv(ROOT) or timed("uv", install_uv)
        with ThreadPoolExecutor() as pool:
            for done in [pool.submit(make, uv, environment) for environment in ENVIRONMENTS]:
                done.result()
        say(f"✓ Python environments      {time.monotonic() - started:6.1f} s")
    except Failure as failure:
        say(f"✗ {failure}")
        sys.exit(1)


def check_node() -> None:
    """Node is only needed later, but a person should hear at once that it is missing."""
    version = tool_version("node")
    if (version or ()) < OLDEST_NODE:
        found = ".".join(map(str, version)) if version else "none"
        raise Failure(f"Node {OLDEST_NODE[0]} or newer is needed (found: {found}): https://nodejs.org/en/download")


def acceptable(environment: Environment, version: str) -> bool:
    """Whether this Python suits the environment."""
    if environment.pythons is BOT_PYTHONS:
        return version in BOT_PYTHONS
    return number(version) >= number(ROOT_PYTHONS[0])


def make(uv: str, environment: Environment) -> None:
    """Makes or mends one environment with uv; quick when it is as locked already."""
    sync = [uv, "sync", "--locked", *choice(environment)]
    if environment.python.exists() and run([*sync, "--check"], environment.path).returncode == 0:
        return
    name = f"{environment.name}'s environment"
    # Without its bytecode Rasa takes ten seconds longer to start, each time.
    done = timed(name, lambda: run([*sync, "--compile-bytecode"], environment.path))
    if done.returncode:
        hint = no_python(environment) if "--managed-python" in sync else ""
        raise Failure(f"{name} could not be made.{hint}\n{done.stdout.strip()}")


def choice(environment: Environment) -> list[str]:
    """Which Python uv shall take: the environment's own, or one that is here, or one that uv fetches."""
    present = probe(str(environment.python))
    if present and acceptable(environment, present.version):
        return ["--python", str(environment.python)]
    if found := find_python(environment.pythons):
        return ["--python", found.path]
    # A managed one, so that uv does not stumble over a pyenv shim that refuses to run.
    return ["--managed-python", "--python", environment.pythons[-1]]


def no_python(environment: Environment) -> str:
    """What to do when a Python is neither here nor to be fetched."""
    wanted = " or ".join(environment.pythons)
    return (
        f"\nIt needs Python {wanted}, which is neither on the PATH nor in pyenv's folder, and uv could not fetch it."
        f"\nInstall it (`pyenv install {environment.pythons[0]}`), or allow uv to download it, and run this again."
    )


def install_uv() -> str:
    """Puts uv into `.tools/uv` and returns its path."""
    target = local_uv(ROOT).parent.parent
    shutil.rmtree(target, ignore_errors=True)
    pythons = [sys.executable]
    # Debian's own Python cannot make environments unless python3-venv is installed; another one may.
    pythons += [found.path for found in [find_python(ROOT_PYTHONS + BOT_PYTHONS)] if found]
    said = ""
    for python in pythons:
        for command in ([python, "-m", "venv", str(target)], [str(target / "bin" / "pip"), "install", "-q", "uv>=0.5"]):
            done = run(command, ROOT)
            if done.returncode:
                said = done.stdout.strip()
                break
        else:
            return str(local_uv(ROOT))
    raise Failure(f"uv is not here and could not be installed (https://docs.astral.sh/uv/ tells other ways).\n{said}")


def number(version: str) -> tuple[int, ...]:
    """`3.11` → (3, 11)."""
    return tuple(int(part) for part in version.split("."))


def run(command: list[str], cwd: Path) -> subprocess.CompletedProcess[str]:
    """Runs a command to its end, keeping what it says."""
    try:
        return subprocess.run(
            command, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
        )
    except OSError as error:
        return subprocess.CompletedProcess(command, 127, str(error))


def timed(name: str, work: Callable[[], Result]) -> Result:
    """Does `work`, says how long it took, and meanwhile, now and then, that it is still at it."""
    started = time.monotonic()
    finished = threading.Event()

    def reassure() -> None:
        while not finished.wait(STILL_WORKING_SECONDS):
            say(f"· {name} … {time.monotonic() - started:.0f} s")

    threading.Thread(target=reassure, daemon=True).start()
    try:
        return work()
    finally:
        finished.set()
        say(f"· {name:<24} {time.monotonic() - started:6.1f} s")


def say(text: str) -> None:
    """One line, at once."""
    print(text, flush=True)


if __name__ == "__main__":
    main()
