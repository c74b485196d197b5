"""The form of one rule of distress, which a reviewer can read without knowing the code."""

from __future__ import annotations

from dataclasses import dataclass

from reading.types import Level


@dataclass(frozen=True)
class Rule:
    """`pattern` is a regular expression over the prepared text (see `prepare`): simplified characters with no spaces
    between them, lower-case English without apostrophes; a blank in an English pattern stands for any short gap.

    `says` are sentences that must reach `level` or more, `spares` sentences that must stay below it; the tests hold
    the rules to both. `weight` is how sure the rule is, 0 to 1.
    """

    level: Level
    cue: str
    weight: float
    pattern: str
    says: tuple[str, ...]
    spares: tuple[str, ...] = ()
