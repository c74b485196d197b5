"""Helplines are data with a source and a date."""

from datetime import date
from pathlib import Path

import pytest
import yaml

from leeway.settings import ROOT

# Numbers that must be there, whatever else is: a line to talk to, and the emergency services.
NEEDED = {"cn": {"12356", "120", "110"}, "uk": {"116 123", "999"}, "us": {"988", "911"}, "au": {"13 11 14", "000"}}
FILES = [ROOT / "policy" / country / "helplines.yml" for country in sorted(NEEDED)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.parent.name)
def test_every_line_can_be_shown_and_says_where_it_comes_from(path: Path) -> None:
    for line in yaml.safe_load(path.read_text("utf-8"))["helplines"]:
        texts = [line[name] for name in ("number", "name_zh", "name_en", "hours_zh", "hours_en", "source")]
        assert all(isinstance(text, str) and text for text in texts)
        assert line["number"].replace(" ", "").isdigit()
        assert isinstance(line["verified"], bool)
        assert isinstance(line["last_checked"], date)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.parent.name)
def test_the_numbers_of_a_country_are_there_and_verified(path: Path) -> None:
    lines = yaml.safe_load(path.read_text("utf-8"))["helplines"]
    assert {line["number"] for line in lines if line["verified"]} == NEEDED[path.parent.name]


def test_hours_of_the_chinese_line_are_not_overstated() -> None:
    lines = yaml.safe_load((ROOT / "policy" / "cn" / "helplines.yml").read_text("utf-8"))["helplines"]
    (line,) = (line for line in lines if line["number"] == "12356")
    assert "至少18小时" in line["hours_zh"]
    assert "at least 18 hours" in line["hours_en"]
