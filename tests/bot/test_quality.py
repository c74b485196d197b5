"""How well the trained model understands: no figure may fall below its gate, and the sentences must not contradict."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import yaml
from sklearn.feature_extraction.text import CountVectorizer

from bot.evaluate import NOW, measure
from bot.evaluation import cases, sentences
from bot.understand import Pipeline
from reading.text import fold

ROOT = Path(__file__).resolve().parents[2]
EVALUATION = ROOT / "tests" / "evaluation"
GATES = yaml.safe_load((EVALUATION / "gates.yml").read_text("utf-8"))
# Lines of different intents that share so many of their pairs of letters say the same, or nearly.
NEARLY_THE_SAME = 0.9


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    """The model that the assistant runs, trained from all of data/nlu."""
    return Pipeline(ROOT / "models" / "leeway.tar.gz", tmp_path_factory.mktemp("unpacked"))


@pytest.fixture(scope="module")
def measured(pipeline: Pipeline) -> dict[str, Any]:
    """Figures of every evaluation file, for the language that the file is in."""
    found = {}
    for name in GATES["at_least"]:
        told = cases.read(EVALUATION / f"{name}.tsv")
        results, _ = measure(told, pipeline.rank([case.text for case in told], NOW))
        found[name] = results[name.split(".")[1]]
    return found


def below(file: str, measured: dict[str, Any]) -> dict[str, tuple[float, float]]:
    """The figures of a file that are worse than their gate."""
    figures = {
        name: value for group in measured[file].values() if isinstance(group, dict) for name, value in group.items()
    }
    least = GATES["at_least"][file]
    most = GATES.get("at_most", {}).get(file, {})
    bad = {name: (figures[name], gate) for name, gate in least.items() if figures[name] < gate - GATES["tolerance"]}
    return bad | {name: (figures[name], gate) for name, gate in most.items() if figures[name] > gate}


@pytest.mark.parametrize("file", list(GATES["at_least"]))
def test_the_model_understands_as_well_as_it_did(file: str, measured: dict[str, Any]) -> None:
    assert below(file, measured) == {}


def test_a_gate_that_is_not_reached_is_seen() -> None:
    file = next(iter(GATES["at_least"]))
    assert below(file, {file: {"intent": dict.fromkeys(GATES["at_least"][file], 0.0)}})


def test_no_two_intents_have_nearly_the_same_sentence() -> None:
    told = [(fold(text).replace(" ", ""), intent) for text, intent in zip(*sentences.training(), strict=True)]
    texts, intents = zip(*[(text, intent) for text, intent in told if len(text) >= 6], strict=True)
    pairs = CountVectorizer(analyzer="char", ngram_range=(2, 2), binary=True, dtype=np.float32).fit_transform(texts)
    sizes = np.asarray(pairs.sum(axis=1)).ravel()
    close = []
    for start in range(0, len(texts), 1000):
        shared = (pairs[start : start + 1000] @ pairs.T).tocoo()
        likeness = shared.data / (sizes[start + shared.row] + sizes[shared.col] - shared.data)
        near = likeness >= NEARLY_THE_SAME
        for row, column in zip(shared.row[near], shared.col[near], strict=True):
            if intents[start + row] != intents[column]:
                close.append((texts[start + row], texts[column]))
    assert close == []
