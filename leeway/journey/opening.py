"""The first words of a conversation, and the words to somebody who comes back."""

from datetime import timedelta

from sqlalchemy.orm import Session

from leeway import clock
from leeway.borrowers import repository as borrowers
from leeway.conversations.models import ASSISTANT, Conversation
from leeway.conversations.service import Line
from leeway.handoffs import leaving
from leeway.journey import ask
from leeway.journey.models import Dialogue
from leeway.journey.speech import Speaker
from leeway.journey.state import load
from leeway.settings import settings

# Whoever was away for longer than this is told in one line where things stand.
AWAY = timedelta(minutes=60)


def greet(session: Session, conversation: Conversation) -> list[Line]:
    """Says what this is, that it is free and that a person can be asked for; then asks for consent."""
    journey = load(session, conversation.id)
    speaker = Speaker(conversation, journey.dialogue)
    lender = settings().lender_name_zh if speaker.language == "zh" else settings().lender_name_en
    speaker.say("open", lender=lender)
    if conversation.borrower_id is not None:
        borrower = borrowers.find(session, conversation.borrower_id)
        if borrower is not None:
            speaker.say("open_known", name=borrower.name)
    ask.ask(session, journey, speaker)
    return speaker.lines


def welcome_back(session: Session, conversation: Conversation) -> list[Line]:
    """One line of recap and the open question, for whoever returns after a while or has left the queue; nothing for
    whoever only reloads.
    """
    dialogue = session.get(Dialogue, conversation.id)
    assert dialogue is not None
    left_the_queue = dialogue.support == leaving.OFFER and dialogue.question != "support_choice"
    away = left_the_queue or clock.now(session) - conversation.updated_at >= AWAY
    if conversation.state != ASSISTANT or not away:
        return []
    journey = load(session, conversation.id)
    speaker = Speaker(conversation, dialogue)
    told = len(journey.facts) + len(journey.lines)
    speaker.say("open_resume", recap=speaker.label("recap", count=told))
    ask.ask(session, journey, speaker)
    return speaker.lines
