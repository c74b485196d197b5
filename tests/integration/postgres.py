"""A real PostgreSQL server for tests: its own data folder and free port, gone afterwards."""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine

from leeway.db import new_id

MISSING = "no PostgreSQL server on this machine; get it with: apt-get install postgresql"


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """URL of a running server's maintenance database, without a database of our own in it."""
    binaries = _binaries()
    if binaries is None:
        pytest.skip(MISSING)
    with running(binaries) as url:
        yield url


@pytest.fixture
def postgres_url(postgres_server: str) -> str:
    """URL of a new, empty database."""
    name = "t_" + "".join(letter for letter in new_id().lower() if letter.isalnum())
    engine = create_engine(postgres_server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name}")
    engine.dispose()
    return postgres_server.rsplit("/", 1)[0] + "/" + name


@contextmanager
def running(binaries: Path) -> Iterator[str]:
    """Starts a server, gives its URL, stops it and removes its data."""
    folder = Path(tempfile.mkdtemp(prefix="leeway-pg-"))
    who = _unprivileged()
    if who:
        shutil.chown(folder, who["user"], who["group"])
    try:
        data, port = folder / "data", _free_port()
        subprocess.run(
            [binaries / "initdb", "-D", data, "-U", "leeway", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"],
            check=True,
            cwd=folder,
            stdout=subprocess.DEVNULL,
            **who,
        )
        command = [binaries / "postgres", "-D", data, "-p", str(port), "-h", "127.0.0.1", "-k", folder, "-F"]
        with (folder / "log").open("w") as log:
            server = subprocess.Popen(command, cwd=folder, stdout=log, stderr=log, **who)
        try:
            _wait(binaries, port, server, folder / "log")
            yield f"postgresql+pg8000://leeway@127.0.0.1:{port}/postgres"
        finally:
            server.send_signal(2)  # a fast shutdown: clients are cut off, files are left in order
            server.wait(timeout=30)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _binaries() -> Path | None:
    """The folder of the newest server's programs, which Debian keeps off the PATH."""
    folders = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/postgres")]
    if folders:
        return max(folders, key=lambda folder: int(folder.parent.name))
    on_path = shutil.which("postgres")
    return Path(on_path).resolve().parent if on_path else None


def _unprivileged() -> dict[str, Any]:
    """How to start a process that is not root: PostgreSQL refuses to be root."""
    if os.geteuid() != 0:
        return {}
    import pwd

    names = {entry.pw_name for entry in pwd.getpwall()}
    user = pwd.getpwnam("postgres" if "postgres" in names else "nobody")
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait(binaries: Path, port: int, server: subprocess.Popen[bytes], log: Path) -> None:
    ready = [binaries / "pg_isready", "-q", "-h", "127.0.0.1", "-p", str(port)]
    deadline = time.monotonic() + 30
    while subprocess.run(ready, check=False).returncode:
        if server.poll() is not None or time.monotonic() > deadline:
            raise RuntimeError("PostgreSQL did not start:\n" + log.read_text())
        time.sleep(0.1)
