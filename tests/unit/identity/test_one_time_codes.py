"""Identification by a code to the registered phone, and what must never come of it."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.borrowers import repository as borrowers
from leeway.conversations import service as conversations
from leeway.conversations.models import Conversation
from leeway.identity import sender
from leeway.identity import service as identity
from leeway.identity.models import CodeChallenge, DemoCode
from leeway.settings import settings

PHONE = "15400000001"  # of D001
UNKNOWN = "15499999999"


@pytest.fixture
def conversation(session: Session) -> Conversation:
    return conversations.open_conversation(session, "zh")


def sent_code(session: Session) -> str:
    """The code that the phone received last."""
    return session.scalars(select(DemoCode.code).order_by(DemoCode.at.desc())).first() or ""


def wrong(session: Session) -> str:
    return f"{(int(sent_code(session) or 0) + 1) % 10**6:06d}"


def enter(session: Session, conversation: Conversation, code: str) -> identity.Event:
    challenge = identity.open_challenge(session, conversation.id)
    assert challenge is not None
    return identity.try_code(session, conversation, challenge, code)


@pytest.mark.parametrize(
    "written", [PHONE, "154 0000 0001", "+86 154-0000-0001", "0086 15400000001", "１５４０００００００１"]
)
def test_the_right_code_identifies_however_the_number_is_written(
    session: Session, conversation: Conversation, written: str
) -> None:
    assert identity.start(session, conversation, written) == "code_sent"
    assert enter(session, conversation, sent_code(session)) == "identified"
    borrower = borrowers.find_by_ref(session, "D001")
    assert borrower is not None
    assert (conversation.borrower_id, conversation.verified_by) == (borrower.id, "code")
    assert conversations.case_of(session, conversation.id).borrower_id == borrower.id
    assert identity.open_challenge(session, conversation.id) is None


def test_what_is_no_number_is_said_so_and_nothing_is_sent(session: Session, conversation: Conversation) -> None:
    assert identity.start(session, conversation, "12345") == "phone_invalid"
    assert session.scalars(select(CodeChallenge)).all() == []


def test_a_wrong_code_may_be_corrected_twice(session: Session, conversation: Conversation) -> None:
    identity.start(session, conversation, PHONE)
    assert [enter(session, conversation, wrong(session)) for _ in range(2)] == ["code_wrong", "code_wrong"]
    assert enter(session, conversation, sent_code(session)) == "identified"


def test_the_third_wrong_code_locks_the_phone_for_every_conversation(
    session: Session, conversation: Conversation
) -> None:
    earlier, later = conversations.open_conversation(session, "zh"), conversations.open_conversation(session, "en")
    identity.start(session, earlier, PHONE)
    good_elsewhere = sent_code(session)
    clock.advance(session, timedelta(seconds=1))
    identity.start(session, conversation, PHONE)
    assert [enter(session, conversation, wrong(session)) for _ in range(3)] == ["code_wrong", "code_wrong", "locked"]
    assert identity.start(session, conversation, PHONE) == "locked"
    assert identity.start(session, later, f"+86{PHONE}") == "locked"
    assert enter(session, earlier, good_elsewhere) == "locked"
    assert identity.open_challenge(session, earlier.id) is None
    assert {conversation.borrower_id, earlier.borrower_id, later.borrower_id} == {None}


def test_a_lock_ends_after_half_an_hour(session: Session, conversation: Conversation) -> None:
    identity.start(session, conversation, PHONE)
    for _ in range(3):
        enter(session, conversation, wrong(session))
    clock.advance(session, identity.LOCK_TIME - timedelta(seconds=5))
    assert identity.start(session, conversation, PHONE) == "locked"
    clock.advance(session, timedelta(seconds=6))
    assert identity.start(session, conversation, PHONE) == "code_sent"
    assert enter(session, conversation, sent_code(session)) == "identified"


def test_another_phone_is_not_locked_with_it(session: Session, conversation: Conversation) -> None:
    identity.start(session, conversation, PHONE)
    for _ in range(3):
        enter(session, conversation, wrong(session))
    assert identity.start(session, conversation, "15400000002") == "code_sent"


def test_an_unknown_phone_goes_through_the_same_steps_and_no_code_ever_fits(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    known, unknown = (conversations.open_conversation(session, "zh") for _ in range(2))
    monkeypatch.setattr(identity.secrets, "randbelow", lambda _below: 123456)
    seen = {}
    for conversation, phone, code in ((known, PHONE, "654321"), (unknown, UNKNOWN, "123456")):
        seen[phone] = [identity.start(session, conversation, phone)]
        seen[phone] += [enter(session, conversation, code) for _ in range(3)]
        seen[phone] += [identity.start(session, conversation, phone)]
    assert seen[PHONE] == seen[UNKNOWN] == ["code_sent", "code_wrong", "code_wrong", "locked", "locked"]
    assert unknown.borrower_id is None
    assert len(session.scalars(select(DemoCode)).all()) == 1


@pytest.mark.parametrize("phone", [PHONE, UNKNOWN])
def test_a_code_ends_after_ten_minutes_by_the_business_clock(
    session: Session, conversation: Conversation, phone: str
) -> None:
    identity.start(session, conversation, phone)
    clock.advance(session, identity.CODE_LIFETIME + timedelta(seconds=1))
    assert enter(session, conversation, sent_code(session)) == "expired"
    assert identity.open_challenge(session, conversation.id) is None
    assert conversation.borrower_id is None


@pytest.mark.parametrize("phone", [PHONE, UNKNOWN])
def test_a_phone_is_sent_at_most_five_codes_an_hour_from_all_conversations_together(
    session: Session, phone: str
) -> None:
    def ask() -> identity.Event:
        return identity.start(session, conversations.open_conversation(session, "zh"), phone)

    assert [ask() for _ in range(6)] == ["code_sent"] * 5 + ["locked"]
    clock.advance(session, timedelta(hours=1, seconds=1))
    assert ask() == "code_sent"


def test_a_new_code_replaces_the_old_one(session: Session, conversation: Conversation) -> None:
    identity.start(session, conversation, PHONE)
    first = sent_code(session)
    clock.advance(session, timedelta(seconds=1))
    identity.start(session, conversation, PHONE)
    second = sent_code(session)
    assert first == second or enter(session, conversation, first) == "code_wrong"
    assert enter(session, conversation, second) == "identified"


@pytest.mark.parametrize(
    ("typed", "code", "kept"),
    [
        ("123456", "123456", "[code]"),
        ("验证码是123456。", "123456", "验证码是[code]。"),
        ("my code: 012345 thanks", "012345", "my code: [code] thanks"),
        ("１２３４５６", "123456", "[code]"),
        ("123 456", "123456", "[code]"),
        ("123-456", "123456", "[code]"),
        ("12345", None, "12345"),
        ("1234567", None, "1234567"),
        ("没收到", None, "没收到"),
    ],
)
def test_a_code_is_found_as_people_type_it_and_blotted_out(typed: str, code: str | None, kept: str) -> None:
    assert (identity.find_code(typed), identity.without_code(typed)) == (code, kept)


def test_outside_the_demo_nothing_pretends_to_send_an_sms(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEEWAY_DEMO", "false")
    settings.cache_clear()
    with pytest.raises(sender.NoSender):
        sender.code_sender().send(session, f"+86{PHONE}", "123456")
    assert session.scalars(select(DemoCode)).all() == []
