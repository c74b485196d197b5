"""The dozen borrowers whom the demo page offers."""

from functools import lru_cache
from pathlib import Path

import yaml

from leeway.demo.people import Person


@lru_cache
def featured() -> list[Person]:
    """The borrowers of `featured.yml`, in the order in which a visitor should see them."""
    text = (Path(__file__).parent / "featured.yml").read_text(encoding="utf-8")
    return [Person.model_validate(entry) for entry in yaml.safe_load(text)]
