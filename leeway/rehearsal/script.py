"""Scripts of rehearsals: `data/rehearsal/*.yml`, one borrower in one language each, checked when they are read."""

from functools import lru_cache
from pathlib import Path
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, model_validator

from leeway.errors import NotFound
from leeway.guard.cover import Cover
from leeway.rehearsal.deeds import DEEDS
from leeway.settings import ROOT

SCRIPTS = ROOT / "data" / "rehearsal"
Persona = Literal["angry", "ashamed", "silent", "crisis"]
Outcome = Literal["agreed", "safe", "left"]


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Branch(_Strict):
    """Where the talk goes when the agent's line does all of `when` and nothing of `without`; what the borrower then
    says, which may be nothing."""

    when: frozenset[str] = frozenset()
    without: frozenset[str] = frozenset()
    goto: str
    say: tuple[str, ...] = ()

    def fits(self, deeds: frozenset[str]) -> bool:
        """Whether a line that does this is meant."""
        return self.when <= deeds and not self.without & deeds


class Step(_Strict):
    """A state of the borrower. The first branch that fits is taken; the last one fits always. An end has an outcome."""

    branches: tuple[Branch, ...] = ()
    outcome: Outcome | None = None


class Offer(_Strict):
    """What the agent may offer in this rehearsal; the guard holds figures against it."""

    instalment_minor: int = Field(gt=0)
    instalments: int = Field(gt=1)
    owed_minor: int = Field(gt=0)


class Script(_Strict):
    """A borrower to practise with. `wanted` are the deeds of a good talk, in their order; `unwanted` those that spoil
    it; `turns` is after how many of the agent's lines it ends by itself."""

    id: str
    persona: Persona
    language: Literal["zh", "en"]
    title: str
    briefing: str
    opening: tuple[str, ...] = Field(min_length=1)
    first: str
    wanted: tuple[str, ...]
    unwanted: tuple[str, ...] = ("threatens", "oversteps", "presses")
    turns: int = Field(default=14, ge=4)
    offer: Offer
    steps: dict[str, Step]

    @model_validator(mode="after")
    def _holds_together(self) -> "Script":
        branches = [branch for step in self.steps.values() for branch in step.branches]
        places = {self.first, *(branch.goto for branch in branches)}
        if missing := places - set(self.steps):
            raise ValueError(f"no step {', '.join(sorted(missing))}")
        named = {*self.wanted, *self.unwanted}.union(*(branch.when | branch.without for branch in branches))
        if unknown := named - DEEDS:
            raise ValueError(f"unknown deed {', '.join(sorted(unknown))}")
        for name, step in self.steps.items():
            if (step.outcome is None) == (not step.branches):
                raise ValueError(f"{name}: either branches or an outcome")
            if step.branches and not step.branches[-1].fits(frozenset()):
                raise ValueError(f"{name}: the last branch has to fit always")
        return self

    @property
    def cover(self) -> Cover:
        """The offer of this rehearsal as the guard sees it."""
        total = self.offer.instalment_minor * self.offer.instalments
        return Cover(
            stated_minor=frozenset({self.offer.instalment_minor, total, self.offer.owed_minor}),
            counts=frozenset({self.offer.instalments}),
            owed_minor=self.offer.owed_minor,
            fee_percent=100,
            fees_minor=self.offer.owed_minor,
        )

    def next(self, step: str, deeds: frozenset[str]) -> Branch:
        """What the borrower does after a line with these deeds."""
        return next(branch for branch in self.steps[step].branches if branch.fits(deeds))


@lru_cache
def scripts() -> dict[str, Script]:
    """All scripts of this installation by id."""
    return {script.id: script for script in map(_read, sorted(SCRIPTS.glob("*.yml")))}


def script(script_id: str) -> Script:
    """A script, or NotFound."""
    found = scripts().get(script_id)
    if found is None:
        raise NotFound(script_id)
    return found


def _read(path: Path) -> Script:
    read = Script.model_validate(yaml.safe_load(path.read_text("utf-8")))
    if read.id != path.stem:
        raise ValueError(f"{path.name} holds the script {read.id}")
    return read
