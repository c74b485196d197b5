"""Takes a lender's loans in from a CSV file (docs/loans-csv.md). Importing the same file twice changes nothing."""

import csv
import difflib
import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway.borrowers.models import Borrower, Refusal
from leeway.loans.columns import BORROWER, COLUMNS, Problem, Row, read_row
from leeway.loans.models import DueItem, Loan, Payment

# Lists that belong to a borrower or a loan: the file is the whole truth about them.
_PARTS: dict[str, tuple[type[Any], tuple[str, ...]]] = {
    "refusals": (Refusal, ("refused_on", "note")),
    "due_items": (DueItem, ("due_on", "amount_minor", "paid_minor")),
    "payments": (Payment, ("paid_on", "amount_minor")),
}


Outcome = Literal["created", "updated", "unchanged"]


@dataclass
class ImportReport:
    """What became of the file's lines. A line with a problem left no trace in the database."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    problems: list[Problem] = field(default_factory=list)

    def count(self, outcome: Outcome) -> None:
        """One more line of this outcome."""
        setattr(self, outcome, getattr(self, outcome) + 1)


def import_csv(session: Session, path: Path) -> ImportReport:
    """Imports every good line of the file into `session` and reports the others. The caller commits."""
    report = ImportReport()
    earlier = _Earlier()
    for found in _rows(path):
        if isinstance(found, list):
            report.problems += found
        elif objection := earlier.objection(found) or _wrong_owner(session, found):
            report.problems.append(objection)
        else:
            report.count(_store(session, found))
            earlier.remember(found)
    session.flush()
    return report


class _Earlier:
    """What earlier lines of the same file said: a later line must not say otherwise."""

    def __init__(self) -> None:
        self._loans: dict[str, int] = {}
        self._borrowers: dict[str, Row] = {}

    def remember(self, row: Row) -> None:
        self._loans[row.loan["external_ref"]] = row.line
        self._borrowers.setdefault(row.borrower["external_ref"], row)

    def objection(self, row: Row) -> Problem | None:
        if line := self._loans.get(row.loan["external_ref"]):
            return Problem(row.line, "loan_ref", f"was already on line {line}")
        known = self._borrowers.get(row.borrower["external_ref"])
        for column in BORROWER if known else ():
            if known and known.borrower.get(column.field) != row.borrower.get(column.field):
                return Problem(row.line, column.name, f"is not what line {known.line} says of the same borrower")
        return None


def _rows(path: Path) -> Iterator[Row | list[Problem]]:
    """The file line by line; ends at the first problem that leaves the rest unreadable."""
    data = path.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        yield [Problem(line, None, "is not UTF-8 text; save the file as “CSV UTF-8”")]
        return
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    line = 1
    try:
        header = [name.strip() for name in next(reader, [])]
        if problems := _header_problems(header):
            yield problems
            return
        line = reader.line_num + 1
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield _row(line, header, cells)
            line = reader.line_num + 1
    except csv.Error as error:
        yield [Problem(line, None, f"cannot be read ({error}); is a quotation mark missing?")]


def _row(line: int, header: list[str], cells: list[str]) -> Row | list[Problem]:
    if len(cells) != len(header):
        return [Problem(line, None, f"has {len(cells)} cells, the heading {len(header)}")]
    return read_row(line, dict(zip(header, (cell.strip() for cell in cells), strict=True)))


def _header_problems(header: list[str]) -> list[Problem]:
    names = [column.name for column in COLUMNS]
    missing = [column.name for column in COLUMNS if column.needed != "no" and column.name not in header]
    problems = [Problem(1, name, "this column is missing") for name in missing]
    for place, name in enumerate(header):
        if name in header[:place]:
            problems.append(Problem(1, name, "this column is there twice"))
        elif name not in names:
            near = difflib.get_close_matches(name, names, 1)
            hint = f"; did you mean {near[0]}?" if near else ""
            problems.append(Problem(1, name or None, f"there is no such column{hint}"))
    return problems


def _wrong_owner(session: Session, row: Row) -> Problem | None:
    query = select(Borrower.external_ref).join(Loan).where(Loan.external_ref == row.loan["external_ref"])
    owner = session.scalar(query)
    if owner in (None, row.borrower["external_ref"]):
        return None
    return Problem(row.line, "borrower_ref", f"is not the borrower of this loan, who is {owner}")


def _store(session: Session, row: Row) -> Outcome:
    """Writes a line; says whether its loan is new, or anything of it or its borrower has changed."""
    borrower = session.scalar(select(Borrower).where(Borrower.external_ref == row.borrower["external_ref"]))
    borrower = borrower or Borrower()
    changed = _fill(session, borrower, row.borrower)
    session.add(borrower)
    loan = session.scalar(select(Loan).where(Loan.external_ref == row.loan["external_ref"]))
    if loan:
        return "updated" if _fill(session, loan, row.loan) or changed else "unchanged"
    loan = Loan(borrower=borrower)
    _fill(session, loan, row.loan)
    session.add(loan)
    return "created"


def _fill(session: Session, target: Borrower | Loan, values: dict[str, Any]) -> bool:
    """Gives `target` these values; says whether any of them is new."""
    changed = False
    for name, value in values.items():
        if name in _PARTS:
            changed |= _fill_parts(session, target, name, value)
        elif getattr(target, name) != value:
            setattr(target, name, value)
            changed = True
    return changed


def _fill_parts(session: Session, target: Borrower | Loan, name: str, values: list[tuple[Any, ...]]) -> bool:
    model, fields = _PARTS[name]
    parts = getattr(target, name)
    if sorted(tuple(getattr(part, each) for each in fields) for part in parts) == values:
        return False
    if parts:
        parts.clear()
        session.flush()  # the old rows go first: a new one may have the date of an old one
    parts.extend(model(**dict(zip(fields, value, strict=True))) for value in values)
    return True
