"""The form of one rule of the guard, which a reviewer can read without knowing the code."""

from dataclasses import dataclass
from typing import Literal

# forbidden: never sent. risky: sent only when the agent has read the warning. ours: a word that an agent may use where
# it is true, but that our own catalogue does without.
Severity = Literal["forbidden", "risky", "ours"]
Topic = Literal[
    "threat",
    "insult",
    "moral pressure",
    "contact with others",
    "borrowing or selling",
    "urgency",
    "promise about the credit record",
    "promise outside policy",
    "private payment",
    "personal data",
    "legal advice",
    "belittling",
    "rights",
    "crisis",
    "passing as human",
]


@dataclass(frozen=True)
class Wording:
    """What a rule hears in one language.

    `pattern` is a regular expression over the prepared text (see `preparing`): simplified lower-case characters, 您 for
    你, no apostrophes. In it `…` is a short gap within the clause and `……` one within the sentence. `unless`, found in
    the same sentence, takes it back; so does a denial before it in the clause, where the wording is `deniable`. An
    empty pattern belongs to a rule that looks at the case and not at the words alone.

    Each of `says` must be heard by this very rule, each of `spares` by no rule at all; the tests hold them to it.
    """

    pattern: str
    says: tuple[str, ...]
    spares: tuple[str, ...] = ()
    unless: str = ""
    deniable: bool = True


@dataclass(frozen=True)
class Rule:
    """`name` is the same in both languages; the catalogue has `guard_why_` and `guard_better_` it. `source` is the text
    that forbids it, where one was read."""

    name: str
    topic: Topic
    severity: Severity
    zh: Wording
    en: Wording
    source: str | None = None
