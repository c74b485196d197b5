"""Taking ratings, words and complaints."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.audit.models import record
from leeway.conversations.models import Conversation, Message
from leeway.feedback.models import Complaint, Feedback


def rate(session: Session, conversation: Conversation, stars: int) -> None:
    """Stores a rating of 1–5."""
    session.add(Feedback(conversation_id=conversation.id, rating=stars, at=clock.now(session)))


def decline(session: Session, conversation: Conversation) -> None:
    """The borrower would rather not rate; not asked again."""
    session.add(Feedback(conversation_id=conversation.id, rating=None, words="", at=clock.now(session)))


def add_words(session: Session, conversation: Conversation, words: str) -> None:
    """Adds words (possibly none) to the latest rating."""
    query = select(Feedback).where(Feedback.conversation_id == conversation.id).order_by(Feedback.at.desc())
    latest = session.scalars(query).first()
    if latest is not None:
        latest.words = words


def complain(session: Session, message: Message, about: str) -> Complaint:
    """Opens a tracked complaint."""
    complaint = Complaint(
        conversation_id=message.conversation_id,
        message_id=message.id,
        about=about,
        words=message.text,
        at=clock.now(session),
    )
    session.add(complaint)
    session.flush()
    record(session, "borrower", "complaint.opened", complaint.id, about=about, conversation=message.conversation_id)
    return complaint
