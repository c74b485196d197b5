"""When our own system fails: an apology that claims nothing, and a person who is told."""

from sqlalchemy.orm import Session

from leeway.audit.models import record
from leeway.conversations import service as conversations
from leeway.conversations.models import HUMAN
from leeway.conversations.service import Line
from leeway.handoffs import service as handoffs
from leeway.handoffs.package import refresh_package
from leeway.journey.models import Dialogue
from leeway.journey.speech import Speaker


def apologise(session: Session, conversation_id: str, reference: str) -> list[Line]:
    """Puts the conversation into the queue and returns the words that say so."""
    conversation = conversations.get(session, conversation_id)
    dialogue = session.get(Dialogue, conversation_id)
    assert dialogue is not None
    if conversation.state != HUMAN:
        refresh_package(session, handoffs.request(session, conversation, "system_failure", "system"))
    record(session, "system", "trouble", conversation_id, reference=reference)
    speaker = Speaker(conversation, dialogue)
    speaker.say("system_trouble", reference=reference)
    return speaker.lines
