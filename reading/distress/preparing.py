"""One written form of a message, for the rules and for the classifier."""

from __future__ import annotations

import re

from reading.text import fold

# A message may be of any length; what matters for this reading is said in less.
_LONGEST = 4000


def prepare(text: str) -> str:
    """Simplified, lower-case, no apostrophes, no spaces between Chinese characters, stretched letters shortened."""
    folded = fold(text[:_LONGEST]).replace("'", "")
    folded = re.sub(r"(?<=[\u4e00-\u9fff])[\s*.·、…~\-]{1,4}(?=[\u4e00-\u9fff])", "", folded)
    folded = re.sub(r"([a-z])\1{2,}", r"\1", folded)
    folded = re.sub(r"\s+", " ", folded)
    # Letters written apart ("k i l l") are put together.
    return re.sub(r"(?<![a-z])[a-z](?: [a-z]){5,}(?![a-z])", lambda match: match.group().replace(" ", ""), folded)
