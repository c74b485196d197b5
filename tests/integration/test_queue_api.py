"""The queue's interface on the real gateway: passing on, calls back, presence, and a crisis with a person there."""

import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest

from leeway import clock, demo
from leeway.conversations.models import Conversation
from leeway.handoffs.models import Handoff
from tests.support.agent import Agent
from tests.support.borrower import Borrower
from tests.support.gateway import Gateway, gateway  # noqa: F401


@pytest.fixture
def borrower(gateway: Gateway) -> Iterator[Borrower]:  # noqa: F811
    with Borrower(gateway.url, gateway.tokens["D001"]) as waiting:
        waiting.say("同意")
        yield waiting


@pytest.fixture
def anna(gateway: Gateway) -> Iterator[Agent]:  # noqa: F811
    with Agent(gateway.url, "zhoumin") as agent:
        yield agent


def me(agent: Agent) -> dict[str, Any]:
    people: list[dict[str, Any]] = agent.http.get("/api/desk/agents").json()["agents"]
    mine: str = agent.http.get("/api/me").json()["id"]
    return next(person for person in people if person["id"] == mine)


def test_a_case_passed_on_keeps_its_place_and_note_and_the_borrower_is_told(anna: Agent, borrower: Borrower) -> None:
    before = anna.claim(borrower.session_id)["handoff"]
    assert before["lease_until"] is not None and me(anna)["load"] == 1
    body = {"agent_id": None, "team": "welfare", "note": "prefers mornings"}
    answer = anna.http.post(f"/api/conversations/{borrower.session_id}/transfer", json=body)
    after = answer.json()["handoff"]
    assert (answer.status_code, after["status"], after["team"], after["note"]) == (
        200,
        "waiting",
        "welfare",
        "prefers mornings",
    )
    assert after["opened_at"] == before["opened_at"]
    assert anna.handoff_of(borrower.session_id)["matches"] is False
    assert "同事" in answer.json()["messages"][-1]["text"]


def test_whoever_leaves_the_queue_is_set_aside_and_may_take_their_place_again(
    gateway: Gateway,  # noqa: F811
    anna: Agent,
) -> None:
    with Borrower(gateway.url, gateway.tokens["D002"], "zh") as borrower:
        conversation = str(borrower.session_id)
        borrower.say("同意")
        opened = anna.handoff_of(conversation)["opened_at"]
        there = last_seen(gateway, conversation)
    until(lambda: last_seen(gateway, conversation) > there)  # leaving is noted
    with gateway.database() as session:
        session.get_one(Conversation, conversation).last_seen_at = clock.machine_now() - timedelta(hours=1)
    until(lambda: any(row["conversation_id"] == conversation for row in anna.queue("resolved")), seconds=20)
    row = next(row for row in anna.queue("resolved") if row["conversation_id"] == conversation)
    assert (row["status"], row["outcome"]) == ("abandoned", None)
    late = anna.http.post(f"/api/handoffs/{row['id']}/claim")
    assert late.status_code == 409
    borrower.reload()
    assert any("离开" in line["text"] for line in borrower.lines)
    borrower.say("转人工")
    again = anna.handoff_of(conversation)
    assert (again["id"], again["opened_at"]) == (row["id"], opened)
    borrower.__exit__()


def test_what_waits_too_long_rings_at_the_supervisors_desk_alone(
    gateway: Gateway,  # noqa: F811
    anna: Agent,
) -> None:
    chief_name = next(one["username"] for one in demo.agents() if one["role"] == "supervisor")
    with Agent(gateway.url, chief_name) as chief, Borrower(gateway.url, gateway.tokens["D003"], "zh") as borrower:
        borrower.say("同意")
        row = anna.handoff_of(str(borrower.session_id))
        with gateway.database() as session:
            session.get_one(Handoff, row["id"]).due_at = clock.now(session) - timedelta(minutes=1)
        alarm = chief.wait_for("alarm", str(borrower.session_id), seconds=20)
        assert alarm["reason"] == "escalated"
        anna.wait_for("conversation.status_changed", str(borrower.session_id))
        borrower.say("我不想活了")  # what follows has come to both desks
        assert anna.wait_for("alarm", str(borrower.session_id))["reason"] == "crisis"


def test_the_case_of_an_account_taken_away_waits_again_and_the_borrower_is_told(
    gateway: Gateway,  # noqa: F811
    anna: Agent,
) -> None:
    with (
        Agent(gateway.url, "grace") as grace,
        Agent(gateway.url, "admin") as admin,
        Borrower(gateway.url, gateway.tokens["D004"], "zh") as borrower,
    ):
        borrower.say("同意")
        conversation = str(borrower.session_id)
        opened = grace.claim(conversation)["handoff"]["opened_at"]
        account = f"/api/desk/accounts/{me(grace)['id']}"
        try:
            assert admin.http.patch(account, json={"active": False}).status_code == 200
            borrower.wait_for("还在队列里", seconds=2)
            assert anna.handoff_of(conversation)["opened_at"] == opened
            assert anna.wait_for("alarm", conversation)["reason"] == "lease_lapsed"
        finally:
            admin.http.patch(account, json={"active": True})


def last_seen(gateway: Gateway, conversation_id: str) -> datetime:  # noqa: F811
    with gateway.database() as session:
        seen = session.get_one(Conversation, conversation_id).last_seen_at
    assert seen is not None
    return seen


def until(done: Callable[[], bool], seconds: float = 10) -> None:
    deadline = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < deadline
        time.sleep(0.2)


def test_nobody_is_called_in_the_past(anna: Agent, borrower: Borrower) -> None:
    row = anna.handoff_of(borrower.session_id)
    assert row["matches"] is True
    answer = anna.http.post(f"/api/handoffs/{row['id']}/call-back", json={"at": "2020-01-01T02:00:00Z"})
    assert (answer.status_code, answer.json()["error"]) == (422, "outside_contact_hours")


def test_a_crisis_while_a_person_is_there_brings_helplines_priority_and_the_alarm(
    anna: Agent, borrower: Borrower
) -> None:
    anna.claim(borrower.session_id)
    borrower.say("我不想活了")
    whole = anna.http.get(f"/api/conversations/{borrower.session_id}").json()
    assert (whole["conversation"]["state"], whole["handoff"]["priority"]) == ("human", 0)
    assert (whole["handoff"]["status"], whole["handoff"]["topic"]) == ("claimed", "crisis")
    assert any(line["kind"] == "helplines" for line in whole["messages"])
    assert any(name == "alarm" and data["reason"] == "crisis" for name, data in anna.events)


def test_who_is_away_is_not_counted_as_there(anna: Agent) -> None:
    assert me(anna)["present"] is True
    assert anna.http.post("/api/desk/status", json={"status": "away"}).json() == {"status": "away"}
    assert me(anna)["status"] == "away"
