"""The import of a lender's loans."""

import csv
import io
import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from leeway.borrowers.models import Borrower
from leeway.db import make_engine
from leeway.loans.columns import COLUMNS
from leeway.loans.importer import ImportReport, import_csv
from leeway.loans.models import DueItem, Loan, Payment
from leeway.loans.source import SqlLoanSource
from leeway.migrations.models import metadata

DOCUMENT = (Path(__file__).parents[3] / "docs" / "loans-csv.md").read_text()
GOOD: dict[str, str | None] = {
    "borrower_ref": "B1",
    "borrower_name": "王芳",
    "phone": "154 0000 0001",
    "preferred_language": "zh",
    "credit_record": "bad",
    "vulnerabilities": "elderly; serious_illness",
    "arrangements_broken": "1",
    "breathing_space_until": "2026-04-30",
    "deceased": "no",
    "refusals": "2026-02-01 asked, record; 2026-01-05 too poor a record",
    "loan_ref": "L1",
    "product": "credit_card",
    "currency": "CNY",
    "principal": "6000",
    "outstanding_principal": "4560.00",
    "outstanding_interest": "190.00",
    "outstanding_fees": "50.00",
    "annual_rate": "0.1825",
    "opened_on": "2024-05-15",
    "due_day": "15",
    "status": "active",
    "due_items": "2026-02-15 480.00 80.00; 2026-01-15 480.00 480.00; 2026-03-15 480.00",
    "payments": "2026-01-14 480.00; 2026-02-15 80.00",
}


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    engine = make_engine(f"sqlite:///{tmp_path / 'loans.db'}")
    metadata.create_all(engine)
    with Session(engine) as opened:
        yield opened
    engine.dispose()


class Imports:
    """Imports files as a lender would, one after the other, into the same database."""

    def __init__(self, session: Session, path: Path) -> None:
        self._session, self._path = session, path

    def __call__(self, *changes: Mapping[str, str | None], encoding: str = "utf-8") -> ImportReport:
        """Lines given as changes to a good line; None takes a column away from the whole file."""
        lines = [{**GOOD, **change} for change in changes]
        text = io.StringIO()
        names = [name for name, value in lines[0].items() if value is not None]
        writer = csv.DictWriter(text, names, extrasaction="ignore")
        writer.writeheader()
        writer.writerows(lines)
        return self.text(text.getvalue(), encoding)

    def text(self, text: str, encoding: str = "utf-8") -> ImportReport:
        """A whole file."""
        self._path.write_bytes(text.encode(encoding))
        report = import_csv(self._session, self._path)
        self._session.commit()
        self._session.expire_all()
        return report


@pytest.fixture
def imports(session: Session, tmp_path: Path) -> Imports:
    return Imports(session, tmp_path / "loans.csv")


def said(report: ImportReport) -> list[str]:
    return [str(problem) for problem in report.problems]


def rows(session: Session, model: type) -> int:
    return session.scalar(select(func.count()).select_from(model)) or 0


def test_a_good_line_becomes_a_borrower_and_a_loan(session: Session, imports: Imports) -> None:
    assert imports({}) == ImportReport(created=1)
    borrower = session.scalars(select(Borrower)).one()
    assert (borrower.name, borrower.phone, borrower.credit_record) == ("王芳", "+8615400000001", "bad")
    assert borrower.vulnerabilities == ["elderly", "serious_illness"]
    assert (borrower.arrangements_broken, borrower.breathing_space_until) == (1, date(2026, 4, 30))
    assert [(each.refused_on, each.note) for each in borrower.refusals] == [
        (date(2026, 1, 5), "too poor a record"),
        (date(2026, 2, 1), "asked, record"),
    ]
    (view,) = SqlLoanSource(session).loans_of(borrower.id, date(2026, 3, 1))
    assert (view.ref, view.product, view.currency, view.annual_rate) == ("L1", "credit_card", "CNY", Decimal("0.1825"))
    assert (view.principal_minor, view.outstanding_minor) == (600_000, 480_000)
    assert (view.overdue_minor, view.days_past_due, view.next_due) == (40_000, 14, date(2026, 3, 15))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_a_byte_order_mark_makes_no_difference(session: Session, imports: Imports, encoding: str) -> None:
    assert imports({}, encoding=encoding) == ImportReport(created=1)
    assert session.scalars(select(Borrower.external_ref)).all() == ["B1"]


