"""An agent at the desk: signs in, is present on the live namespace, claims, replies, hands back."""

import threading
import time
from typing import Any

import httpx
import socketio
from sqlalchemy import update
from sqlalchemy.orm import Session

from leeway.agents import models
from leeway.demo import agents

SEATS = 10_000


def seat_everybody(session: Session) -> None:
    """Lets agents hold any number of cases: tests share a desk, and leave cases behind at it."""
    session.execute(update(models.Agent).values(capacity=SEATS))


class Agent:
    """One desk. `events` holds what came over the live namespace, as (event, data)."""

    def __init__(self, url: str, username: str | None = None) -> None:
        person = next(one for one in agents() if username in (None, one["username"]))
        self.username, self._password, self._url = person["username"], person["password"], url
        self.name = str(person["name"])
        self.http = httpx.Client(base_url=url, headers={"X-Leeway": "desk"}, trust_env=False, timeout=10)
        self.events: list[tuple[str, dict[str, Any]]] = []
        self._came = threading.Condition()
        self._sio = socketio.Client(reconnection=False)
        self._sio.on("*", self._event, namespace="/desk")

    def __enter__(self) -> "Agent":
        self.http.post(
            "/api/auth/login", json={"username": self.username, "password": self._password}
        ).raise_for_status()
        cookie = f"leeway_session={self.http.cookies['leeway_session']}"
        self._sio.connect(self._url, headers={"Cookie": cookie}, namespaces=["/desk"], transports=["websocket"])
        return self

    def __exit__(self, *_: object) -> None:
        self._sio.disconnect()
        self.http.close()

    @property
    def live(self) -> bool:
        """Whether the desk still hears what happens."""
        return "/desk" in self._sio.namespaces

    def queue(self, status: str = "waiting") -> list[dict[str, Any]]:
        """The rows of a tab."""
        rows: list[dict[str, Any]] = self._get("/api/handoffs", status=status)["items"]
        return rows

    def handoff_of(self, conversation_id: str) -> dict[str, Any]:
        """The waiting handoff of a conversation."""
        return next(row for row in self.queue() if row["conversation_id"] == conversation_id)

    def claim(self, conversation_id: str) -> dict[str, Any]:
        """Takes the conversation and returns the whole case."""
        return self._post(f"/api/handoffs/{self.handoff_of(conversation_id)['id']}/claim")

    def reply(self, conversation_id: str, text: str, acknowledged: tuple[str, ...] = ()) -> dict[str, Any]:
        """Says a line to the borrower, in spite of the guard's warnings under the rules `acknowledged`."""
        return self._post(
            f"/api/conversations/{conversation_id}/messages",
            text=text,
            client_id=f"{time.monotonic_ns()}",
            acknowledged=acknowledged,
        )

    def hand_back(self, conversation_id: str, step: str | None = None, note: str = "") -> dict[str, Any]:
        """Gives the conversation back to the assistant."""
        return self._post(f"/api/conversations/{conversation_id}/hand-back", step=step, note=note)

    def clear_crisis(self, conversation_id: str, note: str) -> None:
        """Does every step of the crisis panel and says that the crisis is over."""
        path = f"/api/desk/conversations/{conversation_id}/crisis"
        for step in self._get(f"/api/conversations/{conversation_id}")["crisis"]["steps"]:
            self._post(f"{path}/steps/{step['id']}", done=True, note="")
        self._post(f"{path}/clear", note=note)

    def resolve(self, conversation_id: str, outcome: str, note: str = "") -> dict[str, Any]:
        """Ends the case."""
        return self._post(f"/api/conversations/{conversation_id}/resolve", outcome=outcome, note=note)

    def hear(self, conversation_id: str, text: str) -> dict[str, Any]:
        """Waits for the live line that reads `text`."""
        return self.wait_for("message.created", conversation_id, said=text)

    def wait_for(self, event: str, conversation_id: str, seconds: float = 5, said: str | None = None) -> dict[str, Any]:
        """Waits for a live event about a conversation, and if `said` is given, of the line that reads so."""
        deadline = time.monotonic() + seconds
        with self._came:
            while True:
                for name, data in self.events:
                    mine = name == event and data.get("conversation_id") == conversation_id
                    if mine and said in (None, data.get("message", {}).get("text")):
                        return data
                left = deadline - time.monotonic()
                assert left > 0, f"{event} did not come within {seconds} s"
                self._came.wait(left)

    def _event(self, event: str, data: dict[str, Any]) -> None:
        with self._came:
            self.events.append((event, data))
            self._came.notify_all()

    def _get(self, path: str, **parameters: Any) -> dict[str, Any]:
        answer = self.http.get(path, params=parameters)
        assert answer.is_success, answer.text
        body: dict[str, Any] = answer.json()
        return body

    def _post(self, path: str, **body: Any) -> dict[str, Any]:
        answer = self.http.post(path, json=body)
        assert answer.is_success, answer.text
        result: dict[str, Any] = answer.json()
        return result
