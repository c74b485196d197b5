"""The holds as a file for the lender's dialler: whom to leave alone, and until when."""

import csv
import io
from typing import Any

from sqlalchemy.orm import Session

from leeway.borrowers import repository as borrowers
from leeway.holds import service as holds

COLUMNS = ("borrower_ref", "loan_refs", "reason", "placed_at", "until")


def rows(session: Session) -> list[dict[str, Any]]:
    """Every hold in force. References are the lender's own numbers."""
    found = []
    for hold in holds.in_force(session):
        borrower = borrowers.find(session, hold.borrower_id)
        assert borrower is not None
        found.append(
            {
                "borrower_ref": borrower.external_ref,
                "loan_refs": hold.loan_refs,
                "reason": hold.reason,
                "placed_at": hold.placed_at.isoformat(timespec="seconds"),
                "until": hold.until.isoformat(timespec="seconds"),
            }
        )
    return found


def as_csv(found: list[dict[str, Any]]) -> str:
    """The same as CSV; several loans stand in one cell with semicolons between them, as in the loan file."""
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows({**row, "loan_refs": "; ".join(row["loan_refs"])} for row in found)
    return out.getvalue()
