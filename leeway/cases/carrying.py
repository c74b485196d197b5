"""Taking what a borrower has told into a later case of theirs, so that nobody has to tell it twice."""

from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway.cases.models import BudgetLine, Case, Fact

Row = TypeVar("Row", Fact, BudgetLine)


def carry_over(session: Session, from_case_id: str, case: Case) -> None:
    """Copies what stands in the earlier case and was not told in this one; each keeps the message it came from."""
    facts = {fact.name: fact for fact in _standing(session, Fact, from_case_id)}
    lines = {line.category: line for line in _standing(session, BudgetLine, from_case_id)}
    told = {fact.name for fact in _standing(session, Fact, case.id)}
    told |= {line.category for line in _standing(session, BudgetLine, case.id)}
    for name, fact in facts.items():
        if name not in told:
            session.add(_copy(fact, case))
    for category, line in lines.items():
        if category not in told:
            session.add(_copy(line, case))
    session.flush()


def _standing(session: Session, table: type[Row], case_id: str) -> list[Row]:
    return list(session.scalars(select(table).where(table.case_id == case_id, table.superseded_at.is_(None))))


def _copy(row: Row, case: Case) -> Row:
    columns = [column.key for column in type(row).__table__.columns if column.key not in ("id", "case_id")]
    return type(row)(**{name: getattr(row, name) for name in columns}, case_id=case.id)
