"""Handing over and back: one holder at a time, states that fit together, impossible steps refused."""

from datetime import datetime

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.agents.models import Agent
from leeway.conversations import service as conversations
from leeway.conversations.models import ASSISTANT, CLOSED, HUMAN, WAITING, Conversation
from leeway.handoffs import queue
from leeway.handoffs import service as handoffs
from leeway.handoffs.models import Handoff
from leeway.journey.handing_over import say_standing
from leeway.journey.speech import Speaker
from tests.support.talk import Talk


@pytest.fixture
def conversation(session: Session) -> Conversation:
    return conversations.open_conversation(session, "zh")


@pytest.fixture
def agents(session: Session) -> list[Agent]:
    return list(session.scalars(select(Agent).where(Agent.role == "agent").order_by(Agent.username)))


def test_a_request_puts_the_conversation_into_the_queue_once(session: Session, conversation: Conversation) -> None:
    first = handoffs.request(session, conversation, "requested")
    assert handoffs.request(session, conversation, "requested").id == first.id
    assert (conversation.state, first.status, first.priority) == (WAITING, "waiting", 4)


def test_a_more_urgent_reason_raises_a_waiting_request_and_a_lesser_one_does_not_lower_it(
    session: Session, conversation: Conversation
) -> None:
    handoff = handoffs.request(session, conversation, "requested")
    handoffs.request(session, conversation, "crisis")
    assert (handoff.reason, handoff.priority) == ("crisis", 0)
    handoffs.request(session, conversation, "complaint")
    assert (handoff.reason, handoff.priority) == ("crisis", 0)


def test_of_two_agents_only_the_first_gets_the_case(
    session: Session, conversation: Conversation, agents: list[Agent]
) -> None:
    handoff = handoffs.request(session, conversation, "requested")
    handoffs.claim(session, handoff.id, agents[0])
    with pytest.raises(handoffs.AlreadyTaken):
        handoffs.claim(session, handoff.id, agents[1])
    assert (conversation.state, conversation.agent_id) == (HUMAN, agents[0].id)


def test_only_the_holder_may_hand_back_or_resolve(
    session: Session, conversation: Conversation, agents: list[Agent]
) -> None:
    handoff = handoffs.request(session, conversation, "requested")
    handoffs.claim(session, handoff.id, agents[0])
    with pytest.raises(handoffs.NotYours):
        handoffs.hand_back(session, conversation.id, agents[1], None, "")
    with pytest.raises(handoffs.NotYours):
        handoffs.resolve(session, conversation.id, agents[1], "other", "")
    handoffs.hand_back(session, conversation.id, agents[0], None, "all clear")
    assert (conversation.state, conversation.agent_id) == (ASSISTANT, None)


def test_resolving_closes_the_conversation_and_the_case_with_its_outcome(
    session: Session, conversation: Conversation, agents: list[Agent]
) -> None:
    handoff = handoffs.request(session, conversation, "requested")
    handoffs.claim(session, handoff.id, agents[0])
    handoffs.resolve(session, conversation.id, agents[0], "relief", "")
    case = conversations.case_of(session, conversation.id)
    assert (conversation.state, handoff.status, case.status, case.outcome) == (CLOSED, "resolved", "closed", "relief")


def test_the_queue_is_worked_by_priority_and_then_by_age(session: Session) -> None:
    def wait(reason: str) -> Handoff:
        return handoffs.request(session, conversations.open_conversation(session, "zh"), reason)

    ordinary, crisis = [wait("requested"), wait("requested")], wait("crisis")
    assert [handoffs.position(session, handoff) for handoff in (crisis, *ordinary)] == [1, 2, 3]


def test_with_nobody_at_a_desk_no_waiting_time_is_promised(session: Session, conversation: Conversation) -> None:
    handoff = handoffs.request(session, conversation, "requested")
    standing = queue.standing(session, handoff)
    assert (standing.present, standing.minutes) == (False, None)


@pytest.mark.parametrize(("before", "after"), [(ASSISTANT, HUMAN), (CLOSED, HUMAN)])
def test_nobody_reaches_a_human_without_having_waited(
    session: Session, conversation: Conversation, before: str, after: str
) -> None:
    conversation.state = before
    session.flush()
    with pytest.raises(conversations.ImpossibleTransition):
        conversations.move(session, conversation, after, "system", "test")


@pytest.mark.parametrize(
    ("now", "hours", "zh", "en"),
    [
        ("2026-11-26T07:00", "09:00-21:00", "今天上午9点", "today at 9:00"),
        ("2026-11-26T22:00", "09:00-21:00", "明天上午9点", "tomorrow at 9:00"),
        ("2026-09-30T22:00", "09:00-21:00", "周四（10月8日）上午9点", "on Thursday 8 October at 9:00"),
        ("2026-10-02T10:00", "", "周四（10月8日）上午9点", "on Thursday 8 October at 9:00"),
    ],
)
def test_whoever_asks_outside_hours_hears_when_the_desk_opens(
    session: Session, monkeypatch: pytest.MonkeyPatch, now: str, hours: str, zh: str, en: str
) -> None:
    moment = datetime.fromisoformat(now).replace(tzinfo=clock.zone())
    monkeypatch.setattr(clock, "now", lambda _session: moment)
    for language, words in (("zh", zh), ("en", en)):
        talk = Talk(session, language=language)
        standing = queue.standing(session, handoffs.request(session, talk.conversation, "requested"))
        speaker = Speaker(talk.conversation, talk.journey.dialogue)
        say_standing(speaker, standing, again=False)
        assert words in speaker.lines[0].text and standing.hours == hours
        assert speaker.language == language


def test_within_hours_with_nobody_there_the_hours_of_the_day_are_told(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    moment = datetime(2026, 11, 26, 10, tzinfo=clock.zone())
    monkeypatch.setattr(clock, "now", lambda _session: moment)
    talk = Talk(session)
    standing = queue.standing(session, handoffs.request(session, talk.conversation, "requested"))
    speaker = Speaker(talk.conversation, talk.journey.dialogue)
    say_standing(speaker, standing, again=False)
    assert standing.opens_at is None and "09:00-21:00" in speaker.lines[0].text
