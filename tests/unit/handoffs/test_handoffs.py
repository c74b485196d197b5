"""Handing over and back: one holder at a time, states that fit together, impossible steps refused."""

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


def test_handing_back_clears_a_crisis_because_a_person_has_looked(
    session: Session, conversation: Conversation, agents: list[Agent]
) -> None:
    conversation.crisis_since = clock.now(session)
    handoff = handoffs.request(session, conversation, "crisis")
    handoffs.claim(session, handoff.id, agents[0])
    handoffs.hand_back(session, conversation.id, agents[0], None, "talked, safe with her sister")
    assert conversation.crisis_since is None


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
