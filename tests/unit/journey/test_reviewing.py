"""A plan that does not hold is talked about kindly, and worked out anew from what is known."""

import pytest
from sqlalchemy.orm import Session

from leeway.journey import opening, review_cues, running_plan
from leeway.journey.speech import Speaker
from leeway.keeping import reviews
from leeway.keeping.payments import Incoming, receive
from leeway.plans.models import Agreement
from tests.support.talk import Talk
from tests.unit.journey.test_journey import at_summary


def with_plan(session: Session) -> Talk:
    """D001 after signing a plan."""
    talk = at_summary(session)
    for text in ("都对", "选方案A", "同意，签协议", "5", "跳过"):
        talk.say(text, "affirm")
    assert talk.question == "anything_else"
    return talk


def plan_of(talk: Talk) -> Agreement:
    agreement = talk.journey.agreement
    assert agreement is not None
    return agreement


def missing(session: Session, talk: Talk) -> None:
    reviews.start(session, plan_of(talk), 1)
    session.flush()


def test_a_missed_instalment_is_the_next_thing_asked_about(session: Session) -> None:
    talk = with_plan(session)
    missing(session, talk)
    answer = talk.say("谢谢", "thank")
    assert talk.journey.question.id == "plan_review"
    assert "必须" not in answer


@pytest.mark.parametrize(
    ("says", "outcome"),
    [
        ("已经还了", "said_paid"),
        ("过两天就能还", "promised"),
        ("没什么变化", "kept"),
        ("有变化，重新算方案", "replanning"),
        ("老板又降工资了", "replanning"),
        ("还是还不上", "replanning"),
        ("是的", "replanning"),
        ("没有", "kept"),
    ],
)
def test_what_is_answered_decides_how_it_goes_on(session: Session, says: str, outcome: str) -> None:
    talk = with_plan(session)
    missing(session, talk)
    review = talk.journey.review
    assert review is not None
    talk.journey.dialogue.question = "plan_review"
    talk.say(says)
    assert (review.outcome, review.answered_at is not None) == (outcome, True)
    assert plan_of(talk).status == "active"
    assert talk.journey.settled == (outcome != "replanning")


def test_only_what_may_have_changed_is_asked_again(session: Session) -> None:
    talk = with_plan(session)
    answer = talk.say("这个月又还不上了", "report_hardship")
    assert "人工" not in answer
    told = talk.told()
    assert told["rent"] == 120_000 and told["income_partner"] == 240_000
    assert not {"income_own", "proposed_payment", "summary_confirmed", "reason"} & told.keys()
    assert talk.question == "reason"


def test_a_new_plan_replaces_the_old_one(session: Session) -> None:
    talk = with_plan(session)
    old = plan_of(talk)
    talk.say("工资又降了，还不上", "report_hardship")
    for text in ("上个月", "半年", "1500", "每月能还200", "都对", "选方案A", "同意，签协议"):
        talk.say(text)
    new = plan_of(talk)
    assert (old.status, new.status) == ("replaced", "active")
    assert max(item.amount_minor for item in new.instalments) <= 20_000


def test_a_new_conversation_knows_the_plan_and_what_was_told(session: Session) -> None:
    first = with_plan(session)
    again = Talk(session)
    assert again.journey.agreement is not None and again.journey.agreement.id == plan_of(first).id
    again.say("这期还不上了", "report_hardship")
    assert again.told()["rent"] == 120_000
    again.say("同意", "affirm")
    assert again.question == "reason"


def test_the_plan_is_told_instalment_by_instalment(session: Session) -> None:
    talk = with_plan(session)
    agreement = plan_of(talk)
    receive(session, Incoming("P", agreement.instalments[0].amount_minor + 100, "CNY", agreement.at.date(), "D001"))
    speaker = Speaker(talk.conversation, talk.journey.dialogue)
    running_plan.describe(session, agreement, speaker)
    said = "\n".join(line.text for line in speaker.lines)
    last = len(agreement.instalments)
    assert "第1期：已还清" in said and f"第{last}期" in said and "还了1元" in said


def test_whoever_comes_back_to_a_missed_instalment_is_asked_how_they_are(session: Session) -> None:
    talk = with_plan(session)
    missing(session, talk)
    talk.conversation.updated_at -= opening.AWAY * 2
    lines = [line.text for line in opening.welcome_back(session, talk.conversation)]
    assert any("第1期" in line for line in lines)


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("昨天已经转过去了", review_cues.has_paid),
        ("I've paid it on Monday", review_cues.has_paid),
        ("下周发工资就还", review_cues.will_pay),
        ("i forgot, i'll pay tomorrow", review_cues.will_pay),
        ("nothing has changed", review_cues.nothing_changed),
        ("my situation has changed", review_cues.changed),
    ],
)
def test_cues_are_heard(text: str, cue: object) -> None:
    assert cue(text)  # type: ignore[operator]


@pytest.mark.parametrize("text", ["这期还不上", "I can't pay this one", "已经没办法还了", "won't be able to pay"])
def test_who_cannot_pay_is_not_taken_to_have_paid(text: str) -> None:
    assert not review_cues.has_paid(text) and not review_cues.will_pay(text)
