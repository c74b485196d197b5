"""The catalogue of words: `data/responses/*.yml`, in Rasa's format of responses, both languages next to each other.

A variant without a condition is Chinese; one with the condition `language = en` is English. Placeholders are `{name}`;
in English `{days:day|days}` writes the number with the noun that goes with it ("1 day", "3 days"). A sentence that the
assistant says has an id beginning with `utter_`; a label, or words that are part of something larger, has none.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from string import Formatter
from typing import Any, Literal, cast

import yaml

from leeway.settings import ROOT
from leeway.words.formatting import plural

Language = Literal["zh", "en"]
LANGUAGES: tuple[Language, ...] = ("zh", "en")
RESPONSES = ROOT / "data" / "responses"
PREFIX = "utter_"

_ENGLISH = [{"type": "slot", "name": "language", "value": "en"}]


class WordsError(Exception):
    """The catalogue has no such words, or is not given what they need, or is itself malformed."""


@dataclass(frozen=True)
class Button:
    """A choice under a sentence. `payload` is sent as if the borrower had typed it; it is never a command."""

    title: str
    payload: str


@dataclass(frozen=True)
class Words:
    """What is said: a text and the buttons under it."""

    text: str
    buttons: tuple[Button, ...] = ()

    @property
    def placeholders(self) -> frozenset[str]:
        """The names that must be given for these words to be said."""
        return frozenset(name for text in self.texts for _, name, _, _ in _FORMATTER.parse(text) if name is not None)

    @property
    def texts(self) -> tuple[str, ...]:
        """Everything that a borrower reads or sends: the text, then titles and payloads."""
        return (self.text, *(text for button in self.buttons for text in (button.title, button.payload)))


class _PluralFormatter(Formatter):
    """Knows `{count:loan|loans}`; everything else is written as it is."""

    def format_field(self, value: Any, format_spec: str) -> str:
        if "|" not in format_spec:
            return str(super().format_field(value, format_spec))
        one, many = format_spec.split("|")
        return f"{value} {plural(int(value), one, many)}"


_FORMATTER = _PluralFormatter()


class Catalogue:
    """All words by id and language, each with one or more variants."""

    def __init__(self, responses: Mapping[str, Mapping[Language, Sequence[Words]]]) -> None:
        self._responses = responses

    @classmethod
    def load(cls, folder: Path) -> "Catalogue":
        """Reads every `.yml` file of a folder. Anything malformed, and any id that stands twice, is a WordsError."""
        responses: dict[str, dict[Language, list[Words]]] = {}
        for path in sorted(folder.glob("*.yml")):
            for words_id, variants in _read(path).items():
                if words_id in responses:
                    raise WordsError(f"{path.name}: {words_id} stands in another file too")
                responses[words_id] = _by_language(variants, f"{path.name}: {words_id}")
        if not responses:
            raise WordsError(f"no words in {folder}")
        return cls(responses)

    @property
    def ids(self) -> tuple[str, ...]:
        """Every id, sorted."""
        return tuple(sorted(self._responses))

    def __contains__(self, words_id: str) -> bool:
        return words_id in self._responses or words_id.removeprefix(PREFIX) in self._responses

    def has(self, words_id: str, language: str) -> bool:
        """Whether an id has words in a language."""
        return bool(self._responses.get(words_id, {}).get(cast(Language, language)))

    def variants(self, words_id: str, language: str) -> Sequence[Words]:
        """The variants of an id in a language, unfilled. What is both a sentence and a label is found by either id."""
        found = self._responses.get(words_id) or self._responses.get(words_id.removeprefix(PREFIX))
        if found is None:
            raise WordsError(f"the catalogue has no {words_id}")
        words = found.get(cast(Language, language))
        if not words:
            raise WordsError(f"the catalogue has {words_id}, but not in {language!r}")
        return words

    def say(self, words_id: str, language: str, /, variant: int = 0, **parameters: Any) -> Words:
        """The words of an id, filled. `variant` counts the uses, so that the next use takes the next variant."""
        variants = self.variants(words_id, language)
        words = variants[variant % len(variants)]
        missing = words.placeholders - parameters.keys()
        if missing:
            raise WordsError(f"{words_id} needs {', '.join(sorted(missing))}")
        fill = _FORMATTER.vformat
        buttons = (
            Button(fill(button.title, (), parameters), fill(button.payload, (), parameters)) for button in words.buttons
        )
        return Words(fill(words.text, (), parameters), tuple(buttons))


@lru_cache
def catalogue() -> Catalogue:
    """The catalogue of this installation, read once."""
    return Catalogue.load(RESPONSES)


def _read(path: Path) -> dict[str, Any]:
    try:
        content = yaml.safe_load(path.read_text("utf-8"))
    except yaml.YAMLError as error:
        raise WordsError(f"{path.name}: {error}") from error
    responses = content.get("responses") if isinstance(content, dict) else None
    if not isinstance(responses, dict):
        raise WordsError(f"{path.name}: no `responses:`")
    return responses


def _by_language(variants: Any, where: str) -> dict[Language, list[Words]]:
    if not isinstance(variants, list) or not variants:
        raise WordsError(f"{where}: no variants")
    found: dict[Language, list[Words]] = {}
    for variant in variants:
        found.setdefault(_language(variant, where), []).append(_words(variant, where))
    return found


def _language(variant: Any, where: str) -> Language:
    condition = variant.get("condition") if isinstance(variant, dict) else None
    if condition is None:
        return "zh"
    if condition != _ENGLISH:
        raise WordsError(f"{where}: a condition may only be that the slot language is en")
    return "en"


def _words(variant: Any, where: str) -> Words:
    try:
        text = variant["text"]
        buttons = tuple(Button(button["title"], button["payload"]) for button in variant.get("buttons", []))
    except (KeyError, TypeError, AttributeError) as error:
        raise WordsError(f"{where}: a variant is a `text` with `buttons` of `title` and `payload`") from error
    words = Words(text, buttons)
    if not all(isinstance(part, str) and part.strip() for part in words.texts):
        raise WordsError(f"{where}: an empty text, or one that is not text (quote it)")
    try:
        names = words.placeholders
    except ValueError as error:
        raise WordsError(f"{where}: {error}") from error
    if not all(name.isidentifier() for name in names):
        raise WordsError(f"{where}: a placeholder is a plain {{name}}")
    return words
