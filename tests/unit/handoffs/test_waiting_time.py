"""How long a waiting borrower is told that it takes."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.agents import service as agents
from leeway.agents.models import Agent
from leeway.conversations import service as conversations
from leeway.handoffs import queue
from leeway.handoffs import service as handoffs
from leeway.handoffs.desk_rules import desk_rules
from leeway.handoffs.models import Handoff

TEN = timedelta(minutes=10)


@pytest.fixture
def agent(session: Session) -> Agent:
    return session.scalars(select(Agent).where(Agent.role == "agent").order_by(Agent.username)).first()  # type: ignore[return-value]


def waiting(session: Session) -> Handoff:
    return handoffs.request(session, conversations.open_conversation(session, "zh"), "requested")


def closed(session: Session, agent: Agent, minutes: int) -> None:
    """A case that waited long, and was with an agent for so many minutes."""
    handoff = waiting(session)
    clock.advance(session, timedelta(hours=1))
    handoffs.claim(session, handoff.id, agent)
    clock.advance(session, timedelta(minutes=minutes))
    handoffs.resolve(session, handoff.conversation_id, agent, "advice", "")
    session.flush()


@pytest.mark.parametrize(
    ("place", "seats", "held", "minutes"),
    [
        (1, {"a": 2}, {}, 1),  # somebody is free
        (2, {"a": 2}, {"a": 1}, 5),  # one place short, and of two cases one ends every five minutes
        (1, {"a": 2}, {"a": 2}, 5),
        (3, {"a": 1}, {"a": 1}, 30),
        (3, {"a": 2, "b": 4}, {"a": 2, "b": 2}, 2),  # two seats are free, one short
        (1, {"a": 1}, {"a": 5}, 10),  # over capacity is not less than none
        (1, {"a": 2}, {"gone": 7}, 1),  # who is not there takes no seat of those who are
    ],
)
def test_free_seats_are_counted_before_anybody_waits(
    place: int, seats: dict[str, int], held: dict[str, int], minutes: int
) -> None:
    assert queue.minutes_until(place, seats, held, TEN) == minutes


def test_until_enough_cases_are_closed_the_lenders_guess_holds(session: Session, agent: Agent) -> None:
    guess = timedelta(minutes=desk_rules().minutes_per_case)
    for _ in range(queue.FEWEST - 1):
        closed(session, agent, 40)
    assert queue.time_per_case(session) == guess
    closed(session, agent, 40)
    measured = queue.time_per_case(session)
    assert timedelta(minutes=40) <= measured < timedelta(minutes=40, seconds=30)


def test_one_long_case_does_not_move_the_measure_and_old_ones_fall_out(
    session: Session, agent: Agent, monkeypatch: pytest.MonkeyPatch
) -> None:
    for minutes in (5, 5, 5, 5, 600):
        closed(session, agent, minutes)
    assert round(queue.time_per_case(session) / timedelta(minutes=1)) == 5
    monkeypatch.setattr(queue, "MEASURED", 5)
    for _ in range(5):
        closed(session, agent, 20)
    assert round(queue.time_per_case(session) / timedelta(minutes=1)) == 20


def test_a_busy_desk_tells_a_longer_wait_than_a_free_one(session: Session, agent: Agent) -> None:
    agent.capacity = 1
    agents.seen(session, [agent.id])
    first, second = waiting(session), waiting(session)
    assert (queue.standing(session, first).minutes, queue.standing(session, second).minutes) == (1, 8)
    handoffs.claim(session, first.id, agent)
    third = waiting(session)
    assert [queue.standing(session, row).minutes for row in (second, third)] == [8, 16]
    agents.set_status(session, agent.id, "away")
    assert queue.standing(session, second).minutes is None
