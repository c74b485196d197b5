"""One transaction, one receipt, words only after the commit, and an apology instead of a claim when anything fails."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from rasa_sdk.executor import CollectingDispatcher
from sqlalchemy import event, select

from actions.base import END_TURN, LeewayAction, Outcome, Scene, speak
from leeway.audit.models import AuditEvent
from leeway.cases.models import Fact
from leeway.cases.service import tell_fact
from leeway.conversations import service as conversations
from leeway.conversations.models import WAITING, Receipt
from leeway.conversations.service import Line
from leeway.db import read_only
from leeway.handoffs.models import Handoff

pytestmark = pytest.mark.asyncio
CLAIM = "记下了，已经办好。"


class Deed(LeewayAction):
    """Tells a fact and says so; `then` may go wrong in any way."""

    def __init__(self, then: Callable[[Scene], None] = lambda _scene: None) -> None:
        self._then = then

    def name(self) -> str:
        return "action_deed"

    def act(self, scene: Scene) -> Outcome:
        case = conversations.case_of(scene.session, scene.turn.conversation_id)
        tell_fact(scene.session, case, "wish", "extension", scene.message)
        self._then(scene)
        return Outcome([Line(CLAIM)], [{"event": "slot", "name": "wish", "value": "answered"}])


def raises(scene: Scene) -> None:
    raise RuntimeError("a bug")


def breaks_at_flush(scene: Scene) -> None:
    """Leaves something that the database will not take, and which is sent only with the commit."""
    scene.session.autoflush = False
    scene.session.add(Fact(case_id="no such case", name="x", value={}, message_id="none", at=scene.turn.started_at))


def breaks_at_commit(scene: Scene) -> None:
    """The connection is lost in the very last moment."""

    @event.listens_for(scene.session, "before_commit")
    def _lost(_session: Any) -> None:
        raise ConnectionError("lost")


def facts() -> list[Fact]:
    with read_only() as session:
        return list(session.scalars(select(Fact)))


def receipts() -> list[Receipt]:
    with read_only() as session:
        return list(session.scalars(select(Receipt)))


def said(dispatcher: CollectingDispatcher) -> str:
    return "\n".join(message["text"] or "" for message in dispatcher.messages)


async def test_a_deed_leaves_its_receipt_and_then_speaks(exchange: Any, dispatcher: CollectingDispatcher) -> None:
    taken = exchange.begin("同意")
    events = await Deed().run(dispatcher, exchange.tracker(taken), {})
    assert said(dispatcher) == CLAIM
    assert events == [{"event": "slot", "name": "wish", "value": "answered"}]
    (receipt,) = receipts()
    assert (receipt.action, receipt.turn_id, receipt.conversation_id) == (
        "action_deed",
        taken.turn.id,
        exchange.conversation_id,
    )
    assert (receipt.failed, receipt.reference) == (False, None)
    assert [fact.name for fact in facts()] == ["wish"]


async def test_nothing_is_said_before_everybody_else_can_see_that_it_is_done(exchange: Any) -> None:
    seen: list[tuple[int, int]] = []

    class Watching(CollectingDispatcher):
        def utter_message(self, *arguments: Any, **named: Any) -> None:
            seen.append((len(facts()), len(receipts())))
            super().utter_message(*arguments, **named)

    await Deed().run(Watching(), exchange.tracker(exchange.begin("同意")), {})
    assert seen == [(1, 1)]


@pytest.mark.parametrize("wrong", [raises, breaks_at_flush, breaks_at_commit])
async def test_whatever_goes_wrong_is_undone_and_becomes_an_apology_and_a_person(
    exchange: Any, dispatcher: CollectingDispatcher, wrong: Callable[[Scene], None]
) -> None:
    events = await Deed(wrong).run(dispatcher, exchange.tracker(exchange.begin("同意")), {})
    assert CLAIM not in said(dispatcher)
    assert facts() == []
    (receipt,) = receipts()
    assert (receipt.action, receipt.failed) == ("action_deed", True)
    reference = re.search(r"编号([0-9A-F]{6})", said(dispatcher))
    assert reference is not None and reference[1] == receipt.reference
    assert events == [END_TURN]
    with read_only() as session:
        assert conversations.get(session, exchange.conversation_id).state == WAITING
        assert session.scalars(select(Handoff.reason)).all() == ["system_failure"]
        trouble = session.scalars(select(AuditEvent).where(AuditEvent.action == "trouble")).one()
        assert trouble.data == {"reference": receipt.reference}


async def test_a_failure_in_english_is_apologised_for_in_english(
    exchange: Any, dispatcher: CollectingDispatcher
) -> None:
    taken = exchange.begin("I agree to that")
    await Deed(raises).run(dispatcher, exchange.tracker(taken), {})
    assert re.search(r"sorry.*Reference [0-9A-F]{6}", said(dispatcher), re.DOTALL)


@pytest.mark.parametrize("metadata", [{"turn_id": None}, {"turn_id": "made up"}])
async def test_a_message_that_did_not_come_through_the_gateway_does_and_says_nothing(
    exchange: Any, dispatcher: CollectingDispatcher, metadata: dict[str, Any]
) -> None:
    events = await Deed().run(dispatcher, exchange.tracker(exchange.begin("同意"), **metadata), {})
    assert (dispatcher.messages, events, facts(), receipts()) == ([], [END_TURN], [], [])


async def test_no_message_can_act_in_another_conversations_name(
    exchange: Any, dispatcher: CollectingDispatcher
) -> None:
    other = type(exchange)("D002")
    tracker = other.tracker(exchange.begin("同意"))
    await Deed().run(dispatcher, tracker, {})
    assert (dispatcher.messages, facts(), receipts()) == ([], [], [])


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (Line("您好"), {"text": "您好", "buttons": [], "custom": {}}),
        (Line("好吗？", ({"title": "好", "payload": "好"},)), {"buttons": [{"title": "好", "payload": "好"}]}),
        (
            Line("电话", kind="helplines", data={"lines": []}),
            {"custom": {"text": "电话", "kind": "helplines", "data": {"lines": []}, "buttons": []}},
        ),
    ],
)
async def test_a_rich_line_travels_as_one_message(line: Line, message: dict[str, Any]) -> None:
    dispatcher = CollectingDispatcher()
    speak(dispatcher, line)
    (sent,) = dispatcher.messages
    assert {name: sent[name] for name in message} == message
