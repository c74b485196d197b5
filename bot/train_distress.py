"""Makes the weights of the distress classifier from the sentences in data/distress.

Run in the bot's environment, where scikit-learn is: `python -m bot.train_distress`. Nothing in it is random.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from pathlib import Path
from typing import Any

from reading.distress import concepts_en, concepts_zh, features, preparing
from reading.distress.classifier import WEIGHTS, is_chinese, windows

ROOT = Path(__file__).parent.parent
DATA = ROOT / "data" / "distress"
LEVELS = ("none", "upset", "distressed", "crisis")
# Ordinary lines are of level none; they stand in files of their own.
FILES = {"ordinary": "none"} | {level: level for level in LEVELS}
# The softer the fit, the better it reads what it has not seen; found by cross-validation.
_SOFTNESS = 20.0
_SEEN_AT_LEAST = 2
_SMALLEST = 32


def sentences() -> list[tuple[str, str]]:
    """Every sentence of our own with its level."""
    return [
        (line.strip(), level)
        for name, level in FILES.items()
        for path in sorted(DATA.glob(f"{name}.*.txt"))
        for line in path.read_text("utf-8").splitlines()
        if line.strip() and not line.startswith("#")
    ]


def inputs() -> str:
    """The hash of all that the weights are made of: the sentences, how they are read, and this file."""
    code = (preparing.__file__, features.__file__, concepts_en.__file__, concepts_zh.__file__)
    sources = [*sorted(DATA.glob("*.txt")), *map(Path, code)]
    digest = hashlib.sha256()
    for path in [*sources, Path(__file__)]:
        digest.update(path.name.encode() + b"\0" + path.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return digest.hexdigest()


def train(examples: list[tuple[str, str]]) -> dict[str, Any]:
    """The classifier as it is stored, without the hash."""
    import numpy
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    read_windows = [(window, level) for text, level in examples for window in windows(preparing.prepare(text))]
    read = [(features.features(window), level) for window, level in read_windows]
    counts = Counter(piece for pieces, _ in read for piece in pieces)
    names = sorted(piece for piece, count in counts.items() if count >= _SEEN_AT_LEAST)
    column = {piece: number for number, piece in enumerate(names)}
    known = [sorted(column[piece] for piece in pieces if piece in column) for pieces, _ in read]
    lengths = [features.length(pieces) for pieces, _ in read]
    values = [1 / length for row, length in zip(known, lengths, strict=True) for _ in row]
    rows = [number for number, row in enumerate(known) for _ in row]
    matrix = csr_matrix((values, (rows, [number for row in known for number in row])), (len(read), len(names)))
    levels = [level for _, level in read]
    kinds = [(is_chinese(window), level) for window, level in read_windows]
    model = LogisticRegression(C=_SOFTNESS, max_iter=2000, tol=1e-6)
    model.fit(matrix, levels, sample_weight=_importance(kinds))
    weights = numpy.rint(model.coef_.T * 100).astype(int)
    return {
        "levels": list(model.classes_),
        "bias": [int(number) for number in numpy.rint(model.intercept_ * 100)],
        "weights": {
            name: row.tolist()
            for name, row in zip(names, weights, strict=True)
            if max(map(abs, row.tolist())) >= _SMALLEST
        },
    }


def _importance(kinds: list[tuple[bool, str]]) -> list[float]:
    """What each sentence counts: rare levels of a language count more, but by less than their rarity, so that many
    sentences of one level in one language make the other no quicker or slower to alarm."""
    counts = Counter(kinds)
    in_language = Counter(language for language, _ in kinds)
    return [(in_language[kind[0]] / counts[kind] / len(LEVELS)) ** 0.5 for kind in kinds]


def main() -> None:
    stored = {"inputs": inputs(), **train(sentences())}
    weights = ",\n".join(
        f"{json.dumps(piece, ensure_ascii=False)}:{json.dumps(row, separators=(',', ':'))}"
        for piece, row in stored.pop("weights").items()
    )
    head = json.dumps(stored, separators=(",", ":"))
    WEIGHTS.write_text(f'{head[:-1]},"weights":{{\n{weights}\n}}}}\n', "utf-8")
    print(f"{WEIGHTS}: {WEIGHTS.stat().st_size} bytes")


if __name__ == "__main__":
    main()
