"""A line far from usual is asked about once, kindly; whatever is answered, nobody is refused for it."""

import pytest
from sqlalchemy.orm import Session

from leeway.cases import service as cases
from leeway.cases.view import case_file
from tests.support.talk import Talk
from tests.unit.journey.test_journey import at_household


def at_sheet(session: Session, lines: str = "吃饭500，水电200", people: str = "两口子带一个孩子") -> Talk:
    """Everything told up to what is far from usual."""
    talk = at_household(session)
    talk.say(people)
    talk.say(f"工资4000，没有其他收入，房租1000，{lines}")
    while talk.question != "proposed_payment":
        talk.say("没有", "deny")
    talk.asked = talk.say("每月能还300")  # type: ignore[attr-defined]
    return talk


def certainty(talk: Talk, line: str) -> str:
    return talk.journey.lines[line].certainty


def test_too_little_food_is_asked_about_before_the_summary(session: Session) -> None:
    talk = at_sheet(session)
    assert talk.question == "guideline"
    assert "500元" in talk.asked and "家里3口人" in talk.asked  # type: ignore[attr-defined]


def test_ordinary_lines_are_not_asked_about(session: Session) -> None:
    assert at_sheet(session, "吃饭1000，水电200").question == "summary_confirmed"


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("没错", "affirm"),
        ("够的，单位管两顿饭", "inform"),
        ("单位包吃", "out_of_scope"),
        ("说不清", "dont_know"),
        ("我们老家有地，不怎么花钱", "nlu_fallback"),
        ("就是500", "inform"),
    ],
)
def test_a_line_that_is_right_stays_with_the_words_said_about_it(session: Session, text: str, intent: str) -> None:
    talk = at_sheet(session)
    talk.say(text, intent)
    assert talk.question == "summary_confirmed"
    assert (talk.told()["food"], certainty(talk, "food")) == (50_000, "confirmed")
    assert talk.told()["guideline"] == {"food": text}
    shown = case_file(session, talk.conversation.id, "zh")["facts"]
    assert next(fact["value_text"] for fact in shown if fact["name"] == "guideline") == f"吃饭和日用: “{text}”"


@pytest.mark.parametrize(
    ("text", "amount", "sure"),
    [("说少了，是1200", 120_000, "confirmed"), ("1200", 120_000, "confirmed"), ("一千二左右吧", 120_000, "range")],
)
def test_another_amount_takes_its_place_and_is_not_asked_about_again(
    session: Session, text: str, amount: int, sure: str
) -> None:
    talk = at_sheet(session)
    talk.say(text, "correct")
    assert talk.question == "summary_confirmed"
    assert (talk.told()["food"], certainty(talk, "food")) == (amount, sure)


@pytest.mark.parametrize("text", ["不对", "不够吃"])
def test_no_asks_for_the_line_anew(session: Session, text: str) -> None:
    talk = at_sheet(session)
    talk.say(text, "deny")
    assert (talk.question, "food" in talk.told()) == ("food", False)
    talk.say("600")
    assert (talk.question, talk.told()["food"]) == ("summary_confirmed", 60_000)


def test_another_line_told_meanwhile_is_kept_and_the_question_stays(session: Session) -> None:
    talk = at_sheet(session)
    talk.say("房租是1300", "inform")
    assert (talk.question, talk.told()["rent"]) == ("guideline", 130_000)


def test_a_question_back_is_no_reason(session: Session) -> None:
    talk = at_sheet(session)
    talk.say("为什么问这个？", "ask_why")
    assert (talk.question, talk.answered) == ("guideline", False)


def test_at_most_two_lines_are_asked_about(session: Session) -> None:
    talk = at_sheet(session, "吃饭300，水电3000，交通9000")
    assert "吃饭" in talk.asked or "日用" in talk.asked  # type: ignore[attr-defined]
    said = talk.say("没错", "affirm")
    assert talk.question == "guideline" and "水电" in said
    talk.say("家里开小作坊用电", "inform")
    assert talk.question == "summary_confirmed"
    assert set(talk.told()["guideline"]) == {"food", "utilities"}  # type: ignore[call-overload]


def test_a_high_line_changes_nothing_but_the_question(session: Session) -> None:
    talk = at_sheet(session, "吃饭9000，水电200")
    assert talk.question == "guideline"
    talk.say("孩子有病要吃特殊奶粉", "inform")
    assert talk.told()["food"] == 900_000


def test_starting_over_asks_anew(session: Session) -> None:
    talk = at_sheet(session)
    talk.say("没错", "affirm")
    cases.start_over(session, talk.journey.case)
    assert talk.journey.fact("guideline") is None
