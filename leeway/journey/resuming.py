"""Words around a human: joining, handing back at a step, ending."""

from collections.abc import Iterable
from functools import partial

from sqlalchemy.orm import Session

from leeway.cases import service as cases
from leeway.conversations import service as conversations
from leeway.conversations.models import WAITING, Conversation, Message
from leeway.conversations.service import Line
from leeway.errors import LeewayError
from leeway.journey import ask
from leeway.journey.questions import BY_ID
from leeway.journey.speech import Speaker
from leeway.journey.state import load
from leeway.plans import service as plans


class UnknownStep(LeewayError):
    """The journey has no such step."""

    code = "unknown_step"
    status = 422
    words = "error_unknown_step"


def agent_joined(session: Session, conversation: Conversation, name: str) -> list[Line]:
    """Tells the borrower who is here now."""
    journey = load(session, conversation.id)
    speaker = Speaker(conversation, journey.dialogue)
    speaker.say("agent_joined", agent=name)
    return speaker.lines


def agent_left(session: Session, conversation: Conversation) -> list[Line]:
    """Tells the borrower that the person is gone and that they wait again."""
    return _said(session, conversation, "agent_left")


def say_agent_left(session: Session, conversation_ids: Iterable[str]) -> list[Message]:
    """Tells it to the borrowers of those conversations that wait, and gives the lines, stored."""
    waiting = [one for one in map(partial(conversations.get, session), conversation_ids) if one.state == WAITING]
    return [
        conversations.add_message(session, conversation, "system", line)
        for conversation in waiting
        for line in agent_left(session, conversation)
    ]


def passed_on(session: Session, conversation: Conversation) -> list[Line]:
    """Tells the borrower that a colleague takes over, who knows what was said."""
    return _said(session, conversation, "passed_on")


def _said(session: Session, conversation: Conversation, response: str) -> list[Line]:
    speaker = Speaker(conversation, load(session, conversation.id).dialogue)
    speaker.say(response)
    return speaker.lines


def resume(session: Session, conversation: Conversation, step: str | None) -> list[Line]:
    """Takes up the journey after a human: at `step`, which is asked anew, or at the question where it was."""
    if step is not None:
        if step not in BY_ID:
            raise UnknownStep(step)
        _reopen(session, conversation, step)
    journey = load(session, conversation.id)
    speaker = Speaker(conversation, journey.dialogue)
    speaker.say("handed_back")
    ask.ask(session, journey, speaker)
    return speaker.lines


def resolved(session: Session, conversation: Conversation) -> list[Line]:
    """The case has ended: says so and asks how it was."""
    journey = load(session, conversation.id)
    speaker = Speaker(conversation, journey.dialogue)
    speaker.say("resolved")
    if journey.feedback_wanted and journey.feedback is None:
        ask.ask(session, journey, speaker)
    return speaker.lines


def _reopen(session: Session, conversation: Conversation, step: str) -> None:
    """Takes back the answer to `step` so that it is the first open question again."""
    journey = load(session, conversation.id)
    if journey.settled or step == journey.question.id:
        return
    if step in ("offer_choice", "agreement_confirmed"):
        plans.withdraw_offers(session, journey.case)
        return
    plans.withdraw_offers(session, journey.case)
    cases.withdraw(session, journey.case, step, "summary_confirmed")
