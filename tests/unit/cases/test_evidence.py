"""A line that a paper was seen for stands; what is told otherwise is kept beside it."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.agents.models import Agent
from leeway.audit.models import AuditEvent
from leeway.cases import evidence
from leeway.cases import service as cases
from leeway.cases.budget import budget_of
from leeway.cases.models import BudgetLine
from leeway.cases.view import case_file
from tests.support.sheet import tell_sheet
from tests.support.talk import Talk


@pytest.fixture
def talk(session: Session) -> Talk:
    one = Talk(session)
    one.say("你好", "greet")
    tell_sheet(session, one.conversation.id)
    clock.advance(session, timedelta(minutes=1))
    return one


@pytest.fixture
def agent(session: Session) -> Agent:
    return session.scalars(select(Agent).where(Agent.username == "zhoumin")).one()


def rents(talk: Talk) -> list[BudgetLine]:
    query = select(BudgetLine).where(BudgetLine.case_id == talk.journey.case.id, BudgetLine.category == "rent")
    return list(talk.session.scalars(query.order_by(BudgetLine.at)))


def see_rent(talk: Talk, agent: Agent, amount: int | None = None) -> BudgetLine:
    return evidence.mark(talk.session, talk.journey.case, "rent", "租房合同", amount, agent.id)


def test_seeing_what_was_told_keeps_the_amount_and_the_older_line(talk: Talk, agent: Agent) -> None:
    see_rent(talk, agent)
    before, seen = rents(talk)
    assert (before.certainty, before.superseded_at is None) == ("stated", False)
    assert (seen.amount_minor, seen.certainty, seen.evidence, seen.evidenced_by) == (
        before.amount_minor,
        "evidenced",
        "租房合同",
        agent.id,
    )
    deed = talk.session.scalars(select(AuditEvent).where(AuditEvent.action == "line.evidenced")).one()
    assert (deed.actor, deed.data["seen"]) == (f"agent:{agent.id}", "租房合同")


def test_the_sheet_and_so_the_capacity_take_the_amount_on_the_paper(talk: Talk, agent: Agent) -> None:
    before = talk.journey.capacity.sustainable_minor
    see_rent(talk, agent, 150_000)
    journey = talk.journey
    [line] = [one for one in budget_of(journey.lines, 1, 0).outgoings if one.category == "rent"]
    assert (line.amount_minor, line.certainty) == (150_000, "evidenced")
    assert journey.capacity.sustainable_minor < before


def test_a_line_that_nobody_told_needs_the_amount(talk: Talk, agent: Agent) -> None:
    cases.withdraw(talk.session, talk.journey.case, "rent")
    with pytest.raises(evidence.AmountNeeded):
        see_rent(talk, agent)
    assert see_rent(talk, agent, 90_000).amount_minor == 90_000


def test_what_is_told_otherwise_later_changes_nothing_and_is_shown_to_the_agent(talk: Talk, agent: Agent) -> None:
    see_rent(talk, agent, 150_000)
    clock.advance(talk.session, timedelta(minutes=1))
    said = talk.say("房租每月900")
    assert "900元" in said and "1500元" in said
    assert talk.journey.lines["rent"].amount_minor == 150_000
    assert [line.amount_minor for line in rents(talk)] == [120_000, 150_000, 90_000]
    [fact] = [one for one in case_file(talk.session, talk.conversation.id, "zh")["facts"] if one["name"] == "rent"]
    assert (fact["value"], fact["evidence"], fact["restated"]) == (150_000, "租房合同", {"value": 90_000})
    assert "900元" in fact["restated_text"]


def test_a_later_paper_supersedes_an_earlier_one(talk: Talk, agent: Agent) -> None:
    see_rent(talk, agent, 150_000)
    clock.advance(talk.session, timedelta(minutes=1))
    see_rent(talk, agent, 160_000)
    assert [line.amount_minor for line in rents(talk) if line.superseded_at is None] == [160_000]


def test_taking_back_and_starting_over_leave_what_was_seen(talk: Talk, agent: Agent) -> None:
    see_rent(talk, agent)
    cases.withdraw(talk.session, talk.journey.case, "rent")
    cases.start_over(talk.session, talk.journey.case)
    assert list(talk.journey.lines) == ["rent"]
