"""The crisis panel: what it shows, step by step, and who may say that it is over."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.agents.models import Agent
from leeway.audit.models import AuditEvent
from leeway.casework import crisis
from leeway.casework.crisis_rules import crisis_rules
from leeway.conversations import service as conversations
from leeway.conversations.models import ASSISTANT, HUMAN
from leeway.conversations.service import Line
from leeway.errors import NotFound
from leeway.handoffs import passing
from leeway.handoffs import service as handoffs
from leeway.journey import crisis as journey_crisis
from leeway.words.forbidden import forbidden
from tests.support.talk import Talk

REQUIRED = [step.id for step in crisis_rules().steps if step.required]


@pytest.fixture
def agent(session: Session) -> Agent:
    return session.scalars(select(Agent).where(Agent.username == "zhoumin")).one()


def speak_of_it(talk: Talk, text: str = "不想活了") -> None:
    conversations.add_message(talk.session, talk.conversation, "borrower", Line(text), distress="crisis")
    journey_crisis.meet(talk.session, talk.conversation)
    clock.advance(talk.session, timedelta(minutes=1))


@pytest.fixture
def talk(session: Session) -> Talk:
    one = Talk(session)
    speak_of_it(one)
    return one


def do_all(talk: Talk, agent: Agent) -> None:
    for step in REQUIRED:
        crisis.mark(talk.session, talk.conversation, agent, step, True, "")


def view(talk: Talk, language: str = "zh") -> dict[str, object]:
    shown = crisis.crisis_view(talk.session, talk.conversation, language)
    assert shown is not None
    return shown


def test_without_a_crisis_there_is_no_panel(session: Session, agent: Agent) -> None:
    talk = Talk(session)
    assert crisis.crisis_view(session, talk.conversation, "zh") is None
    with pytest.raises(crisis.NoCrisis):
        crisis.mark(session, talk.conversation, agent, REQUIRED[0], True, "")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_panel_shows_the_words_and_what_to_do(talk: Talk, language: str) -> None:
    shown = view(talk, language)
    assert (shown["words"], shown["cleared_at"]) == ("不想活了", None)
    for part in ("alert", "say_first", "not_to_do", "steps", "helplines"):
        assert shown[part]


def test_later_lines_of_the_same_crisis_begin_no_other(talk: Talk, agent: Agent) -> None:
    crisis.mark(talk.session, talk.conversation, agent, REQUIRED[0], True, "主管已到")
    speak_of_it(talk, "活着没意思")
    shown = view(talk)
    assert shown["words"] == "不想活了"
    step = next(one for one in shown["steps"] if one["id"] == REQUIRED[0])  # type: ignore[attr-defined]
    assert (step["done_by"]["id"], step["note"]) == (agent.id, "主管已到")


def test_a_step_taken_back_is_open_again_and_both_are_on_record(talk: Talk, agent: Agent) -> None:
    for done in (True, True, False):
        crisis.mark(talk.session, talk.conversation, agent, REQUIRED[0], done, "")
    assert view(talk)["steps"][0]["done_by"] is None  # type: ignore[index]
    query = select(AuditEvent.action).where(AuditEvent.action.like("crisis.step%")).order_by(AuditEvent.at)
    assert list(talk.session.scalars(query)) == ["crisis.step_done", "crisis.step_undone"]


def test_an_unknown_step_is_not_found(talk: Talk, agent: Agent) -> None:
    with pytest.raises(NotFound):
        crisis.mark(talk.session, talk.conversation, agent, "nonsense", True, "")


def test_it_is_cleared_only_when_the_required_steps_are_done(talk: Talk, agent: Agent) -> None:
    with pytest.raises(crisis.CrisisStepsOpen) as refused:
        crisis.clear(talk.session, talk.conversation, agent, "安全了")
    assert refused.value.details == {"steps": REQUIRED}
    do_all(talk, agent)
    crisis.clear(talk.session, talk.conversation, agent, "安全了")
    shown = view(talk)
    assert talk.conversation.crisis_since is None
    assert (shown["cleared_by"], shown["clear_note"]) == ({"id": agent.id, "name": agent.name}, "安全了")


def test_nobody_hands_back_or_resolves_before_it_is_cleared_but_may_pass_it_on(talk: Talk, agent: Agent) -> None:
    session, conversation = talk.session, talk.conversation
    handoff = handoffs.open_handoff(session, conversation.id)
    assert handoff is not None
    handoffs.claim(session, handoff.id, agent)
    for end in (
        lambda: handoffs.hand_back(session, conversation.id, agent, None, "家人陪着"),
        lambda: handoffs.resolve(session, conversation.id, agent, "referred", "家人陪着"),
    ):
        with pytest.raises(handoffs.CrisisNotCleared):
            end()
    assert (conversation.state, handoff.status) == (HUMAN, "claimed")
    assert conversation.crisis_since is not None and view(talk)["cleared_by"] is None
    passing.transfer(session, conversation.id, agent, None, "welfare", "")
    handoffs.claim(session, handoff.id, agent)
    do_all(talk, agent)
    crisis.clear(session, conversation, agent, "家人陪着")
    handoffs.hand_back(session, conversation.id, agent, None, "家人陪着")
    assert conversation.state == ASSISTANT


def test_a_second_crisis_has_all_steps_to_do_again(talk: Talk, agent: Agent) -> None:
    do_all(talk, agent)
    crisis.clear(talk.session, talk.conversation, agent, "安全了")
    clock.advance(talk.session, timedelta(days=1))
    speak_of_it(talk, "还是撑不下去，想死")
    shown = view(talk)
    assert (shown["words"], shown["cleared_at"]) == ("还是撑不下去，想死", None)
    assert all(step["done_by"] is None for step in shown["steps"])  # type: ignore[attr-defined]


def test_what_is_to_be_said_may_be_said() -> None:
    said = [(words.text(language), language) for words in crisis_rules().say_first for language in ("zh", "en")]
    assert [hit for text, language in said for hit in forbidden(text, language)] == []
