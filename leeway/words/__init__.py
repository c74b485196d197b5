"""All that the assistant says, in both languages, and how figures are written in it."""

from leeway.words.catalogue import Button, Catalogue, Words, WordsError, catalogue

__all__ = ["Button", "Catalogue", "Words", "WordsError", "catalogue"]
