"""Which lines of a sheet are asked about, and which never are."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from pydantic import ValidationError

from leeway.capacity.guidelines import Guidelines, guidelines, unusual
from leeway.capacity.schemas import Category, Certainty, MonthlyLine
from leeway.settings import ROOT


def of(pack: str) -> Guidelines:
    found = guidelines(ROOT / "policy" / pack)
    assert found is not None
    return found


def flagged(pack: str, adults: int, children: int, **told: int) -> list[tuple[str, str]]:
    lines = [MonthlyLine(category, amount) for category, amount in told.items()]  # type: ignore[arg-type]
    return [(line.category, line.direction) for line in unusual(lines, adults, children, of(pack))]


@pytest.mark.parametrize(
    ("adults", "children", "food", "expected"),
    [
        # 350 + 200 + 150 = 700 for three: 500 does not do.
        (2, 1, 50000, [("food", "low")]),
        (2, 1, 69999, [("food", "low")]),
        (2, 1, 70000, []),
        (1, 0, 60000, []),
        (1, 0, 20000, [("food", "low")]),
        (1, 0, 300000, []),
        (1, 0, 300001, [("food", "high")]),
    ],
)
def test_food_is_judged_by_the_household(
    adults: int, children: int, food: int, expected: list[tuple[str, str]]
) -> None:
    assert flagged("cn", adults, children, food=food) == expected


def test_the_uk_allows_a_fifth_beyond_the_published_example() -> None:
    # Single 240 to 340: asked about below 192.00 and above 408.00. Couple with a child: 465 to 780.
    assert [flagged("uk", 1, 0, food=food) for food in (19200, 40800)] == [[], []]
    assert flagged("uk", 1, 0, food=19199) == [("food", "low")]
    assert flagged("uk", 1, 0, food=40801) == [("food", "high")]
    assert flagged("uk", 2, 1, food=93600) == [] and flagged("uk", 2, 1, food=93601) == [("food", "high")]


def test_what_is_too_low_comes_first() -> None:
    assert flagged("cn", 1, 0, transport=900000, utilities=500000, food=10000) == [
        ("food", "low"),
        ("utilities", "high"),
        ("transport", "high"),
    ]


def test_no_costs_at_all_are_usual_where_somebody_may_have_none() -> None:
    assert flagged("cn", 2, 1, utilities=0, transport=0) == []


@pytest.mark.parametrize("category", ["rent", "medical", "childcare"])
def test_home_health_and_children_are_never_asked_about(category: Category) -> None:
    assert flagged("cn", 1, 0, **{category: 9_000_000}) == []


@pytest.mark.parametrize(
    ("certainty", "asked"),
    [("stated", 1), ("range", 1), ("confirmed", 0), ("evidenced", 0), ("unknown", 0), ("skipped", 0)],
)
def test_what_is_confirmed_proven_or_not_known_is_not_asked_about(certainty: Certainty, asked: int) -> None:
    assert len(unusual([MonthlyLine("food", 0, certainty)], 1, 0, of("cn"))) == asked


def test_a_pack_without_guidelines_asks_nothing(tmp_path: Path) -> None:
    assert guidelines(tmp_path) is None


def test_our_own_bands_say_that_nobody_verified_them() -> None:
    assert {one.verified for pack in ("cn", "uk") for one in of(pack).guidelines} == {False}
    assert all("Leeway's own" in one.source for one in of("cn").guidelines)


@pytest.mark.parametrize(
    "wrong",
    [
        {"colour": "red"},
        {"tolerance_percent": 100},
        {"guidelines": [{"category": "food"}]},
        {"effective_from": "soon"},
    ],
)
def test_what_does_not_fit_is_refused(wrong: dict[str, Any]) -> None:
    whole = yaml.safe_load((ROOT / "policy" / "cn" / "guidelines.yml").read_text("utf-8"))
    with pytest.raises(ValidationError):
        Guidelines.model_validate(whole | wrong)


def test_bands_are_the_right_way_round_and_each_category_has_one() -> None:
    whole = yaml.safe_load((ROOT / "policy" / "cn" / "guidelines.yml").read_text("utf-8"))
    food = whole["guidelines"][0]
    for wrong in ([food, food], [food | {"child": {"low": 2, "high": 1}}]):
        with pytest.raises(ValidationError):
            Guidelines.model_validate(whole | {"guidelines": wrong})
