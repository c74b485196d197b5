"""The assistant speaks first: only of a missed instalment, once, and only where nothing forbids it."""

from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.borrowers import repository as borrowers
from leeway.conversations import service as conversations
from leeway.conversations.models import ASSISTANT, Conversation, Message
from leeway.journey import ask
from leeway.journey.speech import Speaker
from leeway.journey.state import Journey, load
from leeway.keeping.models import PlanReview
from leeway.keeping.rules import keeping_rules
from leeway.policy.duties import contact_allowed

# Nobody is interrupted: whoever wrote so recently hears of it with the next answer anyway.
QUIET = timedelta(minutes=10)


def speak_of(session: Session, review_id: str) -> list[Message]:
    """Writes the kind line about a missed instalment into the borrower's open conversation; returns what it wrote."""
    review = session.get(PlanReview, review_id)
    conversation = _open_conversation(session, review.borrower_id) if review is not None else None
    if review is None or review.told_at is not None or conversation is None:
        return []
    journey = load(session, conversation.id)
    if not _may_speak(session, journey, review):
        return []
    speaker = Speaker(conversation, journey.dialogue)
    ask.ask(session, journey, speaker)
    return [conversations.add_message(session, conversation, "assistant", line) for line in speaker.lines]


def _open_conversation(session: Session, borrower_id: str) -> Conversation | None:
    """Where the borrower last was. Nothing is written where a person is, or was asked for, or the talk has ended."""
    query = select(Conversation).where(Conversation.borrower_id == borrower_id)
    latest = session.scalars(query.order_by(Conversation.updated_at.desc())).first()
    return latest if latest is not None and latest.state == ASSISTANT else None


def _may_speak(session: Session, journey: Journey, review: PlanReview) -> bool:
    """No crisis, no stop, no protection by law, lawful hours; and the question must be the one that is next."""
    moment = clock.now(session)
    borrower = borrowers.find(session, review.borrower_id)
    assert borrower is not None
    return (
        journey.question.id == "plan_review"
        and journey.conversation.crisis_since is None
        and not borrower.deceased
        and not borrower.in_breathing_space(clock.today(session))
        and keeping_rules().may_speak(moment)
        and contact_allowed(moment)
        and moment - journey.conversation.updated_at >= QUIET
    )
