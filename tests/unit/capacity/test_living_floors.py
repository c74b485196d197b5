"""Living floors by country, city, day and household, read from a rule pack's file."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from pydantic import ValidationError

from leeway.capacity.floors import LivingFloor, living_floor
from leeway.settings import ROOT

DAY = date(2026, 11, 26)


def city(**changes: Any) -> dict[str, Any]:
    standard = {
        "id": "somewhere",
        "name_zh": "某市",
        "name_en": "Somewhere",
        "effective_from": "2026-07-01",
        "source": "notice 12",
        "verified": True,
        "first_adult_minor": 150000,
        "further_adult_minor": 90000,
        "child_minor": 40000,
    }
    return standard | changes


def floor(*cities: dict[str, Any]) -> LivingFloor:
    country = yaml.safe_load((ROOT / "policy" / "cn" / "living_floor.yml").read_text("utf-8"))
    return LivingFloor.model_validate({**country, "cities": list(cities)})


@pytest.mark.parametrize(("adults", "children", "living"), [(1, 0, 100000), (2, 0, 170000), (2, 2, 270000)])
def test_each_person_raises_the_floor(adults: int, children: int, living: int) -> None:
    assert living_floor().living_minor(adults, children) == living


@pytest.mark.parametrize("pack", ["cn", "uk"])
def test_our_own_figures_say_that_nobody_verified_them(pack: str) -> None:
    found = living_floor(ROOT / "policy" / pack)
    assert (found.verified, found.cities) == (False, [])
    assert "Leeway's own" in found.source


def test_the_uk_keeps_a_tenth_back_and_at_most_twenty_pounds() -> None:
    found = living_floor(ROOT / "policy" / "uk")
    assert (found.buffer_percent, found.buffer_cap_minor) == (10, 2000)
    # Low ends of the public example: couple 390, two children 150.
    assert found.living_minor(2, 2) == 54000


@pytest.mark.parametrize("name", ["somewhere", "某市", "SOMEWHERE", " 某市 "])
def test_a_city_has_its_own_figures_under_each_of_its_names(name: str) -> None:
    found = floor(city()).at(name, DAY)
    assert (found.id, found.living_minor(2, 1), found.source) == ("cn-default-1/somewhere", 280000, "notice 12")
    assert (found.covers, found.buffer_percent) == (floor().covers, floor().buffer_percent)


@pytest.mark.parametrize("name", [None, "", "elsewhere"])
def test_everywhere_else_the_countrys_figures_hold(name: str | None) -> None:
    known = floor(city())
    assert known.at(name, DAY) is known


@pytest.mark.parametrize(
    ("day", "first"),
    [(date(2026, 6, 30), 100000), (date(2026, 7, 1), 150000), (date(2026, 12, 31), 150000), (date(2027, 1, 1), 160000)],
)
def test_figures_hold_from_their_day(day: date, first: int) -> None:
    known = floor(city(effective_from="2027-01-01", first_adult_minor=160000), city())
    assert known.at("某市", day).first_adult_minor == first


def test_unverified_figures_of_a_city_only_raise_the_floor() -> None:
    found = floor(city(verified=False, first_adult_minor=90000)).at("某市", DAY)
    assert (found.first_adult_minor, found.further_adult_minor, found.child_minor) == (100000, 90000, 50000)


@pytest.mark.parametrize(
    "wrong", [[city(colour="red")], [city(first_adult_minor=1500.5)], [city(source=None)], [city(), city()]]
)
def test_what_does_not_fit_is_refused(wrong: list[dict[str, Any]]) -> None:
    with pytest.raises(ValidationError):
        floor(*wrong)


def test_a_file_without_cities_is_one_without_cities(tmp_path: Path) -> None:
    text = (ROOT / "policy" / "cn" / "living_floor.yml").read_text("utf-8").replace("cities: []", "")
    (tmp_path / "living_floor.yml").write_text(text, "utf-8")
    assert living_floor(tmp_path).cities == []
