"""What is to be done in a crisis: the reviewed steps of `policy/crisis.yml`."""

from functools import lru_cache

import yaml
from pydantic import BaseModel, ConfigDict, Field

from leeway.settings import ROOT

FILE = ROOT / "policy" / "crisis.yml"


class Words(BaseModel):
    """The same in both languages."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    zh: str = Field(min_length=1)
    en: str = Field(min_length=1)

    def text(self, language: str) -> str:
        """In a language."""
        return self.en if language == "en" else self.zh


class Alert(BaseModel):
    """Somebody who must be told, and how."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    who: Words
    how: Words


class Step(Words):
    """Something to be done. While one that is `required` is open, nobody clears the crisis."""

    id: str = Field(pattern=r"^[a-z_]+$")
    required: bool


class CrisisRules(BaseModel):
    """Whom to alert, what to say first, what not to do, and the steps in their order."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    alert: tuple[Alert, ...]
    say_first: tuple[Words, ...]
    not_to_do: tuple[Words, ...]
    steps: tuple[Step, ...]


@lru_cache
def crisis_rules() -> CrisisRules:
    """The rules of this installation."""
    return CrisisRules.model_validate(yaml.safe_load(FILE.read_text("utf-8")))
