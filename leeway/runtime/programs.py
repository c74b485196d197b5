"""Programs that only the tests start, and how to get them where they are missing."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Program:
    """A program of the operating system: what tests call it (also the marker), where it is, and Debian's packages."""

    name: str
    executables: tuple[str, ...]
    packages: tuple[str, ...]
    folders: tuple[str, ...] = ()

    def find(self) -> Path | None:
        """Where the program is, or None."""
        places = [*os.environ.get("PATH", os.defpath).split(os.pathsep)]
        for pattern in self.folders:
            places += sorted(map(str, Path("/").glob(pattern.lstrip("/"))), reverse=True)
        for executable in self.executables:
            if found := shutil.which(executable, path=os.pathsep.join(places)):
                return Path(found)
        return None


# Debian keeps PostgreSQL's server programs off the PATH.
POSTGRES = Program(
    "postgres", ("postgres",), ("postgresql",), ("/usr/lib/postgresql/*/bin", "/opt/homebrew/opt/postgresql*/bin")
)
REDIS = Program("redis", ("redis-server",), ("redis-server",))
CHROMIUM = Program("browser", ("chromium", "chromium-browser", "google-chrome"), ("chromium", "fonts-noto-cjk"))
ALL = (POSTGRES, REDIS, CHROMIUM)


def missing() -> list[Program]:
    """The programs that are not here."""
    return [program for program in ALL if program.find() is None]


def how_to_get(programs: list[Program]) -> str:
    """The one command that installs them."""
    packages = [package for program in programs for package in program.packages]
    return f"sudo apt-get install -y {' '.join(packages)}"
