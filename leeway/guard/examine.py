"""One reply, examined: everything the rules find in it, given what the case allows. Pure: no database, no words."""

from leeway.guard.cover import Cover
from leeway.guard.figures import outside
from leeway.guard.reader import Heard, heard
from leeway.guard.rules import BY_NAME
from leeway.guard.standing import money_talk, personal_numbers
from reading.language import identify


def examine(text: str, cover: Cover, *, crisis: bool = False) -> list[Heard]:
    """What is forbidden or risky in a reply, in the order of the text. `crisis`: nobody has cleared one yet."""
    language = identify(text, None)
    by_words = [found for found in heard(text) if found.rule.severity != "ours"]
    spans = {
        "figure_outside": outside(text, cover),
        "personal_number": personal_numbers(text),
        "money_in_crisis": money_talk(text) if crisis else [],
    }
    by_case = [Heard(BY_NAME[name], language, *span) for name, found in spans.items() for span in found]
    return sorted([*by_words, *by_case], key=lambda found: (found.start, found.end, found.rule.name))


def verdict(found: list[Heard]) -> str:
    """allow, warn or block."""
    severities = {one.rule.severity for one in found}
    return "block" if "forbidden" in severities else "warn" if "risky" in severities else "allow"
