"""Reads a portfolio from a lender's file, in CSV with one row per borrower (see docs/portfolio-csv.md)."""

import csv
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, cast, get_args

from leeway.capacity.schemas import DEBTS, INCOME, OUTGOINGS, Budget, Category, MonthlyLine
from leeway.errors import LeewayError
from leeway.loans.amounts import parse_amount, quoted
from leeway.loans.schemas import PRODUCTS, LoanView, Product
from leeway.plans.determination import Facts
from leeway.plans.schemas import Wish
from leeway.policy.schemas import Reason
from leeway.simulation.portfolio import Member

_MONEY = (
    *("principal", "interest", "fees", "overdue", "instalment"),
    *(*INCOME, *OUTGOINGS, *DEBTS, "savings", "wish"),
)
_WHOLE = {"days_past_due": 0, "due_day": 1, "adults": 1, "children": 0, "arrangements_broken": 0}
_FLAGS = ("temporary", "vulnerable", "dispute", "breathing_space", "deceased")
NEEDED = ("reference", "product", "principal", "annual_rate", "days_past_due", "reason", "income_own")
COLUMNS = ("reference", "product", "reason", "annual_rate", *_MONEY, *_WHOLE, *_FLAGS)


class PortfolioError(LeewayError):
    """The file cannot be used; the message says in which line and what to write instead."""

    code = "portfolio"
    words = "error_generic"


def read_portfolio(path: Path, currency: str, today: date) -> list[Member]:
    """All borrowers of a file. An empty cell is nothing; the first thing that cannot be read is a PortfolioError."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(_members(csv.DictReader(file), currency, today))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise PortfolioError(f"{path.name} cannot be read: {error}") from error


def _members(rows: "csv.DictReader[str]", currency: str, today: date) -> Iterator[Member]:
    columns = rows.fieldnames or ()
    if missing := [name for name in NEEDED if name not in columns]:
        raise PortfolioError(f"columns are missing: {', '.join(missing)}")
    if unknown := [name for name in columns if name not in COLUMNS]:
        raise PortfolioError(f"unknown columns: {', '.join(map(quoted, unknown))}; known are {', '.join(COLUMNS)}")
    for number, row in enumerate(rows, start=2):
        cells = {name: (value or "").strip() for name, value in row.items() if name is not None}
        try:
            yield _member(cells, currency, today)
        except ValueError as error:
            raise PortfolioError(f"line {number}: {error}") from error


def _member(cells: Mapping[str, str], currency: str, today: date) -> Member:
    money = {name: _cell(cells, name, "0", lambda text: parse_amount(text, currency)) for name in _MONEY}
    whole = {name: _cell(cells, name, str(usual), _count) for name, usual in _WHOLE.items()}
    flags = {name: _cell(cells, name, "no", _yes_or_no) for name in _FLAGS}
    loan = LoanView(
        id=cells["reference"],
        ref=cells["reference"],
        product=cast(Product, _cell(cells, "product", "", _one_of(PRODUCTS))),
        currency=currency,
        principal_minor=money["principal"],
        outstanding_principal_minor=money["principal"],
        outstanding_interest_minor=money["interest"],
        outstanding_fees_minor=money["fees"],
        overdue_minor=money["overdue"],
        days_past_due=whole["days_past_due"],
        next_due=None,
        annual_rate=_cell(cells, "annual_rate", "", _rate),
        due_day=whole["due_day"],
        status="disputed" if flags["dispute"] else "active",
        instalment_minor=money["instalment"],
    )
    facts = Facts(
        budget=Budget(
            adults=whole["adults"],
            children=whole["children"],
            income=_lines(INCOME, money),
            outgoings=_lines(OUTGOINGS, money),
            priority_arrears=_lines(("priority_arrears",), money),
            other_debts=_lines(("other_debt",), money),
            savings_minor=money["savings"],
        ),
        loans=(loan,),
        reason=cast(Reason, _cell(cells, "reason", "", _one_of(get_args(Reason)))),
        temporary=flags["temporary"],
        wish=Wish(proposed_minor=money["wish"] or None),
        arrangements_broken=whole["arrangements_broken"],
        credit_record="fair",
        vulnerable=flags["vulnerable"],
        breathing_space=flags["breathing_space"],
        deceased=flags["deceased"],
        today=today,
    )
    return Member(cells["reference"], facts)


def _lines(names: tuple[Category, ...], money: Mapping[str, int]) -> tuple[MonthlyLine, ...]:
    return tuple(MonthlyLine(name, money[name]) for name in names if money[name])


def _cell(cells: Mapping[str, str], name: str, usual: str, read: Callable[[str], Any]) -> Any:
    try:
        return read(cells.get(name) or usual)
    except ValueError as error:
        raise ValueError(f"{name}: {error}") from error


def _count(text: str) -> int:
    if not text.isdigit() or len(text) > 5:
        raise ValueError(f"{quoted(text)} is not a whole number")
    return int(text)


def _rate(text: str) -> Decimal:
    try:
        rate = Decimal(text)
    except InvalidOperation:
        raise ValueError(f"{quoted(text)} is not a rate; write 0.18 for 18 %") from None
    if not 0 <= rate < 10:
        raise ValueError(f"{quoted(text)} is no rate a year; write 0.18 for 18 %")
    return rate


def _yes_or_no(text: str) -> bool:
    known = {"yes": True, "no": False, "true": True, "false": False, "1": True, "0": False}
    if text.lower() not in known:
        raise ValueError(f"{quoted(text)} is not known; write yes or no")
    return known[text.lower()]


def _one_of(words: tuple[str, ...]) -> Callable[[str], str]:
    def read(text: str) -> str:
        if text not in words:
            raise ValueError(f"{quoted(text)} is not known; write one of {', '.join(words)}")
        return text

    return read
