"""A hint as the desk reads it."""

from typing import Literal

from pydantic import BaseModel, Field

from leeway.coaching.choosing import HintId, Stage
from leeway.coaching.frames import Frame


class HintStep(BaseModel):
    """A step of the frame. `done`: it shows in the case or in what the agent has said."""

    id: str
    label: str
    done: bool


class Hint(BaseModel):
    """What the borrower needs first. Drawn from reviewed texts; nothing of it is written by a model."""

    stage: Stage = Field(description="keep_safe, acknowledge, ask, offer or close; the later waits for the earlier.")
    id: HintId
    title: str = Field(description="The stage in words, in the agent's language.")
    hint: str = Field(description="One calm piece of advice, in the agent's language.")
    say: list[str] = Field(description="Reviewed sentences for the borrower, in the borrower's language, best first.")
    language: Literal["zh", "en"] = Field(description="The language of `say`.")
    frame: Frame | None = Field(description="texas, idea or blake, where one fits.")
    steps: list[HintStep] = Field(description="The steps of the frame, in order; empty without one.")
    because: str = Field(description="What in the case the hint is drawn from, in the agent's language.")
