"""A borrower at the widget: speaks the wire as our widget does and waits until each line is answered."""

import itertools
import threading
import time
from typing import Any

import socketio

ANSWER_SECONDS = 20


class Borrower:
    """One chat. `say` returns the lines said in answer (dictionaries as on the wire). `capabilities` is what the widget
    announces that it can do; `marks` holds how far it was told that a person has read."""

    def __init__(
        self, url: str, token: str | None = None, language: str | None = None, capabilities: tuple[str, ...] = ()
    ) -> None:
        self._url, self._token, self._language, self._capabilities = url, token, language, capabilities
        self.marks: list[int] = []
        self._ids = itertools.count()
        self._lock = threading.Condition()
        self.lines: list[dict[str, Any]] = []
        self.states: list[dict[str, Any]] = []
        self.confirm: dict[str, Any] = {}
        self.session_id: str | None = None
        self._sio = self._client()

    def __enter__(self) -> "Borrower":
        self.connect()
        return self

    def __exit__(self, *_: object) -> None:
        self._sio.disconnect()

    def connect(self) -> None:
        """Opens the chat, or opens it again after `reload`."""
        self._sio.connect(self._url, auth={"token": self._token} if self._token else None, transports=["websocket"])
        request = {
            "session_id": self.session_id,
            "last_seq": self.last_seq,
            "client": {"name": "test", "capabilities": list(self._capabilities)},
        }
        if self._language:
            request["language"] = self._language
        with self._lock:
            self.confirm = {}
        self._sio.emit("session_request", request)
        self._until(lambda: bool(self.confirm))
        self.session_id = self.confirm["session_id"]
        self._until(lambda: self.last_seq >= self.confirm["last_seq"])

    def reload(self) -> list[dict[str, Any]]:
        """The page is loaded again: everything shown before is gone, and comes back from the server."""
        self._sio.disconnect()
        self.lines.clear()
        self._sio = self._client()
        self.connect()
        return list(self.lines)

    @property
    def last_seq(self) -> int:
        """The sequence number of the last line seen."""
        return max((line["metadata"]["seq"] for line in self.lines), default=0)

    def say(self, text: str, message_id: str | None = None) -> list[dict[str, Any]]:
        """Says a line and waits until everything in answer to it has come."""
        before, states = len(self.lines), len(self.states)
        ack = self.send(text, message_id)
        assert ack["ok"], ack
        self._until(lambda: len(self.states) > states)
        return self.lines[before:]

    def send(self, text: str, message_id: str | None = None) -> dict[str, Any]:
        """Says a line and returns the acknowledgement without waiting for an answer."""
        body = {"message": text, "message_id": message_id or f"m{next(self._ids)}", "session_id": None}
        answer: dict[str, Any] = self._sio.call("user_uttered", body, timeout=ANSWER_SECONDS)
        return answer

    def tell_seen(self, delivered: int, read: int) -> None:
        """Says how far the agents' lines have come, and were on screen."""
        self._sio.emit("marks", {"delivered": delivered, "read": read})

    def wait_for_mark(self, seq: int, seconds: float = ANSWER_SECONDS) -> None:
        """Waits until a person is said to have read up to `seq`."""
        self._until(lambda: seq in self.marks, seconds)

    def wait_for(self, text: str, seconds: float = ANSWER_SECONDS) -> dict[str, Any]:
        """Waits until a line that holds `text` is shown."""
        self._until(lambda: any(text in line["text"] for line in self.lines), seconds)
        return next(line for line in self.lines if text in line["text"])

    def _until(self, done: Any, seconds: float = ANSWER_SECONDS) -> None:
        deadline = time.monotonic() + seconds
        with self._lock:
            while not done():
                left = deadline - time.monotonic()
                assert left > 0, (
                    f"nothing came within {seconds} s; last lines: {[line['text'] for line in self.lines[-3:]]}"
                )
                self._lock.wait(min(left, 0.5))

    def _client(self) -> socketio.Client:
        client = socketio.Client(reconnection=False)
        client.on("session_confirm", self._confirmed)
        client.on("bot_uttered", self._uttered)
        client.on(
            "user_echo", lambda line: self._uttered({**line, "metadata": {**line["metadata"], "sender": "borrower"}})
        )
        client.on("state", self._state)
        client.on("marks", self._marked)
        return client

    def _confirmed(self, confirm: dict[str, Any]) -> None:
        with self._lock:
            self.confirm = confirm
            self._lock.notify_all()

    def _uttered(self, line: dict[str, Any]) -> None:
        with self._lock:
            self.lines.append(line)
            self._lock.notify_all()

    def _marked(self, marks: dict[str, int]) -> None:
        with self._lock:
            self.marks.append(marks["read"])
            self._lock.notify_all()

    def _state(self, state: dict[str, Any]) -> None:
        with self._lock:
            self.states.append(state)
            self._lock.notify_all()
