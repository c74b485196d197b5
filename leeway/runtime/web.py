"""The pages: installed and built by npm when their sources have changed."""

import shutil

from leeway.runtime.commands import run
from leeway.runtime.fingerprint import Stamp, fingerprint
from leeway.runtime.lock import in_turn
from leeway.runtime.problem import Problem
from leeway.runtime.progress import Note
from leeway.runtime.toolchain import OLDEST_NODE, tool_version
from leeway.settings import ROOT, settings

WEB = ROOT / "web"
DIST = WEB / "dist"
_STAMPS = ROOT / ".tools" / "stamps"


def current() -> bool:
    """Whether the built pages are those of the sources."""
    return DIST.is_dir() and Stamp(_STAMPS / "web-build").matches(fingerprint(ROOT, ["web"]))


async def build(note: Note) -> None:
    """Builds the pages unless they are current. Processes that want them at the same time wait for one another."""
    async with in_turn(ROOT / ".tools" / "web.lock"):
        if current():
            note("nothing to do")
            return
        await install(note)
        note("npm run build")
        built = fingerprint(ROOT, ["web"])
        shutil.rmtree(DIST, ignore_errors=True)
        await _npm("run", "build")
        Stamp(_STAMPS / "web-build").write(built)
        note("built")


async def install(note: Note) -> None:
    """Installs the locked npm packages unless they are there."""
    _require_node()
    stamp = Stamp(_STAMPS / "web-install")
    lock = fingerprint(ROOT, ["web/package-lock.json"])
    if not ((WEB / "node_modules").is_dir() and stamp.matches(lock)):
        note("npm ci")
        await _npm("ci")
        stamp.write(lock)


def _require_node() -> None:
    found = tool_version("node") or ()
    if found < OLDEST_NODE:
        what = f"is {'.'.join(map(str, found))}" if found else "is not there"
        raise Problem(f"Node {what}; the pages need Node {OLDEST_NODE[0]} or newer.", "https://nodejs.org/en/download")


async def _npm(*arguments: str) -> None:
    log = settings().var_dir / "log" / f"npm-{'-'.join(arguments)}.log"
    await run(["npm", *arguments], log=log, cwd=WEB)
