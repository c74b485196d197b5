"""The lender's choices about running plans: `policy/keeping.yml`."""

from datetime import datetime, time
from functools import lru_cache

import yaml
from pydantic import BaseModel, ConfigDict, Field

from leeway import clock
from leeway.settings import ROOT

FILE = ROOT / "policy" / "keeping.yml"


class KeepingRules(BaseModel):
    """Days of grace and of patience, and the hours in which the assistant may start to speak."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    missed_after_days: int = Field(ge=0)
    review_answer_days: int = Field(ge=1)
    contact_hours: str = Field(pattern=r"^\d\d:\d\d-\d\d:\d\d$")

    def may_speak(self, moment: datetime) -> bool:
        """Whether the lender lets the assistant speak first now; clauses of the pack are asked apart (`duties`)."""
        start, end = (time.fromisoformat(part) for part in self.contact_hours.split("-"))
        return start <= clock.local(moment).time() < end


@lru_cache
def keeping_rules() -> KeepingRules:
    """The rules of this installation."""
    return KeepingRules.model_validate(yaml.safe_load(FILE.read_text("utf-8")))
