"""When the desk works: hours by weekday, public holidays, days of the lender's own."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import yaml

from leeway.handoffs import hours
from leeway.handoffs.desk_rules import FILE, DeskRules, desk_rules, read_desk_rules
from leeway.policy.errors import PolicyError
from leeway.policy.pack import pack_meta
from leeway.settings import ROOT, settings

SHANGHAI = ZoneInfo("Asia/Shanghai")
OFFICE = dict.fromkeys(("monday", "tuesday", "wednesday", "thursday", "friday"), "09:00-18:00")
Rewrite = Callable[..., DeskRules]


@pytest.fixture
def rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Rewrite:
    """The desk's rules with some of them written otherwise, as a lender would; they hold for the rest of the test."""

    def rewrite(**changed: object) -> DeskRules:
        file = tmp_path / "desk.yml"
        file.write_text(yaml.safe_dump({**yaml.safe_load(FILE.read_text("utf-8")), **changed}), "utf-8")
        read = read_desk_rules(file)
        monkeypatch.setattr(hours, "desk_rules", lambda: read)
        return read

    monkeypatch.delenv("LEEWAY_AGENTS_OPEN", raising=False)
    settings.cache_clear()
    return rewrite


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=SHANGHAI)


@pytest.mark.parametrize(
    ("when", "is_open", "opens"),
    [
        ("2026-11-26T08:59", False, "2026-11-26T09:00"),  # a Thursday
        ("2026-11-26T09:00", True, "2026-11-27T09:00"),
        ("2026-11-26T17:59", True, "2026-11-27T09:00"),
        ("2026-11-26T18:00", False, "2026-11-27T09:00"),
        ("2026-11-27T18:00", False, "2026-11-30T09:00"),  # over the weekend
        ("2026-09-30T20:00", False, "2026-10-08T09:00"),  # over the week of the national day
        ("2026-10-04T10:00", False, "2026-10-08T09:00"),
        ("2026-10-10T10:00", True, "2026-10-12T09:00"),  # a Saturday worked in exchange
        ("2026-02-13T19:00", False, "2026-02-14T09:00"),  # so is this one, before the Spring Festival
    ],
)
def test_the_desk_keeps_the_weekdays_hours_and_the_countrys_holidays(
    rules: Rewrite, when: str, is_open: bool, opens: str
) -> None:
    rules(hours=OFFICE)
    assert hours.open_at(moment(when)) is is_open
    assert hours.next_opening(moment(when)) == moment(opens)


def test_a_weekend_between_two_holidays_belongs_to_them(rules: Rewrite) -> None:
    rules(hours={**OFFICE, "saturday": "10:00-16:00", "sunday": "10:00-16:00"})
    festival = [date(2026, 2, day) for day in (21, 22)]  # Friday and Monday are holidays
    assert [hours.hours_of(day) for day in festival] == [None, None]
    assert str(hours.hours_of(date(2026, 2, 15))) == "10:00-16:00"  # only the day after it is one


def test_the_lenders_own_days_go_before_the_calendar(rules: Rewrite) -> None:
    rules(hours=OFFICE, closed_days=[date(2026, 11, 26), date(2026, 10, 10)], open_days=[date(2026, 10, 1)])
    assert hours.hours_of(date(2026, 11, 26)) is hours.hours_of(date(2026, 10, 10)) is None
    assert str(hours.hours_of(date(2026, 10, 1))) == "09:00-18:00"


def test_holidays_are_those_of_the_rule_pack(rules: Rewrite, monkeypatch: pytest.MonkeyPatch) -> None:
    rules(hours=OFFICE)
    christmas, national_day = date(2026, 12, 25), date(2026, 10, 1)
    assert (hours.hours_of(christmas) is None, hours.hours_of(national_day) is None) == (False, True)
    monkeypatch.setattr(hours, "pack_meta", lambda: pack_meta(ROOT / "policy" / "uk"))
    assert (hours.hours_of(christmas) is None, hours.hours_of(national_day) is None) == (True, False)


def test_a_desk_may_be_open_all_day(rules: Rewrite) -> None:
    rules(hours={**OFFICE, "thursday": "00:00-24:00"})
    assert hours.open_at(moment("2026-11-26T23:59:59")) and not hours.open_at(moment("2026-11-27T00:00"))


def test_one_setting_opens_every_day_alike(rules: Rewrite, monkeypatch: pytest.MonkeyPatch) -> None:
    rules(hours=OFFICE)
    monkeypatch.setenv("LEEWAY_AGENTS_OPEN", "08:00-20:00")
    settings.cache_clear()
    try:
        assert str(hours.hours_of(date(2026, 10, 1))) == "08:00-20:00"
    finally:
        monkeypatch.delenv("LEEWAY_AGENTS_OPEN")
        settings.cache_clear()


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"hours": {"monday": "9-18"}}, "no time of day"),
        ({"hours": {"monday": "18:00-09:00"}}, "closes after it opens"),
        ({"hours": {"mondays": "09:00-18:00"}}, "hours.mondays"),
        ({"hours": {"monday": "closed"}}, "one day of the week at least"),
        ({"closed_days": ["2026-13-01"]}, "closed_days"),
        ({"closed_days": ["2026-12-24"], "open_days": ["2026-12-24"]}, "stands in both"),
        ({"first_reply_minutes": [2, 10, 15]}, "first_reply_minutes"),
        ({"capacity": 0}, "capacity"),
        ({"topics": {"other": ["boredom"]}}, "no reason boredom"),
        ({"topics": {"other": ["legal"], "complaint": ["legal"]}}, "legal stands twice"),
        ({"lunch": "12:00"}, "lunch"),
    ],
)
def test_a_mistake_in_the_file_is_told_with_its_place(rules: Rewrite, wrong: dict[str, object], told: str) -> None:
    with pytest.raises(PolicyError, match=told):
        rules(**wrong)


def test_the_file_that_comes_with_it_says_what_a_case_is_about() -> None:
    told = {reason: desk_rules().topic(reason) for reason in ("crisis", "upset", "fraud", "legal", "no_option")}
    assert list(told.values()) == ["crisis", "complaint", "debt_check", "other", "money"]
