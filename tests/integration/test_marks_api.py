"""How far a line has come, on the real gateway: what each side is told, and that other widgets hear nothing of it."""

from collections.abc import Iterator

import pytest

from tests.support.agent import Agent
from tests.support.borrower import Borrower
from tests.support.gateway import ForeignWidget, Gateway, gateway  # noqa: F401


@pytest.fixture
def anna(gateway: Gateway) -> Iterator[Agent]:  # noqa: F811
    with Agent(gateway.url, "zhoumin") as agent:
        yield agent


@pytest.fixture
def borrower(gateway: Gateway, anna: Agent) -> Iterator[Borrower]:  # noqa: F811
    """Somebody who speaks with Anna, on a page that shows how far lines have come."""
    with Borrower(gateway.url, gateway.tokens["D001"], capabilities=("marks",)) as person:
        person.say("同意")
        anna.claim(person.session_id or "")
        yield person


def marks_at(desk: Agent, borrower: Borrower) -> dict[str, int]:
    """The marks that a desk shows when it opens the conversation."""
    view = desk.http.get(f"/api/conversations/{borrower.session_id}").json()
    marks: dict[str, int] = view["conversation"]["marks"]
    return marks


def read(desk: Agent, borrower: Borrower, seq: int) -> int:
    return desk.http.post(f"/api/conversations/{borrower.session_id}/read", json={"seq": seq}).status_code


def test_an_agent_sees_that_a_line_arrived_and_was_read(borrower: Borrower, anna: Agent) -> None:
    seq = anna.reply(borrower.session_id or "", "您好，我在看您的情况。")["message"]["seq"]
    borrower.wait_for("我在看您的情况")
    assert marks_at(anna, borrower) == {"delivered": 0, "read": 0}
    borrower.tell_seen(seq, 0)
    event = anna.wait_for("conversation.marks", borrower.session_id or "")
    assert (event["delivered"], event["read"]) == (seq, 0)
    anna.events.clear()
    borrower.tell_seen(seq, seq)
    assert anna.wait_for("conversation.marks", borrower.session_id or "")["read"] == seq
    assert marks_at(anna, borrower) == {"delivered": seq, "read": seq}


def test_a_borrower_sees_what_a_person_has_read_also_on_a_new_page(borrower: Borrower, anna: Agent) -> None:
    said = borrower.send("谢谢您")["seq"]
    assert read(anna, borrower, said) == 200
    borrower.wait_for_mark(said, 5)
    borrower.reload()
    assert borrower.confirm["read_seq"] == said


def test_only_whoever_holds_the_conversation_reads_for_the_borrower(
    gateway: Gateway,  # noqa: F811
    borrower: Borrower,
    anna: Agent,
) -> None:
    said = borrower.send("有人在吗")["seq"]
    with Agent(gateway.url, "grace") as grace, Agent(gateway.url, "audit") as auditor:
        assert (read(grace, borrower, said), read(auditor, borrower, said)) == (409, 403)
    assert read(anna, borrower, said) == 200
    borrower.wait_for_mark(said, 5)
    assert borrower.marks == [said]


@pytest.mark.parametrize("seen", [(True, 0), ("3", 1), (None, None)])
def test_what_is_no_place_changes_nothing(
    borrower: Borrower,
    anna: Agent,
    seen: tuple[int, int],
) -> None:
    seq = anna.reply(borrower.session_id or "", "您好。")["message"]["seq"]
    before = marks_at(anna, borrower)
    borrower.tell_seen(*seen)
    borrower.tell_seen(seq, before["read"])
    anna.wait_for("conversation.marks", borrower.session_id or "")
    assert marks_at(anna, borrower) == {"delivered": seq, "read": before["read"]}


def test_a_widget_that_announces_no_marks_hears_of_none_and_sets_none(gateway: Gateway, anna: Agent) -> None:  # noqa: F811
    with Borrower(gateway.url, gateway.tokens["D002"], capabilities=("plans", "receipts")) as person:
        person.say("同意")
        anna.claim(person.session_id or "")
        said = person.send("在吗")["seq"]
        assert read(anna, person, said) == 200
        person.tell_seen(said, said)
        anna.reply(person.session_id or "", "在的。")
        person.wait_for("在的", 5)
        assert person.marks == []
        assert marks_at(anna, person) == {"delivered": 0, "read": 0}


def test_a_widget_that_speaks_only_rasas_dialect_hears_of_none_and_sets_none(gateway: Gateway, anna: Agent) -> None:  # noqa: F811
    with ForeignWidget(gateway.url, token=gateway.tokens["D003"]) as foreign:
        [conversation_id] = foreign.of("session_confirm")
        foreign.sio.emit("user_uttered", {"message": "同意"})
        anna.wait_for("conversation.status_changed", conversation_id)
        anna.claim(conversation_id)
        path = f"/api/conversations/{conversation_id}"
        assert anna.http.post(f"{path}/read", json={"seq": 1}).status_code == 200
        foreign.sio.emit("marks", {"delivered": 1, "read": 1})
        anna.reply(conversation_id, "在的。")
        foreign.until(lambda: any(line["text"] == "在的。" for line in foreign.of("bot_uttered")))
        assert {event for event, _ in foreign.events} == {"session_confirm", "bot_uttered"}
        assert anna.http.get(path).json()["conversation"]["marks"] == {"delivered": 0, "read": 0}
