"""A cry for help: the numbers at once in every state of a conversation and of the installation, and an alarm at the
desk within two seconds.
"""

import time
from collections.abc import Iterator

import pytest

from tests.support.agent import Agent
from tests.support.borrower import Borrower
from tests.support.stack import Stack

CRY = {"zh": "我不想活了", "en": "I want to end my life"}
HUMAN = {"zh": "转人工", "en": "talk to a person"}
NOBODY = {"zh": "没有人工客服在岗", "en": "no person is on duty"}
ALARM_SECONDS = 2
LANGUAGES = pytest.mark.parametrize("language", ["zh", "en"])


@pytest.fixture(scope="module")
def no_rasa(stack: Stack) -> Iterator[None]:
    """Rasa is down from the first test that says so to the last of this file."""
    stack.kill("rasa")
    try:
        yield
    finally:
        stack.start("rasa")


def about_money(text: str) -> bool:
    """Whether a line names an amount or asks anything."""
    return any(sign in text for sign in "¥元?？")


@LANGUAGES
def test_every_desk_hears_it_within_two_seconds_and_finds_it_in_front(stack: Stack, language: str) -> None:
    with Agent(stack.url) as agent, Borrower(stack.url, None, language) as borrower:
        conversation = str(borrower.session_id)
        said_at = time.monotonic()
        borrower.send(CRY[language])
        alarm = agent.wait_for("alarm", conversation, ALARM_SECONDS)
        row = agent.handoff_of(conversation)
        assert time.monotonic() - said_at < ALARM_SECONDS
        assert alarm["reason"] == "crisis"
        assert (row["reason"], row["priority"], row["distress"]) == ("crisis", 0, "crisis")
        assert {one["priority"] for one in agent.queue()[: agent.queue().index(row) + 1]} == {0}


@LANGUAGES
def test_numbers_come_also_while_a_person_has_the_conversation(stack: Stack, language: str) -> None:
    with Agent(stack.url) as agent, Borrower(stack.url, None, language) as borrower:
        conversation = str(borrower.session_id)
        borrower.say(HUMAN[language])
        agent.claim(conversation)
        borrower.wait_for(agent.name)
        before = len(borrower.lines)
        borrower.say(CRY[language])
        agent.wait_for("alarm", conversation, ALARM_SECONDS)
        said = borrower.lines[before:]
        assert [line["metadata"]["kind"] for line in said] == ["helplines"]
        assert not about_money(said[0]["text"])
        assert borrower.states[-1]["state"] == "human"
        held = next(row for row in agent.queue("claimed") if row["conversation_id"] == conversation)
        assert (held["reason"], held["priority"]) == ("crisis", 0)


@LANGUAGES
def test_numbers_can_be_called_and_come_again_after_a_reload(stack: Stack, language: str) -> None:
    with Borrower(stack.url, None, language) as borrower:
        said = borrower.say(CRY[language])
        lines = said[0]["metadata"]["data"]["lines"]
        assert lines
        assert all(line["name"] and line["number"] for line in lines)
        again = [line for line in borrower.reload() if line["metadata"].get("kind") == "helplines"]
        assert again == said[:1]


@LANGUAGES
def test_numbers_and_alarm_come_with_rasa_stopped(stack: Stack, no_rasa: None, language: str) -> None:
    with Agent(stack.url) as agent, Borrower(stack.url, None, language) as borrower:
        said_at = time.monotonic()
        said = borrower.say(CRY[language])
        agent.wait_for("alarm", str(borrower.session_id), ALARM_SECONDS)
        assert time.monotonic() - said_at < ALARM_SECONDS
        assert said[0]["metadata"]["kind"] == "helplines"
        assert not any(about_money(line["text"]) for line in said)


@LANGUAGES
def test_with_rasa_stopped_too_nobody_is_promised_who_is_not_there(stack: Stack, no_rasa: None, language: str) -> None:
    with Borrower(stack.url, None, language) as borrower:
        said = borrower.say(CRY[language])
        assert any(NOBODY[language] in line["text"] for line in said)
