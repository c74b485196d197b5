import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from policy_cases import PACK, facts, spoiled_pack

from leeway.loans.schemas import PRODUCTS
from leeway.policy.errors import PolicyError
from leeway.policy.pack import content_hash, load_pack
from leeway.policy.schemas import ExplanationId, ReasonCode, RemedyFacts, SituationFacts
from leeway.policy.service import decide
from leeway.policy.tables import Table

Spoil = Callable[[dict[str, Any]], None]


def rename(part: str, old: str, new: str) -> Spoil:
    def spoil(content: dict[str, Any]) -> None:
        [column] = [column for column in content[part] if column["field"] == old]
        column["field"] = new

    return spoil


def cell(rule_id: str, column: str, text: str) -> Spoil:
    def spoil(content: dict[str, Any]) -> None:
        [row] = [row for row in content["rules"] if row["_id"] == rule_id]
        row[column] = text

    return spoil


@pytest.mark.parametrize(
    ("table", "spoil", "message"),
    [
        ("situation", rename("inputs", "dispute", "disputed"), "disputed"),
        ("situation", rename("inputs", "dispute", "credit_record"), "credit_record"),
        ("situation", rename("outputs", "outcome", "outcom"), "outcom"),
        ("remedies", rename("inputs", "situation", "situaton"), "situaton"),
        ("remedies", rename("outputs", "max_months", "months"), "months"),
        ("situation", cell("cn.situation.short_overdue", "in_reason", '"pay_timeing"'), "pay_timeing"),
        ("situation", cell("cn.situation.short_overdue", "in_days_past_due", '"30"'), "no condition"),
        ("situation", cell("cn.situation.short_overdue", "in_days_past_due", "<= limits.short_days"), "short_days"),
        ("situation", cell("cn.situation.dispute", "in_dispute", "yes"), "no condition"),
        ("situation", cell("cn.situation.dispute", "out_outcome", "refer"), "neither a word"),
        ("situation", cell("cn.situation.dispute", "out_outcome", '"reject"'), "outcome"),
        ("situation", cell("cn.situation.dispute", "out_reason_code", '"because"'), "reason_code"),
        ("situation", cell("cn.situation.dispute", "out_rule_id", ""), "rule id"),
        ("situation", cell("cn.situation.dispute", "out_rule_id", '"cn.situation.deceased"'), "rule id"),
        ("situation", cell("cn.situation.not_covered", "in_temporary", "true"), "catch all"),
        ("remedies", cell("cn.plan.temporary", "out_max_months", ""), "max_months"),
        ("remedies", cell("cn.plan.temporary", "out_grace_days", "30"), "grace_days"),
        ("remedies", cell("cn.token.no_capacity", "out_authority", '"assistant"'), "authority"),
        ("remedies", cell("cn.settlement.lasting", "out_authority", '"assistant"'), "authority"),
        ("situation", cell("cn.situation.long_loss", "in_months_until_end", "null"), "no condition"),
        ("remedies", cell("cn.refer.otherwise", "in_vulnerable", "false"), "catch all"),
        ("situation", lambda content: content.update(hitPolicy="collect"), "hit policy"),
        ("situation", lambda content: content["rules"].clear(), "no rows"),
        ("situation", lambda content: content["rules"][0].pop("in_dispute"), "cells"),
    ],
)
def test_a_spoiled_table_is_an_error_before_it_decides_anything(
    tmp_path: Path, table: str, spoil: Spoil, message: str
) -> None:
    with pytest.raises(PolicyError, match=message):
        load_pack(spoiled_pack(tmp_path, table, spoil))


def test_a_row_that_promises_a_plan_it_does_not_give_is_an_error(tmp_path: Path) -> None:
    spoil = cell("cn.plan.temporary", "in_vulnerable", "true")
    pack = load_pack(spoiled_pack(tmp_path, "remedies", spoil))
    with pytest.raises(PolicyError, match="temporary_loss"):
        decide(facts(), pack)


def test_a_situation_without_remedies_falls_to_the_last_row_and_is_no_offer(tmp_path: Path) -> None:
    spoil = cell("cn.situation.lasting_loss", "out_situation", '"not_covered"')
    pack = load_pack(spoiled_pack(tmp_path, "situation", spoil))
    with pytest.raises(PolicyError, match="lasting_loss"):
        decide(facts(temporary=False), pack)


@pytest.mark.parametrize("name", ["situation", "remedies"])
def test_an_empty_result_or_an_unknown_rule_is_an_error(name: str) -> None:
    """zen-engine answers facts without the expected keys with silence; the table must not."""
    table: Table = getattr(load_pack(), name)
    document = json.loads(table.content)
    content = next(node["content"] for node in document["nodes"] if node["type"] == "decisionTableNode")
    content["rules"] = content["rules"][:1]
    silent = Table(name, table.hit_policy, table.rows, table.rule_ids, json.dumps(document))
    strange = Table(name, table.hit_policy, table.rows, ("some.other.rule",), table.content)
    known = facts(reason="other").model_dump(exclude={"credit_record", "currency"})
    seen = SituationFacts(**known, limits=load_pack().limits["consumer_loan"])
    full = RemedyFacts(**dict(seen), situation="lasting_loss")
    for broken in (silent, strange):
        with pytest.raises(PolicyError, match="empty result or unknown rule"):
            broken.evaluate(full if name == "remedies" else seen)


def test_every_reason_and_explanation_is_used_by_some_rule_and_every_rule_has_both() -> None:
    pack = load_pack()
    rows = [*pack.situation.rows, *pack.remedies.rows]
    assert {row["reason_code"].strip('"') for row in rows} == {code.value for code in ReasonCode}
    assert {row["explanation_id"].strip('"') for row in rows} == {explanation.value for explanation in ExplanationId}
    rule_ids = [*pack.situation.rule_ids, *pack.remedies.rule_ids]
    assert len(set(rule_ids)) == len(rule_ids)


def test_only_verified_clauses_can_be_quoted() -> None:
    pack = load_pack()
    supported = {pack.legal_reference("reschedule", product) for product in PRODUCTS}
    assert not pack.clause("cn-credit-card-70").verified
    assert supported == {None}


def test_the_version_is_the_same_anywhere_and_changes_with_any_byte(tmp_path: Path) -> None:
    copy = tmp_path / "elsewhere"
    shutil.copytree(PACK, copy)
    assert content_hash(copy) == content_hash(PACK) == load_pack().version
    parameters = copy / "parameters.yml"
    parameters.write_bytes(parameters.read_bytes().replace(b"grace_days: 30", b"grace_days: 29"))
    assert content_hash(copy) != content_hash(PACK)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("grace_days: 30", "grase_days: 30"),
        ("grace_days: 30", 'grace_days: "30"'),
        ("cash_loan:", "payday_loan:"),
        ("max_term_months: 36", "max_term_months: 12"),
        ("first_due_within_days: 45", "first_due_within_days: 20"),
        ("settlement_percent: 80", "settlement_percent: 74"),
        ("token_payment_minor: 1000", "token_payment_minor: 5000"),
    ],
)
def test_a_spoiled_parameter_is_an_error(tmp_path: Path, old: str, new: str) -> None:
    copy = tmp_path / "cn"
    shutil.copytree(PACK, copy)
    parameters = copy / "parameters.yml"
    text = parameters.read_text("utf-8")
    assert old in text
    parameters.write_text(text.replace(old, new), "utf-8")
    with pytest.raises(PolicyError):
        load_pack(copy)
