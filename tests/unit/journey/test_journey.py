"""The journey without Rasa: what is asked next, what is written down, and what a line may change."""

import pytest
from sqlalchemy.orm import Session

from leeway.cases.view import case_view
from leeway.journey.questions import QUESTIONS
from tests.support.talk import Talk

OPENING = [
    ("同意", "affirm"),
    ("是的", "affirm"),
    ("失业了", "report_hardship"),
    ("上个月", "inform"),
    ("半年", "inform"),
]


def at_household(session: Session, reference: str = "D001") -> Talk:
    talk = Talk(session, reference)
    for text, intent in OPENING:
        talk.say(text, intent)
    assert talk.question == "household"
    return talk


def at_summary(session: Session, reference: str = "D001") -> Talk:
    talk = at_household(session, reference)
    talk.say("两个人")
    talk.say("失业金2000，老婆工资2400，没有其他收入，房租1200，吃饭1000，水电话费300")
    while talk.question != "proposed_payment":
        talk.say("没有", "deny")
    talk.say("每月能还300")
    assert talk.question == "summary_confirmed"
    return talk


def test_questions_are_asked_in_the_order_of_the_table(session: Session) -> None:
    talk, seen = Talk(session), []
    for text in [
        "同意",
        "是",
        "失业",
        "上个月",
        "半年",
        "两个人",
        "2000",
        "2400",
        "没有",
        "1200",
        "1000",
        "300",
        "没有",
    ]:
        seen.append(talk.question)
        talk.say(text)
    order = [question.id for question in QUESTIONS]
    assert seen == sorted(seen, key=order.index)


def test_income_is_not_written_down_before_consent_and_need_not_be_told_twice(session: Session) -> None:
    talk = Talk(session)
    talk.say("我失业了，失业金每月2000，老婆工资2400", "report_hardship")
    assert "income_own" not in talk.told()
    talk.say("同意", "affirm")
    told = talk.told()
    assert (told["income_own"], told["income_partner"], told["reason"]) == (200000, 240000, "job_loss")


def test_after_a_refused_consent_nothing_about_income_is_asked_or_kept(session: Session) -> None:
    talk = Talk(session)
    talk.say("不同意", "deny")
    assert talk.question == "support_choice"
    talk.say("我工资3000", "inform")
    assert "income_own" not in talk.told()


def test_several_facts_in_one_message_close_their_questions(session: Session) -> None:
    talk = at_household(session)
    talk.say("两口人，失业金2000，老婆工资2400，没有其他收入，房租1200，吃饭1000")
    assert talk.question == "utilities"


def test_a_correction_without_a_name_goes_to_what_was_told_last(session: Session) -> None:
    talk = at_household(session)
    for text in ("两个人", "2000", "2400", "没有", "1500"):
        talk.say(text)
    assert talk.question == "food"
    talk.say("不对，是1200", "correct")
    assert (talk.told()["rent"], talk.question) == (120000, "food")


@pytest.mark.parametrize(("question", "said", "kept"), [("rent", "三四百", 40000), ("income_own", "三四千", 300000)])
def test_of_a_range_the_cautious_end_is_kept(session: Session, question: str, said: str, kept: int) -> None:
    talk = at_household(session)
    talk.say("一个人")
    if question == "rent":
        talk.say("2000")
        talk.say("没有")
    talk.say(said)
    assert talk.told()[question] == kept


def test_an_implausible_amount_is_read_back_before_it_is_used(session: Session) -> None:
    talk = at_household(session)
    talk.say("一个人")
    talk.say("2000000")
    assert (talk.question, "income_own" in talk.told()) == ("check", False)
    talk.say("不是，是2000", "deny")
    assert talk.told()["income_own"] == 200000


def test_a_weekly_amount_is_brought_to_a_month(session: Session) -> None:
    talk = at_household(session)
    talk.say("一个人")
    talk.say("每周600")
    assert talk.told()["income_own"] == 260000


def test_changing_a_line_after_the_offers_takes_the_offers_back(session: Session) -> None:
    talk = at_summary(session)
    talk.say("对", "affirm")
    assert talk.question == "offer_choice"
    talk.say("工资说错了，失业金只有1000", "correct")
    assert (talk.journey.open_offers, talk.question) == ([], "summary_confirmed")


def test_the_order_in_which_facts_are_told_does_not_change_the_offers(session: Session) -> None:
    one = at_summary(session)
    one.say("对", "affirm")
    other = Talk(session)
    other.say("同意", "affirm")
    other.say("是", "affirm")
    other.say("水电话费300，吃饭1000，房租1200，老婆工资2400，失业金2000，两口人")
    other.say("失业了", "report_hardship")
    other.say("上个月")
    other.say("半年")
    while other.question not in ("proposed_payment", "summary_confirmed"):
        other.say("没有", "deny")
    other.say("每月能还300")
    other.say("对", "affirm")
    first, second = ([offer.draft for offer in talk.journey.open_offers] for talk in (one, other))
    assert first and first == second


def test_naming_a_figure_unlocks_nothing_above_what_can_be_sustained(session: Session) -> None:
    talk = at_summary(session)
    talk.say("对", "affirm")
    talk.say("每月还4000", "request_instalments")
    sustainable = talk.journey.decision.capacity["sustainable_minor"]  # type: ignore[union-attr]
    assert all(offer.instalment_minor <= sustainable for offer in talk.journey.offers)


def test_the_same_sentence_is_never_said_twice_running(session: Session) -> None:
    talk = at_household(session)
    said = [talk.say("嗯？？", "nlu_fallback") or talk.question for _ in range(2)]
    first = talk.say("两个人").splitlines()[-1]
    assert said[-1] != first


def test_a_digression_with_a_number_fills_nothing(session: Session) -> None:
    talk = at_household(session)
    talk.say("两个人")
    talk.say("逾期费是300吗", "ask_fees")
    assert (talk.question, "income_own" in talk.told()) == ("income_own", False)


@pytest.mark.parametrize(
    ("intent", "confidence", "notices"), [("report_hardship", 0.7, 1), ("report_hardship", 0.3, 0), ("inform", 0.9, 0)]
)
def test_hardship_that_only_the_model_hears_is_noticed_once(
    session: Session, intent: str, confidence: float, notices: int
) -> None:
    talk = Talk(session)
    for _ in range(2):
        talk.say("兜里就剩八块了", intent, confidence)
    assert len(case_view(session, talk.conversation.id)["notices"]) == notices


def test_hardship_in_a_clause_beside_an_arrangement_is_noticed(session: Session) -> None:
    talk = Talk(session)
    words = "这边断粮好久了"
    talk.say(f"{words}，能分成小份慢慢来吗", "request_instalments", beside=[("report_hardship", words)])
    (notice,) = case_view(session, talk.conversation.id)["notices"]
    assert words in notice["words"]
