"""Rehearsals as the desk reads them."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, Field, StringConstraints

from leeway.guard.schemas import Finding

Outcome = Literal["agreed", "safe", "left", "unfinished"]


class ScriptView(BaseModel):
    """A borrower to practise with."""

    id: str = Field(description="What starting a rehearsal names, such as “angry.zh”.")
    persona: Literal["angry", "ashamed", "silent", "crisis"]
    language: Literal["zh", "en"] = Field(description="The language the borrower writes in.")
    title: str
    briefing: str = Field(description="What the agent should know before the first line.")


class Start(BaseModel):
    """Which borrower to practise with."""

    script: str = Field(max_length=64)


class Say(BaseModel):
    """The agent's line. Nothing is refused in a rehearsal; the review tells what would have been."""

    text: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2_000)]


class LineView(BaseModel):
    """A line of the talk."""

    seq: int
    sender: Literal["agent", "borrower"]
    text: str
    at: datetime
    deeds: list[str] = Field(description="What the agent's line did: acknowledges, asks, offers, threatens …")
    findings: list[Finding] = Field(description="What the guard held against the agent's line.")


class Remark(BaseModel):
    """One thing of the review: `words` in the agent's language, `line` the seq of the line it is about, if any."""

    deed: str
    words: str
    line: int | None


class Review(BaseModel):
    """What is told at the end. All words are reviewed texts of the catalogue."""

    outcome: Outcome
    summary: str = Field(description="How the talk ended, in a sentence.")
    well: list[Remark] = Field(description="What was done well, in the order of the talk.")
    missed: list[Remark] = Field(description="What a good talk would have had too, or had earlier.")
    caught: list[Finding] = Field(description="What the guard would have held back, with better sentences.")
    first_acknowledgement_seconds: float | None = Field(
        description="From the borrower's first line to the agent's first acknowledgement; null when there was none."
    )
    first_acknowledgement_turn: int | None = Field(description="Which of the agent's lines that was, from 1.")
    turns: int = Field(description="How many lines the agent wrote.")


class RehearsalView(BaseModel):
    """A rehearsal with all its lines; `review` once it has ended."""

    id: str
    script: ScriptView
    agent: str = Field(description="Name of the agent who practises.")
    started_at: datetime
    ended_at: datetime | None
    outcome: Outcome | None
    lines: list[LineView]
    review: Review | None


class RehearsalRow(BaseModel):
    """A rehearsal in a list."""

    id: str
    script: str
    title: str
    agent: str
    started_at: datetime
    ended_at: datetime | None
    outcome: Outcome | None
    caught: int = Field(description="How many findings the guard had.")
