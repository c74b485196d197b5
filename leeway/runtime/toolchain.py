"""Finds the tools that set-up needs: Python interpreters, uv, Node. Standard library only."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

Version = tuple[int, ...]

# Every library of the two lock files has wheels for these. A newer Python is taken only when none of them is there.
ROOT_PYTHONS = ("3.11", "3.12", "3.13")
BOT_PYTHONS = ("3.10",)
OLDEST_UV: Version = (0, 5)
OLDEST_NODE: Version = (20,)

# Rasa and our database drivers need ssl and sqlite3: a Python built without them starts, and fails much later.
_PROBE = (
    "import sys, ssl, sqlite3, ctypes; v = sys.version_info; "
    "print(f'{v[0]}.{v[1]}', getattr(sys, '_base_executable', None) or sys.executable, sep='\\n')"
)


class Python(NamedTuple):
    """An interpreter that runs: its minor version (`3.11`) and its real path."""

    version: str
    path: str


def probe(executable: str) -> Python | None:
    """What `executable` is, or None when it does not run.

    pyenv's shims exist for every version it has ever installed and refuse to run unless that version is active, so only
    running one tells.
    """
    output = _output([executable, "-I", "-c", _PROBE])
    lines = output.split("\n") if output else []
    return Python(lines[0], lines[1]) if len(lines) == 2 else None


def find_python(versions: tuple[str, ...], env: Mapping[str, str] | None = None) -> Python | None:
    """The first interpreter of one of `versions` (in this order): on the PATH, or else in pyenv's versions folder."""
    env = os.environ if env is None else env
    for version in versions:
        for candidate in _candidates(version, env):
            found = probe(candidate)
            if found and found.version == version:
                return found
    return None


def _candidates(version: str, env: Mapping[str, str]) -> Iterator[str]:
    folders = env.get("PATH", os.defpath).split(os.pathsep)
    for name in (f"python{version}", "python3", "python"):
        for folder in folders:
            if path := shutil.which(name, path=folder):
                yield path
    pyenv = Path(env.get("PYENV_ROOT") or Path(env.get("HOME", "~")).expanduser() / ".pyenv")
    wanted = _number(version)
    installed = [folder for folder in pyenv.glob("versions/*") if _number(folder.name)[:2] == wanted]
    for home in sorted(installed, key=lambda folder: _number(folder.name), reverse=True):
        yield str(home / "bin" / "python")


def find_uv(root: Path, env: Mapping[str, str] | None = None) -> str | None:
    """A uv that runs and is new enough: the one on the PATH, or the one that set-up put into `.tools/uv`."""
    env = os.environ if env is None else env
    for candidate in (shutil.which("uv", path=env.get("PATH")), str(local_uv(root))):
        if candidate and (tool_version(candidate) or ()) >= OLDEST_UV:
            return candidate
    return None


def local_uv(root: Path) -> Path:
    """Where set-up puts its own uv."""
    return root / ".tools" / "uv" / "bin" / "uv"


def tool_version(executable: str) -> Version | None:
    """What `executable --version` says, or None when it does not run or is not there."""
    output = _output([executable, "--version"])
    return _number(output) if output else None


def _number(text: str) -> Version:
    found = re.search(r"\d+(\.\d+)*", text)
    return tuple(int(part) for part in found.group().split(".")) if found else ()


def _output(command: list[str]) -> str:
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=20, check=False, stdin=subprocess.DEVNULL
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
