"""Handing over as both sides live it: the desk beside the borrower's chat."""

import pytest

from tests.support.agent import Agent
from tests.support.borrower import Borrower
from tests.support.stack import Stack

HUMAN = {"zh": "转人工", "en": "talk to a person"}
LANGUAGES = pytest.mark.parametrize("language", ["zh", "en"])


@pytest.fixture
def known(stack: Stack) -> str:
    """A token of a demo borrower."""
    return stack.cli("demo", "token", "D005").strip()


def senders(borrower: Borrower, after: int) -> list[str]:
    """Who spoke after a sequence number."""
    return [line["metadata"]["sender"] for line in borrower.lines if line["metadata"]["seq"] > after]


@LANGUAGES
def test_the_desk_has_case_and_transcript_at_once(stack: Stack, known: str, language: str) -> None:
    with Agent(stack.url) as agent, Borrower(stack.url, known, language) as borrower:
        conversation = str(borrower.session_id)
        borrower.say({"zh": "我同意", "en": "I agree"}[language])
        borrower.say(HUMAN[language])
        row = agent.handoff_of(conversation)
        assert row["borrower_name"] == "孙浩然"
        assert row["reason"] == "requested"
        assert row["language"] == language
        assert row["summary"]
        case = agent.claim(conversation)
        assert [line["text"] for line in case["messages"] if line["sender"] == "borrower"][-1] == HUMAN[language]
        assert case["case"]["loans"][0]["days_past_due"] == 6
        assert case["conversation"]["borrower"]["name"] == "孙浩然"


@LANGUAGES
def test_the_assistant_says_nothing_until_the_person_hands_back(stack: Stack, known: str, language: str) -> None:
    with Agent(stack.url) as agent, Borrower(stack.url, known, language) as borrower:
        conversation = str(borrower.session_id)
        borrower.say(HUMAN[language])
        agent.claim(conversation)
        borrower.wait_for(agent.name)
        since = borrower.last_seq
        for text in ("你好", "what happens if I don't pay?", "房租1200", HUMAN[language]):
            assert borrower.send(text)["ok"]
        agent.reply(conversation, "都收到了 / I have read it all.")
        borrower.wait_for("I have read it all")
        # The transcript is complete and in order: what is not in it now was not said.
        agent.reply(conversation, "再见 / Bye.")
        borrower.wait_for("Bye.")
        borrower.reload()
        assert senders(borrower, since) == ["borrower"] * 4 + ["agent"] * 2
        agent.hand_back(conversation)
        borrower.wait_for({"zh": "自动助手，我们接着说", "en": "automated assistant, and we go on"}[language])


@LANGUAGES
def test_the_place_in_the_queue_is_the_one_that_the_desk_sees(stack: Stack, known: str, language: str) -> None:
    with Agent(stack.url) as agent, Borrower(stack.url, known, language) as borrower:
        borrower.say(HUMAN[language])
        rows = [row["conversation_id"] for row in agent.queue()]
        place = rows.index(str(borrower.session_id)) + 1
        standing = borrower.states[-1]["queue"]
        assert (standing["position"], standing["open"]) == (place, True)
        assert standing["wait_minutes"] > 0
        assert any(str(place) in line["text"] for line in borrower.lines)


def test_with_nobody_at_a_desk_no_wait_is_promised(stack: Stack, known: str) -> None:
    with Borrower(stack.url, known, "zh") as borrower:
        borrower.say(HUMAN["zh"])
        assert borrower.states[-1]["queue"]["open"] is False
        assert borrower.states[-1]["queue"]["wait_minutes"] is None


def test_of_two_agents_exactly_one_gets_the_conversation(stack: Stack, known: str) -> None:
    with (
        Agent(stack.url, "zhoumin") as first,
        Agent(stack.url, "grace") as second,
        Borrower(stack.url, known, "zh") as borrower,
    ):
        conversation = str(borrower.session_id)
        borrower.say(HUMAN["zh"])
        handoff = first.handoff_of(conversation)["id"]
        first.claim(conversation)
        late = second.http.post(f"/api/handoffs/{handoff}/claim")
        assert (late.status_code, late.json()["error"]) == (409, "already_taken")
        intruder = second.http.post(
            f"/api/conversations/{conversation}/messages", json={"text": "我来", "client_id": "x1"}
        )
        assert intruder.status_code == 409


def test_a_reply_sent_twice_is_shown_once(stack: Stack, known: str) -> None:
    with Agent(stack.url) as agent, Borrower(stack.url, known, "zh") as borrower:
        conversation = str(borrower.session_id)
        borrower.say(HUMAN["zh"])
        agent.claim(conversation)
        for _ in range(2):
            agent.http.post(
                f"/api/conversations/{conversation}/messages", json={"text": "只说一遍", "client_id": "same"}
            ).raise_for_status()
        borrower.reload()
        assert [line["text"] for line in borrower.lines].count("只说一遍") == 1
