"""What a message wants: the blend of `blend.py`, asked for the message and for its clauses, as a Rasa classifier."""

from __future__ import annotations

from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.nlu.constants import TOKENS_NAMES
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, INTENT_RANKING_KEY, PREDICTED_CONFIDENCE_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.components.blend import Blend, Options, Written
from bot.components.encoder import SentenceEncoder, encode
from bot.components.language import Language, language_of
from bot.components.tokenizer import LeewayTokenizer, split
from bot.components.wishes import Reading, foremost
from reading.clauses import clauses
from reading.text import fold

RANKING_LENGTH = 10
# What each clause of a message surely wants: a list of name, confidence and text, empty where there are no two clauses.
WISHES = "wishes"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class BlendedClassifier(IntentClassifier, GraphComponent):
    """Sets `intent` to the likeliest one, or the foremost where a message holds several wishes, and `intent_ranking` to
    the first ten; judges nothing about doubt.
    """

    @classmethod
    def required_components(cls) -> list[type]:
        """It reads the tokens and the encoder's vectors."""
        return [LeewayTokenizer, SentenceEncoder]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Those of `Options`, by their names, and from which confidence a clause counts, per language."""
        return {"sure_of_clause": {"zh": 0.6, "en": 0.7}}

    def __init__(self, config: dict[str, Any], storage: ModelStorage, resource: Resource, blend: Blend | None) -> None:
        self._options = _options(config)
        self._sure: dict[Language, float] = config["sure_of_clause"]
        self._storage, self._resource, self._blend = storage, resource, blend

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,  # noqa: ARG003
    ) -> BlendedClassifier:
        """An untrained one."""
        return cls(config, model_storage, resource, None)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,  # noqa: ARG003
        **kwargs: Any,  # noqa: ARG003
    ) -> BlendedClassifier:
        """The trained one."""
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, Blend.load(folder, _options(config)))

    def train(self, training_data: TrainingData) -> Resource:
        """Learns from every training sentence that has an intent."""
        told = [message for message in training_data.intent_examples if message.get(TEXT)]
        intents = [message.get(INTENT) for message in told]
        self._blend = Blend.fit(_written(told), intents, self._options)
        with self._storage.write_to(self._resource) as folder:
            self._blend.save(folder)
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Nothing after it learns from its output."""
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Adds the intent and the ranking to every message."""
        assert self._blend is not None
        if not messages:
            return messages
        cut = [clauses(message.get(TEXT), language_of(message)) for message in messages]
        told = iter(self._read_clauses(messages, cut))
        for message, row, pieces in zip(messages, self._blend.probabilities(_written(messages)), cut, strict=True):
            read = [next(told) for _ in pieces]
            sure = self._sure[language_of(message)]
            best = foremost(self._likeliest(row), read, sure)
            ranking = [best, *self._others(row, best.intent)]
            shown = [{INTENT_NAME_KEY: one.intent, PREDICTED_CONFIDENCE_KEY: one.confidence} for one in ranking]
            message.set(INTENT, dict(shown[0]), add_to_output=True)
            message.set(INTENT_RANKING_KEY, shown, add_to_output=True)
            wishes = [
                {INTENT_NAME_KEY: clause.intent, PREDICTED_CONFIDENCE_KEY: clause.confidence, TEXT: text}
                for clause, text in zip(read, pieces, strict=True)
                if clause.confidence >= sure
            ]
            message.set(WISHES, wishes, add_to_output=True)
        return messages

    def _read_clauses(self, messages: list[Message], cut: list[list[str]]) -> list[Reading]:
        """How each clause of all messages reads, in order."""
        assert self._blend is not None
        texts = [clause for pieces in cut for clause in pieces]
        if not texts:
            return []
        languages = [language_of(message) for message, pieces in zip(messages, cut, strict=True) for _ in pieces]
        words = [
            " ".join(fold(token.text) for token in split(text, language))
            for text, language in zip(texts, languages, strict=True)
        ]
        rows = self._blend.probabilities(Written([fold(text) for text in texts], words, encode(texts)))
        return [self._likeliest(row) for row in rows]

    def _likeliest(self, row: np.ndarray) -> Reading:
        assert self._blend is not None
        place = int(row.argmax())
        return Reading(self._blend.classes[place], float(row[place]))

    def _others(self, row: np.ndarray, best: str) -> list[Reading]:
        """What the message may also be, likeliest first."""
        assert self._blend is not None
        likely = [Reading(self._blend.classes[place], float(row[place])) for place in np.argsort(-row)[:RANKING_LENGTH]]
        return [reading for reading in likely if reading.intent != best][: RANKING_LENGTH - 1]


def _options(config: dict[str, Any]) -> Options:
    known = {name: config[name] for name in Options.__dataclass_fields__ if name in config}
    if "weights" in known:
        known["weights"] = tuple(known["weights"])
    return Options(**known)


def _written(messages: list[Message]) -> Written:
    vectors = [message.get_dense_features(TEXT)[1] for message in messages]
    return Written(
        texts=[fold(message.get(TEXT)) for message in messages],
        words=[" ".join(fold(token.text) for token in message.get(TOKENS_NAMES[TEXT])) for message in messages],
        vectors=np.vstack([vector.features for vector in vectors]),
    )
