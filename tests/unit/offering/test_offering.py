"""Cards from the desk: the borrower's buttons, whose authority an offer takes, and what keeps it from being sent."""

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.agents.models import Agent
from leeway.conversations import service as conversations
from leeway.conversations.service import Line
from leeway.handoffs import service as handoffs
from leeway.offering import accepting, approving, evidencing, sending
from leeway.offering.scope import missing_facts, scope_of
from leeway.offering.views import key_of, offers_view
from leeway.plans import service as plans
from leeway.plans.ladder import Way
from leeway.policy.schemas import authority_of
from tests.support.sheet import LINES, tell_sheet
from tests.support.talk import Talk


@pytest.fixture
def agent(session: Session) -> Agent:
    return session.scalars(select(Agent).where(Agent.username == "zhoumin")).one()


@pytest.fixture
def talk(session: Session, agent: Agent) -> Talk:
    """A case that is told and in the agent's hands."""
    one = Talk(session)
    one.say("你好", "greet")
    tell_sheet(session, one.conversation.id)
    handoff = handoffs.request(session, one.conversation, "requested")
    handoffs.claim(session, handoff.id, agent)
    return one


def first_way(talk: Talk) -> Way:
    return scope_of(talk.session, talk.journey, "agent").ways[0]


def send(talk: Talk, agent: Agent) -> None:
    wanted = sending.Wanted(key=key_of(first_way(talk)))
    assert sending.send(talk.session, talk.conversation.id, agent, wanted, "zh")[0] is not None


def press(talk: Talk, text: str) -> list[Line]:
    message = conversations.add_message(talk.session, talk.conversation, "borrower", Line(text))
    return accepting.answer(talk.session, message)


def test_the_button_counts_in_either_language(talk: Talk, agent: Agent) -> None:
    send(talk, agent)
    [offer] = talk.journey.open_offers
    assert [line.kind for line in press(talk, f"Choose plan {offer.label}")][-2] == "cost_table"
    assert talk.journey.chosen_offer is not None


def test_in_a_crisis_no_button_moves_money_and_nothing_is_sent(talk: Talk, agent: Agent) -> None:
    send(talk, agent)
    way = first_way(talk)
    talk.conversation.crisis_since = clock.now(talk.session)
    assert press(talk, f"选方案{talk.journey.open_offers[0].label}") == []
    assert scope_of(talk.session, talk.journey, "agent").block == "crisis"
    with pytest.raises(sending.CannotOffer):
        sending.send(talk.session, talk.conversation.id, agent, sending.Wanted(key=key_of(way)), "zh")


def test_a_button_of_a_plan_that_is_gone_is_answered_kindly(talk: Talk, agent: Agent) -> None:
    send(talk, agent)
    label = talk.journey.open_offers[0].label
    plans.withdraw_offers(talk.session, talk.journey.case)
    talk.session.flush()
    assert "没有关系" in press(talk, f"选方案{label}")[0].text
    assert press(talk, "随便说说") == []


def test_a_second_card_has_another_label_so_the_first_can_not_choose_it(talk: Talk, agent: Agent) -> None:
    send(talk, agent)
    first = talk.journey.open_offers[0].label
    send(talk, agent)
    second = talk.journey.open_offers[0].label
    assert first != second
    [line] = press(talk, f"选方案{first}")
    assert line.kind == "plans" and line.data is not None and line.data["offers"][0]["label"] == second


def test_after_handing_back_the_assistant_takes_the_same_button(talk: Talk, agent: Agent) -> None:
    for _ in "ABCD":
        send(talk, agent)
    label = talk.journey.open_offers[0].label
    handoffs.hand_back(talk.session, talk.conversation.id, agent, None, "")
    talk.journey.dialogue.question = "offer_choice"
    talk.say(f"选方案{label}", "inform")
    chosen = talk.journey.chosen_offer
    assert chosen is not None and chosen.label == label


def test_the_assistant_does_not_take_an_old_button_for_the_plan_that_stands(talk: Talk, agent: Agent) -> None:
    for _ in "AB":
        send(talk, agent)
    handoffs.hand_back(talk.session, talk.conversation.id, agent, None, "")
    talk.journey.dialogue.question = "offer_choice"
    assert "不在了" in talk.say("选方案A", "inform")
    assert talk.journey.chosen_offer is None


def test_the_household_decides_what_is_missing(session: Session) -> None:
    talk = Talk(session)
    talk.say("你好", "greet")
    tell_sheet(session, talk.conversation.id, without=("rent", "reason"))
    # Whether it will pass is asked only of whoever gave a reason that can.
    assert set(missing_facts(talk.journey)) == {"rent", "reason"}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_without_identity_there_are_no_figures_and_the_reason_is_plain(session: Session, language: str) -> None:
    view = offers_view(scope_of(session, Talk(session, None).journey, "agent"), language, holds=True)
    assert (view["sustainable_minor"], view["range"], view["can_send"]) == (None, None, False)
    assert view["why_not"]


def test_a_supervisor_gives_with_their_own_authority_what_an_agent_has_to_ask_for(talk: Talk, agent: Agent) -> None:
    lasting = Talk(talk.session, "D001")
    lasting.say("你好", "greet")
    tell_sheet(talk.session, lasting.conversation.id, {**LINES, "savings": 450_000}, until=None)
    chief = talk.session.scalars(select(Agent).where(Agent.role == "supervisor")).first()
    assert chief is not None
    handoffs.claim(talk.session, handoffs.request(talk.session, lasting.conversation, "requested").id, chief)
    scope = scope_of(talk.session, lasting.journey, "supervisor")
    [way] = [one for one in scope.ways if one.draft.kind == "settlement"]
    assert scope.beyond == ()
    wanted = sending.Wanted(key=key_of(way))
    message, approval = sending.send(talk.session, lasting.conversation.id, chief, wanted, "zh")
    assert message is not None and approval is None
    decision = lasting.journey.decision
    assert decision is not None and decision.inputs["authority"] == "supervisor"


def test_nobody_decides_what_they_asked_for(talk: Talk, agent: Agent) -> None:
    tell_sheet(talk.session, talk.conversation.id, {**LINES, "savings": 450_000}, until=None)
    scope = scope_of(talk.session, talk.journey, "agent")
    [way] = scope.beyond
    _, approval = sending.send(talk.session, talk.conversation.id, agent, sending.Wanted(key=key_of(way)), "zh")
    assert approval is not None
    agent.role = "supervisor"
    with pytest.raises(approving.OwnApproval):
        approving.decide(talk.session, approval.id, agent, True, "")
    assert approval.status == "pending"


def test_a_yes_after_the_sheet_has_changed_sends_nothing(talk: Talk, agent: Agent) -> None:
    tell_sheet(talk.session, talk.conversation.id, {**LINES, "savings": 450_000}, until=None)
    [way] = scope_of(talk.session, talk.journey, "agent").beyond
    _, approval = sending.send(talk.session, talk.conversation.id, agent, sending.Wanted(key=key_of(way)), "zh")
    chief = talk.session.scalars(select(Agent).where(Agent.role == "supervisor")).first()
    assert approval is not None and chief is not None
    evidencing.see(talk.session, talk.conversation.id, agent, "savings", "银行流水", 20_000)
    row, message = approving.decide(talk.session, approval.id, chief, True, "")
    assert (row.status, message, row.offer_id) == ("refused", None, None)


def test_what_a_role_may_give() -> None:
    assert [authority_of(role) for role in ("agent", "supervisor", "auditor")] == ["agent", "supervisor", "agent"]
