"""When somebody's life may be at risk. Fixed, reviewed words and numbers; no talk of money; a person, or the truth
that none is there.

This needs neither Rasa nor the action server, and works in every state of a conversation, identified or not.
"""

from functools import lru_cache
from typing import Any

import yaml
from sqlalchemy.orm import Session

from leeway import clock
from leeway.agents import service as agents
from leeway.audit.models import record
from leeway.conversations.models import HUMAN, Conversation
from leeway.conversations.service import Line
from leeway.handoffs import service as handoffs
from leeway.handoffs.package import refresh_package
from leeway.journey.models import Dialogue
from leeway.journey.speech import Speaker
from leeway.settings import ROOT, settings


@lru_cache
def helplines() -> list[dict[str, Any]]:
    """The rule pack's helplines that somebody has verified. A number is data with a date, never typed from memory."""
    path = ROOT / "policy" / settings().rule_pack / "helplines.yml"
    lines: list[dict[str, Any]] = yaml.safe_load(path.read_text("utf-8"))["helplines"]
    return [line for line in lines if line["verified"]]


def meet(session: Session, conversation: Conversation) -> list[Line]:
    """The first and every later line that speaks of it: helplines, top priority, the desk alarmed by the caller."""
    first = conversation.crisis_since is None
    if first:
        conversation.crisis_since = clock.now(session)
    handoff = handoffs.request(session, conversation, "crisis", "system")
    refresh_package(session, handoff)
    record(session, "system", "crisis.read", conversation.id, first=first)
    return _words(session, conversation, "crisis" if first else "crisis_again")


def stay(session: Session, conversation: Conversation) -> list[Line]:
    """What is said to any other line until a person has cleared the crisis."""
    return _words(session, conversation, "crisis_again")


def _words(session: Session, conversation: Conversation, response: str) -> list[Line]:
    dialogue = session.get(Dialogue, conversation.id)
    assert dialogue is not None
    speaker = Speaker(conversation, dialogue)
    language = speaker.language
    lines = [
        {"name": line[f"name_{language}"], "number": str(line["number"]), "note": line.get(f"hours_{language}", "")}
        for line in helplines()
    ]
    speaker.say(response, kind="helplines", data={"lines": lines})
    if conversation.state != HUMAN:
        speaker.say("crisis_person_present" if agents.present(session) else "crisis_nobody")
    return speaker.lines
