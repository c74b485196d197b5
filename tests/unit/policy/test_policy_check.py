"""`leeway policy check`: clean for the packs as they are, and one finding for each way of spoiling a pack by hand."""

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from policy_cases import respelt_pack, spoiled_pack
from typer.testing import CliRunner

from leeway.cli import app
from leeway.policy.check import Finding, Report, check
from leeway.policy.errors import PolicyError
from leeway.policy.grid import grids
from leeway.policy.pack import load_pack, pack_directory, pack_names
from leeway.policy.schemas import RemedyFacts, SituationFacts
from leeway.words.catalogue import Catalogue, Words, catalogue

Spoil = Callable[[dict[str, Any]], None]


@cache
def checked(name: str) -> Report:
    return check(load_pack(pack_directory(name)), catalogue())


def found(directory: Path) -> list[Finding]:
    """What is wrong with a spoiled pack, its examples aside: most of them change with any row."""
    report = check(load_pack(directory), catalogue())
    return [finding for finding in report.findings if not finding.is_note and "example" not in finding.kind]


def cell(rule_id: str, **cells: str) -> Spoil:
    def spoil(content: dict[str, Any]) -> None:
        next(row for row in content["rules"] if row["_id"] == rule_id).update(cells)

    return spoil


def copied(rule_id: str, new_id: str, **cells: str) -> Spoil:
    """A row like another, right after it."""

    def spoil(content: dict[str, Any]) -> None:
        index = next(index for index, row in enumerate(content["rules"]) if row["_id"] == rule_id)
        row = content["rules"][index] | {"_id": new_id, "out_rule_id": f'"{new_id}"'} | cells
        content["rules"].insert(index + 1, row)

    return spoil


def without(rule_id: str) -> Spoil:
    def spoil(content: dict[str, Any]) -> None:
        content["rules"] = [row for row in content["rules"] if row["_id"] != rule_id]

    return spoil


@pytest.mark.parametrize("name", pack_names())
def test_nothing_is_wrong_with_the_packs(name: str) -> None:
    report = checked(name)
    assert [finding for finding in report.findings if not finding.is_note] == []
    assert report.clean


@pytest.mark.parametrize("name", pack_names())
def test_every_unverified_clause_is_listed(name: str) -> None:
    meta = load_pack(pack_directory(name)).meta
    listed = {finding.about[0] for finding in checked(name).findings if finding.kind == "unverified"}
    assert listed == {clause.id for clause in meta.clauses if not clause.verified}


@pytest.mark.parametrize(
    ("table", "spoil", "kind", "rule_id"),
    [
        (
            "situation",
            copied("cn.situation.dispute", "cn.situation.dispute_again", in_temporary="true"),
            "unreachable",
            "cn.situation.dispute_again",
        ),
        ("situation", cell("cn.situation.lasting_loss", in_reason='"illness"'), "gap", "cn.situation.not_covered"),
        (
            "situation",
            cell("cn.situation.temporary_loss", in_months_until_end="<= 12"),
            "gap",
            "cn.situation.not_covered",
        ),
        (
            "remedies",
            copied("cn.plan.lasting", "cn.plan.lasting_too", out_max_months="12"),
            "overlap",
            "cn.plan.lasting",
        ),
        ("remedies", cell("cn.plan.temporary", in_vulnerable="true"), "overlap", "cn.plan.vulnerable"),
        ("remedies", cell("cn.plan.lasting", in_vulnerable="false"), "incomplete", "cn.situation.lasting_loss"),
        ("remedies", without("cn.refer.on_hold"), "incomplete", "cn.situation.dispute"),
    ],
)
def test_a_spoiled_table_is_found(tmp_path: Path, table: str, spoil: Spoil, kind: str, rule_id: str) -> None:
    assert (kind, rule_id) in [(item.kind, item.about[0]) for item in found(spoiled_pack(tmp_path, table, spoil))]


def test_a_remedy_for_a_situation_that_never_occurs_is_unreachable(tmp_path: Path) -> None:
    directory = spoiled_pack(tmp_path, "situation", without("cn.situation.short_overdue"))
    unreachable = {item.about[0] for item in found(directory) if item.kind == "unreachable"}
    assert unreachable == {"cn.grace.timing", "cn.plan.short_overdue"}


def test_a_named_situation_without_a_row_of_its_own_is_a_gap(tmp_path: Path) -> None:
    spoil = cell("cn.plan.lasting", in_situation='"temporary_loss"')

    def every_row_for_lasting_losses(content: dict[str, Any]) -> None:
        spoil(content)
        without("cn.settlement.lasting")(content)
        cell("cn.fees.waived", in_situation='"short_overdue", "temporary_loss"')(content)

    gaps = [item.detail for item in found(spoiled_pack(tmp_path, "remedies", every_row_for_lasting_losses))]
    assert any(detail.startswith("lasting_loss") for detail in gaps)


