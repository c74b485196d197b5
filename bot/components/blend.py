"""Three readings of what a message wants, blended: how it is spelled, what it means, and what it is like.

- spelled: character n-grams (1 to 4) and words (alone and in pairs), tf-idf, logistic regression. Sure of product
  names, particles, typos.
- meant: the sentence encoder's vector, standardised, logistic regression. Carries over to words never seen.
- like: the nearest training sentences in the encoder's space, voting by similarity.

The blend is the weighted geometric mean of the three, at a temperature that makes a confidence of 0.7 right in about
seven cases of ten. What each part adds: bench/understanding.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

Array = np.ndarray

# Keeps one reading that finds an intent impossible from vetoing the other two.
_FLOOR = 1e-3
_NEIGHBOURS = 30
# How fast a neighbour's vote falls with its distance: 20 makes a cosine lower by 0.1 count a seventh.
_SHARPNESS = 20.0


@dataclass(frozen=True)
class Options:
    """Strength of the two regressions (inverse of the penalty), weights of the three readings, temperature. The
    defaults are what ships; config.yml may override each by its name."""

    spelled_c: float = 10.0
    meant_c: float = 0.01
    weights: tuple[float, float, float] = (1.0, 0.5, 0.5)
    temperature: float = 1.4
    max_iter: int = 100


@dataclass(frozen=True)
class Written:
    """Messages as the blend takes them: folded texts, their words with blanks between, and a unit vector a row."""

    texts: list[str]
    words: list[str]
    vectors: Array


class Spelling:
    """Tf-idf of character n-grams and of words."""

    def __init__(self, letters: dict[str, int] | None = None, words: dict[str, int] | None = None) -> None:
        """Untrained, or with the vocabularies of a trained one."""
        self.letters = _vectorizer(letters, analyzer="char", ngram_range=(1, 4))
        self.words = _vectorizer(words, analyzer="word", ngram_range=(1, 2), token_pattern=r"\S+")

    def fit(self, written: Written) -> Spelling:
        """Learns both vocabularies; what occurs once is left out."""
        self.letters.fit(written.texts)
        self.words.fit(written.words)
        return self

    def features(self, written: Written) -> csr_matrix:
        """A row of features for every message."""
        return hstack([self.letters.transform(written.texts), self.words.transform(written.words)], "csr")


@dataclass
class Linear:
    """A multinomial logistic regression: `scores @ weights + bias`, then softmax."""

    weights: Array  # features × classes, float32
    bias: Array

    def __post_init__(self) -> None:
        """Lays the weights out as a product with a sparse row wants them; else each message copies all of them."""
        self.weights = np.ascontiguousarray(self.weights)

    @classmethod
    def fit(cls, features: csr_matrix | Array, labels: Array, c: float, max_iter: int) -> Linear:
        """Fits it; `labels` are indices of classes, each of which occurs."""
        fitted = LogisticRegression(C=c, max_iter=max_iter, tol=2e-3, multi_class="multinomial").fit(features, labels)
        return cls(fitted.coef_.T.astype(np.float32), fitted.intercept_.astype(np.float32))

    def log_probabilities(self, features: csr_matrix | Array) -> Array:
        """Rows of log-probabilities over the classes, with the floor."""
        return np.log(_softmax(features @ self.weights + self.bias) + _FLOOR)


@dataclass
class Blend:
    """A fitted blend. `classes` are the intents, in the order of all columns."""

    options: Options
    classes: list[str]
    spelling: Spelling
    spelled: Linear
    mean: Array
    deviation: Array
    meant: Linear
    known: Array  # unit vectors of the training sentences, one a row
    labels: Array  # their intents, as indices of `classes`

    @classmethod
    def fit(cls, written: Written, intents: list[str], options: Options) -> Blend:
        """Learns from messages and their intents; at least two intents."""
        classes, labels = np.unique(intents, return_inverse=True)
        spelling, vectors = Spelling().fit(written), written.vectors
        mean, deviation = vectors.mean(axis=0), vectors.std(axis=0) + 1e-6
        return cls(
            options=options,
            classes=[str(name) for name in classes],
            spelling=spelling,
            spelled=Linear.fit(spelling.features(written), labels, options.spelled_c, options.max_iter),
            mean=mean,
            deviation=deviation,
            meant=Linear.fit((vectors - mean) / deviation, labels, options.meant_c, options.max_iter),
            known=vectors.astype(np.float32),
            labels=labels,
        )

    def probabilities(self, written: Written) -> Array:
        """A row of probabilities over `classes` for every message."""
        vectors = written.vectors.astype(np.float32)
        readings = (
            self.spelled.log_probabilities(self.spelling.features(written)),
            self.meant.log_probabilities((vectors - self.mean) / self.deviation),
            np.log(self._votes(vectors) + _FLOOR),
        )
        blended = sum(weight * reading for weight, reading in zip(self.options.weights, readings, strict=True))
        return _softmax(blended / self.options.temperature)

    def _votes(self, vectors: Array) -> Array:
        count = min(_NEIGHBOURS, len(self.labels))
        similar = vectors @ self.known.T
        nearest = np.argpartition(-similar, count - 1, axis=1)[:, :count]
        rows = np.arange(len(vectors))[:, None]
        votes = np.exp(_SHARPNESS * (similar[rows, nearest] - 1))
        shares = np.zeros((len(vectors), len(self.classes)), np.float32)
        np.add.at(shares, (rows, self.labels[nearest]), votes)
        return shares / shares.sum(axis=1, keepdims=True)

    def save(self, folder: Path) -> None:
        """Writes plain files: arrays and JSON, nothing that could run."""
        np.savez_compressed(
            folder / "arrays.npz",
            spelled_weights=self.spelled.weights.astype(np.float16),
            spelled_bias=self.spelled.bias,
            letters_idf=self.spelling.letters.idf_,
            words_idf=self.spelling.words.idf_,
            mean=self.mean,
            deviation=self.deviation,
            meant_weights=self.meant.weights,
            meant_bias=self.meant.bias,
            known=self.known.astype(np.float16),
            labels=self.labels.astype(np.int16),
        )
        words = {
            "classes": self.classes,
            "letters": _plain(self.spelling.letters.vocabulary_),
            "words": _plain(self.spelling.words.vocabulary_),
        }
        (folder / "words.json").write_text(json.dumps(words, ensure_ascii=False), "utf-8")

    @classmethod
    def load(cls, folder: Path, options: Options) -> Blend:
        """Reads what `save` wrote."""
        words = json.loads((folder / "words.json").read_text("utf-8"))
        with np.load(folder / "arrays.npz", allow_pickle=False) as arrays:
            spelling = Spelling(words["letters"], words["words"])
            spelling.letters.idf_, spelling.words.idf_ = arrays["letters_idf"], arrays["words_idf"]
            return cls(
                options=options,
                classes=words["classes"],
                spelling=spelling,
                spelled=Linear(arrays["spelled_weights"].astype(np.float32), arrays["spelled_bias"]),
                mean=arrays["mean"],
                deviation=arrays["deviation"],
                meant=Linear(arrays["meant_weights"], arrays["meant_bias"]),
                known=arrays["known"].astype(np.float32),
                labels=arrays["labels"].astype(np.int64),
            )


def _vectorizer(vocabulary: dict[str, int] | None, **kind: Any) -> TfidfVectorizer:
    rare = 1 if vocabulary else 2
    return TfidfVectorizer(
        min_df=rare, sublinear_tf=True, lowercase=False, dtype=np.float32, vocabulary=vocabulary, **kind
    )


def _plain(vocabulary: dict[str, Any]) -> dict[str, int]:
    return {gram: int(place) for gram, place in vocabulary.items()}


def _softmax(scores: Array) -> Array:
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)
