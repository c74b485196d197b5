"""Reads amounts, dates, personal numbers, language and distress out of a message."""

from datetime import datetime
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.components.language import LANGUAGE, language_of
from reading.distress import read_distress
from reading.entities import read_entities
from reading.masking import mask

DISTRESS = "distress"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class MessageReader(GraphComponent, EntityExtractorMixin):
    """Puts what the package `reading` finds into the message.

    The gateway has read language and distress already and sends them as metadata, with its clock as `now` (ISO 8601);
    where they are absent, as under `rasa shell`, the same code reads them here. Personal numbers arrive masked from the
    gateway; one that does not is marked by its place, and its digits are never copied.
    """

    @staticmethod
    def supported_languages() -> list[str]:
        """The languages `config.yml` may name; the message decides which one is used."""
        return ["zh", "en"]

    @classmethod
    def create(
        cls,
        config: dict[str, Any],  # noqa: ARG003
        model_storage: ModelStorage,  # noqa: ARG003
        resource: Resource,  # noqa: ARG003
        execution_context: ExecutionContext,  # noqa: ARG003
    ) -> "MessageReader":
        """The component; it has no options and learns nothing. Both languages are tried out now, so that no first
        message has to wait for their tables."""
        for text in ("房租1000", "rent 1000"):
            read_entities(text, now=_now({}))
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Adds entities, language and distress to every message."""
        for message in messages:
            text = message.get(TEXT) or ""
            metadata = message.get("metadata") or {}
            language = language_of(message)
            message.set(LANGUAGE, language, add_to_output=True)
            message.set(DISTRESS, _distress(text, metadata), add_to_output=True)
            found = self.add_extractor_name(_entities(text, _now(metadata), language))
            message.set(ENTITIES, message.get(ENTITIES, []) + found, add_to_output=True)
        return messages


def _now(metadata: dict[str, Any]) -> datetime:
    given = metadata.get("now")
    return datetime.fromisoformat(given) if given else datetime.now().astimezone()


def _distress(text: str, metadata: dict[str, Any]) -> dict[str, Any]:
    given = metadata.get(DISTRESS)
    if isinstance(given, dict):
        return given
    read = read_distress(text)
    return {"level": read.level, "score": read.score}


def _entities(text: str, now: datetime, language: str) -> list[dict[str, Any]]:
    personal = mask(text).found
    entities = [{"entity": number.kind, "start": number.start, "end": number.end, "value": None} for number in personal]
    for entity in read_entities(text, now=now, language=language):
        if any(entity.start < number.end and number.start < entity.end for number in personal):
            continue
        read = {"entity": entity.entity, "start": entity.start, "end": entity.end, "value": entity.value}
        entities.append({**read, "role": entity.role} if entity.role else read)
    return sorted(entities, key=lambda one: one["start"])
