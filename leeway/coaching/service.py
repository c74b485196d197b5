"""Draws the hint of a conversation from its data and puts it into reviewed words."""

from typing import Literal, cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway.borrowers import repository as borrowers
from leeway.coaching.choosing import CONFIDED, Chosen, choose, done
from leeway.coaching.cues import Cue, cues_of
from leeway.coaching.frames import FRAMES
from leeway.coaching.schemas import Hint, HintStep
from leeway.coaching.situation import Situation
from leeway.conversations.models import Conversation, Message
from leeway.journey.state import load
from leeway.words.catalogue import catalogue

# How many of the borrower's last lines tell how they are now.
RECENT = 4
# As far back as a talk is looked at.
_LINES = 60
_LEVELS = ("none", "upset", "distressed", "crisis")


def hint(session: Session, conversation: Conversation, language: str) -> Hint:
    """The hint for an agent who reads `language`."""
    situation = situation_of(session, conversation)
    return in_words(situation, choose(situation), conversation.language, language)


def situation_of(session: Session, conversation: Conversation) -> Situation:
    """The case as a hint sees it."""
    journey = load(session, conversation.id)
    lines = _last_lines(session, conversation.id)
    borrower = borrowers.find(session, conversation.borrower_id) if conversation.borrower_id else None
    return Situation(
        level=_level(lines),
        crisis=conversation.crisis_since is not None,
        reason=journey.fact("reason"),
        handed_for=journey.handoff.reason if journey.handoff else None,
        consent=journey.consent,
        spoken=any(line.sender == "agent" for line in lines),
        said=_said(lines),
        told=frozenset((*journey.facts, *journey.lines)),
        vulnerable=borrower.vulnerable if borrower else False,
        offers=len(journey.offers),
        decided=journey.decision is not None,
        agreed=journey.agreement is not None,
        money_stopped=journey.money_stopped,
    )


def in_words(situation: Situation, chosen: Chosen, spoken: str, language: str) -> Hint:
    """A chosen hint in the words of the catalogue: advice in the agent's language, sentences in the borrower's."""
    words = catalogue()
    say = [variant.text for variant in words.variants(f"coaching_{chosen.hint}_say", spoken)]
    if chosen.hint in ("opening", "disclosure", "duration") and situation.reason:
        say.insert(0, words.say(f"coaching_reason_{situation.reason}_say", spoken).text)
    steps = FRAMES[chosen.frame].steps if chosen.frame else ()
    return Hint(
        stage=chosen.stage,
        id=chosen.hint,
        title=words.say(f"coaching_stage_{chosen.stage}", language).text,
        hint=words.say(f"coaching_{chosen.hint}_hint", language).text,
        say=say,
        language=cast(Literal["zh", "en"], spoken),
        frame=chosen.frame,
        steps=[
            HintStep(
                id=step,
                label=words.say(f"coaching_step_{chosen.frame}_{step}", language).text,
                done=done(step, situation),
            )
            for step in steps
        ],
        because=_because(situation, chosen, language),
    )


def _because(situation: Situation, chosen: Chosen, language: str) -> str:
    say = catalogue().say
    if chosen.hint in ("crisis", "distressed", "upset"):
        return say(f"coaching_because_{chosen.hint}", language).text
    if chosen.hint in ("dispute", "complaint"):
        return say(f"label_handover_{situation.handed_for}", language).text
    if situation.reason is not None and (chosen.stage == "ask" or situation.reason in CONFIDED):
        return say(f"label_reason_{situation.reason}", language).text
    return say(f"coaching_because_{chosen.stage}", language).text


def _last_lines(session: Session, conversation_id: str) -> list[Message]:
    query = select(Message).where(Message.conversation_id == conversation_id).order_by(Message.seq.desc()).limit(_LINES)
    return list(reversed(session.scalars(query).all()))


def _level(lines: list[Message]) -> str:
    recent = [line for line in lines if line.sender == "borrower"][-RECENT:]
    return max((line.distress or "none" for line in recent), key=_LEVELS.index, default="none")


def _said(lines: list[Message]) -> frozenset[Cue]:
    """What the agent's lines did since the borrower was last distressed or upset: it has to be met anew each time."""
    told = [
        index for index, line in enumerate(lines) if line.sender == "borrower" and line.distress not in (None, "none")
    ]
    since = lines[told[-1] :] if told else lines
    return frozenset(cue for line in since if line.sender == "agent" for cue in cues_of(line.text))
