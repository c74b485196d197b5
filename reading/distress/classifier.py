"""A linear classifier beside the rules: it hears what no rule says in so many words.

Its weights are a plain file that `bot/train_distress.py` makes from the sentences in `data/distress`.
"""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from reading.distress.features import features, length
from reading.types import Level

WEIGHTS = Path(__file__).with_name("weights.json")
# A long message is read in windows, so that one sentence of despair in it is heard.
_SENTENCE = re.compile(r"[^。!！?？;；\n.]*[。!！?？;；\n.]*")
_WINDOW = 60
# English takes more characters to say as much.
_WINDOW_OF_WORDS = 100
_HAN = re.compile("[\u3400-\u9fff]")
# Of a long Chinese message each sentence of some length is read alone too, so that calm ones beside it hide nothing.
_SAYS_SOMETHING = 8


@dataclass(frozen=True)
class Chances:
    """How probable each level is, 0 to 1."""

    none: float
    upset: float
    distressed: float
    crisis: float

    @property
    def troubled(self) -> float:
        """At least distressed."""
        return self.distressed + self.crisis


@dataclass(frozen=True)
class Weights:
    """`of` holds, for each piece of text, its weight for each level in hundredths; `bias` stands for an empty text.

    `inputs` is the hash of all that they were made of.
    """

    inputs: str
    levels: tuple[Level, ...]
    bias: tuple[int, ...]
    of: dict[str, tuple[int, ...]]


@cache
def weights() -> Weights:
    stored = json.loads(WEIGHTS.read_text("utf-8"))
    of = {piece: tuple(numbers) for piece, numbers in stored["weights"].items()}
    return Weights(stored["inputs"], tuple(stored["levels"]), tuple(stored["bias"]), of)


def chances(prepared: str) -> Chances:
    """Of the whole text, or of the window of a long text that worries most."""
    pieces = windows(prepared)
    if len(pieces) > 1 and is_chinese(prepared):
        sentences = dict.fromkeys(_SENTENCE.findall(prepared))
        pieces += [sentence[:_WINDOW] for sentence in sentences if len(sentence) >= _SAYS_SOMETHING]
    return max(map(_chances, pieces), key=lambda one: (one.troubled, one.upset))


def is_chinese(prepared: str) -> bool:
    """Whether a text has Chinese characters."""
    return _HAN.search(prepared) is not None


def windows(prepared: str) -> list[str]:
    """Pieces of about `_WINDOW` characters that end with a sentence where one ends."""
    found = [""]
    size = _WINDOW if is_chinese(prepared) else _WINDOW_OF_WORDS
    for sentence in _SENTENCE.findall(prepared):
        for start in range(0, len(sentence), size):
            part = sentence[start : start + size]
            if len(found[-1]) + len(part) > size:
                found.append("")
            found[-1] += part
    return found


def _chances(window: str) -> Chances:
    model = weights()
    pieces = features(window)
    known = [model.of[piece] for piece in pieces if piece in model.of]
    totals = [
        (bias + sum(piece[column] for piece in known) / length(pieces)) / 100 for column, bias in enumerate(model.bias)
    ]
    highest = max(totals)
    powers = [math.exp(total - highest) for total in totals]
    share = dict(zip(model.levels, powers, strict=True))
    whole = sum(powers)
    return Chances(**{level: share[level] / whole for level in ("none", "upset", "distressed", "crisis")})
