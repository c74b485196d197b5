"""The columns of the loan file (docs/loans-csv.md), and the reading of one line of it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from leeway.borrowers.schemas import CREDIT_RECORDS, LANGUAGES, VULNERABILITIES
from leeway.loans import cells
from leeway.loans.amounts import DECIMALS
from leeway.loans.csvfile import Problem
from leeway.loans.schemas import PRODUCTS, STATUSES


@dataclass(frozen=True)
class Column:
    """A column `name` that fills `field` of a borrower or a loan.

    Every cell must be filled ("cell"), or the column be there ("column"), or neither ("no"); `default` fills empty
    cells. `read` takes the text, `read_money` the text and the line's currency.
    """

    name: str
    field: str
    read: Callable[[str], Any] | None = None
    read_money: Callable[[str, str], Any] | None = None
    needed: Literal["cell", "column", "no"] = "no"
    default: Callable[[], Any] = lambda: None


BORROWER = (
    Column("borrower_ref", "external_ref", cells.label, needed="cell"),
    Column("borrower_name", "name", cells.label, needed="cell"),
    Column("phone", "phone", cells.phone),
    Column("preferred_language", "preferred_language", cells.one_of(LANGUAGES), default=lambda: "zh"),
    Column("credit_record", "credit_record", cells.one_of(CREDIT_RECORDS), default=lambda: "fair"),
    Column("vulnerabilities", "vulnerabilities", cells.some_of(VULNERABILITIES), default=list),
    Column("arrangements_broken", "arrangements_broken", cells.count(0, 99), default=lambda: 0),
    Column("breathing_space_until", "breathing_space_until", cells.day),
    Column("deceased", "deceased", cells.truth, default=lambda: False),
    Column("city", "city", cells.label),
    Column("refusals", "refusals", cells.refusals, default=list),
)
LOAN = (
    Column("loan_ref", "external_ref", cells.label, needed="cell"),
    Column("product", "product", cells.one_of(PRODUCTS), needed="cell"),
    Column("currency", "currency", cells.currency, needed="cell"),
    Column("principal", "principal_minor", read_money=cells.lent, needed="cell"),
    Column("outstanding_principal", "outstanding_principal_minor", read_money=cells.owed, needed="cell"),
    Column("outstanding_interest", "outstanding_interest_minor", read_money=cells.owed, needed="cell"),
    Column("outstanding_fees", "outstanding_fees_minor", read_money=cells.owed, needed="cell"),
    Column("annual_rate", "annual_rate", cells.rate, needed="cell"),
    Column("opened_on", "opened_on", cells.day, needed="cell"),
    Column("due_day", "due_day", cells.count(1, 31), needed="cell"),
    Column("status", "status", cells.one_of(STATUSES), default=lambda: "active"),
    Column("due_items", "due_items", read_money=cells.due_items, needed="column", default=list),
    Column("payments", "payments", read_money=cells.payments, default=list),
)
COLUMNS = BORROWER + LOAN


@dataclass(frozen=True)
class Row:
    """A good line: the values of the columns that the file has."""

    line: int
    borrower: dict[str, Any]
    loan: dict[str, Any]


def read_row(line: int, texts: Mapping[str, str]) -> Row | list[Problem]:
    """The values of a line, or everything that is wrong with it."""
    problems: list[Problem] = []
    borrower = dict(_values(line, BORROWER, texts, problems))
    loan = dict(_values(line, LOAN, texts, problems))
    return problems or Row(line, borrower, loan)


def _values(
    line: int, columns: tuple[Column, ...], texts: Mapping[str, str], problems: list[Problem]
) -> Iterator[tuple[str, Any]]:
    for column in columns:
        text = texts.get(column.name)
        if text is None:
            continue
        try:
            yield column.field, _value(column, text, texts["currency"])
        except ValueError as error:
            problems.append(Problem(line, column.name, str(error)))


def _value(column: Column, text: str, currency: str) -> Any:
    if not text:
        if column.needed == "cell":
            raise ValueError("is empty; every line needs it")
        return column.default()
    if column.read:
        return column.read(text)
    # An amount of an unknown currency cannot be judged; the currency's own cell has the complaint.
    return column.read_money(text, currency) if column.read_money and currency in DECIMALS else None
