"""Reads a portfolio from a lender's file, in CSV with one row per borrower (see docs/portfolio-csv.md)."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, cast, get_args

from leeway.capacity.schemas import DEBTS, INCOME, OUTGOINGS, Budget, Category, MonthlyLine
from leeway.errors import LeewayError
from leeway.loans import cells
from leeway.loans.csvfile import Problem, Texts, read_lines
from leeway.loans.schemas import PRODUCTS, LoanView, Product
from leeway.plans.determination import Facts
from leeway.plans.schemas import Wish
from leeway.policy.schemas import Reason
from leeway.simulation.portfolio import Member

_MONEY = (
    *("principal", "interest", "fees", "overdue", "instalment"),
    *(*INCOME, *OUTGOINGS, *DEBTS, "savings", "wish"),
)
# The least and usual value of each; the most is no borrower's.
_WHOLE = {"days_past_due": 0, "due_day": 1, "adults": 1, "children": 0, "arrangements_broken": 0}
_MOST = 99_999
_FLAGS = ("temporary", "vulnerable", "dispute", "breathing_space", "deceased")
NEEDED = ("reference", "product", "principal", "annual_rate", "days_past_due", "reason", "income_own")
COLUMNS = ("reference", "product", "reason", "annual_rate", *_MONEY, *_WHOLE, *_FLAGS)


class PortfolioError(LeewayError):
    """The file cannot be used; the message says in which line and what to write instead."""

    code = "portfolio"
    words = "error_generic"


def read_portfolio(path: Path, currency: str, today: date) -> list[Member]:
    """All borrowers of a file. An empty cell is nothing; the first thing that cannot be read is a PortfolioError."""
    return [_read(found, currency, today) for found in read_lines(path, COLUMNS, NEEDED)]


def _read(found: Texts | list[Problem], currency: str, today: date) -> Member:
    if isinstance(found, list):
        raise PortfolioError("\n".join(map(str, found)))
    try:
        return _member(found.cells, currency, today)
    except ValueError as error:
        raise PortfolioError(f"line {found.line}: {error}") from error


def _member(texts: Mapping[str, str], currency: str, today: date) -> Member:
    money = {name: _cell(texts, name, "0", lambda text: cells.owed(text, currency)) for name in _MONEY}
    whole = {name: _cell(texts, name, str(usual), cells.count(usual, _MOST)) for name, usual in _WHOLE.items()}
    flags = {name: _cell(texts, name, "no", cells.truth) for name in _FLAGS}
    loan = LoanView(
        id=texts["reference"],
        ref=texts["reference"],
        product=cast(Product, _cell(texts, "product", "", cells.one_of(PRODUCTS))),
        currency=currency,
        principal_minor=money["principal"],
        outstanding_principal_minor=money["principal"],
        outstanding_interest_minor=money["interest"],
        outstanding_fees_minor=money["fees"],
        overdue_minor=money["overdue"],
        days_past_due=whole["days_past_due"],
        next_due=None,
        annual_rate=_cell(texts, "annual_rate", "", cells.rate),
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
        reason=cast(Reason, _cell(texts, "reason", "", cells.one_of(get_args(Reason)))),
        temporary=flags["temporary"],
        wish=Wish(proposed_minor=money["wish"] or None),
        arrangements_broken=whole["arrangements_broken"],
        credit_record="fair",
        vulnerable=flags["vulnerable"],
        breathing_space=flags["breathing_space"],
        deceased=flags["deceased"],
        today=today,
    )
    return Member(texts["reference"], facts)


def _lines(names: tuple[Category, ...], money: Mapping[str, int]) -> tuple[MonthlyLine, ...]:
    return tuple(MonthlyLine(name, money[name]) for name in names if money[name])


def _cell(texts: Mapping[str, str], name: str, usual: str, read: Callable[[str], Any]) -> Any:
    try:
        return read(texts.get(name) or usual)
    except ValueError as error:
        raise ValueError(f"{name}: {error}") from error
