"""The figures of the desk, counted from what is stored."""

from datetime import timedelta

import pytest
from sqlalchemy import event, select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.agents.models import Agent
from leeway.cases import service as cases
from leeway.conversations import service as conversations
from leeway.conversations.service import Line
from leeway.feedback import service as feedback
from leeway.handoffs import leaving
from leeway.handoffs import service as handoffs
from leeway.handoffs.service import OUTCOMES
from leeway.wall.service import as_csv, wall
from leeway.words.catalogue import catalogue
from tests.support.talk import Talk


@pytest.fixture
def agent(session: Session) -> Agent:
    return session.scalars(select(Agent).where(Agent.username == "zhoumin")).one()


def waiting(session: Session) -> Talk:
    talk = Talk(session)
    handoffs.request(session, talk.conversation, "requested")
    return talk


def answered(session: Session, agent: Agent, after: timedelta) -> Talk:
    talk = waiting(session)
    handoff = handoffs.open_handoff(session, talk.conversation.id)
    assert handoff is not None
    clock.advance(session, after)
    handoffs.claim(session, handoff.id, agent)
    conversations.add_message(session, talk.conversation, "agent", Line("您好"), agent_id=agent.id)
    handoffs.replied(session, handoff)
    session.flush()
    return talk


def tell(talk: Talk, amount: int, certainty: str = "stated") -> None:
    message = conversations.add_message(talk.session, talk.conversation, "borrower", Line("房租"))
    cases.tell_amount(talk.session, talk.journey.case, "rent", amount, message, certainty)
    clock.advance(talk.session, timedelta(seconds=5))


def test_nothing_gives_no_rates(session: Session) -> None:
    figures = wall(session, 7, "zh")
    assert figures["now"]["oldest_seconds"] is None
    assert figures["first_reply"] == {"p50_seconds": None, "p90_seconds": None, "within_target": None, "count": 0}
    assert figures["abandonment"]["rate"] is figures["told_twice"]["rate"] is figures["satisfaction"]["mean"] is None
    assert len(figures["by_day"]) == 7


def test_the_queue_as_it_is_now(session: Session, agent: Agent) -> None:
    waiting(session)
    clock.advance(session, timedelta(minutes=35))  # beyond the target of half an hour
    waiting(session)
    answered(session, agent, timedelta(minutes=1))
    resting = handoffs.open_handoff(session, waiting(session).conversation.id)
    assert resting is not None
    resting.status = "callback"
    session.flush()
    now = wall(session, 7, "zh")["now"]
    assert (now["waiting"], now["claimed"], now["late"], now["callbacks"]) == (2, 1, 1, 1)
    assert 2160 <= now["oldest_seconds"] <= 2162


def test_the_first_reply_counts_from_the_queue_to_a_persons_line(session: Session, agent: Agent) -> None:
    for minutes in (1, 2, 3, 60):
        answered(session, agent, timedelta(minutes=minutes))
    figures = wall(session, 7, "zh")["first_reply"]
    assert figures == {"p50_seconds": 120, "p90_seconds": 3600, "within_target": 0.75, "count": 4}


def test_who_left_the_queue_or_was_not_reached_was_abandoned(
    session: Session, agent: Agent, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leaving, "open_at", lambda _moment: True)
    waiting(session)
    leaving.abandon(session, clock.machine_now() + timedelta(hours=1))
    waiting(session)
    talk = answered(session, agent, timedelta(minutes=1))
    handoffs.resolve(session, talk.conversation.id, agent, "no_contact", "")
    session.flush()
    figures = wall(session, 7, "zh")
    assert figures["abandonment"] == {"abandoned": 2, "total": 3, "rate": 0.6667}
    assert figures["outcomes"] == [{"outcome": "no_contact", "label": "联系不上", "count": 1}]
    assert figures["by_day"][-1]["resolved"] == 1


def test_the_same_amount_told_again_after_it_was_asked_again_is_told_twice(session: Session) -> None:
    talk = Talk(session)
    tell(talk, 120_000)
    cases.withdraw(session, talk.journey.case, "rent")
    tell(talk, 120_000)
    assert wall(session, 7, "zh")["told_twice"] == {"facts": 1, "repeated": 1, "rate": 1.0}


def test_a_correction_and_a_confirmation_are_not_told_twice(session: Session) -> None:
    talk = Talk(session)
    tell(talk, 120_000)
    tell(talk, 130_000)
    tell(talk, 130_000, "confirmed")
    assert wall(session, 7, "zh")["told_twice"]["repeated"] == 0


def test_ratings_are_averaged_and_declining_is_none(session: Session) -> None:
    for stars in (5, 4, 4):
        feedback.rate(session, Talk(session).conversation, stars)
    feedback.decline(session, Talk(session).conversation)
    session.flush()
    assert wall(session, 7, "zh")["satisfaction"] == {"mean": 4.3333, "count": 3, "by_score": [0, 0, 0, 2, 1]}


def test_what_lies_before_the_period_does_not_count(session: Session) -> None:
    Talk(session)
    clock.advance(session, timedelta(days=10))
    Talk(session)
    assert sum(day["opened"] for day in wall(session, 7, "zh")["by_day"]) == 1
    assert sum(day["opened"] for day in wall(session, 30, "zh")["by_day"]) == 2


def test_few_questions_to_the_database_however_many_cases(session: Session, agent: Agent) -> None:
    for _ in range(5):
        answered(session, agent, timedelta(minutes=1))
    asked: list[str] = []
    bind = session.get_bind()

    def count(connection: object, cursor: object, statement: str, *rest: object) -> None:
        asked.append(statement)

    event.listen(bind, "before_cursor_execute", count)
    wall(session, 30, "zh")
    event.remove(bind, "before_cursor_execute", count)
    assert len([one for one in asked if "clock_shift" not in one]) <= 10


def test_the_file_has_one_figure_a_line(session: Session, agent: Agent) -> None:
    answered(session, agent, timedelta(minutes=2))
    lines = as_csv(wall(session, 7, "zh")).splitlines()
    assert lines[0] == "figure,value" and "first_reply.p50_seconds,120" in lines
    assert "abandonment.abandoned,0" in lines and "satisfaction.by_score.5,0" in lines
    assert len({line.split(",")[0] for line in lines}) == len(lines)
    assert all(line.count(",") == 1 for line in lines)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_outcome_has_a_label(language: str) -> None:
    assert all(catalogue().say(f"label_outcome_{outcome}", language).text for outcome in OUTCOMES)
