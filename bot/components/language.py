"""The language of one message, decided once per message for all components."""

from typing import Literal, cast

from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from reading.language import identify

Language = Literal["zh", "en"]
LANGUAGE = "language"


def language_of(message: Message) -> Language:
    """What the gateway found when it logged the message, else what the same code finds here."""
    decided = message.get(LANGUAGE) or (message.get("metadata") or {}).get(LANGUAGE)
    if decided not in ("zh", "en"):
        decided = identify(message.get(TEXT) or "")
    return cast(Language, decided)
