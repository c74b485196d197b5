"""From Rasa's answer to what is said: only what is proven, always something, and nothing inside a human chat."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from leeway.agents.models import Agent
from leeway.conversations import service as conversations
from leeway.conversations.models import HUMAN, WAITING, Conversation, Message, Turn
from leeway.db import read_only, unit_of_work
from leeway.gateway import turns
from leeway.gateway.intake import Taken, take
from leeway.gateway.rasa import FORM, Rasa, RasaTurn
from leeway.handoffs import service as handoffs
from leeway.handoffs.models import Handoff
from leeway.journey import opening
from tests.support.stack import free_ports

VALIDATE, ASK = f"validate_{FORM}", "action_ask_phone"
HEALTHY = [FORM, "action_listen"]
pytestmark = pytest.mark.usefixtures("installation")


@pytest.fixture
def taken(installation: Engine) -> Taken:
    """A stranger's line that waits for its answer."""
    with unit_of_work() as session:
        conversation = conversations.open_conversation(session, "zh")
        opening.greet(session, conversation)
        return take(session, conversation.id, "同意", "m1")


@pytest.fixture
def after(taken: Taken) -> Iterator[Session]:
    with read_only() as session:
        yield session


def leave(taken: Taken, *actions: str, failed: bool = False) -> None:
    """What the action server commits in this turn."""
    with unit_of_work() as session:
        turn = session.get(Turn, taken.turn.id if taken.turn else "")
        assert turn is not None
        for action in actions:
            conversations.receipt(session, turn, action, failed=failed)


def speak(taken: Taken, *responses: dict[str, Any], executed: list[str] = HEALTHY) -> list[Message]:
    return turns._speak(taken, RasaTurn(list(responses), executed, form_rejected=False))


def outcome(session: Session, taken: Taken) -> str | None:
    return session.scalar(select(Turn.outcome).where(Turn.id == (taken.turn.id if taken.turn else "")))


def handoff_reasons(session: Session) -> list[str]:
    return list(session.scalars(select(Handoff.reason)))


def test_what_is_proven_by_receipts_is_said_and_stored(taken: Taken, after: Session) -> None:
    leave(taken, VALIDATE, ASK)
    buttons = [{"title": "好", "payload": "好"}]
    rich = {"custom": {"kind": "helplines", "text": "电话", "data": {"lines": []}, "buttons": []}}
    said = speak(taken, {"text": "手机号是多少？", "buttons": buttons}, rich)
    assert [(line.text, line.kind, line.buttons) for line in said] == [
        ("手机号是多少？", "text", buttons),
        ("电话", "helplines", []),
    ]
    kept = conversations.messages_after(after, taken.message.conversation_id, taken.message.seq)
    assert [line.id for line in kept] == [line.id for line in said]
    assert outcome(after, taken) == "spoken"


@pytest.mark.parametrize(
    ("left", "responses", "ends"),
    [
        ([], ["已经办好了。"], "withheld"),
        ([VALIDATE], ["已经办好了。", "谢谢。"], "withheld"),
        ([VALIDATE, ASK], [], "silent"),
        ([VALIDATE, ASK], [""], "silent"),
    ],
)
def test_what_is_not_proven_and_silence_become_an_apology_and_a_person(
    taken: Taken, after: Session, left: list[str], responses: list[str], ends: str
) -> None:
    leave(taken, *left)
    (apology,) = speak(taken, *({"text": text} for text in responses))
    assert "没有办成" in apology.text
    assert re.search(r"编号[0-9A-F]{6}", apology.text)
    assert outcome(after, taken) == ends
    assert handoff_reasons(after) == ["system_failure"]
    everything = conversations.messages_after(after, taken.message.conversation_id, 0)
    assert [line.text for line in everything] == ["同意", apology.text]


def test_the_apology_of_an_action_that_failed_is_said_as_it_is(taken: Taken, after: Session) -> None:
    leave(taken, VALIDATE, failed=True)
    assert [line.text for line in speak(taken, {"text": "抱歉，编号ABCDEF。"})] == ["抱歉，编号ABCDEF。"]
    assert outcome(after, taken) == "failed"


@pytest.mark.asyncio
async def test_a_rasa_that_is_not_there_is_spoken_of_and_the_line_is_kept(taken: Taken, after: Session) -> None:
    rasa = Rasa(url=f"http://127.0.0.1:{free_ports(1)[0]}")
    (apology,) = await turns.Turns(rasa).answer(taken)
    await rasa.close()
    assert "没有办成" in apology.text
    assert outcome(after, taken) == "failed"
    assert conversations.get(after, taken.message.conversation_id).state == WAITING
    assert after.get(Message, taken.message.id) is not None


@pytest.mark.asyncio
async def test_an_answer_in_no_shape_we_know_is_spoken_of_too(taken: Taken, after: Session) -> None:
    class Garbled(Rasa):
        async def turn(self, *_: Any, **__: Any) -> RasaTurn:
            return RasaTurn(["not a response"], HEALTHY, form_rejected=False)  # type: ignore[list-item]

    rasa = Garbled()
    (apology,) = await turns.Turns(rasa).answer(taken)
    await rasa.close()
    assert "没有办成" in apology.text
    assert outcome(after, taken) == "failed"


@pytest.mark.parametrize("proven", [True, False])
def test_whoever_was_taken_over_by_a_person_meanwhile_hears_only_the_person(
    taken: Taken, after: Session, proven: bool
) -> None:
    with unit_of_work() as session:
        conversation = session.get_one(Conversation, taken.message.conversation_id)
        handoff = handoffs.request(session, conversation, "requested")
        handoffs.claim(session, handoff.id, session.scalars(select(Agent)).first())  # type: ignore[arg-type]
    leave(taken, *((VALIDATE, ASK) if proven else ()))
    assert speak(taken, {"text": "每个月能还多少？"}) == []
    assert outcome(after, taken) == "silent"
    assert conversations.get(after, taken.message.conversation_id).state == HUMAN
    assert [line.text for line in conversations.messages_after(after, taken.message.conversation_id, 0)] == ["同意"]


@pytest.mark.asyncio
async def test_lines_of_one_conversation_wait_for_each_other_and_other_conversations_do_not() -> None:
    taking = turns.Turns(Rasa())
    async with taking.in_order("a"):
        assert taking.in_order("a").locked()
        assert not taking.in_order("b").locked()
