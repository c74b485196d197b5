"""One borrower's line from arrival to answer: stored, routed, answered by Rasa watched by receipts, or by us."""

import asyncio
import logging
import secrets
from collections import defaultdict
from typing import Any

from sqlalchemy.orm import Session

from leeway import clock
from leeway.conversations import service as conversations
from leeway.conversations.models import HUMAN, Message
from leeway.conversations.service import Line
from leeway.db import unit_of_work
from leeway.gateway import receipts
from leeway.gateway.intake import Taken, take
from leeway.gateway.rasa import Rasa, RasaTrouble, RasaTurn
from leeway.journey import trouble

log = logging.getLogger(__name__)


class Turns:
    """Takes lines one at a time within a conversation, and many conversations side by side."""

    def __init__(self, rasa: Rasa) -> None:
        self._rasa = rasa
        self._locks: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    def in_order(self, conversation_id: str) -> asyncio.Lock:
        """The lock that keeps a conversation's lines in the order they came."""
        return self._locks[conversation_id]

    async def take(self, conversation_id: str, raw: str, client_id: str | None) -> Taken:
        """Stores the line and decides who answers. Call `answer` next, under the same lock."""
        return await asyncio.to_thread(_take, conversation_id, raw, client_id)

    async def answer(self, taken: Taken) -> list[Message]:
        """The lines said in answer, already stored."""
        if taken.route != "rasa" or taken.turn is None:
            return taken.said
        try:
            turn = await self._rasa.turn(
                taken.message.conversation_id,
                taken.message.text,
                taken.slots,
                taken.question,
                {"turn_id": taken.turn.id, "language": taken.message.language, "now": taken.now},
            )
            return await asyncio.to_thread(_speak, taken, turn)
        except RasaTrouble as error:
            log.warning("turn %s: %s", taken.turn.id, error)
        except Exception:
            log.exception("turn %s", taken.turn.id)
        return await asyncio.to_thread(_fail, taken, "failed")


def _take(conversation_id: str, raw: str, client_id: str | None) -> Taken:
    with unit_of_work() as session:
        return take(session, conversation_id, raw, client_id)


def _speak(taken: Taken, turn: RasaTurn) -> list[Message]:
    """Stores and returns Rasa's words, if every action accounts for itself and something was said at all."""
    assert taken.turn is not None
    lines = [line for response in turn.responses for line in _lines(response)]
    with unit_of_work() as session:
        conversation = conversations.get(session, taken.message.conversation_id)
        if conversation.state == HUMAN:
            return _stay_silent(session, taken.turn.id)
        left = conversations.receipts_of(session, taken.turn.id)
        failed = any(receipt.failed for receipt in left)
        lacking = [] if failed else receipts.missing(turn, left)
        if lines and not lacking:
            conversations.end_turn(session, taken.turn.id, "failed" if failed else "spoken", clock.now(session))
            return [conversations.add_message(session, conversation, "assistant", line) for line in lines]
    log.warning("turn %s: no receipt for %s, %d lines withheld", taken.turn.id, lacking, len(lines))
    return _fail(taken, "withheld" if lacking else "silent")


def _fail(taken: Taken, outcome: str) -> list[Message]:
    """Apologises in the borrower's language. What actions did commit stands; the next turn starts from our database."""
    assert taken.turn is not None
    reference = secrets.token_hex(3).upper()
    with unit_of_work() as session:
        conversation = conversations.get(session, taken.message.conversation_id)
        if conversation.state == HUMAN:
            return _stay_silent(session, taken.turn.id)
        conversations.end_turn(session, taken.turn.id, outcome, clock.now(session))
        lines = trouble.apologise(session, conversation.id, reference)
        return [conversations.add_message(session, conversation, "assistant", line) for line in lines]


def _stay_silent(session: Session, turn_id: str) -> list[Message]:
    """A person took the conversation while Rasa was at work: from then on only people speak."""
    conversations.end_turn(session, turn_id, "silent", clock.now(session))
    return []


def _lines(response: dict[str, Any]) -> list[Line]:
    """Rasa's response as our own: plain text with buttons, or one of our rich lines in `custom`."""
    rich = response.get("custom")
    if isinstance(rich, dict) and "kind" in rich:
        return [Line(str(rich["text"]), tuple(rich.get("buttons") or ()), str(rich["kind"]), rich.get("data"))]
    if response.get("text"):
        return [Line(str(response["text"]), tuple(response.get("buttons") or ()))]
    return []