def test_what_stands_behind_another_row_is_told_and_is_nothing_wrong() -> None:
    notes = {item.about[0]: item.detail for item in checked("cn").findings if item.kind == "shadowed"}
    assert "cn.situation.deceased" in notes["cn.situation.dispute"]
    assert "cn.situation.deceased" not in notes
    assert "cn.situation.not_covered" not in notes


def test_words_that_are_missing_in_a_language_are_found() -> None:
    class Half(Catalogue):
        def has(self, words_id: str, language: str) -> bool:
            return (words_id, language) not in {
                ("why_grace", "en"),
                ("label_decision_dispute", "zh"),
                ("utter_open", "zh"),
            }

    words = Half({"any": {"zh": [Words("—")]}})
    details = [item for item in check(load_pack(), words).findings if item.kind == "missing words"]
    assert {(item.about[0], item.detail.split()[0]) for item in details} == {
        ("cn.grace.timing", "why_grace"),
        ("cn.grace.bridge", "why_grace"),
        ("cn.situation.dispute", "label_decision_dispute"),
        ("cn-cba-institution", "utter_open"),
        ("cn-ai-label", "utter_open"),
        ("cn-paid-agents", "utter_open"),
    }


def test_a_rule_that_no_example_expects_is_found(tmp_path: Path) -> None:
    directory = respelt_pack(tmp_path, "examples.yml", '  - name: "The borrower has died"', '  - name: "Died"')
    path = directory / "examples.yml"
    stated = yaml.safe_load(path.read_text("utf-8"))
    stated["examples"] = [example for example in stated["examples"] if example["name"] != "Died"]
    path.write_text(yaml.safe_dump(stated), "utf-8")
    report = check(load_pack(directory), catalogue())
    assert [item.about for item in report.findings if item.kind == "no example"] == [("cn.situation.deceased",)]
    assert not report.clean


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("facts: {days_past_due: 12}", "facts: {days_past_due: 31}", "expected"),
        ("facts: {days_past_due: 12}", "facts: {days_past_die: 12}", "days_past_die"),
        ("situation: cn.situation.dispute", "situations: cn.situation.dispute", "situations"),
    ],
)
def test_an_example_that_comes_out_otherwise_is_found(tmp_path: Path, old: str, new: str, told: str) -> None:
    report = check(load_pack(respelt_pack(tmp_path, "examples.yml", old, new)), catalogue())
    assert any(item.kind == "failing example" and told in item.detail for item in report.findings)


def test_a_verified_clause_that_is_over_is_told(tmp_path: Path) -> None:
    ended = "effective_from: 2026-08-01\n    effective_to: 2026-09-30"
    directory = respelt_pack(tmp_path, "pack.yml", "effective_from: 2026-08-01\n    effective_to: null", ended)
    notes = [item.about[0] for item in check(load_pack(directory), catalogue()).findings if item.kind == "not in force"]
    assert notes == ["cn-cost-disclosure"]


def test_the_grid_holds_every_boundary_and_its_neighbours() -> None:
    pack = load_pack()
    [grid] = grids(pack.situation, SituationFacts, pack.limits)
    assert grid.values["days_past_due"] == [29, 30, 31]
    assert grid.values["months_until_end"] == [None, 11, 12, 13]
    assert grid.values["sustainable_minor"] == [0, 1, 4999, 5000, 5001]
    assert len({facts.model_dump_json() for facts in grid}) == grid.size == checked("cn").points["situation"]
    assert {grid.product for grid in grids(pack.remedies, RemedyFacts, pack.limits, ["dispute"])} == {
        "credit_card",
        "consumer_loan",
        "cash_loan",
    }


def test_a_table_with_too_many_boundaries_is_refused(tmp_path: Path) -> None:
    def many(content: dict[str, Any]) -> None:
        for number, row in enumerate(content["rules"][:-1]):
            row["in_days_past_due"] = f"<= {number * 40 + 100}"
            row["in_months_until_end"] = f"<= {number * 40 + 100}"

    pack = load_pack(spoiled_pack(tmp_path, "situation", many))
    with pytest.raises(PolicyError, match="too many"):
        grids(pack.situation, SituationFacts, pack.limits)


def test_the_command_says_it_in_words_and_as_json() -> None:
    shown = CliRunner().invoke(app, ["policy", "check", "--pack", "au"])
    assert shown.exit_code == 0
    assert "decides nothing" in shown.stdout and "au-72-clock" in shown.stdout
    told = CliRunner().invoke(app, ["policy", "check", "--pack", "us", "--json"])
    assert json.loads(told.stdout)["clean"] is True
    unknown = CliRunner().invoke(app, ["policy", "check", "--pack", "atlantis"])
    assert unknown.exit_code == 1


def test_the_command_fails_when_something_is_wrong(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    directory = spoiled_pack(tmp_path, "remedies", without("cn.refer.on_hold"))
    monkeypatch.setattr("leeway.policy.pack.PACKS", directory.parent)
    done = CliRunner().invoke(app, ["policy", "check", "--pack", "cn"])
    assert done.exit_code == 1
    assert "incomplete" in done.stdout
