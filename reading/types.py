"""What a reading says, in the JSON forms that `leeway understand` prints."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, Literal

Level = Literal["none", "upset", "distressed", "crisis"]
Language = Literal["zh", "en"]


@dataclass(frozen=True)
class Entity:
    """One thing said in a message. `start` and `end` are code points of the text, end exclusive.

    Money values are in major units (yuan, pounds) as the person said them; use `to_minor` to calculate with them.
    A side that was not said is null: "at most 2000" is low null, high 2000.
    """

    entity: str
    start: int
    end: int
    role: str | None
    value: dict[str, Any] | None

    def to_json(self) -> dict[str, Any]:
        return {"entity": self.entity, "start": self.start, "end": self.end, "role": self.role, "value": self.value}


@dataclass(frozen=True)
class Distress:
    """How the writer seems to be. `score` is the confidence in `level`, 0 for none; `cues` name the rules."""

    level: Level
    score: float
    cues: tuple[str, ...]

    def to_json(self) -> dict[str, Any]:
        return {"level": self.level, "score": self.score}


def to_minor(number: int | float) -> int:
    """Fen or cents of an amount as it stands in a money value."""
    return int((Decimal(str(number)) * 100).to_integral_value(ROUND_HALF_UP))


def plain_number(number: Decimal) -> int | float:
    """A JSON number: whole where it is whole, else with at most two places (still exact for `to_minor`)."""
    rounded = number.quantize(Decimal("0.01"), ROUND_HALF_UP)
    return int(rounded) if rounded == rounded.to_integral_value() else float(rounded)
