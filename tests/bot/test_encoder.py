"""One vector per message, near to what means the same in the other language."""

import numpy as np
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.components.encoder import SentenceEncoder


def encoder() -> SentenceEncoder:
    return SentenceEncoder("encoder", SentenceEncoder.get_default_config())


def vector(text: str) -> np.ndarray:
    (message,) = encoder().process([Message({TEXT: text})])
    sequence, sentence = message.get_dense_features(TEXT)
    assert sequence is None
    assert sentence is not None
    return sentence.features[0]


def test_the_vector_has_length_one() -> None:
    assert np.isclose(np.linalg.norm(vector("我还不上了")), 1.0, atol=1e-3)


def test_the_same_wish_in_two_languages_is_nearer_than_another_wish() -> None:
    lost = vector("我失业了，还不上花呗")
    same, other = vector("I lost my job and cannot repay"), vector("what is the weather")
    assert lost @ same > lost @ other + 0.2


def test_an_empty_message_has_a_vector() -> None:
    assert np.isfinite(vector("")).all()


def test_training_examples_without_text_are_left_alone() -> None:
    data = TrainingData([Message({INTENT: "greet"}), Message({TEXT: "你好", INTENT: "greet"})])
    bare, spoken = encoder().process_training_data(data).training_examples
    assert bare.get_dense_features(TEXT) == (None, None)
    assert spoken.get_dense_features(TEXT)[1] is not None
