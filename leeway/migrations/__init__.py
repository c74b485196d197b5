"""The database's shape through time (Alembic, run from code: there is no alembic.ini)."""

from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, event, make_url

from leeway.db import make_engine

HERE = Path(__file__).resolve().parent

# Any number, the same for every process that migrates: PostgreSQL lets only one of them in.
_LOCK = 4_717_717


def upgrade(url: str) -> None:
    """Brings the database at `url` to the newest shape, all or nothing; creates a missing SQLite file.

    Safe to call from several processes at once: the second waits and finds nothing left to do.
    """
    if file := _sqlite_file(url):
        file.parent.mkdir(parents=True, exist_ok=True)
    engine = _engine(url)
    try:
        with engine.begin() as connection:
            if connection.dialect.name == "postgresql":
                connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")
            command.upgrade(config(connection), "head")
            _refuse_orphans(connection)
    finally:
        engine.dispose()


def is_current(url: str) -> bool:
    """True when the database at `url` exists and has the newest shape. Changes nothing."""
    file = _sqlite_file(url)
    if file and not file.exists():
        return False
    engine = _engine(url)
    try:
        with engine.connect() as connection:
            have = MigrationContext.configure(connection).get_current_heads()
    finally:
        engine.dispose()
    return set(have) == set(ScriptDirectory(str(HERE)).get_heads())


def config(connection: Connection) -> Config:
    """Alembic's configuration for work on `connection`."""
    made = Config()
    made.set_main_option("script_location", str(HERE).replace("%", "%%"))
    made.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    made.set_main_option("path_separator", "os")
    made.attributes["connection"] = connection
    return made


def _sqlite_file(url: str) -> Path | None:
    parsed = make_url(url)
    is_file = parsed.get_backend_name() == "sqlite" and parsed.database and parsed.database != ":memory:"
    return Path(str(parsed.database)) if is_file else None


def _engine(url: str) -> Engine:
    """An engine whose SQLite does not act on foreign keys.

    SQLite changes a table by copying it and dropping the old one, which must not touch the rows that refer to it.
    """
    engine = make_engine(url)
    if engine.dialect.name == "sqlite":

        @event.listens_for(engine, "connect")
        def _off(connection: Any, _record: Any) -> None:
            connection.execute("PRAGMA foreign_keys=OFF")

    return engine


def _refuse_orphans(connection: Connection) -> None:
    if connection.dialect.name != "sqlite":
        return
    if orphans := connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall():
        raise RuntimeError(
            f"the migration would leave {len(orphans)} rows that refer to nothing, first in {orphans[0][0]}"
        )
