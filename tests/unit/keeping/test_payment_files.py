"""A lender's file of payments: good lines are booked once, bad ones are named and leave no trace."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.keeping.importer import import_payments
from leeway.keeping.models import PlanPayment
from tests.support.signed import signed

HEADING = "payment_ref,borrower_ref,loan_ref,amount,currency,paid_on"


@pytest.fixture
def file(session: Session, tmp_path: Path) -> Path:
    signed(session)
    return tmp_path / "payments.csv"


def write(file: Path, *lines: str, heading: str = HEADING) -> Path:
    file.write_text("\n".join([heading, *lines]) + "\n", "utf-8")
    return file


def today(session: Session, days: int = 0) -> str:
    return (clock.today(session) + timedelta(days=days)).isoformat()


def test_good_lines_are_booked_and_known_the_second_time(session: Session, file: Path) -> None:
    write(file, f"P1,D001,,100.00,CNY,{today(session)}", f"P2,,D001-1,50,CNY,{today(session)}")
    first = import_payments(session, file)
    assert (first.booked, first.known, first.problems) == (2, 0, [])
    again = import_payments(session, file)
    assert (again.booked, again.known, again.problems) == (0, 2, [])
    booked = session.scalars(select(PlanPayment.amount_minor).order_by(PlanPayment.reference)).all()
    assert booked == [10_000, 5_000]


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("P1,D001,,12.345,CNY,TODAY", "line 2, amount: '12.345' has more decimals than CNY has; write 4800.00"),
        ("P1,D001,,0,CNY,TODAY", "line 2, amount: must be more than 0"),
        ("P1,D001,,10,XXX,TODAY", "line 2, currency: 'XXX' is not known"),
        ("P1,D001,,10,CNY,1.2.2026", "line 2, paid_on: '1.2.2026' is not a date; write 2026-01-31"),
        (",D001,,10,CNY,TODAY", "line 2, payment_ref: is empty; every payment needs it"),
        ("P1,,,10,CNY,TODAY", "line 2, borrower_ref: is empty; a payment needs the borrower's number or the loan's"),
        ("P1,nobody,,10,CNY,TODAY", "line 2: there is no borrower or loan with this reference"),
        ("P1,D001,D002-1,10,CNY,TODAY", "line 2: there is no borrower or loan with this reference"),
        ("P1,D002,,10,CNY,TODAY", "line 2: the borrower has no plan that this could be paid towards"),
        ("P1,D001,,10,USD,TODAY", "line 2, currency: is not the currency of the plan"),
        ("P1,D001,,10,CNY,TOMORROW", "line 2, paid_on: lies in the future"),
        ("P1,D001,10,CNY,TODAY", "line 2: has 5 cells, the heading 6"),
    ],
)
def test_a_bad_line_is_named_and_leaves_no_trace(session: Session, file: Path, line: str, complaint: str) -> None:
    line = line.replace("TODAY", today(session)).replace("TOMORROW", today(session, 1))
    report = import_payments(session, write(file, line, f"P9,D001,,10,CNY,{today(session)}"))
    [problem] = report.problems
    assert str(problem).startswith(complaint)
    assert [payment.reference for payment in session.scalars(select(PlanPayment))] == ["P9"]


def test_another_payment_under_a_known_reference_is_refused(session: Session, file: Path) -> None:
    lines = [f"P1,D001,,{amount},CNY,{today(session)}" for amount in ("10", "11")]
    [problem] = import_payments(session, write(file, *lines)).problems
    assert str(problem) == "line 3, payment_ref: belongs to another payment"


def test_a_heading_with_a_slip_is_explained(session: Session, file: Path) -> None:
    report = import_payments(session, write(file, heading="payment_ref,borower_ref,amount,currency"))
    assert [str(problem) for problem in report.problems] == [
        "line 1, paid_on: this column is missing",
        "line 1, borower_ref: there is no such column; did you mean borrower_ref?",
    ]
