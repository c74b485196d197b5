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
