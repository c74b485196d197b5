"""What the desk asks of the database, on SQLite and on PostgreSQL."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from postgres import postgres_server, postgres_url  # noqa: F401
from sqlalchemy.orm import Session

from leeway import clock, demo, migrations
from leeway.agents import accounts
from leeway.agents.models import Agent
from leeway.agents.service import ensure_demo_agents
from leeway.audit import listing
from leeway.casework import crisis
from leeway.casework import service as casework
from leeway.casework.crisis_rules import crisis_rules
from leeway.conversations import service as conversations
from leeway.conversations.models import WAITING
from leeway.conversations.service import Line
from leeway.db import make_engine
from leeway.feedback import service as feedback
from leeway.gateway import desk_views
from leeway.handoffs import leaving, queue
from leeway.handoffs import service as handoffs
from leeway.journey import crisis as journey_crisis
from leeway.wall.service import as_csv, wall
from tests.support.talk import Talk


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def session(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Session]:
    """An open transaction on a database with the demo's people, of each kind in turn."""
    sqlite = request.param == "sqlite"
    url: str = f"sqlite:///{tmp_path / 'leeway.db'}" if sqlite else request.getfixturevalue("postgres_url")
    migrations.upgrade(url)
    engine = make_engine(url)
    with Session(engine, expire_on_commit=False) as one, one.begin():
        demo.seed(one)
        ensure_demo_agents(one, demo.agents())
        yield one
    engine.dispose()


@pytest.fixture
def anna(session: Session) -> Agent:
    return accounts.by_username(session, "zhoumin")


def test_a_case_is_worked_on_from_the_crisis_to_the_figures(session: Session, anna: Agent) -> None:
    talk = Talk(session)
    conversations.add_message(session, talk.conversation, "borrower", Line("不想活了"), distress="crisis")
    journey_crisis.meet(session, talk.conversation)
    handoff = handoffs.open_handoff(session, talk.conversation.id)
    assert handoff is not None
    handoffs.claim(session, handoff.id, anna)
    conversations.add_message(session, talk.conversation, "agent", Line("我在"), agent_id=anna.id)
    handoffs.replied(session, handoff)
    casework.add_note(session, talk.conversation, anna, "主管已到")
    for step in crisis_rules().steps:
        crisis.mark(session, talk.conversation, anna, step.id, True, "")
    crisis.clear(session, talk.conversation, anna, "安全了")
    feedback.rate(session, talk.conversation, 4)
    session.flush()
    whole = desk_views.whole(session, talk.conversation, "zh")
    assert (whole["crisis"]["clear_note"], whole["notes"][0]["text"]) == ("安全了", "主管已到")
    figures = wall(session, 7, "zh")
    assert (figures["now"]["claimed"], figures["first_reply"]["count"]) == (1, 1)
    assert figures["satisfaction"] == {"mean": 4.0, "count": 1, "by_score": [0, 0, 0, 1, 0]}
    assert "satisfaction.mean,4.0" in as_csv(figures)


def test_the_record_and_the_accounts(session: Session, anna: Agent) -> None:
    accounts.change(session, f"agent:{anna.id}", anna.id, active=False)
    found = listing.page(session, None, "周", "account.")
    assert [item["data"] for item in found["items"]] == [{"active": False}]
    assert listing.page(session, found["items"][0]["id"], "", "account.")["items"] == []
    with pytest.raises(accounts.LastAdministrator):
        accounts.change(session, "system", accounts.by_username(session, "admin").id, active=False)


def test_who_leaves_the_queue_or_the_desk_leaves_the_case_at_its_place(
    session: Session, anna: Agent, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leaving, "open_at", lambda _moment: True)
    talk = Talk(session)
    handoff = handoffs.request(session, talk.conversation, "requested")
    opened = handoff.opened_at
    conversations.seen(session, [talk.conversation.id])
    assert leaving.abandon(session, clock.machine_now()) == []
    assert [row.id for row in leaving.abandon(session, clock.machine_now() + timedelta(hours=1))] == [handoff.id]
    assert wall(session, 7, "zh")["abandonment"]["abandoned"] == 1
    assert handoffs.request(session, talk.conversation, "requested").id == handoff.id
    handoffs.claim(session, handoff.id, anna)
    accounts.change(session, "system", anna.id, active=False)
    assert (handoff.status, handoff.opened_at, talk.conversation.state) == ("waiting", opened, WAITING)
    standing = queue.standing(session, handoff)
    assert (standing.position, standing.minutes, standing.present) == (1, None, False)
