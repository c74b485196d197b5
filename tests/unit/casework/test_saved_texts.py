"""Saved texts: equal in both languages, filled from what is known, and nothing that the guard would stop."""

import string

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.agents.models import Agent
from leeway.casework.texts import SavedText, known_values, saved_texts, texts_for
from leeway.guard.cover import Cover
from leeway.guard.covering import cover_of
from leeway.guard.examine import examine
from tests.support.talk import Talk

TEXTS = saved_texts().texts
EXAMPLE = {"name": "林静", "agent": "周敏", "owed": "¥4,800", "due": "2026-12-20", "amount": "¥300"}


@pytest.fixture
def agent(session: Session) -> Agent:
    return session.scalars(select(Agent).where(Agent.username == "zhoumin")).one()


def test_there_are_enough_on_every_topic() -> None:
    assert len(TEXTS) >= 20 and len({one.id for one in TEXTS}) == len(TEXTS)
    assert {one.topic for one in TEXTS} == set(saved_texts().topics)


@pytest.mark.parametrize("one", TEXTS, ids=lambda one: one.id)
def test_both_languages_need_the_same_and_known_variables(one: SavedText) -> None:
    english = {name for _, name, _, _ in string.Formatter().parse(one.text.en) if name}
    assert one.variables == english <= EXAMPLE.keys()


@pytest.mark.parametrize("one", TEXTS, ids=lambda one: one.id)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_guard_finds_nothing(one: SavedText, language: str) -> None:
    text = one.text.text(language).format_map(EXAMPLE)
    cover = Cover(stated_minor=frozenset({30_000}), owed_minor=480_000)
    found = examine(text, cover, crisis=one.topic == "crisis")
    assert [(hit.rule.name, text[hit.start : hit.end]) for hit in found] == []


@pytest.mark.parametrize("language", ["zh", "en"])
def test_they_are_filled_with_what_is_known(session: Session, agent: Agent, language: str) -> None:
    talk = Talk(session, "D001", language)
    items = {item["id"]: item for item in texts_for(session, talk.conversation, agent, "", language)}
    assert "林静" in items["hello"]["text"] and "周敏" in items["hello"]["text"]
    assert "4" in items["owed_in_all"]["text"]
    assert "next_instalment" not in items
    cover = cover_of(talk.journey, "agent", clock.today(session))
    assert not [item for item in items.values() if examine(item["text"], cover)]


def test_a_stranger_is_not_named(session: Session, agent: Agent) -> None:
    talk = Talk(session, None)
    assert known_values(session, talk.journey, agent) == {"agent": agent.name}
    assert "hello" not in {item["id"] for item in texts_for(session, talk.conversation, agent, "", "zh")}


def test_searching_looks_at_title_topic_and_text(session: Session, agent: Agent) -> None:
    talk = Talk(session)
    for wanted, found in [("道别", "goodbye"), ("安全", "staying"), ("转人工", "back_to_assistant")]:
        assert found in {item["id"] for item in texts_for(session, talk.conversation, agent, wanted, "zh")}
    assert texts_for(session, talk.conversation, agent, "没有这样的话", "zh") == []


def test_in_a_crisis_nothing_about_money_is_offered(session: Session, agent: Agent) -> None:
    talk = Talk(session)
    talk.conversation.crisis_since = clock.now(session)
    offered = {item["id"] for item in texts_for(session, talk.conversation, agent, "", "zh")}
    assert {"safe_now", "staying"} <= offered and "owed_in_all" not in offered
