"""Amounts, percentages and numbers of instalments in a reply, held against an imagined case and against real ones."""

from decimal import Decimal
from fractions import Fraction

import pytest
from sqlalchemy.orm import Session

from bench.guard.measure import COVER
from leeway import clock
from leeway.borrowers import repository as borrowers
from leeway.capacity.schemas import Budget, MonthlyLine
from leeway.conversations import service as conversations
from leeway.conversations.service import open_conversation
from leeway.guard.cover import Cover
from leeway.guard.covering import cover_of
from leeway.guard.figures import outside
from leeway.journey.state import load
from leeway.plans import service as plans
from leeway.plans.schemas import Wish
from leeway.plans.service import Situation

PROMISE_ZH, PROMISE_EN = "每月还{}元就行", "{} a month is fine"


def heard(text: str, cover: Cover = COVER) -> list[str]:
    return [text[start:end] for start, end in outside(text, cover)]


@pytest.mark.parametrize(
    "text",
    [
        "每月400元，共12期",
        "滞纳金全免",
        "免掉300元滞纳金",
        "一共4800元，结清就没有了",
        "您每月收入3000元",
        "您提到每月还150元",
        "我们没法给您打五折",
        "孩子这一块，一个月要花多少？",
        "You can pay off the 4,800 early.",
        "We can waive 100% of the late fees.",
        "I can't do 150 a month.",
        "Your wage is 3,000 a month.",
    ],
)
def test_what_is_covered_or_offers_nothing_is_let_be(text: str) -> None:
    assert heard(text) == []


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("每月还一百五就行", "一百五"),
        ("免掉500元滞纳金", "500元"),
        ("利息减半", "减半"),
        ("利息打八五折", "八五折"),
        ("利息打85折", "85折"),
        ("本金给您减三成", "三成"),
        ("给您分48期", "48期"),
        ("还2000元两清", "2000元"),
        ("I'll waive the whole debt", "waive the whole debt"),
        ("We can do 90 a month", "90"),
        ("take 500 off the late fees", "500"),
        ("48 instalments then", "48 instalments"),
    ],
)
def test_what_no_offer_and_no_remedy_covers_is_found(text: str, figure: str) -> None:
    assert any(figure in found for found in heard(text))


def test_without_an_offer_nothing_may_be_promised() -> None:
    assert heard("每月还400元就行", Cover()) != []
    assert heard("您目前欠4800元", Cover()) == []


def test_more_figures_than_anybody_means_are_not_let_through_unread() -> None:
    text = "，".join(f"房租{number}元" for number in range(1000, 1060))
    assert heard(text) != []


@pytest.fixture
def offered(session: Session) -> tuple[Session, str]:
    """A conversation of a demo borrower with what policy and capacity offer them."""
    borrower = borrowers.find_by_ref(session, "D001")
    assert borrower is not None
    conversation = open_conversation(session, "zh", borrower.id, "token")
    budget = Budget(1, 0, (MonthlyLine("income_own", 400_000),), (MonthlyLine("rent", 100_000),))
    case, journey = conversations.case_of(session, conversation.id), load(session, conversation.id)
    situation = Situation(budget, "income_cut", temporary=True, wish=Wish())
    assert plans.propose(session, case, borrower.id, journey.loans, situation).outcome == "offer"
    return session, conversation.id


def test_every_open_offer_may_be_said_and_a_smaller_one_may_not(offered: tuple[Session, str]) -> None:
    session, conversation_id = offered
    journey = load(session, conversation_id)
    cover = cover_of(journey, "agent", clock.today(session))
    assert journey.open_offers
    for offer in journey.open_offers:
        amount = Decimal(offer.instalment_minor) / 100
        assert heard(PROMISE_ZH.format(amount), cover) == []
        assert heard(PROMISE_EN.format(amount), cover) == []
    assert heard(PROMISE_ZH.format(20), cover) != []


def test_what_the_policy_engine_would_grant_may_be_said(offered: tuple[Session, str]) -> None:
    session, conversation_id = offered
    journey = load(session, conversation_id)
    cover = cover_of(journey, "agent", clock.today(session))
    assert journey.decision is not None
    most = journey.decision.capacity["sustainable_minor"]
    assert cover.plan_fits(most, None)
    assert not cover.plan_fits(int(most * Fraction(3, 2)), None) or most * 3 // 2 <= most
    assert not cover.plan_fits(None, 400)


def test_before_a_decision_nothing_is_covered(session: Session) -> None:
    conversation = open_conversation(session, "zh")
    cover = cover_of(load(session, conversation.id), "agent", clock.today(session))
    assert cover.stated_minor == frozenset()
    assert not cover.plan_fits(40_000, 12)
    assert cover.fee_percent == 0 and cover.interest_percent == 0
