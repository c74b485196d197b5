"""Any Rasa widget can talk with the gateway: it gets what Rasa would send, to the letter."""

from collections.abc import Iterator
from queue import Queue
from typing import Any

import pytest
import socketio

from tests.support.stack import Stack

ANSWER_SECONDS = 20
TEXT_ONLY, WITH_BUTTONS = {"text"}, {"text", "quick_replies"}


class ForeignClient:
    """Speaks Rasa's dialect and nothing else; every line that came is in `lines`, everything else in `other`."""

    def __init__(self, url: str) -> None:
        self.lines: list[dict[str, Any]] = []
        self.other: list[tuple[str, Any]] = []
        self._came: Queue[dict[str, Any]] = Queue()
        self._confirmed: Queue[Any] = Queue()
        self._sio = socketio.Client(reconnection=False)
        self._sio.on("bot_uttered", self._came.put)
        self._sio.on("session_confirm", self._confirmed.put)
        self._sio.on("*", lambda event, *data: self.other.append((event, data)))
        self._sio.connect(url, transports=["websocket"])

    def open(self, session_id: str | None = None) -> Any:
        """Asks for a session and returns what confirms it."""
        self._sio.emit("session_request", {"session_id": session_id})
        return self._confirmed.get(timeout=ANSWER_SECONDS)

    def say(self, text: str, session_id: str) -> None:
        """Says a line, as Rasa's widgets do: no id, no acknowledgement."""
        self._sio.emit("user_uttered", {"message": text, "customData": {"language": "zh"}, "session_id": session_id})

    def hear(self, text: str) -> dict[str, Any]:
        """Waits for a line that holds `text`."""
        while not any(text in line["text"] for line in self.lines):
            self.lines.append(self._came.get(timeout=ANSWER_SECONDS))
        return self.lines[-1]

    def close(self) -> None:
        self._sio.disconnect()


@pytest.fixture
def client(stack: Stack) -> Iterator[ForeignClient]:
    client = ForeignClient(stack.url)
    yield client
    client.close()


def test_a_plain_rasa_client_chats_up_to_a_question(client: ForeignClient) -> None:
    session_id = client.open()
    assert isinstance(session_id, str)
    asked = client.hear("您同意吗")
    assert asked["quick_replies"] == [
        {"content_type": "text", "title": "同意", "payload": "同意"},
        {"content_type": "text", "title": "不同意", "payload": "不同意"},
    ]
    client.say(asked["quick_replies"][0]["payload"], session_id)
    client.hear("手机号")
    assert {frozenset(line) for line in client.lines} == {frozenset(TEXT_ONLY), frozenset(WITH_BUTTONS)}
    assert client.other == []


def test_helplines_reach_a_plain_client_as_words(client: ForeignClient) -> None:
    session_id = client.open()
    client.say("我不想活了", session_id)
    client.hear("12356")
    client.hear("没有人工客服在岗")
    assert all(set(line) in (TEXT_ONLY, WITH_BUTTONS) for line in client.lines)


def test_a_plain_client_that_comes_back_is_in_the_same_conversation(stack: Stack, client: ForeignClient) -> None:
    session_id = client.open()
    client.say("同意", session_id)
    client.hear("手机号")
    later = ForeignClient(stack.url)
    try:
        assert later.open(session_id) == session_id
        later.say("15400000011", session_id)
        later.hear("验证码")
    finally:
        later.close()


def test_what_a_client_says_its_session_is_does_not_count(stack: Stack, client: ForeignClient) -> None:
    victim = client.open()
    client.hear("您同意吗")
    other = ForeignClient(stack.url)
    try:
        own = other.open()
        other.hear("您同意吗")
        other.say("同意", victim)
        other.hear("手机号")
        assert own != victim
        assert not any("手机号" in line["text"] for line in client.lines)
    finally:
        other.close()
