"""Checks the words themselves: equal in both languages, and nothing in them that may never be said to a borrower.

`python -m leeway.words.lint` prints what is wrong and ends with 1 when anything is.
"""

import re
import sys
from collections.abc import Iterator

from leeway.words.catalogue import LANGUAGES, Catalogue, Words, catalogue
from leeway.words.forbidden import forbidden

# Said again and again within one conversation, so one wording is not enough.
REPEATED = re.compile(
    r"^utter_(ask_|faq_|not_understood|upset_ack|support_offer_|crisis_again|plan_|next_payment|no_plan|review_|cannot_make_payment)"
)
# A phone shows about this many characters of Chinese in three lines; English takes more room for the same.
LONGEST_LINE = {"zh": 60, "en": 125}

_HAN = r"[\u3400-\u9fff]"
_ZH_TYPOGRAPHY = {
    "half-width punctuation": re.compile(rf"{_HAN}[,.?!:;()]|[,?!:;()]{_HAN}|\.\.\."),
    "a space": re.compile(rf"{_HAN} | {_HAN}|[。，：；？！、“”] | [。，：；？！、“”]"),
    "你 for 您": re.compile("你"),
}
_EN_TYPOGRAPHY = {
    "Chinese characters": re.compile(r"[\u3000-\u9fff\uff00-\uffef]"),
    "a doubled or trailing space": re.compile(r"  | $| \n"),
    "an exclamation mark": re.compile("!"),
}
_TYPOGRAPHY = {"zh": _ZH_TYPOGRAPHY, "en": _EN_TYPOGRAPHY}


def problems(words: Catalogue) -> list[str]:
    """Everything that is wrong with a catalogue, one line each; empty when nothing is."""
    return [f"{words_id}: {problem}" for words_id in words.ids for problem in _problems(words, words_id)]


def _problems(words: Catalogue, words_id: str) -> Iterator[str]:
    absent = [language for language in LANGUAGES if not words.has(words_id, language)]
    if absent:
        yield f"no words in {', '.join(absent)}"
        return
    variants = [(language, variant) for language in LANGUAGES for variant in words.variants(words_id, language)]
    first = variants[0][1]
    for language, variant in variants:
        if variant.placeholders != first.placeholders:
            yield f"[{language}] placeholders {_names(variant)} where the first variant has {_names(first)}"
        if len(variant.buttons) != len(first.buttons):
            yield f"[{language}] {len(variant.buttons)} buttons where the first variant has {len(first.buttons)}"
        yield from (f"[{language}] {problem}" for problem in _in_variant(language, variant))
    yield from _in_repetition(words, words_id)


def _in_repetition(words: Catalogue, words_id: str) -> Iterator[str]:
    for language in LANGUAGES:
        texts = [variant.text for variant in words.variants(words_id, language)]
        if len(set(texts)) < len(texts):
            yield f"[{language}] two variants are the same"
        if REPEATED.match(words_id) and len(texts) < 2:
            yield f"[{language}] is said repeatedly and has one variant only"


def _in_variant(language: str, variant: Words) -> Iterator[str]:
    for text in variant.texts:
        yield from (f"{kind}: “{said}”" for kind, said in forbidden(text, language))
        for flaw, pattern in _TYPOGRAPHY[language].items():
            if pattern.search(text):
                yield f"{flaw} in “{text}”"
    for button in variant.buttons:
        if button.payload.startswith("/"):
            yield f"the button “{button.title}” sends a command"
    for line in variant.text.split("\n"):
        if len(line) > LONGEST_LINE[language]:
            yield f"a line of {len(line)} characters: “{line}”"


def _names(variant: Words) -> str:
    return "{" + ", ".join(sorted(variant.placeholders)) + "}"


def main() -> int:
    """Checks this installation's catalogue; 1 when something is wrong with it."""
    found = problems(catalogue())
    for problem in found:
        print(problem, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
