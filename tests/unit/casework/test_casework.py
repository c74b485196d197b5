"""Notes, earlier cases, explanations, and the whole number for a reason."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.agents.models import Agent
from leeway.audit.models import AuditEvent
from leeway.casework import service as casework
from leeway.casework.history import earlier_cases
from leeway.errors import NotFound
from leeway.gateway import desk_views
from leeway.plans.models import DecisionRecord
from tests.support.talk import Talk

AMOUNTS = "失业金2000，老婆工资2400，没有其他收入，房租1200，吃饭1000，水电话费300"


@pytest.fixture
def agent(session: Session) -> Agent:
    return session.scalars(select(Agent).where(Agent.username == "zhoumin")).one()


@pytest.fixture
def decided(session: Session) -> Talk:
    talk = Talk(session, "D001")
    for text, intent in [("同意", "affirm"), ("是的", "affirm"), ("失业了", "report_hardship"), ("上个月", "inform")]:
        talk.say(text, intent)
    for text in ("半年", "两个人", AMOUNTS):
        talk.say(text)
    while talk.question not in ("proposed_payment", "summary_confirmed"):
        talk.say("没有", "deny")
    talk.say("每月能还300")
    talk.say("对", "affirm")
    return talk


def test_notes_keep_their_order_and_writer_and_no_number(session: Session, agent: Agent) -> None:
    talk = Talk(session)
    for text in ("先听她说", "电话13900000000晚上打"):
        casework.add_note(session, talk.conversation, agent, text)
        clock.advance(session, timedelta(minutes=1))
    notes = casework.notes_of(session, talk.conversation.id)
    assert [note["text"] for note in notes] == ["先听她说", "电话[phone]晚上打"]
    assert notes[0]["agent"] == {"id": agent.id, "name": agent.name}


def test_the_whole_number_is_shown_for_a_reason_on_record(session: Session, agent: Agent) -> None:
    talk = Talk(session)
    value = casework.reveal_phone(session, talk.conversation.id, agent, "约好今晚回电")
    assert value.endswith("0001") and value.startswith("+86")
    deed = session.scalars(select(AuditEvent).where(AuditEvent.action == "phone.revealed")).one()
    assert (deed.actor, deed.subject, deed.data["why"]) == (f"agent:{agent.id}", talk.conversation.id, "约好今晚回电")
    assert value not in str(deed.data)


def test_nobody_identified_has_no_number(session: Session, agent: Agent) -> None:
    with pytest.raises(NotFound):
        casework.reveal_phone(session, Talk(session, None).conversation.id, agent, "约好回电")


@pytest.mark.parametrize(("language", "label"), [("zh", "失业"), ("en", "job")])
def test_earlier_cases_say_what_they_were_about(session: Session, decided: Talk, language: str, label: str) -> None:
    clock.advance(session, timedelta(days=30))
    later = Talk(session, "D001")
    rows = earlier_cases(session, later.conversation.id, language)
    assert [row["conversation_id"] for row in rows] == [decided.conversation.id]
    assert label in rows[0]["reason_label"].lower()
    assert earlier_cases(session, decided.conversation.id, language) == []


def test_a_stranger_and_another_borrower_have_no_part_in_it(session: Session, decided: Talk) -> None:
    for reference in (None, "D002"):
        assert earlier_cases(session, Talk(session, reference).conversation.id, "zh") == []


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_decision_carries_its_explanation(session: Session, decided: Talk, language: str) -> None:
    view = desk_views.whole(session, decided.conversation, language)
    explanations = [decision["explanation"] for decision in view["case"]["decisions"]]
    assert explanations and all(told["borrower"] and told["agent"] and told["auditor"] for told in explanations)
    assert all(isinstance(line, str) for told in explanations for line in told["agent"] + told["auditor"])


def test_a_decision_older_than_its_facts_has_none(session: Session, decided: Talk) -> None:
    for row in session.scalars(select(DecisionRecord)):
        row.facts, row.trace = None, {}
    session.flush()
    view = desk_views.whole(session, decided.conversation, "zh")
    assert {decision["explanation"] for decision in view["case"]["decisions"]} == {None}
