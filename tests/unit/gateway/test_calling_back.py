"""A waiting borrower leaves a time for a call when nobody is at a desk."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from leeway import clock
from leeway.borrowers import repository as borrowers
from leeway.conversations import service as conversations
from leeway.conversations.models import WAITING, Conversation
from leeway.gateway.intake import take
from leeway.handoffs import passing
from leeway.handoffs import service as handoffs
from leeway.handoffs.models import Handoff
from leeway.journey.models import Dialogue


@pytest.fixture
def waiting(session: Session) -> tuple[Conversation, Handoff]:
    borrower = borrowers.find_by_ref(session, "D001")
    assert borrower is not None
    conversation = conversations.open_conversation(session, "zh", borrower.id, "token")
    return conversation, handoffs.request(session, conversation, "legal")


def test_a_plain_moment_is_said_back_and_the_case_rests_until_then(
    session: Session, waiting: tuple[Conversation, Handoff]
) -> None:
    conversation, handoff = waiting
    said = take(session, conversation.id, "明天下午三点打给我", "m1").said
    assert "15:00" in said[0].text
    assert (handoff.status, handoff.callback_words) == ("callback", "明天下午三点打给我")
    assert handoff.callback_at is not None
    at = clock.local(handoff.callback_at)
    assert (at.hour, at.date()) == (15, clock.local(clock.now(session)).date() + timedelta(days=1))
    assert conversation.state == WAITING
    clock.advance(session, timedelta(days=2))
    assert [row.id for row in passing.wake(session)] == [handoff.id]
    assert handoff.status == "waiting"


def test_a_time_outside_hours_is_kindly_refused_with_the_hours(
    session: Session, waiting: tuple[Conversation, Handoff]
) -> None:
    conversation, handoff = waiting
    said = take(session, conversation.id, "明晚11点打给我", "m1").said
    possible = passing.hours_to_call(session)
    assert possible is not None and possible[1] in said[0].text
    assert ("今天" in said[0].text) is (possible[0] == clock.today(session))
    assert "23:" not in said[0].text
    assert (handoff.status, handoff.callback_at) == ("waiting", None)


def test_what_is_not_plain_is_kept_in_the_borrowers_words(
    session: Session, waiting: tuple[Conversation, Handoff]
) -> None:
    conversation, handoff = waiting
    take(session, conversation.id, "明天下午三点以后可以打给我", "m1")
    assert (handoff.status, handoff.callback_words) == ("waiting", "明天下午三点以后可以打给我")


def test_a_crisis_never_rests(session: Session, waiting: tuple[Conversation, Handoff]) -> None:
    conversation, handoff = waiting
    handoffs.request(session, conversation, "crisis")
    take(session, conversation.id, "明天下午三点打给我", "m1")
    assert handoff.status == "waiting"


def test_a_call_asked_for_is_no_answer_to_an_open_question_about_dates(session: Session) -> None:
    borrower = borrowers.find_by_ref(session, "D001")
    assert borrower is not None
    conversation = conversations.open_conversation(session, "en", borrower.id, "token")
    handoff = handoffs.request(session, conversation, "requested")
    dialogue = session.get_one(Dialogue, conversation.id)
    dialogue.question = "since"
    assert take(session, conversation.id, "in march last year at 3pm", "m1").route == "rasa"
    take(session, conversation.id, "call me tomorrow at 3pm", "m2")
    assert handoff.status == "callback"