def test_the_same_file_again_changes_nothing(session: Session, imports: Imports) -> None:
    lines = [{}, {"loan_ref": "L2"}, {"loan_ref": "L3", "borrower_ref": "B2"}]
    assert imports(*lines) == ImportReport(created=3)
    before = [(item.id, item.due_on, item.paid_minor) for item in session.scalars(select(DueItem))]
    assert imports(*lines) == ImportReport(unchanged=3)
    assert [(item.id, item.due_on, item.paid_minor) for item in session.scalars(select(DueItem))] == before


@pytest.mark.parametrize(
    "change",
    [
        {"borrower_name": "王芳芳"},
        {"refusals": ""},
        {"outstanding_fees": "0"},
        {"annual_rate": "0.182501"},
        {"due_items": "2026-01-15 480.00 480.00; 2026-02-15 480.00 480.00"},
        {"payments": "2026-01-14 480.00"},
    ],
)
def test_whatever_is_new_is_taken_over_once(session: Session, imports: Imports, change: dict[str, str]) -> None:
    imports({})
    assert imports(change) == ImportReport(updated=1)
    assert imports(change) == ImportReport(unchanged=1)
    assert (rows(session, Borrower), rows(session, Loan)) == (1, 1)


def test_the_schedule_of_the_file_replaces_the_stored_one(session: Session, imports: Imports) -> None:
    imports({})
    imports({"due_items": "2026-02-15 480.00 480.00; 2026-04-15 1.00", "payments": ""})
    assert [(item.due_on.month, item.paid_minor) for item in session.scalars(select(DueItem))] == [(2, 48_000), (4, 0)]
    assert rows(session, Payment) == 0


def test_an_optional_column_that_is_left_out_keeps_what_is_stored(session: Session, imports: Imports) -> None:
    imports({})
    assert imports({"phone": None, "refusals": None, "payments": None, "status": None}) == ImportReport(unchanged=1)
    assert session.scalars(select(Borrower.phone)).all() == ["+8615400000001"]
    assert rows(session, Payment) == 2


def test_a_new_borrower_without_the_optional_columns_gets_their_defaults(session: Session, imports: Imports) -> None:
    optional = {column.name: None for column in COLUMNS if column.needed == "no"}
    assert imports(optional) == ImportReport(created=1)
    borrower = session.scalars(select(Borrower)).one()
    assert (borrower.phone, borrower.preferred_language, borrower.credit_record) == (None, "zh", "fair")
    assert (borrower.vulnerable, borrower.arrangements_broken, borrower.deceased) == (False, 0, False)


def test_good_lines_are_imported_and_bad_ones_leave_no_trace(session: Session, imports: Imports) -> None:
    report = imports({}, {"borrower_ref": "B2", "loan_ref": "L2", "annual_rate": "12%"}, {"loan_ref": "L3"})
    assert (report.created, said(report)) == (2, ["line 3, annual_rate: '12%' is not a number; write 0.12"])
    assert session.scalars(select(Borrower.external_ref)).all() == ["B1"]
    assert session.scalars(select(Loan.external_ref).order_by(Loan.external_ref)).all() == ["L1", "L3"]


def test_everything_that_is_wrong_with_a_line_is_said(imports: Imports) -> None:
    report = imports({"credit_record": "poor", "principal": "0", "loan_ref": "", "due_day": "32"})
    assert said(report) == [
        "line 2, credit_record: 'poor' is not known; write one of good, fair, bad",
        "line 2, loan_ref: is empty; every line needs it",
        "line 2, principal: must be more than 0",
        "line 2, due_day: '32' is not a whole number from 1 to 31",
    ]


@pytest.mark.parametrize(
    ("column", "text", "message"),
    [
        ("annual_rate", "12", "'12' would be 1200 % a year; write 0.12"),
        ("annual_rate", "18.25 %", "'18.25 %' is not a number; write 0.1825"),
        ("annual_rate", "twelve", "'twelve' is not a number; write 0.12 for 12 % a year"),
        ("annual_rate", "0.1234567", "'0.1234567' has more than six decimals"),
        ("opened_on", "31/01/2026", "'31/01/2026' is not a date; write 2026-01-31"),
        ("opened_on", "2026-02-30", "'2026-02-30' is not a date; write 2026-01-31"),
        ("deceased", "1", "'1' is not known; write one of yes, no"),
        ("vulnerabilities", "elderly; tall", "'tall' is not known; write one of serious_illness, "),
        ("borrower_name", "王\x00芳", "has characters that cannot be printed"),
        ("due_items", "2026-01-15", "'2026-01-15' is not a due amount; write 2026-01-15 480.00"),
        ("due_items", "2026-01-15 480 481", "'2026-01-15 480 481' has more paid than was due"),
        ("due_items", "2026-01-15 1; 2026-01-15 2", "2026-01-15 is there twice"),
        ("payments", "480.00", "'480.00' is not a payment; write 2026-01-15 480.00"),
        ("refusals", "2026-01-15", "'2026-01-15' is not a refusal; write 2026-01-15 and the reason"),
    ],
)
def test_a_bad_cell_is_told_with_its_column_and_what_to_write(
    imports: Imports, column: str, text: str, message: str
) -> None:
    (problem,) = said(imports({column: text}))
    assert problem.startswith(f"line 2, {column}: {message}")


