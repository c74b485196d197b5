"""What must stay with a household before anything is asked of it: a rule pack's figures, by city and by household."""

from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Annotated

import yaml
from pydantic import BaseModel, ConfigDict, Field, model_validator

from leeway.capacity.schemas import Category
from leeway.settings import ROOT, settings

# Read from YAML, where a day may stand in quotes or without.
Day = Annotated[date, Field(strict=False)]


class Strict(BaseModel):
    """What is read from a pack's data file: no conversions, no unknown fields."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")


class Figures(Strict):
    """The living part per month in minor units, where it comes from, and from when it holds."""

    id: str
    effective_from: Day
    source: str
    verified: bool
    first_adult_minor: int = Field(gt=0)
    further_adult_minor: int = Field(gt=0)
    child_minor: int = Field(gt=0)

    def living_minor(self, adults: int, children: int) -> int:
        """The living part for this household, per month."""
        return self.first_adult_minor + (adults - 1) * self.further_adult_minor + children * self.child_minor


class CityFloor(Figures):
    """The figures of one city; a later entry of the same city supersedes an earlier one."""

    name_zh: str
    name_en: str

    def is_called(self, city: str) -> bool:
        """Whether `city` is one of its names."""
        return city.strip().casefold() in {name.casefold() for name in (self.id, self.name_zh, self.name_en)}


class LivingFloor(Figures):
    """`living_floor.yml`: the country's figures, and those of cities that have their own.

    The living part covers the categories in `covers`; every other declared line (rent, medical …) is kept in full.
    """

    covers: list[Category]
    buffer_percent: int = Field(ge=0, le=100)
    buffer_cap_minor: int = Field(ge=0)
    cities: list[CityFloor] = Field(default_factory=list)

    @model_validator(mode="after")
    def _one_entry_a_day(self) -> "LivingFloor":
        entries = [(city.id, city.effective_from) for city in self.cities]
        if len(set(entries)) < len(entries):
            raise ValueError("a city has two entries from the same day")
        return self

    def at(self, city: str | None, day: date) -> "LivingFloor":
        """The floor in a city on a day; the country's where the city has none (yet).

        A city's figures that nobody verified may only be kinder: they count where they are higher than the country's.
        """
        found = [one for one in self.cities if city and one.is_called(city) and one.effective_from <= day]
        if not found:
            return self
        newest = max(found, key=lambda one: one.effective_from)
        names = ("first_adult_minor", "further_adult_minor", "child_minor")
        figures = {name: getattr(newest, name) for name in names}
        if not newest.verified:
            figures = {name: max(figures[name], getattr(self, name)) for name in names}
        origin = {"source": newest.source, "verified": newest.verified, "effective_from": newest.effective_from}
        return self.model_copy(update={**figures, **origin, "id": f"{self.id}/{newest.id}", "cities": []})


@lru_cache
def living_floor(pack_dir: Path | None = None) -> LivingFloor:
    """The living floor of a rule pack (by default of the pack in the settings)."""
    directory = pack_dir or ROOT / "policy" / settings().rule_pack
    return LivingFloor.model_validate(yaml.safe_load((directory / "living_floor.yml").read_text("utf-8")))
