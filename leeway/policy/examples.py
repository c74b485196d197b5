"""Worked cases beside a pack: facts, and the rules that are expected to fire for them (`examples.yml`)."""

from typing import Any

import yaml
from pydantic import ValidationError

from leeway.policy.errors import PolicyError
from leeway.policy.pack import Pack
from leeway.policy.schemas import PolicyInput, Strict
from leeway.policy.service import decide

FILE = "examples.yml"


class Example(Strict):
    """A case: how its facts differ from the usual ones, and what is expected of the two tables."""

    name: str
    facts: dict[str, Any]
    situation: str
    remedies: list[str]


class Examples(Strict):
    """`examples.yml`."""

    usual: dict[str, Any]
    examples: list[Example]


def read_examples(pack: Pack) -> Examples:
    """The examples of a pack; none where it has no file. PolicyError when they cannot be read."""
    path = pack.directory / FILE
    if not path.is_file():
        return Examples(usual={}, examples=[])
    try:
        return Examples.model_validate(yaml.safe_load(path.read_text("utf-8")))
    except (yaml.YAMLError, ValidationError) as error:
        raise PolicyError(f"{FILE}: {error}") from error


def run(example: Example, usual: dict[str, Any], pack: Pack) -> str | None:
    """What came out otherwise than expected, None when nothing did."""
    try:
        decision = decide(PolicyInput(**usual | example.facts), pack)
    except (PolicyError, ValidationError) as error:
        return str(error)
    found = [*decision.trace["situation"], *decision.trace["remedies"]]
    expected = [example.situation, *example.remedies]
    return None if found == expected else f"expected {', '.join(expected)}; found {', '.join(found)}"
