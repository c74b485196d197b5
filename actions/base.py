"""The base of every action: one transaction, one receipt, and an apology instead of a claim when anything fails."""

import asyncio
import logging
import secrets
from abc import abstractmethod
from dataclasses import dataclass, field
from typing import Any

from rasa_sdk.events import FollowupAction
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Action, Tracker
from rasa_sdk.types import DomainDict
from sqlalchemy.orm import Session

from leeway.conversations import service as conversations
from leeway.conversations.models import Message, Turn
from leeway.conversations.service import Line
from leeway.db import unit_of_work
from leeway.journey import trouble

log = logging.getLogger(__name__)

Event = dict[str, Any]


@dataclass
class Scene:
    """What an action works on: the open transaction, the turn the gateway began, and the message it answers."""

    session: Session
    turn: Turn
    message: Message
    tracker: Tracker


@dataclass
class Outcome:
    """What an action says, once it is committed, and the events it returns to Rasa."""

    lines: list[Line] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)


END_TURN = FollowupAction("action_listen")


class LeewayAction(Action):
    """Runs `act` in one transaction together with its receipt and speaks only after the commit.

    The turn is the one that the gateway began: its id comes with the message's metadata and is looked up in our
    database, so that no message can act in another conversation's name. Any error rolls everything back and becomes a
    spoken apology with a reference, and the case goes to a person.
    """

    @abstractmethod
    def act(self, scene: Scene) -> Outcome:
        """What this action does. Runs inside the transaction; must not speak by itself."""

    def on_failure(self) -> list[Event]:
        """The events that end the turn when the action failed."""
        return [END_TURN]

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[Event]:
        outcome = await asyncio.to_thread(self._run, tracker)
        for line in outcome.lines:
            speak(dispatcher, line)
        return outcome.events

    def _run(self, tracker: Tracker) -> Outcome:
        try:
            with unit_of_work() as session:
                scene = _scene(session, tracker)
                outcome = self.act(scene)
                conversations.receipt(session, scene.turn, self.name())
            return outcome
        except Exception:
            reference = secrets.token_hex(3).upper()
            log.exception("%s failed, reference %s", self.name(), reference)
            return Outcome(self._apologise(tracker, reference), self.on_failure())

    def _apologise(self, tracker: Tracker, reference: str) -> list[Line]:
        try:
            with unit_of_work() as session:
                scene = _scene(session, tracker)
                conversations.receipt(session, scene.turn, self.name(), failed=True, reference=reference)
                return trouble.apologise(session, scene.turn.conversation_id, reference)
        except Exception:
            # Without a receipt the gateway withholds whatever Rasa says and apologises itself.
            log.exception("no apology possible, reference %s", reference)
            return []


def speak(dispatcher: CollectingDispatcher, line: Line) -> None:
    """Hands a line to Rasa; rich lines as one JSON message, so that words, table and buttons stay together."""
    if line.kind == "text":
        dispatcher.utter_message(text=line.text, buttons=list(line.buttons))
    else:
        rich = {"text": line.text, "kind": line.kind, "data": line.data, "buttons": list(line.buttons)}
        dispatcher.utter_message(json_message=rich)


def _scene(session: Session, tracker: Tracker) -> Scene:
    turn_id = (tracker.latest_message.get("metadata") or {}).get("turn_id")
    turn = session.get(Turn, turn_id) if turn_id else None
    if turn is None or turn.conversation_id != tracker.sender_id:
        raise LookupError("this message did not come through the gateway: no turn was begun for it")
    message = session.get(Message, turn.message_id)
    assert message is not None
    return Scene(session, turn, message, tracker)
