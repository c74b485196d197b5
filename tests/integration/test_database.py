"""Both databases: the migrations give the models' shape, and the units of work keep their word."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from postgres import postgres_server, postgres_url  # noqa: F401
from sqlalchemy import Engine, inspect, select
from sqlalchemy.exc import DBAPIError, IntegrityError, StatementError
from sqlalchemy.orm import Session

import leeway.db
from leeway import clock, demo, migrations
from leeway.borrowers.models import Borrower
from leeway.db import make_engine, read_only, unit_of_work
from leeway.loans.importer import ImportReport, import_csv
from leeway.loans.models import DueItem, Loan
from leeway.loans.source import SqlLoanSource
from leeway.migrations.models import metadata


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database, of each kind in turn."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'new folder' / 'leeway.db'}"
    found: str = request.getfixturevalue("postgres_url")
    return found


@pytest.fixture
def engine(url: str) -> Iterator[Engine]:
    """A migrated database's engine."""
    migrations.upgrade(url)
    made = make_engine(url)
    yield made
    made.dispose()


@pytest.fixture
def ours(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> Engine:
    """The same, as the database of the units of work."""
    monkeypatch.setattr(leeway.db, "engine", lambda: engine)
    return engine


def shape(engine: Engine) -> dict[str, Any]:
    """Everything the database itself says of its tables, in an order of its own."""
    looking = inspect(engine)
    return {
        table: {
            "columns": [{**column, "type": str(column["type"])} for column in looking.get_columns(table)],
            "key": looking.get_pk_constraint(table),
            "checks": sorted(looking.get_check_constraints(table), key=str),
            "unique": sorted(looking.get_unique_constraints(table), key=str),
            "foreign": sorted(looking.get_foreign_keys(table), key=str),
            "indexes": sorted(map(_plain_index, looking.get_indexes(table)), key=str),
        }
        for table in sorted(looking.get_table_names())
        if table != "alembic_version"
    }


def _plain_index(index: Any) -> dict[str, Any]:
    """The condition of a partial index is an object that equals nothing but itself; its text is what counts."""
    return {**index, "dialect_options": {name: str(value) for name, value in index["dialect_options"].items()}}


def borrower(**given: Any) -> Borrower:
    return Borrower(**{"external_ref": "B1", "name": "王芳", "phone": "+8615400000001"} | given)


def loan(owner: Borrower, **given: Any) -> Loan:
    plain: dict[str, Any] = {
        "external_ref": "L1",
        "borrower": owner,
        "product": "credit_card",
        "currency": "CNY",
        "principal_minor": 480_000,
        "outstanding_principal_minor": 456_000,
        "outstanding_interest_minor": 19_000,
        "outstanding_fees_minor": 5_000,
        "annual_rate": Decimal("0.1825"),
        "opened_on": date(2025, 1, 15),
        "due_day": 15,
    }
    return Loan(**plain | given)


def test_an_upgraded_database_is_what_the_models_say(engine: Engine) -> None:
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_an_upgraded_database_has_every_constraint_that_the_models_would_create(
    engine: Engine, url: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    migrated = shape(engine)
    with engine.begin() as connection:
        metadata.drop_all(connection)
        assert inspect(connection).get_table_names() == ["alembic_version"]
        metadata.create_all(connection)
    assert migrated == shape(engine)
    assert set(migrated) == set(metadata.tables)


def test_every_module_of_models_is_part_of_the_migrations() -> None:
    root = Path(leeway.db.__file__).parent
    listed = (root / "migrations" / "models.py").read_text()
    modules = [path for path in root.glob("*/models.py") if path.parent.name != "migrations"]
    assert len(modules) > 5
    assert [path.parent.name for path in modules if f"leeway.{path.parent.name}.models" not in listed] == []


def test_a_database_is_current_only_after_the_upgrade_and_a_second_upgrade_changes_nothing(url: str) -> None:
    assert not migrations.is_current(url)
    migrations.upgrade(url)
    assert migrations.is_current(url)
    migrations.upgrade(url)
    assert migrations.is_current(url)


def test_asking_whether_a_missing_file_is_current_does_not_create_it(tmp_path: Path) -> None:
    assert not migrations.is_current(f"sqlite:///{tmp_path / 'none.db'}")
    assert list(tmp_path.iterdir()) == []


def test_several_processes_may_upgrade_at_once(url: str) -> None:
    with ThreadPoolExecutor(4) as pool:
        for done in [pool.submit(migrations.upgrade, url) for _ in range(4)]:
            done.result()
    assert migrations.is_current(url)


def test_an_upgrade_that_fails_at_its_end_leaves_nothing_behind(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_connection: object) -> None:
        raise RuntimeError("power cut")

    monkeypatch.setattr(migrations, "_refuse_orphans", fail)
    with pytest.raises(RuntimeError, match="power cut"):
        migrations.upgrade(url)
    engine = make_engine(url)
    assert inspect(engine).get_table_names() == []
    engine.dispose()


def test_rates_and_large_amounts_come_back_exactly(engine: Engine) -> None:
    rates = [Decimal("0"), Decimal("0.1"), Decimal("0.123457"), Decimal("0.333333"), Decimal("999.999999")]
    with Session(engine) as session, session.begin():
        owner = borrower()
        for number, rate in enumerate(rates):
            session.add(loan(owner, external_ref=str(number), annual_rate=rate, principal_minor=9_007_199_254_740_993))
    with Session(engine) as session:
        stored = session.scalars(select(Loan).order_by(Loan.external_ref)).all()
        assert [row.annual_rate for row in stored] == rates
        assert {row.principal_minor for row in stored} == {9_007_199_254_740_993}


@pytest.mark.parametrize("rate", ["0.1234567", "-0.1", "1000"])
def test_a_rate_that_would_have_to_be_rounded_is_refused(engine: Engine, rate: str) -> None:
    with Session(engine) as session, pytest.raises(StatementError, match="cannot be stored as a rate"):
        session.add(loan(borrower(), annual_rate=Decimal(rate)))
        session.flush()


def test_the_database_refuses_more_paid_than_due(engine: Engine) -> None:
    with Session(engine) as session, pytest.raises(DBAPIError):
        due = DueItem(due_on=date(2026, 1, 1), amount_minor=100, paid_minor=101)
        session.add(loan(borrower(), due_items=[due]))
        session.flush()


def test_an_error_of_the_database_never_repeats_a_telephone_number(engine: Engine) -> None:
    with Session(engine) as session, session.begin():
        session.add(borrower())
    with Session(engine) as session, pytest.raises((IntegrityError, DBAPIError)) as caught:
        session.add(borrower(phone="+8615400001234"))
        session.flush()
    assert "5400001234" not in str(caught.value)


def test_reading_waits_for_no_writer_and_sees_only_what_is_committed(ours: Engine) -> None:
    with unit_of_work() as writing:
        writing.add(borrower())
        writing.flush()
        with read_only() as reading:
            assert reading.scalars(select(Borrower)).all() == []
    with read_only() as reading:
        assert [found.name for found in reading.scalars(select(Borrower))] == ["王芳"]


def test_a_unit_for_reading_refuses_to_write_and_the_next_unit_writes_again(ours: Engine) -> None:
    with pytest.raises(DBAPIError), read_only() as reading:
        reading.add(borrower())
        reading.flush()
    with unit_of_work() as writing:
        writing.add(borrower())
    with read_only() as reading:
        assert len(reading.scalars(select(Borrower)).all()) == 1


def test_the_demo_portfolio_fits_and_a_second_seeding_adds_nothing(ours: Engine) -> None:
    with unit_of_work() as session:
        assert demo.seed(session) == demo.SeedReport(created=200, unchanged=0)
    with unit_of_work() as session:
        assert demo.seed(session) == demo.SeedReport(created=0, unchanged=200)
    with read_only() as session:
        who = session.scalars(select(Borrower).where(Borrower.external_ref == "D001")).one()
        (loan,) = SqlLoanSource(session).loans_of(who.id, clock.today(session))
        assert (loan.outstanding_minor, loan.days_past_due, loan.annual_rate) == (480_000, 45, Decimal("0.1825"))


def test_an_import_is_stored_and_found_unchanged_the_second_time(ours: Engine, tmp_path: Path) -> None:
    document = Path(__file__).parents[2] / "docs" / "loans-csv.md"
    file = tmp_path / "loans.csv"
    file.write_text(document.read_text().split("```csv\n")[1].split("```")[0])
    with unit_of_work() as session:
        assert import_csv(session, file) == ImportReport(created=2)
    with unit_of_work() as session:
        assert import_csv(session, file) == ImportReport(unchanged=2)
