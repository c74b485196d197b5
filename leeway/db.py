"""The database: declarative base, column types and the unit of work.

Money columns are integer minor units (`Money`), rates exact decimals (`Rate`), times timezone-aware UTC
(`UtcDateTime`), ids random strings.
"""

import secrets
import sqlite3
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import UTC, datetime
from decimal import Decimal
from functools import lru_cache
from threading import RLock
from typing import Any, ClassVar

from sqlalchemy import JSON, BigInteger, DateTime, Dialect, Engine, MetaData, Numeric, String, create_engine, event
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import DeclarativeBase, Session
from sqlalchemy.types import TypeDecorator

from leeway.settings import settings

# How long a writer waits for another.
SQLITE_PATIENCE_SECONDS = 10
# SQLite lets one write at a time, and has whoever comes meanwhile look again after ever longer sleeps. Within a process
# they wait for each other here instead, and go on at once.
_sqlite_writer = RLock()

Money = BigInteger
Json = JSON().with_variant(JSONB(), "postgresql")


class UtcDateTime(TypeDecorator[datetime]):
    """A moment. Refuses naive values, always gives back UTC (SQLite itself forgets the zone)."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a naive datetime cannot be stored; use the business clock")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Rate(TypeDecorator[Decimal]):
    """A fraction (0.12 = 12 %) with six decimals, never rounded in silence. Text in SQLite, which has no decimals."""

    impl = Numeric(9, 6).with_variant(String(10), "sqlite")
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> Decimal | str | None:
        if value is None:
            return None
        exact = value.quantize(Decimal("0.000001"))
        if exact != value or not 0 <= exact < 1000:
            raise ValueError(f"{value} cannot be stored as a rate: at least 0, below 1000, at most six decimals")
        return str(exact) if dialect.name == "sqlite" else exact

    def process_result_value(self, value: Decimal | str | None, dialect: Dialect) -> Decimal | None:
        return None if value is None else Decimal(value)


class Base(DeclarativeBase):
    """Base of all tables; constraint names are fixed so that migrations can name them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: UtcDateTime,
        Decimal: Rate,
        dict[str, Any]: Json,
        list[Any]: Json,
    }


def new_id() -> str:
    """A new identifier: 128 random bits, safe in addresses, and on a command line never taken for an option."""
    while (identifier := secrets.token_urlsafe(17)).startswith("-"):
        pass
    return identifier


def make_engine(url: str) -> Engine:
    """An engine for `url`; SQLite in WAL mode with foreign keys, waiting up to 10 s for a writer.

    Parameters are kept out of error messages: they hold names and telephone numbers, and errors end in logs.
    """
    if not url.startswith("sqlite"):
        return create_engine(url, pool_pre_ping=True, pool_size=10, max_overflow=20, hide_parameters=True)
    engine = create_engine(
        url, connect_args={"timeout": SQLITE_PATIENCE_SECONDS, "check_same_thread": False}, hide_parameters=True
    )

    @event.listens_for(engine, "connect")
    def _configure(connection: Any, _record: Any) -> None:
        # Transactions are begun by the listener below: the driver's own late BEGIN would let two writers deadlock.
        connection.isolation_level = None
        for pragma in ("synchronous=NORMAL", "foreign_keys=ON", f"busy_timeout={SQLITE_PATIENCE_SECONDS * 1000}"):
            connection.execute(f"PRAGMA {pragma}")
        _use_wal(connection)

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        reading = connection.get_execution_options().get("postgresql_readonly", False)
        connection.exec_driver_sql(f"PRAGMA query_only={'ON' if reading else 'OFF'}")
        connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    return engine


def _use_wal(connection: Any) -> None:
    """Write-ahead logging. While several processes open a new file, SQLite answers "locked" to this without waiting."""
    last = time.monotonic() + SQLITE_PATIENCE_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError:
            if time.monotonic() > last:
                raise
            time.sleep(0.02)


@lru_cache
def engine() -> Engine:
    """The engine of this process."""
    url = settings().database
    if url.startswith("sqlite"):
        settings().var_dir.mkdir(parents=True, exist_ok=True)
    return make_engine(url)


@contextmanager
def unit_of_work() -> Iterator[Session]:
    """A session that commits when the block ends and rolls back when it raises."""
    with _turn_to_write(), Session(engine(), expire_on_commit=False) as session, session.begin():
        yield session


def _turn_to_write() -> AbstractContextManager[Any]:
    return _sqlite_writer if engine().dialect.name == "sqlite" else nullcontext()


@contextmanager
def read_only() -> Iterator[Session]:
    """A session for reading alone: waits for no writer and makes none wait; the database refuses every write."""
    with Session(engine(), expire_on_commit=False) as session:
        # The option is PostgreSQL's own; `make_engine` honours it for SQLite too.
        session.connection(execution_options={"postgresql_readonly": True})
        yield session
