"""Talking to Rasa over its REST interface. Rasa is asked turn by turn and trusted with nothing: before every turn its
dialogue is laid anew from our database, afterwards its executed actions are read and compared with our receipts."""

from dataclasses import dataclass
from typing import Any

import httpx

from leeway.settings import settings

FORM = "case_form"


class RasaTrouble(RuntimeError):
    """Rasa did not answer, answered with an error, or took too long."""


@dataclass(frozen=True)
class RasaTurn:
    """What Rasa returned for one message: its responses, and the names of executed actions in order."""

    responses: list[dict[str, Any]]
    executed: list[str]
    form_rejected: bool


class Rasa:
    """A client with one connection pool for the process."""

    def __init__(self, url: str | None = None, token: str | None = None) -> None:
        self._http = httpx.AsyncClient(
            base_url=url or settings().rasa_url,
            timeout=settings().rasa_timeout_seconds,
            params={"token": token} if token else None,
            trust_env=False,
        )

    async def close(self) -> None:
        await self._http.aclose()

    async def ready(self) -> bool:
        """Whether Rasa answers and has a model loaded."""
        try:
            answer = await self._http.get("/status", timeout=2)
        except httpx.HTTPError:
            return False
        return answer.is_success and bool(answer.json().get("model_file"))

    async def turn(
        self, conversation_id: str, text: str, slots: dict[str, Any], question: str, metadata: dict[str, Any]
    ) -> RasaTurn:
        """One exchange: restores the dialogue at `question`, sends `text`, returns what was said and done."""
        try:
            await self._restore(conversation_id, slots, question)
            responses = await self._send(conversation_id, text, metadata)
            events = await self._events(conversation_id)
        except (httpx.HTTPError, ValueError) as error:
            raise RasaTrouble(f"{type(error).__name__}: {error}") from error
        return RasaTurn(responses, _executed(events), _form_rejected_last(events))

    async def _restore(self, conversation_id: str, slots: dict[str, Any], question: str) -> None:
        # A new session: whatever happened before is not loaded, so a turn takes as long at the end of a long
        # conversation as at its beginning.
        events: list[dict[str, Any]] = [
            {"event": "action", "name": "action_session_start"},
            {"event": "session_started"},
            *({"event": "slot", "name": name, "value": value} for name, value in slots.items()),
            {"event": "active_loop", "name": FORM},
            {"event": "slot", "name": "requested_slot", "value": question},
            {"event": "action", "name": "action_listen"},
        ]
        answer = await self._http.post(
            f"/conversations/{conversation_id}/tracker/events", json=events, params={"include_events": "NONE"}
        )
        answer.raise_for_status()

    async def _send(self, conversation_id: str, text: str, metadata: dict[str, Any]) -> list[dict[str, Any]]:
        body = {"sender": conversation_id, "message": literal(text), "metadata": metadata}
        answer = await self._http.post("/webhooks/rest/webhook", json=body)
        answer.raise_for_status()
        responses = answer.json()
        if not isinstance(responses, list):
            raise ValueError("Rasa's channel did not answer with a list")
        return responses

    async def _events(self, conversation_id: str) -> list[dict[str, Any]]:
        answer = await self._http.get(
            f"/conversations/{conversation_id}/tracker", params={"include_events": "AFTER_RESTART"}
        )
        answer.raise_for_status()
        events: list[dict[str, Any]] = answer.json().get("events") or []
        last_user = max((i for i, event in enumerate(events) if event["event"] == "user"), default=None)
        return [] if last_user is None else events[last_user + 1 :]


def literal(text: str) -> str:
    """`text` such that Rasa can only read it as words: what begins with a slash would be an intent or a command to
    it.
    """
    stripped = text.strip()
    return "／" + stripped[1:] if stripped.startswith("/") else stripped


def _executed(events: list[dict[str, Any]]) -> list[str]:
    return [event["name"] for event in events if event["event"] == "action"]


def _form_rejected_last(events: list[dict[str, Any]]) -> bool:
    """Whether the form's last run in this turn ended in a rejection, that is without asking a question."""
    rejected = True
    for event in events:
        if event["event"] == "action" and event["name"] == FORM:
            rejected = False
        elif event["event"] == "action_execution_rejected" and event["name"] == FORM:
            rejected = True
    return rejected
