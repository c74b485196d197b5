"""DIET, Rasa's own intent classifier, on our training sentences and our blind set, beside what ships.

    PYTHONPATH=. bot/.venv/bin/python bench/understanding/diet.py [EPOCHS]

Two pipelines with our tokenizer: character and word counts alone, and with our sentence encoder as dense features.
Needs TensorFlow, which the bot's environment has because Rasa asks for it. Takes minutes per epoch on two cores.
"""

from __future__ import annotations

import asyncio
import resource
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

import yaml
from rasa.core.agent import Agent
from rasa.model_training import train_nlu

from bot.evaluation import cases, metrics

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


async def judge(name: str, features: list[dict[str, object]], epochs: int) -> None:
    """Trains one pipeline and prints a row of the table."""
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder) / "config.yml"
        config.write_text(yaml.safe_dump(configuration(features, epochs)), "utf-8")
        begun = time.monotonic()
        model = train_nlu(config=str(config), nlu_data=str(ROOT / "data" / "nlu"), output=folder)
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
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    print(
        f"| {name}, {epochs} epochs | {' | '.join(cells)} | {median(taken) * 1000:.0f} ms | {trained:.0f} s "
        f"| {memory:.1f} GB |",
        flush=True,
    )


async def main() -> None:
    """Prints a Markdown table."""
    epochs = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    print(
        "| pipeline | zh accuracy | zh macro-F1 | en accuracy | en macro-F1 | one message | training | peak memory |"
        "\n|---|---|---|---|---|---|---|---|"
    )
    await judge("counts + DIET", COUNTS, epochs)
    await judge("counts, encoder + DIET", [*ENCODER, *COUNTS], epochs)


if __name__ == "__main__":
    asyncio.run(main())
