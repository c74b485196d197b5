"""Claims as leases, capacity, passing on, calls back and service targets."""

from datetime import datetime, time, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.agents.models import Agent
from leeway.conversations import service as conversations
from leeway.conversations.models import HUMAN, WAITING
from leeway.errors import Conflict, NotFound
from leeway.events.models import OutboxEvent
from leeway.handoffs import hours, leases, passing
from leeway.handoffs import service as handoffs
from leeway.handoffs.models import Handoff


@pytest.fixture
def agent(session: Session) -> Agent:
    return session.scalars(select(Agent).where(Agent.role == "agent").order_by(Agent.username)).first()  # type: ignore[return-value]


def waiting(session: Session, reason: str = "requested") -> Handoff:
    return handoffs.request(session, conversations.open_conversation(session, "zh"), reason)


def claimed(session: Session, agent: Agent) -> Handoff:
    return handoffs.claim(session, waiting(session).id, agent)


def at(session: Session, hour: int) -> datetime:
    """That hour of the next working day, where the lender is."""
    day = hours.next_opening(clock.now(session)).date()
    return datetime.combine(day, time(hour), clock.zone())


def events(session: Session, handoff: Handoff) -> list[str]:
    session.flush()
    return list(session.scalars(select(OutboxEvent.type).where(OutboxEvent.subject == handoff.id)))


def test_a_lapsed_lease_puts_the_case_back_at_its_place(session: Session, agent: Agent) -> None:
    handoff = claimed(session, agent)
    opened, conversation = handoff.opened_at, conversations.get(session, handoff.conversation_id)
    after = clock.machine_now() + leases.lease() + timedelta(seconds=1)
    assert [row.id for row in leases.lapse(session, after)] == [handoff.id]
    assert (handoff.status, handoff.agent_id, handoff.opened_at) == ("waiting", None, opened)
    assert (conversation.state, conversation.agent_id) == (WAITING, None)
    assert "handoff.lapsed" in events(session, handoff)
    assert leases.lapse(session, after) == []


def test_a_renewed_lease_holds(session: Session, agent: Agent) -> None:
    handoff = claimed(session, agent)
    leases.renew(session, [agent.id])
    assert leases.lapse(session, clock.machine_now() + leases.lease() - timedelta(seconds=5)) == []
    assert handoff.status == "claimed"


def test_nobody_holds_more_than_their_capacity(session: Session, agent: Agent) -> None:
    agent.capacity = 2
    session.flush()
    first = claimed(session, agent)
    claimed(session, agent)
    third = waiting(session)
    with pytest.raises(leases.AtCapacity):
        handoffs.claim(session, third.id, agent)
    handoffs.claim(session, first.id, agent)  # what one holds already takes no further room
    assert third.status == "waiting"


def test_the_first_reply_is_noted_once(session: Session, agent: Agent) -> None:
    handoff = claimed(session, agent)
    handoffs.replied(session, handoff)
    first = handoff.first_reply_at
    clock.advance(session, timedelta(minutes=5))
    handoffs.replied(session, handoff)
    assert first is not None and handoff.first_reply_at == first


def test_passing_on_keeps_the_place_and_says_for_whom(session: Session, agent: Agent) -> None:
    handoff = claimed(session, agent)
    opened = handoff.opened_at
    conversation = passing.transfer(session, handoff.conversation_id, agent, None, "welfare", "speaks Cantonese")
    assert (handoff.status, handoff.team, handoff.note) == ("waiting", "welfare", "speaks Cantonese")
    assert (handoff.opened_at, conversation.state) == (opened, WAITING)
    with pytest.raises(handoffs.NotYours):
        passing.transfer(session, conversation.id, agent, None, None, "")


def test_nothing_is_passed_to_a_stranger(session: Session, agent: Agent) -> None:
    handoff = claimed(session, agent)
    with pytest.raises(NotFound):
        passing.transfer(session, handoff.conversation_id, agent, "nobody", None, "")
    assert conversations.get(session, handoff.conversation_id).state == HUMAN


def test_a_call_back_rests_until_its_time(session: Session, agent: Agent) -> None:
    handoff = claimed(session, agent)
    when = at(session, 10)
    passing.set_callback(session, handoff.id, agent, when)
    assert (handoff.status, handoff.agent_id) == ("callback", None)
    assert passing.wake(session) == []
    clock.advance(session, when - clock.now(session) + timedelta(minutes=1))
    assert [row.id for row in passing.wake(session)] == [handoff.id]
    assert handoff.status == "waiting"


@pytest.mark.parametrize("hour", [3, 23])
def test_nobody_is_called_at_night(session: Session, agent: Agent, hour: int) -> None:
    with pytest.raises(passing.OutsideContactHours):
        passing.set_callback(session, waiting(session).id, agent, at(session, hour))


def test_a_crisis_is_not_put_off_and_ends_the_rest(session: Session, agent: Agent) -> None:
    handoff = waiting(session)
    passing.set_callback(session, handoff.id, agent, at(session, 10))
    handoffs.request(session, conversations.get(session, handoff.conversation_id), "crisis")
    assert (handoff.status, handoff.priority) == ("waiting", 0)
    with pytest.raises(Conflict):
        passing.set_callback(session, handoff.id, agent, at(session, 10))


def test_what_waits_past_its_target_is_escalated_once(session: Session) -> None:
    handoff = waiting(session, "crisis")
    assert leases.escalate(session) == []
    clock.advance(session, timedelta(minutes=3))
    assert [row.id for row in leases.escalate(session)] == [handoff.id]
    assert leases.escalate(session) == []
    assert "handoff.escalated" in events(session, handoff)


def test_hours_to_call_are_those_that_are_left_and_skip_days_without_any(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The desk works from nine to nine; after that, and on a holiday, the next working day is named."""
    new_year = datetime(2027, 1, 1, 10, tzinfo=clock.zone())  # a Friday
    for now, day, span in (
        (datetime(2026, 12, 30, 14, 10, tzinfo=clock.zone()), new_year - timedelta(days=2), "14:30-21:00"),
        (datetime(2026, 12, 31, 20, 50, tzinfo=clock.zone()), new_year + timedelta(days=1), "10:00-18:00"),
    ):
        monkeypatch.setattr(clock, "now", lambda _session, now=now: now)
        assert passing.hours_to_call(session) == (day.date(), span)
