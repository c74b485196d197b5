"""What amounts are written down: the cautious end of a range, a month's worth of it, and arrears apart from bills."""

from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from leeway.cases.view import case_file
from leeway.journey.reading import Told, Utterance, amounts
from reading.entities import read_entities
from tests.support.talk import Talk
from tests.unit.journey.test_journey import at_household

NOW = datetime(2026, 11, 26)


def heard(text: str, asked: str | None, language: str = "zh") -> list[Told]:
    entities = [entity.to_json() for entity in read_entities(text, now=NOW, language=language)]
    return amounts(Utterance(text, "inform", 0.9, entities, "none", date(2026, 11, 26)), asked)


def none_until(talk: Talk, question: str) -> None:
    """Says "none" to whatever is asked before `question`."""
    for _ in range(8):
        if talk.question == question:
            return
        talk.say("没有", "deny")
    raise AssertionError(f"{question} was not asked; {talk.question} is")


def figures(text: str, asked: str | None, language: str = "zh") -> list[tuple[str, int]]:
    return [(told.category, told.amount_minor) for told in heard(text, asked, language)]


@pytest.mark.parametrize("asked", ["income_own", "income_partner", "income_other", "savings", "proposed_payment"])
def test_of_money_they_have_the_low_end_counts(asked: str) -> None:
    assert figures("2000到3000", asked) == [(asked, 200_000)]
    assert figures("2000 to 3000", asked, "en") == [(asked, 200_000)]


@pytest.mark.parametrize(
    "asked",
    ["rent", "food", "utilities", "transport", "medical", "childcare", "priority_arrears", "other_debt"],
)
def test_of_money_they_spend_the_high_end_counts(asked: str) -> None:
    assert figures("200到300", asked) == [(asked, 30_000)]
    assert figures("200 to 300", asked, "en") == [(asked, 30_000)]


@pytest.mark.parametrize(
    ("text", "language", "amount", "told"),
    [
        ("一周30到40", "zh", 17333, (4000, "week")),  # 40 * 52 / 12 = 173.33
        ("40 a week", "en", 17333, (4000, "week")),
        ("一年2400", "zh", 20000, (240000, "year")),
        ("每天10块", "zh", 30417, (1000, "day")),  # 10 * 365 / 12 = 304.17
        ("300", "zh", 30000, (30000, "month")),
    ],
)
def test_the_month_and_what_was_said_are_both_kept(
    text: str, language: str, amount: int, told: tuple[int, str]
) -> None:
    [line] = heard(text, "transport", language)
    assert (line.amount_minor, line.told) == (amount, told)


def test_parts_of_one_period_are_added_as_they_were_told_and_others_only_by_the_month() -> None:
    [same] = heard("水费每月50，电费每月100", "utilities")
    assert (same.amount_minor, same.told) == (15_000, (15_000, "month"))
    [mixed] = heard("水费每月50，电费每年1200", "utilities")
    assert (mixed.amount_minor, mixed.told) == (15_000, None)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("房租1200，欠的房租每月补300", "zh", [("rent", 120_000), ("priority_arrears", 30_000)]),
        ("欠了两个月房租，每月补500", "zh", [("priority_arrears", 50_000)]),
        ("水电欠费每月补100", "zh", [("priority_arrears", 10_000)]),
        ("以前房租1500", "zh", []),
        ("rent 1200, and 100 a month off the arrears", "en", [("rent", 120_000), ("priority_arrears", 10_000)]),
        ("I pay 50 a month towards rent arrears", "en", [("priority_arrears", 5_000)]),
        # What is owed in all is neither rent nor a payment.
        ("房租欠着6000", "zh", []),
        ("I'm behind 3000 on the rent", "en", []),
        ("房租1200", "zh", [("rent", 120_000)]),
        ("欠你们4800，房租1200", "zh", [("rent", 120_000)]),
    ],
)
def test_arrears_told_beside_another_line_are_kept_apart(
    text: str, language: str, expected: list[tuple[str, int]]
) -> None:
    assert figures(text, "food", language) == expected


@pytest.mark.parametrize(
    ("text", "language", "amount"),
    [
        ("500", "zh", 50_000),
        ("抚养费每月800", "zh", 80_000),
        ("法院判的每月还1000", "zh", 100_000),
        ("物业费每月补200，水电100", "zh", 30_000),
        ("之前欠的房租每月补200", "zh", 20_000),
        ("child maintenance 200 a month", "en", 20_000),
        ("council tax 40 and rent 60", "en", 10_000),
        ("none", "en", 0),
    ],
)
def test_asked_about_arrears_whatever_is_named_is_one(text: str, language: str, amount: int) -> None:
    assert figures(text, "priority_arrears", language) == [("priority_arrears", amount)]


