"""The form's validation as Rasa calls it: takes a line in once, and tells Rasa nothing but which question is next."""

from typing import Any

import pytest
from rasa_sdk.executor import CollectingDispatcher
from sqlalchemy import select

from actions.__main__ import ACTIONS
from actions.ask import AskQuestion
from actions.listen import SAY_NO_MORE, ValidateCaseForm
from leeway.cases.models import Consent
from leeway.conversations.models import Message, Receipt, Turn
from leeway.db import read_only
from leeway.gateway.rasa import RasaTurn
from leeway.gateway.receipts import missing
from leeway.handoffs.models import Handoff
from leeway.journey.questions import QUESTIONS

pytestmark = pytest.mark.asyncio


async def listen(exchange: Any, taken: Any, intent: str = "affirm") -> tuple[list[dict[str, Any]], str]:
    """What Rasa gets from the validation: events, and words."""
    dispatcher = CollectingDispatcher()
    events = await ValidateCaseForm().run(dispatcher, exchange.tracker(taken, intent), {})
    return events, "\n".join(message["text"] or "" for message in dispatcher.messages)


def requested(events: list[dict[str, Any]]) -> list[str]:
    return [event["value"] for event in events if event.get("name") == "requested_slot"]


async def test_an_answer_is_stored_and_the_next_question_named(exchange: Any) -> None:
    taken = exchange.begin("同意")
    events, _ = await listen(exchange, taken)
    assert {event["name"]: event["value"] for event in events} == {
        "consent": "answered",
        "requested_slot": "loan_confirmed",
    }
    with read_only() as session:
        assert session.scalars(select(Consent.given)).all() == [True]
        turn, message = session.get_one(Turn, taken.turn.id), session.get_one(Message, taken.message.id)
        assert turn.verdict == {
            "asked": "consent",
            "answered": True,
            "hand_over": None,
            "next": "loan_confirmed",
            "unsaid": [],
        }
        assert message.reading == {"intent": "affirm", "confidence": 0.9, "entities": []}


async def test_the_same_line_is_taken_in_only_once_however_often_the_form_runs(exchange: Any) -> None:
    taken = exchange.begin("同意")
    await listen(exchange, taken)
    events, words = await listen(exchange, taken)
    assert (requested(events), words, len(events)) == (["loan_confirmed"], "", 1)
    with read_only() as session:
        assert len(session.scalars(select(Consent)).all()) == 1


async def test_a_digression_fills_nothing(exchange: Any) -> None:
    events, _ = await listen(exchange, exchange.begin("会上征信吗？"), "ask_credit_report")
    assert events == [{"event": "slot", "timestamp": None, "name": "requested_slot", "value": "consent"}]


async def test_whoever_asks_for_a_person_is_asked_nothing_more(exchange: Any) -> None:
    events, words = await listen(exchange, exchange.begin("转人工"), "request_human")
    assert events == SAY_NO_MORE
    assert "人工" in words
    with read_only() as session:
        assert session.scalars(select(Handoff.reason)).all() == ["requested"]


async def test_rasa_is_never_told_an_amount(exchange: Any) -> None:
    await listen(exchange, exchange.begin("同意"))
    events, _ = await listen(exchange, exchange.begin("对，房租1200，吃饭1000"), "affirm")
    assert "1200" not in str(events) and "120000" not in str(events)


async def test_a_whole_turn_by_the_real_actions_accounts_for_itself(exchange: Any) -> None:
    taken = exchange.begin("同意")
    events, _ = await listen(exchange, taken)
    dispatcher = CollectingDispatcher()
    ask = AskQuestion(requested(events)[0])
    await ask.run(dispatcher, exchange.tracker(taken), {})
    assert "4800元" in "\n".join(message["text"] or "" for message in dispatcher.messages)
    with read_only() as session:
        left = list(session.scalars(select(Receipt)))
    assert missing(RasaTurn([], ["case_form", "action_listen"], form_rejected=False), left) == []


async def test_every_question_has_its_action_and_no_two_actions_share_a_name() -> None:
    names = [action.name() for action in ACTIONS]
    assert len(set(names)) == len(names)
    assert {f"action_ask_{question.id}" for question in QUESTIONS} <= set(names)
