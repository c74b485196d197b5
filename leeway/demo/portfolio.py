"""Fills a database with the demo portfolio: 200 invented borrowers, always the same, dated from the business clock."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.borrowers.models import Borrower
from leeway.demo.crowd import crowd
from leeway.demo.featured import featured
from leeway.demo.people import Person, rows_of

SIZE = 200


@dataclass(frozen=True)
class SeedReport:
    """How many borrowers were added, and how many were there already."""

    created: int
    unchanged: int


def people() -> list[Person]:
    """Everybody of the portfolio, by reference: the featured ones first."""
    named = featured()
    return [*named, *crowd(len(named) + 1, SIZE)]


def seed(session: Session) -> SeedReport:
    """Adds whoever is missing. Who is there is left alone: life went on since. The caller commits."""
    today = clock.today(session)
    there = set(session.scalars(select(Borrower.external_ref)))
    missing = [person for person in people() if person.ref not in there]
    for person in missing:
        borrower, loans = rows_of(person, today)
        session.add_all([borrower, *loans])
    session.flush()
    return SeedReport(created=len(missing), unchanged=SIZE - len(missing))
