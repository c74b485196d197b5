"""The form of a rule of hardship and of what takes it back, which a reviewer can read without knowing the code."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

# What a rule hears: that paying does not succeed, for whatever cause; that the means do not suffice; that there is no
# money; what happened in the borrower's life; that payments are late or are about to be.
Kind = Literal["cannot", "means", "short", "life", "behind"]
ALL: tuple[Kind, ...] = ("cannot", "means", "short", "life", "behind")


@dataclass(frozen=True)
class Rule:
    """`pattern` is a regular expression over the prepared text (see `preparing`): simplified characters, a comma for
    each pause, lower-case English without apostrophes.

    Each of `says` must be heard by this very rule, each of `spares` by no rule at all; the tests hold them to it.
    """

    name: str
    kind: Kind
    pattern: str
    says: tuple[str, ...]
    spares: tuple[str, ...] = ()


@dataclass(frozen=True)
class Sparing:
    """Words that take back what a rule of one of `kinds` has heard.

    `where` they stand: `before` the heard words in the same clause, anywhere `after` them, or anywhere in the
    `message`. Where `unless` is found in the message, nothing is taken back. Each of `spares` must be no notice, each
    of `still` must be one.
    """

    name: str
    kinds: tuple[Kind, ...]
    where: Literal["before", "after", "message"]
    pattern: str
    spares: tuple[str, ...]
    still: tuple[str, ...] = ()
    unless: str = ""
