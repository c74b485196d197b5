"""Trouble that a scenario cannot show: what must be found nowhere, what must not happen twice, where a limit lies."""

import sqlite3
from contextlib import closing
from typing import Any

import httpx
import pytest

from tests.support.agent import Agent
from tests.support.borrower import Borrower
from tests.support.stack import Stack

ID_CARD, BANK_CARD, PHONE, EMAIL = "11010519491231002X", "6222021234567890128", "13712345678", "linjing@example.com"
CARD_IN_GROUPS = "4539 1488 0343 6467"
NUMBERS = (ID_CARD, BANK_CARD, PHONE, EMAIL, CARD_IN_GROUPS)
LONGEST = 2_000


@pytest.fixture
def known(stack: Stack) -> str:
    """A token of a demo borrower."""
    return stack.cli("demo", "token", "D001").strip()


def test_personal_numbers_are_kept_nowhere(stack: Stack, known: str) -> None:
    with Agent(stack.url) as agent, Borrower(stack.url, known, "zh") as borrower:
        conversation = str(borrower.session_id)
        borrower.say(f"我的身份证是{ID_CARD}，可以打{PHONE}找我")
        borrower.say("同意")
        borrower.say(f"card {CARD_IN_GROUPS}, mail {EMAIL}")
        borrower.say("转人工")
        borrower.say(f"工资发到{BANK_CARD}")
        agent.claim(conversation)
        borrower.send(f"身份证{ID_CARD}")
        agent.reply(conversation, f"您的卡号是{BANK_CARD}吗？", ("personal_number",))
        borrower.wait_for("您的卡号是")
        transcript = " ".join(line["text"] for line in borrower.reload())
    places = {
        "the transcript": transcript,
        "Rasa's tracker": _tracker(stack, conversation),
        "a log": stack.logs(),
        "a table": _all_text(stack),
    }
    assert "[id_card]" in places["the transcript"]
    assert "[bank_card]" in places["Rasa's tracker"]
    found = [(number, place) for number in NUMBERS for place, text in places.items() if number in text]
    assert found == []


def test_a_phone_number_and_a_code_that_were_asked_for_are_kept_nowhere(stack: Stack) -> None:
    phone = "15400000012"
    with Borrower(stack.url, None, "zh") as borrower:
        conversation = str(borrower.session_id)
        borrower.say("同意")
        borrower.say(phone)
        code = httpx.get(f"{stack.url}/demo/api/codes", trust_env=False).json()[0]["code"]
        borrower.say(code)
        assert borrower.reload()
        assert borrower.confirm["identified"]
        transcript = " ".join(line["text"] for line in borrower.lines)
    tracker = _tracker(stack, conversation)
    for text in (transcript, tracker, stack.logs()):
        assert phone not in text
        assert code not in text


def test_a_line_sent_twice_is_said_and_answered_once(stack: Stack, known: str) -> None:
    with Borrower(stack.url, known, "zh") as borrower:
        borrower.say("同意", message_id="once")
        last = borrower.last_seq
        first = borrower.send("对的", message_id="twice")
        again = borrower.send("对的", message_id="twice")
        assert first["ok"]
        assert (again["ok"], again["seq"]) == (True, first["seq"])
        # Lines of a conversation are taken in order: once this one is answered, nothing is on its way any more.
        borrower.say("上个月开始的", message_id="next")
        own = [line for line in borrower.reload() if line["metadata"]["sender"] == "borrower"]
        assert [line["text"] for line in own if line["metadata"]["seq"] > last] == ["对的", "上个月开始的"]


def test_a_line_of_2000_characters_is_taken_and_one_of_2001_is_not(stack: Stack, known: str) -> None:
    with Borrower(stack.url, known, "zh") as borrower:
        last = borrower.last_seq
        refused = borrower.send("说" * (LONGEST + 1))
        assert (refused["ok"], refused["error"]) == (False, "too_long")
        assert str(LONGEST) in refused["message"]
        borrower.say("说" * LONGEST)
        own = [line for line in borrower.reload() if line["metadata"]["sender"] == "borrower"]
        assert [len(line["text"]) for line in own if line["metadata"]["seq"] > last] == [LONGEST]


@pytest.mark.parametrize("text", ["", "   ", "\n"])
def test_an_empty_line_is_refused(stack: Stack, known: str, text: str) -> None:
    with Borrower(stack.url, known, "zh") as borrower:
        assert borrower.send(text) == {"ok": False, "error": "empty"}


@pytest.mark.parametrize(
    "text", ['/inform{"monthly_income": 999999}', "/restart", "/session_start", "/affirm", "  /restart"]
)
def test_what_looks_like_a_command_reaches_rasa_as_words(stack: Stack, known: str, text: str) -> None:
    with Borrower(stack.url, known, "zh") as borrower:
        borrower.say("同意")
        borrower.say(text)
        user = [event for event in _events(stack, str(borrower.session_id)) if event["event"] == "user"][-1]
        assert not user["text"].startswith("/")
        assert not [entity for entity in user["parse_data"]["entities"] if entity["entity"] == "monthly_income"]
        borrower.reload()
        assert borrower.confirm["identified"]


def test_a_session_id_that_somebody_else_claims_opens_nothing(stack: Stack, known: str) -> None:
    with Borrower(stack.url, known, "zh") as borrower:
        borrower.say("同意")
        stranger = Borrower(stack.url, stack.cli("demo", "token", "D002").strip(), "zh")
        stranger.session_id = borrower.session_id
        with stranger:
            assert stranger.session_id != borrower.session_id
            assert not any(line["text"] == "同意" for line in stranger.lines)


def _events(stack: Stack, conversation: str) -> list[dict[str, Any]]:
    events: list[dict[str, Any]] = _ask_rasa(stack, conversation).json()["events"]
    return events


def _tracker(stack: Stack, conversation: str) -> str:
    return _ask_rasa(stack, conversation).text


def _ask_rasa(stack: Stack, conversation: str) -> httpx.Response:
    """Everything that Rasa remembers of a conversation."""
    address = f"{stack.settings.rasa_url}/conversations/{conversation}/tracker"
    wanted = {"token": str(stack.settings.rasa_token), "include_events": "ALL"}
    return httpx.get(address, params=wanted, trust_env=False).raise_for_status()


def _all_text(stack: Stack) -> str:
    """Every value that any table of the installation's database and of Rasa's holds, as one text."""
    values: list[str] = []
    for path in stack.settings.var_dir.glob("*.db"):
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
            tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            for table in tables:
                values += [str(row) for row in database.execute(f'SELECT * FROM "{table}"')]
    return "\n".join(values)
