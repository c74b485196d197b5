"""How soon a person should write the first line: the lender's targets, read from `policy/desk.yml`."""

from datetime import timedelta
from functools import lru_cache

import yaml

from leeway.settings import ROOT


@lru_cache
def _first_reply() -> list[timedelta]:
    minutes = yaml.safe_load((ROOT / "policy" / "desk.yml").read_text("utf-8"))["first_reply_minutes"]
    return [timedelta(minutes=number) for number in minutes]


def first_reply_within(priority: int) -> timedelta:
    """The longest that a case of this priority (0 crisis … 4 the rest) should wait for a person's first line."""
    return _first_reply()[priority]
