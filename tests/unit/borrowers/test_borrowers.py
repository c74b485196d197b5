"""Borrowers: telephone numbers in one form, and finding the right person."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from leeway.borrowers.models import Borrower
from leeway.borrowers.phones import normalise
from leeway.borrowers.repository import demo_borrowers, find, find_by_phone, find_by_ref
from leeway.db import make_engine
from leeway.migrations.models import metadata


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    engine = make_engine(f"sqlite:///{tmp_path / 'borrowers.db'}")
    metadata.create_all(engine)
    with Session(engine) as opened:
        yield opened
    engine.dispose()


@pytest.mark.parametrize(
    "text",
    [
        "15400000001",
        "154 0000 0001",
        "154-0000-0001",
        "１５４０００００００１",
        "8615400000001",
        "+8615400000001",
        "+86 (154) 0000.0001",
        "008615400000001",
        " +86\u00a015400000001\n",
    ],
)
def test_every_way_of_writing_a_number_is_the_same_number(text: str) -> None:
    assert normalise(text) == "+8615400000001"


@pytest.mark.parametrize("text", ["+447700900123", "0044 7700 900123", "+44 7700-900-123"])
def test_a_number_of_another_country_needs_its_code(text: str) -> None:
    assert normalise(text) == "+447700900123"


@pytest.mark.parametrize("text", ["", "07700900123", "1540000000", "12345678901", "+0123456789", "phone"])
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        normalise(text)


@given(st.text(max_size=30))
def test_a_number_once_normalised_stays_as_it_is_and_a_refusal_repeats_nothing(text: str) -> None:
    try:
        number = normalise(text)
    except ValueError as error:
        assert str(error) == "not a telephone number; write it with the country code, as in +8613900000000"
    else:
        assert normalise(number) == number
        assert number.isascii()


def test_a_borrower_is_found_by_id_reference_and_telephone(session: Session) -> None:
    borrower = Borrower(external_ref="B1", name="王芳", phone="+8615400000001")
    session.add(borrower)
    session.flush()
    assert find(session, borrower.id) is borrower
    assert find_by_ref(session, "B1") is borrower
    assert find_by_phone(session, "154 0000 0001") is borrower
    assert find(session, "B1") is None
    assert find_by_ref(session, borrower.id) is None
    assert find_by_phone(session, "15400000002") is None
    assert find_by_phone(session, "not a number") is None


def test_a_telephone_that_several_share_identifies_nobody(session: Session) -> None:
    for ref in ("B1", "B2"):
        session.add(Borrower(external_ref=ref, name=ref, phone="+8615400000001"))
    session.flush()
    assert find_by_phone(session, "15400000001") is None


def test_only_borrowers_of_the_demo_are_listed_as_such(session: Session) -> None:
    for ref, is_demo in (("B2", True), ("B1", True), ("B3", False)):
        session.add(Borrower(external_ref=ref, name=ref, demo=is_demo))
    session.flush()
    assert [borrower.external_ref for borrower in demo_borrowers(session)] == ["B1", "B2"]


def test_a_breathing_space_includes_its_last_day() -> None:
    borrower = Borrower(breathing_space_until=date(2026, 3, 1))
    assert borrower.in_breathing_space(date(2026, 3, 1))
    assert not borrower.in_breathing_space(date(2026, 3, 2))
    assert not Borrower().in_breathing_space(date(2026, 3, 1))


def test_a_known_circumstance_makes_a_borrower_vulnerable() -> None:
    assert Borrower(vulnerabilities=["elderly"]).vulnerable
    assert not Borrower(vulnerabilities=[]).vulnerable


def test_the_text_of_a_borrower_object_tells_no_personal_data() -> None:
    borrower = Borrower(external_ref="B1", name="王芳", phone="+8615400000001")
    assert "王芳" not in repr(borrower)
    assert "15400000001" not in repr(borrower)
