"""Speaking from the catalogue: in the borrower's language, and never the same sentence twice running."""

from collections.abc import Sequence
from typing import Any

from leeway.conversations.models import Conversation
from leeway.conversations.service import Line
from leeway.journey.models import Dialogue
from leeway.words.catalogue import catalogue


class Speaker:
    """Collects what is to be said in one turn. The dialogue remembers how often each response was used, so that the
    next use takes the next variant."""

    def __init__(self, conversation: Conversation, dialogue: Dialogue) -> None:
        self._conversation = conversation
        self._dialogue = dialogue
        self.lines: list[Line] = []

    @property
    def language(self) -> str:
        return self._conversation.language

    def say(
        self,
        response: str,
        *,
        kind: str = "text",
        data: dict[str, Any] | None = None,
        choices: Sequence[str] = (),
        **values: Any,
    ) -> None:
        """Adds the response `utter_<response>`, as a rich `kind` with `data` where given; `choices` become buttons
        beside those of the catalogue, sent as they read."""
        used = int(self._dialogue.spoken.get(response, 0))
        self._dialogue.spoken = {**self._dialogue.spoken, response: used + 1}
        words = catalogue().say(f"utter_{response}", self.language, variant=used, **values)
        buttons = tuple({"title": button.title, "payload": button.payload} for button in words.buttons)
        buttons += tuple({"title": choice, "payload": choice} for choice in choices)
        self.lines.append(Line(words.text, buttons, kind, data))

    def label(self, name: str, **values: Any) -> str:
        """A short text of the catalogue that is part of something larger (a row label, the name of a loan product)."""
        return catalogue().say(name, self.language, **values).text
