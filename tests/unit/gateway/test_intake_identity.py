"""A phone number and a code in the chat: used at the door, where they were asked for, and never passed on."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.conversations import service as conversations
from leeway.conversations.models import Conversation
from leeway.gateway.intake import take
from leeway.identity.models import CodeChallenge, DemoCode
from leeway.journey import opening
from leeway.journey.models import Dialogue

PHONE = "15400000001"


@pytest.fixture
def conversation(session: Session) -> Conversation:
    """A stranger's conversation in which the phone number has just been asked for."""
    opened = conversations.open_conversation(session, "zh")
    opening.greet(session, opened)
    asking(session, opened, "phone")
    return opened


def asking(session: Session, conversation: Conversation, question: str) -> None:
    dialogue = session.get(Dialogue, conversation.id)
    assert dialogue is not None
    dialogue.question = question


def event(session: Session, conversation: Conversation, typed: str) -> str | None:
    """What the gateway made of a line, as it is told to the journey."""
    reading = take(session, conversation.id, typed, None).message.reading
    return reading["identity"] if reading else None


def code(session: Session) -> str:
    return session.scalars(select(DemoCode.code).order_by(DemoCode.at.desc())).first() or ""


@pytest.mark.parametrize("typed", [PHONE, f"我的号码是{PHONE}", "+86 154 0000 0001", "my number: 154-0000-0001"])
def test_a_number_that_was_asked_for_gets_a_code(session: Session, conversation: Conversation, typed: str) -> None:
    assert event(session, conversation, typed) == "code_sent"
    assert len(code(session)) == 6


def test_a_number_that_was_not_asked_for_is_only_masked(session: Session, conversation: Conversation) -> None:
    asking(session, conversation, "consent")
    assert event(session, conversation, f"打{PHONE}找我") is None
    assert session.scalars(select(CodeChallenge)).all() == []


def test_the_code_identifies_and_what_follows_is_a_turn_like_any_other(
    session: Session, conversation: Conversation
) -> None:
    event(session, conversation, PHONE)
    taken = take(session, conversation.id, f"是{code(session)}", "m2")
    assert (taken.route, taken.message.text, taken.message.reading) == ("rasa", "是[code]", {"identity": "identified"})
    assert conversation.verified_by == "code"


def test_another_number_may_be_given_where_the_code_is_asked_for(session: Session, conversation: Conversation) -> None:
    event(session, conversation, "15499999999")
    asking(session, conversation, "code")
    assert event(session, conversation, f"写错了，{PHONE}") == "code_sent"
    assert event(session, conversation, code(session)) == "identified"


def test_words_where_a_code_is_asked_for_use_up_no_attempt(session: Session, conversation: Conversation) -> None:
    event(session, conversation, PHONE)
    assert [event(session, conversation, typed) for typed in ("没收到", "等一下", "12345", "1234567")] == [None] * 4
    assert event(session, conversation, code(session)) == "identified"


def test_a_code_too_late_has_to_be_sent_anew(session: Session, conversation: Conversation) -> None:
    event(session, conversation, PHONE)
    late = code(session)
    clock.advance(session, timedelta(minutes=11))
    assert event(session, conversation, late) == "expired"
    assert event(session, conversation, PHONE) == "code_sent"


def test_three_wrong_codes_lock_and_the_right_one_comes_too_late(session: Session, conversation: Conversation) -> None:
    event(session, conversation, PHONE)
    right = code(session)
    wrong = f"{(int(right) + 1) % 10**6:06d}"
    assert [event(session, conversation, wrong) for _ in range(3)] == ["code_wrong", "code_wrong", "locked"]
    assert event(session, conversation, right) is None
    assert conversation.borrower_id is None


def test_six_digits_are_an_ordinary_number_once_the_borrower_is_known(
    session: Session, conversation: Conversation
) -> None:
    event(session, conversation, PHONE)
    event(session, conversation, code(session))
    assert take(session, conversation.id, "欠了123456元", "m3").message.text == "欠了123456元"


def test_a_cry_for_help_beside_a_code_is_met_first(session: Session, conversation: Conversation) -> None:
    event(session, conversation, PHONE)
    taken = take(session, conversation.id, f"{code(session)} 我不想活了", "m2")
    assert (taken.route, taken.alarm, taken.message.text) == ("said", True, "[code] 我不想活了")
    assert conversation.verified_by == "code"
