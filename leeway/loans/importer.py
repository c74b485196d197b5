"""Takes a lender's loans in from a CSV file (docs/loans-csv.md). Importing the same file twice changes nothing."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway.borrowers.models import Borrower, Refusal
from leeway.loans.columns import BORROWER, COLUMNS, Row, read_row
from leeway.loans.csvfile import Problem, read_lines
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
    names = [column.name for column in COLUMNS]
    needed = [column.name for column in COLUMNS if column.needed != "no"]
    for found in read_lines(path, names, needed):
        yield found if isinstance(found, list) else read_row(found.line, found.cells)


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
