"""What the classifier sees of a message: short pieces of Chinese text, words of others and parts of them."""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterator
from itertools import combinations

from reading.distress import concepts_en, concepts_zh

_RUNS = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]+|[a-z]+|[!?！？…]+|[\U0001f300-\U0001faff]")
_NUMBERS = re.compile(r"\d[\d,.]*")
_LETTERS = (3, 4)
_TOGETHER = 3
# Less than about two words is little evidence of anything.
_LITTLE = 24


def features(prepared: str) -> frozenset[str]:
    """The pieces of a prepared text (see `prepare`); how often a piece stands there does not count."""
    return frozenset(_pieces(prepared))


def length(pieces: Collection[str]) -> float:
    """What the sum of the weights is divided by. Pieces never seen count: an unknown text is no reason for alarm."""
    return math.sqrt(max(len(pieces), _LITTLE))


def _pieces(prepared: str) -> Iterator[str]:
    words: list[str] = []
    chinese: set[str] = set()
    for run in _RUNS.findall(_NUMBERS.sub(" ", prepared)):
        if run[0].isascii() and run[0].isalpha():
            words.append(run)
        elif run[0] >= "\u3400" and run[0] <= "\u9fff":
            yield from _of_chinese(run)
            yield from _of_chinese_concepts(run, chinese)
        else:
            yield run[0]
    yield from _together(chinese)
    yield from _of_words(words)


def _of_chinese(run: str) -> Iterator[str]:
    """All pieces of one to three characters; the edges of a run count as characters."""
    edged = f"^{run}$"
    for size in range(1, _TOGETHER + 1):
        for start in range(len(edged) - size + 1):
            piece = edged[start : start + size]
            if piece not in "^$":
                yield piece


def _of_chinese_concepts(run: str, met: set[str]) -> Iterator[str]:
    """The runs of two or three with a concept in the place of a word; the concepts are added to those that were met."""
    alike = concepts_zh.alike(run)
    met.update(one for one in alike if one[0] == "@")
    for size in range(2, _TOGETHER + 1):
        for start in range(len(alike) - size + 1):
            piece = "".join(alike[start : start + size])
            if "@" in piece:
                yield piece


def _together(concepts: Collection[str]) -> Iterator[str]:
    """The concepts of a message, alone and two by two."""
    ordered = sorted(concepts)
    yield from ordered
    for first, second in combinations(ordered, 2):
        yield first + second


def _of_words(words: list[str]) -> Iterator[str]:
    """One to three words together, and three or four letters of a word, which survive endings and many typos."""
    for size in range(1, _TOGETHER + 1):
        for start in range(len(words) - size + 1):
            yield " ".join(words[start : start + size])
    yield from _of_concepts(words)
    for word in words:
        edged = f"<{word}>"
        for size in _LETTERS:
            for start in range(len(edged) - size + 1):
                yield "~" + edged[start : start + size]


def _of_concepts(words: list[str]) -> Iterator[str]:
    """What the words are about, what stands together, and the runs of words with the concept in the place of a word."""
    alike = [concepts_en.OF.get(word, word) for word in words]
    yield from _together({one for one in alike if one[0] == "@"})
    for size in range(2, _TOGETHER + 1):
        for start in range(len(alike) - size + 1):
            run = alike[start : start + size]
            if run != words[start : start + size]:
                yield " ".join(run)
