"""What a short answer to an open question says."""

from reading.answers.household import Household, household
from reading.answers.moves import dont_know, is_correction, wants_skip, yes_no
from reading.answers.picks import choice, rating
from reading.answers.reasons import reasons

__all__ = [
    "Household",
    "choice",
    "dont_know",
    "household",
    "is_correction",
    "rating",
    "reasons",
    "wants_skip",
    "yes_no",
]