@pytest.mark.parametrize(
    ("text", "language", "category"),
    [
        ("每月还480", "zh", "other_debt"),
        ("I pay 480 a month", "en", "other_debt"),
        ("每月能还你们480", "zh", "proposed_payment"),
        ("I can pay you 480 a month", "en", "proposed_payment"),
    ],
)
def test_asked_about_other_lenders_a_payment_is_theirs_unless_it_is_offered_to_us(
    text: str, language: str, category: str
) -> None:
    assert figures(text, "other_debt", language) == [(category, 48_000)]


def test_a_sum_owed_is_read_back_before_it_counts_as_a_payment() -> None:
    assert [told.unclear for told in heard("房租欠着6000", "priority_arrears")] == [True]
    assert figures("车贷每月1800", "priority_arrears") == [("other_debt", 180_000)]


@pytest.mark.parametrize("text", ["没有", "没有拖欠", "房租水电都没欠", "no arrears", "all up to date"])
def test_whoever_is_behind_with_nothing_can_say_so(session: Session, text: str) -> None:
    talk = at_household(session)
    talk.say("一个人")
    talk.say("工资5000，没有其他收入，房租1000，吃饭800，水电100，交通100")
    none_until(talk, "priority_arrears")
    talk.say(text, "deny")
    assert (talk.told()["priority_arrears"], talk.question) == (0, "other_debt")


TOLD = (
    "失业金2000",
    "老婆工资2400",
    "房租1200",
    "吃饭1000",
    "水电话费每月300",
    "坐地铁一周30块",
    "车贷每月480",
    "欠的房租每月补200",
)


@settings(max_examples=12, deadline=None)
@given(st.permutations(TOLD))
def test_the_order_in_which_amounts_are_told_does_not_change_the_result(order: list[str]) -> None:
    lines = sorted((told.category, told.amount_minor) for text in order for told in heard(text, "savings"))
    assert lines == [
        ("food", 100_000),
        ("income_own", 200_000),
        ("income_partner", 240_000),
        ("other_debt", 48_000),
        ("priority_arrears", 20_000),
        ("rent", 120_000),
        ("transport", 13_000),
        ("utilities", 30_000),
    ]


@pytest.mark.parametrize("order", [TOLD, TOLD[::-1], TOLD[4:] + TOLD[:4]])
def test_the_same_facts_in_any_order_are_the_same_sheet_and_the_same_offers(
    session: Session, order: tuple[str, ...]
) -> None:
    talk = at_household(session)
    talk.say("两个人")
    for text in order:
        talk.say(text)
    none_until(talk, "proposed_payment")
    talk.say("每月能还300")
    capacity = talk.journey.capacity
    # 4,400 - (1,200 rent + 1,700 floor for food, utilities and fares) - 200 = 1,300; less 10 % = 1,170.
    # D001's card asks for 480 a month, the others get 480: half of it is 585; 690 is left after the others.
    assert (capacity.surplus_minor, capacity.sustainable_minor) == (117_000, 58_500)
    talk.say("对", "affirm")
    offers = talk.journey.open_offers
    assert offers and all(offer.instalment_minor <= 58_500 for offer in offers)


def test_the_derivation_at_the_desk_names_the_lines_as_they_were_told(session: Session) -> None:
    talk: Talk = at_household(session)
    talk.say("两个人")
    for text in TOLD:
        talk.say(text)
    none_until(talk, "proposed_payment")
    talk.say("每月能还300")
    talk.say("对", "affirm")
    file = case_file(session, talk.conversation.id, "zh")
    steps = {step["label_id"]: step for step in file["capacity"]["steps"]}
    fares = next(line for line in steps["capacity_essentials"]["lines"] if line["category"] == "transport")
    assert (fares["label"], fares["told_text"], fares["certainty_text"]) == ("交通", "每周30元", "本人说的")
    assert [line["label"] for line in steps["capacity_priority_arrears"]["lines"]] == ["每月补交的欠费"]
    assert steps["capacity_share"]["source"] == "share:1/2"
    assert all(step["label"] for step in steps.values())
