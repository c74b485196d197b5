"""Splits a message into words by the rules of its language."""

import re
from functools import cache
from typing import Any

import spacy
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.training_data.message import Message
from spacy.language import Language as Pipeline

from bot.components.language import Language, language_of

# spaCy's Chinese tokeniser gives single characters. That is what Han characters should be, while the English words and
# the figures of a Chinese line are put together again here.
RUN = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)?|\d+(?:\.\d+)?")


@cache
def _pipeline(language: Language) -> Pipeline:
    return spacy.blank(language)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class LeewayTokenizer(Tokenizer):
    """spaCy's tokenisers for Chinese and English behind one Rasa component.

    Offsets are code points of the given text, blanks are never tokens, and a message without words still has one empty
    token, because the classifier cannot judge a message that has no features.
    """

    @staticmethod
    def supported_languages() -> list[str]:
        """The languages `config.yml` may name; the message decides which one is used."""
        return ["zh", "en"]

    @staticmethod
    def required_packages() -> list[str]:
        """Distributions besides Rasa's own that must be installed."""
        return ["spacy"]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Options of Rasa's tokeniser base class, which concern intent names only."""
        return {"intent_tokenization_flag": False, "intent_split_symbol": "_"}

    def tokenize(self, message: Message, attribute: str) -> list[Token]:
        """The words of one attribute of the message, in order."""
        text: str = message.get(attribute)
        return split(text, language_of(message)) or [Token("", 0)]


def split(text: str, language: Language) -> list[Token]:
    """Words of a text: Han characters one by one, letters and digits in runs, English by spaCy's English rules."""
    doc = _pipeline(language)(text)
    tokens = [Token(word.text, word.idx) for word in doc if not word.is_space]
    return _join_runs(text, tokens) if language == "zh" else tokens


def _join_runs(text: str, tokens: list[Token]) -> list[Token]:
    runs = {found.start(): found.end() for found in RUN.finditer(text)}
    joined: list[Token] = []
    covered = 0
    for token in tokens:
        if token.start < covered:
            continue
        covered = max(token.end, runs.get(token.start, 0))
        joined.append(Token(text[token.start : covered], token.start))
    return joined
