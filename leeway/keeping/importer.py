"""Takes payments in from a CSV file (docs/other-systems.md). Importing the same file twice changes nothing."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from leeway.errors import LeewayError
from leeway.keeping import payments
from leeway.keeping.payments import Incoming
from leeway.loans import cells
from leeway.loans.amounts import DECIMALS
from leeway.loans.csvfile import Problem, Texts, read_lines

NEEDED = ("payment_ref", "amount", "currency", "paid_on")
PAYERS = ("borrower_ref", "loan_ref")

# Where an error of booking is shown, and what it says to whoever made the file.
_OBJECTIONS: dict[type[LeewayError], tuple[str | None, str]] = {
    payments.UnknownPayer: (None, "there is no borrower or loan with this reference, or they are not one another's"),
    payments.NoPlan: (None, "the borrower has no plan that this could be paid towards"),
    payments.ReferenceUsed: ("payment_ref", "belongs to another payment"),
    payments.WrongCurrency: ("currency", "is not the currency of the plan"),
    payments.NotYetPaid: ("paid_on", "lies in the future"),
}


@dataclass
class PaymentReport:
    """What became of the file's lines. A line with a problem left no trace in the database."""

    booked: int = 0
    known: int = 0
    problems: list[Problem] = field(default_factory=list)


def import_payments(session: Session, path: Path) -> PaymentReport:
    """Books every good line of the file and reports the others. The caller commits."""
    report = PaymentReport()
    for found in read_lines(path, (*NEEDED, *PAYERS), NEEDED):
        problems = found if isinstance(found, list) else _book(session, found, report)
        report.problems += problems
    return report


def read_payment(texts: Mapping[str, str]) -> Incoming | dict[str, str]:
    """A payment from the texts of its columns, or what is wrong, by column."""
    wrong: dict[str, str] = {}
    values = dict(_values(texts, wrong))
    if not any(texts.get(name) for name in PAYERS):
        wrong["borrower_ref"] = "is empty; a payment needs the borrower's number or the loan's"
    return wrong or Incoming(**values)


def _book(session: Session, found: Texts, report: PaymentReport) -> list[Problem]:
    incoming = read_payment(found.cells)
    if not isinstance(incoming, Incoming):
        return [Problem(found.line, column, message) for column, message in incoming.items()]
    try:
        # What an error leaves half done is undone with this line alone.
        with session.begin_nested():
            booked = payments.receive(session, incoming)
    except LeewayError as error:
        column, message = _OBJECTIONS[type(error)]
        return [Problem(found.line, column, message)]
    report.known += booked.repeated
    report.booked += not booked.repeated
    return []


def _values(texts: Mapping[str, str], wrong: dict[str, str]) -> Iterator[tuple[str, Any]]:
    currency = texts.get("currency", "")
    readers: dict[str, tuple[str, Callable[[str], Any]]] = {
        "payment_ref": ("reference", cells.label),
        "currency": ("currency", cells.currency),
        "paid_on": ("paid_on", cells.day),
        "borrower_ref": ("borrower_ref", cells.label),
        "loan_ref": ("loan_ref", cells.label),
    }
    # An amount of an unknown currency cannot be judged; the currency's own cell has the complaint.
    if currency in DECIMALS:
        readers["amount"] = ("amount_minor", lambda text: cells.lent(text, currency))
    for name, (target, read) in readers.items():
        text = texts.get(name, "")
        try:
            if text:
                yield target, read(text)
            elif name in NEEDED:
                wrong[name] = "is empty; every payment needs it"
        except ValueError as error:
            wrong[name] = str(error)
