"""The last word on the intent: whether the classifier was sure enough, and what may not be an intent at all."""

from __future__ import annotations

import re
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, PREDICTED_CONFIDENCE_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.components.classifier import BlendedClassifier
from bot.components.language import language_of

UNSURE = "nlu_fallback"
# Written as commands to a program are: whatever they say, they move nothing.
_COMMAND = re.compile(r"\s*[/／][a-z_]", re.IGNORECASE)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class IntentDecision(GraphComponent):
    """Below its language's threshold an intent becomes `nlu_fallback`, with the confidence it had.

    The ranking stays: the actions ask "did you mean …?" with it.
    """

    def __init__(self, thresholds: dict[str, float]) -> None:
        self._thresholds = thresholds

    @classmethod
    def required_components(cls) -> list[type]:
        """It judges the classifier."""
        return [BlendedClassifier]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """None: `thresholds`, one per language, are set in config.yml."""
        return {}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,  # noqa: ARG003
        resource: Resource,  # noqa: ARG003
        execution_context: ExecutionContext,  # noqa: ARG003
    ) -> IntentDecision:
        """The component; it learns nothing."""
        return cls(config["thresholds"])

    def process(self, messages: list[Message]) -> list[Message]:
        """Replaces the intent where there is doubt."""
        for message in messages:
            intent = message.get(INTENT)
            text = message.get(TEXT) or ""
            doubtful = intent[PREDICTED_CONFIDENCE_KEY] < self._thresholds[language_of(message)]
            if doubtful or not text.strip() or _COMMAND.match(text):
                message.set(INTENT, {**intent, INTENT_NAME_KEY: UNSURE}, add_to_output=True)
        return messages
