"""Worker of `leeway understand`: one message a line on stdin, one JSON object a line on stdout, in order.

Runs the trained pipeline of the assistant itself, without its dialogue. `intent.name` is the name by which the rules
act: `nlu_fallback` where the classifier was not sure enough, with the confidence it had. Progress goes to stderr.
"""

import argparse
import json
import logging
import os
import sys
import tempfile
import time
import warnings
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ["RASA_TELEMETRY_ENABLED"] = "false"
# Libraries below set filters of their own.
warnings.showwarning = lambda *_args, **_named: None

ROOT = Path(__file__).resolve().parent.parent
# The script's own folder stands first on the path; its modules are named from the root, as in config.yml.
sys.path[0] = str(ROOT)

from bot.light import spare_tensorflow  # noqa: E402

if __name__ == "__main__":
    spare_tensorflow()

from rasa.core.channels.channel import UserMessage  # noqa: E402
from rasa.engine.constants import PLACEHOLDER_MESSAGE  # noqa: E402
from rasa.engine.loader import load_predict_graph_runner  # noqa: E402
from rasa.engine.runner.dask import DaskGraphRunner  # noqa: E402
from rasa.engine.storage.local_model_storage import LocalModelStorage  # noqa: E402
from rasa.shared.nlu.training_data.message import Message  # noqa: E402

BATCH = 256


class Pipeline:
    """The language part of a trained model."""

    def __init__(self, archive: Path, folder: Path) -> None:
        """Unpacks the model into the empty `folder` and loads it."""
        metadata, self._runner = load_predict_graph_runner(folder, archive, LocalModelStorage, DaskGraphRunner)
        # Rasa's last step takes a line such as "/restart" for a command; people may write that, so we stop before it.
        last = metadata.predict_schema.nodes[metadata.nlu_target]
        self._step = last.needs["messages"]

    def understand(self, texts: list[str], now: datetime | None) -> list[dict[str, Any]]:
        """What the assistant understands of every text; dates are relative to `now`, by default this moment."""
        return [_as_json(text, read) for text, read in zip(texts, self.read(texts, now), strict=True)]

    def rank(self, texts: list[str], now: datetime | None) -> list[dict[str, Any]]:
        """As `understand`, for any number of texts, each with the `ranking` of intents before the decision."""
        understood = []
        for batch in batches(iter(texts)):
            for text, read in zip(batch, self.read(batch, now), strict=True):
                understood.append({**_as_json(text, read), "ranking": read.get("intent_ranking")})
        return understood

    def read(self, texts: list[str], now: datetime | None) -> list[Message]:
        """Rasa's messages, with all that the components have put into them."""
        metadata = {"now": now.isoformat()} if now else {}
        messages = []
        for text in texts:
            message = UserMessage(text, metadata=metadata)
            message.text = text  # unchanged: the constructor strips it, which would move the offsets
            messages.append(message)
        results = self._runner.run(inputs={PLACEHOLDER_MESSAGE: messages}, targets=[self._step])
        read: list[Message] = results[self._step]
        return read


def _as_json(text: str, read: Message) -> dict[str, Any]:
    intent = read.get("intent")
    return {
        "text": text,
        "language": read.get("language"),
        "intent": {"name": intent["name"], "confidence": round(float(intent["confidence"]), 4)},
        "entities": [
            {key: entity.get(key) for key in ("entity", "start", "end", "role", "value")}
            for entity in read.get("entities")
        ],
        "distress": {key: read.get("distress").get(key) for key in ("level", "score")},
    }


def newest_model() -> Path:
    """The model trained last."""
    models = sorted((ROOT / "models").glob("*.tar.gz"), key=lambda path: path.stat().st_mtime)
    if not models:
        sys.exit("There is no trained model. Train one first: leeway train")
    return models[-1]


def lines(stream: Iterable[bytes]) -> Iterator[str]:
    """The lines of a byte stream without their ends; what is not UTF-8 is replaced, never refused."""
    for line in stream:
        yield line.removesuffix(b"\n").decode("utf-8", errors="replace")


def batches(texts: Iterator[str]) -> Iterator[list[str]]:
    """Texts in lists of at most `BATCH`."""
    while batch := list(islice(texts, BATCH)):
        yield batch


def main() -> None:
    """Reads stdin to its end."""
    parser = argparse.ArgumentParser(
        description="Reads messages, one a line, and writes what the assistant understands."
    )
    parser.add_argument("--now", type=datetime.fromisoformat, help="reference moment, ISO 8601; default: this moment")
    parser.add_argument("--model", type=Path, help="model archive; default: the newest in models/")
    options = parser.parse_args()
    logging.disable(logging.WARNING)

    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        pipeline = Pipeline(options.model or newest_model(), Path(folder))
        loaded, count = time.monotonic(), 0
        for batch in batches(lines(sys.stdin.buffer)):
            for read in pipeline.understand(batch, options.now):
                sys.stdout.buffer.write(json.dumps(read, ensure_ascii=False).encode("utf-8", errors="replace") + b"\n")
            sys.stdout.buffer.flush()
            count += len(batch)
    taken = time.monotonic() - loaded
    print(f"{count} lines in {taken:.1f} s, model loaded in {loaded - began:.1f} s", file=sys.stderr)


if __name__ == "__main__":
    main()