def test_an_unknown_currency_is_the_only_complaint_about_money(imports: Imports) -> None:
    (problem,) = said(imports({"currency": "RMB"}))
    assert problem.startswith("line 2, currency: 'RMB' is not known; write one of CNY, ")


def test_a_bad_telephone_number_is_not_repeated(imports: Imports) -> None:
    (problem,) = said(imports({"phone": "0105551234"}))
    assert problem.startswith("line 2, phone: not a telephone number")
    assert "5551234" not in problem


def test_a_line_that_contradicts_an_earlier_one_is_refused(session: Session, imports: Imports) -> None:
    report = imports({}, {}, {"loan_ref": "L2", "borrower_name": "李强"})
    assert said(report) == [
        "line 3, loan_ref: was already on line 2",
        "line 4, borrower_name: is not what line 2 says of the same borrower",
    ]
    assert session.scalars(select(Borrower.name)).all() == ["王芳"]


def test_a_loan_does_not_move_to_another_borrower(session: Session, imports: Imports) -> None:
    imports({})
    report = imports({"borrower_ref": "B2"})
    assert said(report) == ["line 2, borrower_ref: is not the borrower of this loan, who is B1"]
    assert rows(session, Borrower) == 1


def test_a_wrong_heading_stops_the_import_and_guesses_what_was_meant(session: Session, imports: Imports) -> None:
    report = imports.text("borrower_ref,borrower_nam,colour\nB1,王芳,red\n")
    lines = said(report)
    assert "line 1, borrower_nam: there is no such column; did you mean borrower_name?" in lines
    assert "line 1, colour: there is no such column" in lines
    assert "line 1, due_items: this column is missing" in lines
    assert rows(session, Borrower) == 0


def test_line_numbers_are_those_of_an_editor(imports: Imports) -> None:
    heading = ",".join(GOOD)
    bad = ",".join('"王\n芳"' if name == "borrower_name" else f'"{GOOD[name]}"' for name in GOOD)
    report = imports.text(f"{heading}\n\n{bad}\nB1,short\n")
    assert said(report) == [
        "line 3, borrower_name: has characters that cannot be printed",
        f"line 5: has 2 cells, the heading {len(GOOD)}",
    ]


def test_a_file_in_another_encoding_is_refused_with_the_way_out(imports: Imports) -> None:
    (problem,) = said(imports({}, encoding="gb18030"))
    assert problem == "line 2: is not UTF-8 text; save the file as “CSV UTF-8”"


def test_an_open_quotation_mark_swallows_no_lines_in_silence(imports: Imports) -> None:
    heading = ",".join(GOOD)
    (problem,) = said(imports.text(f'{heading}\n"B1,\nB2,\n'))
    assert problem.startswith("line 2: cannot be read (")


def test_an_empty_file_lists_what_is_missing(imports: Imports) -> None:
    assert "line 1, loan_ref: this column is missing" in said(imports.text(""))


def test_the_document_lists_exactly_the_columns_that_are_read() -> None:
    rows_of_tables = re.findall(r"^\| `(\w+)` \| (yes|no|column) \|", DOCUMENT, re.M)
    needed = {"cell": "yes", "column": "column", "no": "no"}
    assert sorted(rows_of_tables) == sorted((column.name, needed[column.needed]) for column in COLUMNS)


def test_the_example_of_the_document_can_be_imported(session: Session, imports: Imports) -> None:
    (example,) = re.findall(r"```csv\n(.*?)```", DOCUMENT, re.S)
    assert imports.text(example) == ImportReport(created=2)
    owed = session.scalars(select(Loan.outstanding_principal_minor).order_by(Loan.external_ref)).all()
    assert owed == [456_000, 1_260_000]
