"""What households usually spend, per category. A line outside is asked about once; it never refuses anybody."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal

import yaml
from pydantic import Field, model_validator

from leeway.capacity.floors import Day, Strict
from leeway.capacity.schemas import Category, MonthlyLine
from leeway.settings import ROOT, settings

FILE = "guidelines.yml"


class Span(Strict):
    """From `low` to `high`, minor units per month."""

    low: int = Field(ge=0)
    high: int = Field(gt=0)

    @model_validator(mode="after")
    def _in_order(self) -> "Span":
        if self.low > self.high:
            raise ValueError("low is above high")
        return self


class Guideline(Strict):
    """What a category usually costs: for the first adult, each further adult and each child."""

    category: Category
    first_adult: Span
    further_adult: Span
    child: Span
    source: str
    verified: bool

    def span(self, adults: int, children: int) -> Span:
        """What this household usually spends."""
        parts = [self.first_adult, *[self.further_adult] * (adults - 1), *[self.child] * children]
        return Span(low=sum(part.low for part in parts), high=sum(part.high for part in parts))


class Guidelines(Strict):
    """`guidelines.yml`. Only what lies more than `tolerance_percent` outside is asked about, in the order of the file,
    what is too low first.
    """

    id: str
    effective_from: Day
    tolerance_percent: int = Field(ge=0, lt=100)
    guidelines: list[Guideline]

    @model_validator(mode="after")
    def _each_category_once(self) -> "Guidelines":
        names = [one.category for one in self.guidelines]
        if len(set(names)) < len(names):
            raise ValueError("a category has two guidelines")
        return self


@dataclass(frozen=True)
class Unusual:
    """A line that is far from what such a household usually spends."""

    category: Category
    amount_minor: int
    direction: Literal["low", "high"]


def unusual(lines: Iterable[MonthlyLine], adults: int, children: int, known: Guidelines) -> list[Unusual]:
    """The lines that need a question: too low first (a plan built on them breaks), then too high. Lines whose amount
    was confirmed, seen on paper or is not known need none.
    """
    told = {line.category: line.amount_minor for line in lines if line.certainty in ("stated", "range")}
    low, high = [], []
    for guideline in known.guidelines:
        amount = told.get(guideline.category)
        if amount is None:
            continue
        span = guideline.span(adults, children)
        if amount * 100 < span.low * (100 - known.tolerance_percent):
            low.append(Unusual(guideline.category, amount, "low"))
        elif amount * 100 > span.high * (100 + known.tolerance_percent):
            high.append(Unusual(guideline.category, amount, "high"))
    return low + high


@lru_cache
def guidelines(pack_dir: Path | None = None) -> Guidelines | None:
    """The guidelines of a rule pack (by default of the pack in the settings); None where it has none."""
    file = (pack_dir or ROOT / "policy" / settings().rule_pack) / FILE
    return Guidelines.model_validate(yaml.safe_load(file.read_text("utf-8"))) if file.is_file() else None
