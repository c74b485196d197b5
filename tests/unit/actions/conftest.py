"""The action server's side of one turn: a database of its own, a turn that the gateway began, Rasa's tracker of it."""

from typing import Any

import pytest
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Tracker
from sqlalchemy import Engine

from leeway.borrowers import repository as borrowers
from leeway.conversations import service as conversations
from leeway.db import unit_of_work
from leeway.gateway.intake import Taken, take
from leeway.journey import opening
from tests.support.inside import installation, own_settings  # noqa: F401


class Exchange:
    """Lines of one borrower, and what the action server is sent for each."""

    def __init__(self, reference: str | None = "D001") -> None:
        with unit_of_work() as session:
            borrower = borrowers.find_by_ref(session, reference) if reference else None
            conversation = conversations.open_conversation(
                session, "zh", borrower.id if borrower else None, "token" if borrower else None
            )
            opening.greet(session, conversation)
            self.conversation_id = conversation.id

    def begin(self, text: str) -> Taken:
        """The gateway takes a line and begins a turn."""
        with unit_of_work() as session:
            return take(session, self.conversation_id, text, None)

    def tracker(self, taken: Taken, intent: str = "affirm", sender: str | None = None, **metadata: Any) -> Tracker:
        """Rasa's tracker of that turn."""
        given = {"turn_id": taken.turn.id if taken.turn else None, **metadata}
        message = {
            "text": taken.message.text,
            "intent": {"name": intent, "confidence": 0.9},
            "entities": [],
            "metadata": given,
        }
        slots = {"requested_slot": taken.question}
        return Tracker(sender or self.conversation_id, slots, message, [], False, None, {"name": "case_form"}, None)


@pytest.fixture
def exchange(installation: Engine) -> Exchange:  # noqa: F811
    return Exchange()


@pytest.fixture
def dispatcher() -> CollectingDispatcher:
    return CollectingDispatcher()
