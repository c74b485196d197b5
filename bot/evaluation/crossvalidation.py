"""Cross-validation of the intent blend over its own training sentences, and the labels that look wrong by it.

Every sentence is judged by a blend that has seen neither it nor a sentence nearly the same.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.model_selection import StratifiedGroupKFold
from threadpoolctl import threadpool_limits

from bot.components.blend import Blend, Options, Written
from bot.evaluation.sentences import chosen
from reading.text import fold

FOLDS = 5
# Sentences whose pairs, triples and quadruples of letters are so alike (cosine of tf-idf) stay in one fold.
ALIKE = 0.85
# From this confidence in another label, a label is doubtful.
SURE = 0.9
_BLANKS_AND_MARKS = re.compile(r"[\W_]+")
_CONFIG = Path(__file__).resolve().parents[2] / "config.yml"


@dataclass(frozen=True)
class Judged:
    """A training sentence, its label, and what the other folds take it for."""

    text: str
    label: str
    best: str
    confidence: float

    @property
    def doubtful(self) -> bool:
        """Whether the other folds are sure of another label."""
        return self.best != self.label and self.confidence >= SURE


def groups(texts: Sequence[str]) -> np.ndarray:
    """A number for every text, the same for texts nearly the same, and for whatever these are nearly the same as."""
    plain = [_BLANKS_AND_MARKS.sub("", fold(text)) or text for text in texts]
    grams = TfidfVectorizer(analyzer="char", ngram_range=(2, 4), dtype=np.float32).fit_transform(
        [f"^{line}$" for line in plain]
    )
    rows, columns = [], []
    for start in range(0, len(plain), 1000):
        alike = (grams[start : start + 1000] @ grams.T).tocoo()
        near = alike.data >= ALIKE
        rows.append(start + alike.row[near])
        columns.append(alike.col[near])
    row, column = np.concatenate(rows), np.concatenate(columns)
    size = (len(plain), len(plain))
    return np.asarray(connected_components(coo_matrix((np.ones(len(row)), (row, column)), size))[1])


def judge(texts: list[str], intents: list[str], written: Written, options: Options, workers: int = 2) -> list[Judged]:
    """Every sentence, judged by the blend fitted on the other folds."""
    split = StratifiedGroupKFold(FOLDS, shuffle=True, random_state=0).split(texts, intents, groups(texts))
    folds = [(known.tolist(), asked.tolist()) for known, asked in split]
    judged: list[Judged | None] = [None] * len(texts)
    with ProcessPoolExecutor(workers, mp_context=get_context("fork")) as pool:
        told = pool.map(partial(_fold, written, intents, options), folds)
        for (_, asked), ranked in zip(folds, told, strict=True):
            for place, (best, confidence) in zip(asked, ranked, strict=True):
                judged[place] = Judged(texts[place], intents[place], best, confidence)
    return [one for one in judged if one]


def _fold(
    written: Written, intents: list[str], options: Options, fold: tuple[list[int], list[int]]
) -> list[tuple[str, float]]:
    known, asked = fold
    with threadpool_limits(1):
        blend = Blend.fit(chosen(written, known), [intents[row] for row in known], options)
        rows = blend.probabilities(chosen(written, asked))
    return [(blend.classes[row.argmax()], float(row.max())) for row in rows]


def configured() -> tuple[Options, dict[str, float]]:
    """The blend's options and the thresholds per language, as config.yml sets them."""
    steps = {step["name"].rsplit(".")[-1]: step for step in yaml.safe_load(_CONFIG.read_text("utf-8"))["pipeline"]}
    known: dict[str, Any] = {
        name: value for name, value in steps["BlendedClassifier"].items() if name in Options.__dataclass_fields__
    }
    if "weights" in known:
        known["weights"] = tuple(known["weights"])
    return Options(**known), steps["IntentDecision"]["thresholds"]
