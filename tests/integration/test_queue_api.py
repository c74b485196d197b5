"""The queue's interface on the real gateway: passing on, calls back, presence, and a crisis with a person there."""

from collections.abc import Iterator
from typing import Any

import pytest

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
