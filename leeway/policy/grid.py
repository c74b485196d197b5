"""The cases at which a table may change its mind: every boundary of its cells, one below and one above it.

Cells are comparisons and intervals of whole numbers, yes or no, and lists of words (`tables` lets nothing else pass).
So between two neighbouring boundaries a table cannot tell one case from another, nor among words that no cell names: of
those one stands for all.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product as every
from math import prod
from typing import Any

from annotated_types import Ge

from leeway.loans.schemas import Product
from leeway.policy.errors import PolicyError
from leeway.policy.schemas import Limits, PolicyInput, RemedyFacts, SituationFacts
from leeway.policy.tables import Table, numbers_in, without_none, words_of

MOST_POINTS = 60_000

# What a column holds that no cell asks about.
_UNASKED: dict[str, Any] = {
    "outstanding_minor": 1_000_000,
    "overdue_minor": 100_000,
    "days_past_due": 45,
    "reason": "job_loss",
    "temporary": True,
    "surplus_minor": 100_000,
    "sustainable_minor": 100_000,
    "previous_arrangements_broken": 0,
    "previous_arrangements_kept": 0,
    "months_until_end": None,
    "vulnerable": False,
    "dispute": False,
    "breathing_space": False,
    "deceased": False,
}


@dataclass(frozen=True)
class Grid:
    """The values that each column takes, for one product with its parameters."""

    facts: type[SituationFacts]
    product: Product
    limits: Limits
    values: dict[str, Sequence[Any]]

    @property
    def size(self) -> int:
        """How many points there are."""
        return prod(len(values) for values in self.values.values())

    def __iter__(self) -> Iterator[SituationFacts]:
        for point in every(*self.values.values()):
            changes = dict(zip(self.values, point, strict=True))
            yield self.facts(**{**_UNASKED, **changes, "product": self.product, "limits": self.limits})


def grids(
    table: Table, facts: type[SituationFacts], limits: dict[Product, Limits], situations: Sequence[str] = ()
) -> list[Grid]:
    """A grid for each product that the table can tell from the others. `situations` are the ones that can occur.

    PolicyError when there are more than `MOST_POINTS` in one of them: such a table is for two tables.
    """
    found: dict[tuple[Any, ...], Grid] = {}
    for product, own in limits.items():
        values = {
            column: _values(column, {row[column] for row in table.conditions}, facts, own)
            for column in table.conditions[0]
        }
        if facts is RemedyFacts:
            values["situation"] = list(situations)
        if "product" in values:
            values["product"] = [product]
        grid = Grid(facts, product, own, values)
        if grid.size > MOST_POINTS:
            raise PolicyError(f"{table.name}: {grid.size} cases at the boundaries are too many to check")
        found.setdefault(_told_apart(table, product, own, values), grid)
    return list(found.values())


def _told_apart(table: Table, product: Product, limits: Limits, values: dict[str, Sequence[Any]]) -> tuple[Any, ...]:
    """Products with the same boundaries and the same results are one and the same to a table."""
    stated = limits.model_dump()
    cells = {cell for row in table.rows for cell in row.values() if cell.startswith("limits.")}
    results = tuple(stated[cell.removeprefix("limits.")] for cell in sorted(cells))
    return (product if "product" in values else None, results, tuple(map(tuple, values.values())))


def _values(column: str, cells: Iterable[str], facts: type[SituationFacts], limits: Limits) -> Sequence[Any]:
    annotation = facts.model_fields[column].annotation
    asked = [cell for cell in cells if cell]
    if not asked:
        return [_UNASKED[column]] if column in _UNASKED else words_of(annotation)[:1]
    if annotation is bool:
        return [False, True]
    if words := words_of(annotation):
        named = [word for word in words if any(f'"{word}"' in cell for cell in asked)]
        return [*named, *[word for word in words if word not in named][:1]]
    numbers = {near for cell in asked for at in numbers_in(cell, limits) for near in (at - 1, at, at + 1)}
    known = sorted(number for number in numbers if number >= _least(column))
    return known if without_none(annotation) is annotation else [None, *known]


def _least(column: str) -> float:
    """The smallest number that a case may hold in this column."""
    bounds = [part.ge for part in PolicyInput.model_fields[column].metadata if isinstance(part, Ge)]
    return float(str(bounds[0])) if bounds else float("-inf")
