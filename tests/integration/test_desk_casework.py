"""Case work on the real gateway: notes, the whole number, the crisis panel, saved texts."""

from collections.abc import Iterator

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


def at(borrower: Borrower, tail: str) -> str:
    return f"/api/desk/conversations/{borrower.session_id}{tail}"


def test_a_note_is_seen_by_colleagues_and_not_by_the_borrower(
    gateway: Gateway,  # noqa: F811
    anna: Agent,
    borrower: Borrower,
) -> None:
    anna.claim(borrower.session_id or "")
    note = anna.http.post(at(borrower, "/notes"), json={"text": " 先听她说 "}).json()["note"]
    assert (note["text"], note["agent"]["name"]) == ("先听她说", "周敏")
    with Agent(gateway.url, "grace") as grace:
        whole = grace.http.get(f"/api/conversations/{borrower.session_id}").json()
    assert whole["notes"] == [note] and whole["crisis"] is None
    assert all("先听她说" not in line["text"] for line in borrower.lines)
    assert anna.http.post(at(borrower, "/notes"), json={"text": "  "}).status_code == 422


def test_the_whole_number_needs_a_reason(anna: Agent, borrower: Borrower) -> None:
    refused = anna.http.post(at(borrower, "/reveal"), json={"field": "phone", "why": "x"})
    shown = anna.http.post(at(borrower, "/reveal"), json={"field": "phone", "why": "约好回电"})
    assert (refused.status_code, shown.status_code) == (422, 200)
    assert shown.json()["value"].endswith("0001")
    assert anna.http.post(at(borrower, "/reveal"), json={"field": "name", "why": "好奇"}).status_code == 422


def test_a_crisis_is_worked_on_step_by_step_and_cleared_by_a_person(gateway: Gateway, anna: Agent) -> None:  # noqa: F811
    with Borrower(gateway.url, gateway.tokens["D003"]) as one:
        one.say("我不想活了")
        whole = anna.claim(one.session_id or "")
        assert whole["conversation"]["crisis"] is True
        assert whole["crisis"]["words"] == "我不想活了"
        clearing = at(one, "/crisis/clear")
        refused = anna.http.post(clearing, json={"note": "安全了"})
        assert (refused.status_code, refused.json()["error"]) == (409, "crisis_steps_open")
        for end, body in (("hand-back", {}), ("resolve", {"outcome": "referred"})):
            refused = anna.http.post(f"/api/conversations/{one.session_id}/{end}", json=body)
            assert (refused.status_code, refused.json()["error"]) == (409, "crisis_not_cleared")
        for step in whole["crisis"]["steps"]:
            answer = anna.http.post(at(one, f"/crisis/steps/{step['id']}"), json={"done": True, "note": "已做"})
            assert answer.status_code == 200
        assert anna.http.post(clearing, json={"note": "x"}).status_code == 422
        with Agent(gateway.url, "grace") as grace:
            assert grace.http.post(clearing, json={"note": "安全了"}).json()["error"] == "not_yours"
        cleared = anna.http.post(clearing, json={"note": "安全了"}).json()
        assert (cleared["cleared_by"]["name"], cleared["clear_note"]) == ("周敏", "安全了")
        whole = anna.http.get(f"/api/conversations/{one.session_id}").json()
        assert whole["conversation"]["crisis"] is False and whole["crisis"] == cleared
        assert anna.http.post(clearing, json={"note": "安全了"}).json()["error"] == "no_crisis"
        assert anna.hand_back(one.session_id or "")["conversation"]["state"] == "assistant"


def test_saved_texts_come_filled_in(anna: Agent, borrower: Borrower) -> None:
    items = anna.http.get(at(borrower, "/saved-texts"), params={"q": "问好"}).json()["items"]
    assert [item["id"] for item in items] == ["hello", "hello_unknown"]
    assert "林静" in items[0]["text"] and set(items[0]) == {"id", "title", "text", "topic"}
