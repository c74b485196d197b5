"""A message cut where one thing said may end and the next begin.

People put several wishes into one line. Cutting errs towards too many pieces: whoever reads them is meant to be sure
of a piece before it counts.
"""

from __future__ import annotations

import re

from reading.types import Language

# So that no length of a message costs more than a few readings, only its first and last clauses are taken: a letter
# begins with what happened and ends with what is asked.
_MOST = 8
# What is shorter says no wish of its own: "好的", "also", "for now".
_SHORTEST = {"zh": 4, "en": 10}
# Marks that end a clause; those inside figures ("1,000", "3.5") do not.
_MARKS = r"[。！？!?；;\n]+|\.(?=\s|$)|(?<!\d)[,，]|[,，](?!\d)"
_CUTS = {
    "zh": re.compile(rf"{_MARKS}|而且|还有|另外|同时"),
    # "and" joins nouns as well as wishes: it cuts where somebody speaks, asks or is asked behind it.
    "en": re.compile(
        rf"{_MARKS}|\s+(?:and|but|also|so|plus)\s+(?=(?:"
        r"i|i['’]\w+|you|they|he|she|we|it|my|your|the|there|this|that|now|please|pls|what|when|where|why|who|how|"
        r"can|could|will|would|is|are|do|does|did|have|want|need|stop)\b)",
        re.IGNORECASE,
    ),
}


def clauses(text: str, language: Language) -> list[str]:
    """The clauses of a message in their order, at most eight; empty where it has no two."""
    cut = [piece.strip() for piece in _CUTS[language].split(text)]
    told = [piece for piece in cut if len(piece) >= _SHORTEST[language]]
    if len(told) < 2:
        return []
    return told if len(told) <= _MOST else told[: _MOST // 2] + told[-_MOST // 2 :]
