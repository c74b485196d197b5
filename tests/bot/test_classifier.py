"""The blend of three readings, and the last word on the intent."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.components.blend import Blend, Options, Written
from bot.components.decision import UNSURE, IntentDecision

SENTENCES = {
    "ask_credit_report": ["上征信吗", "会影响征信吗", "征信会不会花", "影响征信不"],
    "request_human": ["转人工", "我要人工", "找人工客服", "人工客服在吗"],
    "request_extension": ["能晚几天还吗", "晚点还行不", "可以晚几天吗", "晚几天还可以吗"],
}
TEXTS = [text for texts in SENTENCES.values() for text in texts]
INTENTS = [intent for intent, texts in SENTENCES.items() for _ in texts]


def written(texts: list[str]) -> Written:
    """With vectors that say nothing but which character begins the text."""
    vectors = np.zeros((len(texts), 8), np.float32)
    for row, text in enumerate(texts):
        vectors[row, ord(text[0]) % 8] = 1
    return Written(texts, [" ".join(text) for text in texts], vectors)


@pytest.fixture(scope="module")
def blend() -> Blend:
    return Blend.fit(written(TEXTS), INTENTS, Options())


def test_what_was_learnt_is_found_again_and_probabilities_sum_to_one(blend: Blend) -> None:
    rows = blend.probabilities(written(TEXTS))
    assert np.allclose(rows.sum(axis=1), 1, atol=1e-5)
    assert [blend.classes[place] for place in rows.argmax(axis=1)] == INTENTS


def test_what_was_saved_judges_as_before(blend: Blend, tmp_path: Path) -> None:
    blend.save(tmp_path)
    again = Blend.load(tmp_path, Options())
    new = written(["征信上会有吗", "能不能晚几天", "人工"])
    assert np.allclose(again.probabilities(new), blend.probabilities(new), atol=2e-3)


def test_only_plain_files_are_saved(blend: Blend, tmp_path: Path) -> None:
    blend.save(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["arrays.npz", "words.json"]
    with np.load(tmp_path / "arrays.npz", allow_pickle=False) as arrays:
        assert all(arrays[name].dtype.kind in "fi" for name in arrays.files)


def test_a_higher_temperature_is_less_sure_of_the_same_answer(blend: Blend) -> None:
    hot = Blend(**{**vars(blend), "options": Options(temperature=3.0)})
    text = written(["会影响征信吗"])
    assert hot.probabilities(text).argmax() == blend.probabilities(text).argmax()
    assert hot.probabilities(text).max() < blend.probabilities(text).max()


def decided(text: str, confidence: float, language: str = "zh") -> dict[str, Any]:
    message = Message(
        {TEXT: text, INTENT: {"name": "restart", "confidence": confidence}, "metadata": {"language": language}}
    )
    (message,) = IntentDecision({"zh": 0.4, "en": 0.3}).process([message])
    intent: dict[str, Any] = message.get(INTENT)
    return intent


@pytest.mark.parametrize(
    ("language", "confidence", "name"),
    [("zh", 0.41, "restart"), ("zh", 0.39, UNSURE), ("en", 0.31, "restart"), ("en", 0.29, UNSURE)],
)
def test_each_language_has_its_threshold(language: str, confidence: float, name: str) -> None:
    assert decided("从头来", confidence, language) == {"name": name, "confidence": confidence}


@pytest.mark.parametrize("text", ["/restart", "／restart", "  /inform{}", "", "   "])
def test_commands_and_silence_are_never_an_intent(text: str) -> None:
    assert decided(text, 0.99)["name"] == UNSURE


@pytest.mark.parametrize("text", ["/ 从头来", "1/2的工资", "and/or"])
def test_a_slash_among_words_is_no_command(text: str) -> None:
    assert decided(text, 0.99)["name"] == "restart"
