"""The demo portfolio: what it must contain, on whatever day it is made."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway import clock, demo
from leeway.borrowers.models import Borrower
from leeway.borrowers.phones import normalise
from leeway.borrowers.repository import find_by_phone, find_by_ref
from leeway.db import make_engine
from leeway.demo.people import rows_of
from leeway.demo.portfolio import people
from leeway.loans.models import Loan
from leeway.loans.schemas import PRODUCTS, STATUSES, LoanView
from leeway.loans.source import SqlLoanSource
from leeway.loans.standing import standing
from leeway.migrations.models import metadata

TODAY = date(2026, 3, 1)
PEOPLE = {person.ref: person for person in people()}
DAYS = st.dates(date(2024, 1, 1), date(2032, 12, 31))


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    monkeypatch.setattr(clock, "now", lambda _session: datetime.combine(TODAY, datetime.min.time(), UTC))
    engine = make_engine(f"sqlite:///{tmp_path / 'demo.db'}")
    metadata.create_all(engine)
    with Session(engine) as opened:
        yield opened
    engine.dispose()


def loans_of(session: Session, ref: str) -> list[LoanView]:
    borrower = find_by_ref(session, ref)
    assert borrower is not None
    return SqlLoanSource(session).loans_of(borrower.id, TODAY)


def test_there_are_two_hundred_people_who_can_be_told_apart() -> None:
    assert list(PEOPLE) == [f"D{number:03}" for number in range(1, 201)]
    assert len({person.phone for person in PEOPLE.values()}) == 200
    assert len({person.name for person in PEOPLE.values()}) == 200


def test_the_portfolio_is_the_same_every_time() -> None:
    assert list(PEOPLE.values()) == people()


@pytest.mark.parametrize("ref", ["D001", "D003", "D004"])
def test_those_who_lost_their_job_owe_4800_on_one_card_45_days_overdue(session: Session, ref: str) -> None:
    demo.seed(session)
    (loan,) = loans_of(session, ref)
    assert (loan.product, loan.currency, loan.outstanding_minor, loan.days_past_due) == (
        "credit_card",
        "CNY",
        480_000,
        45,
    )
    assert (loan.outstanding_principal_minor, loan.outstanding_interest_minor, loan.outstanding_fees_minor) == (
        456_000,
        19_000,
        5_000,
    )


@given(DAYS)
def test_days_past_due_do_not_depend_on_the_day_of_seeding(today: date) -> None:
    for ref, days in {"D001": 45, "D002": 75, "D003": 45, "D004": 45, "D005": 6, "D007": 0}.items():
        _, (loan,) = rows_of(PEOPLE[ref], today)
        assert standing(loan.due_items, today).days_past_due == days


def test_the_featured_are_as_their_stories_say(session: Session) -> None:
    demo.seed(session)
    refused, english, vulnerable = (find_by_ref(session, ref) for ref in ("D002", "D004", "D008"))
    assert refused and english and vulnerable
    assert (refused.credit_record, len(refused.refusals)) == ("bad", 2)
    assert all(refusal.refused_on < TODAY and "拒绝" in refusal.note for refusal in refused.refusals)
    (loan,) = loans_of(session, "D002")
    assert (loan.product, loan.outstanding_minor, loan.days_past_due) == ("consumer_loan", 1_260_000, 75)
    assert english.preferred_language == "en"
    assert vulnerable.vulnerable
    assert len(loans_of(session, "D006")) == 2
    assert [loan.overdue_minor for loan in loans_of(session, "D007")] == [0]
    assert loans_of(session, "D007")[0].next_due == TODAY + timedelta(days=12)
    assert loans_of(session, "D011")[0].status == "disputed"
    assert loans_of(session, "D012")[0].status == "in_arrangement"


def test_a_second_seeding_adds_nothing_and_touches_nothing(session: Session) -> None:
    assert demo.seed(session) == demo.SeedReport(created=200, unchanged=0)
    session.commit()
    loan = session.scalars(select(Loan).where(Loan.external_ref == "D001-1")).one()
    loan.outstanding_fees_minor = 0
    session.commit()
    assert demo.seed(session) == demo.SeedReport(created=0, unchanged=200)
    assert not session.new and not session.dirty
    session.refresh(loan)
    assert loan.outstanding_fees_minor == 0


def test_seeding_gives_back_only_whoever_is_missing(session: Session) -> None:
    demo.seed(session)
    lost = session.scalars(select(Loan).where(Loan.external_ref == "D005-1")).one()
    session.delete(lost)
    session.flush()
    session.delete(lost.borrower)
    session.flush()
    assert demo.seed(session) == demo.SeedReport(created=1, unchanged=199)
    assert len(loans_of(session, "D005")) == 1


@given(st.sampled_from(sorted(PEOPLE)), DAYS)
def test_every_loan_of_the_portfolio_makes_sense_on_any_day(ref: str, today: date) -> None:
    person = PEOPLE[ref]
    _, loans = rows_of(person, today)
    for shape, loan in zip(person.loans, loans, strict=True):
        found = standing(loan.due_items, today)
        owed = loan.outstanding_principal_minor + loan.outstanding_interest_minor + loan.outstanding_fees_minor
        open_items = [item for item in loan.due_items if item.unpaid_minor]
        assert found.days_past_due == shape.overdue_days
        assert found.overdue_minor <= owed
        unpaid = sum(item.unpaid_minor for item in open_items)
        assert unpaid <= owed if loan.product == "credit_card" else unpaid == owed
        assert all(0 <= item.paid_minor <= item.amount_minor > 0 for item in loan.due_items)
        assert len({item.due_on for item in loan.due_items}) == len(loan.due_items)
        assert sum(payment.amount_minor for payment in loan.payments) == sum(i.paid_minor for i in loan.due_items)
        assert all(payment.paid_on <= today for payment in loan.payments)
        assert loan.opened_on < min(item.due_on for item in loan.due_items)
        assert loan.outstanding_principal_minor <= loan.principal_minor
        assert loan.due_day == min(item.due_on for item in open_items).day


def test_all_kinds_of_situation_are_there() -> None:
    everybody = list(PEOPLE.values())
    loans = [loan for person in everybody for loan in person.loans]
    assert {loan.product for loan in loans} == set(PRODUCTS)
    assert {loan.status for loan in loans} == set(STATUSES) - {"closed"}
    assert {person.credit_record for person in everybody} == {"good", "fair", "bad"}
    assert {person.language for person in everybody} == {"zh", "en"}
    assert {len(person.loans) for person in everybody} >= {1, 2, 3}
    for low, high in [(0, 0), (1, 7), (8, 30), (31, 60), (61, 90), (91, 120), (121, 180)]:
        assert sum(low <= loan.overdue_days <= high for loan in loans) >= 5, (low, high)
    assert max(loan.overdue_days for loan in loans) <= 180
    assert min(loan.owed for loan in loans) < 30_000 < 10_000_000 < max(loan.owed for loan in loans)
    yuan = sum(loan.currency == "CNY" for loan in loans)
    assert len(loans) * 0.8 < yuan < len(loans)
    assert sum(bool(person.vulnerabilities) for person in everybody) >= 15
    assert any(person.breathing_space_days for person in everybody)
    assert any(person.arrangements_broken for person in everybody)
    assert sum(person.language == "zh" for person in everybody) > 150


def test_telephone_numbers_belong_to_nobody() -> None:
    for person in PEOPLE.values():
        assert normalise(person.phone) == person.phone
        assert person.phone.startswith(("+86154", "+447700900", "+120255501"))


def test_a_demo_borrower_is_found_by_the_number_typed_without_a_country_code(session: Session) -> None:
    demo.seed(session)
    found = find_by_phone(session, "154 0000 0001")
    assert found is not None and found.external_ref == "D001"


def test_the_picker_shows_a_dozen_stories_in_both_languages() -> None:
    shown = demo.featured()
    assert [person.ref for person in shown] == [f"D{number:03}" for number in range(1, 13)]
    for person in shown:
        assert any("一" <= letter <= "鿿" for letter in person.situation_zh)
        assert person.situation_en.isascii()


def test_stories_of_the_crowd_name_the_days_of_the_worst_loan() -> None:
    for person in people()[12:]:
        worst = max(loan.overdue_days for loan in person.loans)
        assert "{" not in person.situation_zh + person.situation_en
        assert not worst or (f" {worst} 天" in person.situation_zh and f"{worst} days" in person.situation_en)


def test_the_list_for_scripts_names_everybody_with_the_id_of_this_database(session: Session) -> None:
    demo.seed(session)
    session.add(Borrower(external_ref="REAL-1", name="a real one"))
    session.flush()
    listed = demo.borrowers(session)
    assert [entry["ref"] for entry in listed] == list(PEOPLE)
    assert session.get(Borrower, listed[0]["id"]) is find_by_ref(session, "D001")


def test_the_demo_has_somebody_of_every_role() -> None:
    agents = demo.agents()
    assert sorted(agent["role"] for agent in agents) == ["administrator", "agent", "agent", "auditor", "supervisor"]
    assert len({agent["username"] for agent in agents}) == 5
    assert all(agent["password"] and agent["name"] for agent in agents)
