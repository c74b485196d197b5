"""The review of a rehearsal: pure, from its lines and its script, in reviewed words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from leeway.guard.schemas import Finding
from leeway.rehearsal.schemas import Outcome, Remark, Review
from leeway.rehearsal.script import Script
from leeway.words.catalogue import catalogue

# Offers and questions about money before anything was acknowledged come too early.
_AFTER_ACKNOWLEDGING = ("offers", "talks_money")


@dataclass(frozen=True)
class Said:
    """A line of the agent."""

    seq: int
    at: datetime
    deeds: frozenset[str]
    findings: Sequence[dict[str, Any]]


def review(script: Script, lines: Sequence[Said], began: datetime, outcome: str, language: str) -> Review:
    """What to tell the agent. `began` is when the borrower wrote first."""
    say = catalogue().say
    turn = next((place for place, line in enumerate(lines, 1) if "acknowledges" in line.deeds), None)
    seconds = (lines[turn - 1].at - began).total_seconds() if turn else None
    return Review(
        outcome=cast(Outcome, outcome),
        summary=say(f"rehearsal_outcome_{outcome}", language).text,
        well=_well(script, lines, language),
        missed=_missed(script, lines, turn, language),
        caught=[Finding.model_validate(finding) for line in lines for finding in line.findings],
        first_acknowledgement_seconds=seconds,
        first_acknowledgement_turn=turn,
        turns=len(lines),
    )


def _well(script: Script, lines: Sequence[Said], language: str) -> list[Remark]:
    remarks = []
    for deed in script.wanted:
        line = _first(lines, deed)
        if line is not None:
            words = catalogue().say(f"rehearsal_well_{deed}", language).text
            remarks.append(Remark(deed=deed, words=words, line=line.seq))
    if lines and not any(line.findings for line in lines):
        remarks.append(Remark(deed="clean", words=catalogue().say("rehearsal_well_clean", language).text, line=None))
    return sorted(remarks, key=lambda remark: (remark.line is None, remark.line or 0))


def _missed(script: Script, lines: Sequence[Said], turn: int | None, language: str) -> list[Remark]:
    say = catalogue().say
    remarks = [
        Remark(deed=deed, words=say(f"rehearsal_missed_{deed}", language).text, line=None)
        for deed in script.wanted
        if _first(lines, deed) is None
    ]
    early = next((line for deed in _AFTER_ACKNOWLEDGING if (line := _first(lines, deed)) is not None), None)
    if turn is not None and early is not None and early.seq < lines[turn - 1].seq:
        remarks.append(Remark(deed="too_early", words=say("rehearsal_missed_too_early", language).text, line=early.seq))
    for deed in script.unwanted:
        line = _first(lines, deed)
        if line is not None:
            remarks.append(Remark(deed=deed, words=say(f"rehearsal_spoilt_{deed}", language).text, line=line.seq))
    return remarks


def _first(lines: Sequence[Said], deed: str) -> Said | None:
    return next((line for line in lines if deed in line.deeds), None)
