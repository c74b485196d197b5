"""What may never be said to a borrower: the rules of the guard, those for our own words among them."""

from leeway.guard.reader import heard


def forbidden(text: str, language: str) -> list[tuple[str, str]]:
    """What in a text of the catalogue may never be said: its topic and the words themselves."""
    return [(found.rule.topic, text[found.start : found.end]) for found in heard(text) if found.language == language]
