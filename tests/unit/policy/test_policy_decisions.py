from itertools import product as every
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from policy_cases import facts, respelt_pack

from leeway.loans.schemas import PRODUCTS
from leeway.policy.errors import PolicyError
from leeway.policy.pack import load_pack
from leeway.policy.schemas import Decision, PolicyInput, Reason
from leeway.policy.service import decide, governing_product

cases = st.builds(
    facts,
    product=st.sampled_from(PRODUCTS),
    outstanding_minor=st.integers(1, 50_000_000),
    overdue_minor=st.integers(0, 1_000_000),
    days_past_due=st.integers(0, 400),
    reason=st.sampled_from(get_args(Reason)),
    temporary=st.booleans(),
    surplus_minor=st.integers(-500_000, 500_000),
    sustainable_minor=st.integers(0, 500_000),
    previous_arrangements_broken=st.integers(0, 4),
    credit_record=st.sampled_from(["good", "fair", "bad"]),
    vulnerable=st.booleans(),
    dispute=st.booleans(),
    breathing_space=st.booleans(),
    deceased=st.booleans(),
    months_until_end=st.none() | st.integers(0, 40),
    previous_arrangements_kept=st.integers(0, 2),
)


def remedies(decision: Decision) -> dict[str, str]:
    return {remedy.rule_id: remedy.kind for remedy in decision.remedies}


def test_a_temporary_loss_is_bridged_by_a_plan_without_late_fees() -> None:
    decision = decide(facts())
    assert (decision.outcome, decision.situation) == ("offer", "temporary_loss")
    assert remedies(decision) == {
        "cn.fees.waived": "fee_waiver",
        "cn.plan.temporary": "reschedule",
        "cn.plan.longer": "reschedule",
    }


@pytest.mark.parametrize(("days", "situation"), [(0, "short_overdue"), (30, "short_overdue"), (31, "temporary_loss")])
def test_a_matter_of_timing_gets_grace_while_the_overdue_is_short(days: int, situation: str) -> None:
    decision = decide(facts(reason="pay_timing", days_past_due=days))
    assert decision.situation == situation
    assert ("cn.grace.timing" in remedies(decision)) == (situation == "short_overdue")


def test_a_lasting_loss_gets_the_longest_term_with_frozen_interest() -> None:
    [plan] = [remedy for remedy in decide(facts(temporary=False)).remedies if remedy.kind == "reschedule"]
    assert (plan.max_months, plan.interest_percent, plan.authority) == (36, 0, "assistant")


@pytest.mark.parametrize(
    ("sustainable", "reason"),
    [(0, "no_surplus"), (1, "below_minimum"), (4999, "below_minimum"), (5000, "temporary_loss")],
)
def test_who_cannot_pay_gets_relief_and_a_person_and_never_a_plan(sustainable: int, reason: str) -> None:
    decision = decide(facts(sustainable_minor=sustainable))
    assert decision.reason_code == reason
    if reason != "temporary_loss":
        assert decision.outcome == "relief_and_refer"
        assert set(remedies(decision).values()) == {"relief", "refer", "token"}
        assert all(remedy.authority == "agent" for remedy in decision.remedies if remedy.kind == "token")


@pytest.mark.parametrize("flag", ["deceased", "dispute", "breathing_space"])
def test_a_flag_refers_at_once_and_stops_collection(flag: str) -> None:
    decision = decide(facts(**{flag: True}))
    assert (decision.outcome, decision.situation) == ("refer", flag)
    assert set(remedies(decision).values()) == {"relief", "refer"}


def test_after_several_broken_arrangements_a_person_decides_with_a_plan_at_hand() -> None:
    assert decide(facts(previous_arrangements_broken=1)).outcome == "offer"
    decision = decide(facts(previous_arrangements_broken=2))
    assert decision.outcome == "refer"
    assert {remedy.authority for remedy in decision.remedies} == {"agent"}
    assert "reschedule" in remedies(decision).values()


def test_a_vulnerable_person_pays_no_interest() -> None:
    plans = [remedy for remedy in decide(facts(vulnerable=True)).remedies if remedy.kind == "reschedule"]
    assert [(plan.rule_id, plan.interest_percent) for plan in plans] == [("cn.plan.vulnerable", 0)]


def test_a_clause_is_quoted_once_it_is_verified_and_for_its_products_only(tmp_path: Path) -> None:
    dated = respelt_pack(
        tmp_path,
        "pack.yml",
        "verified: no\n    supports: [reschedule]",
        "verified: yes\n    supports: [reschedule]",
    )
    pack_file = dated / "pack.yml"
    pack_file.write_text(pack_file.read_text("utf-8").replace("effective_from: null", "effective_from: 2026-01-01", 1))
    for product in PRODUCTS:
        case = facts(product=product, temporary=False)
        assert not any(remedy.legal_reference for remedy in decide(case).remedies)
        for remedy in decide(case, load_pack(dated)).remedies:
            quoted = product == "credit_card" and remedy.kind == "reschedule"
            assert remedy.legal_reference == ("cn-credit-card-70" if quoted else None)


@pytest.mark.parametrize(
    ("months", "situation"), [(None, "temporary_loss"), (12, "temporary_loss"), (13, "lasting_loss")]
)
def test_a_loss_that_outlasts_a_bridge_is_met_as_one_that_lasts(months: int | None, situation: str) -> None:
    assert decide(facts(months_until_end=months)).situation == situation


def test_whoever_kept_an_arrangement_is_not_judged_by_those_that_broke() -> None:
    assert decide(facts(previous_arrangements_broken=3, previous_arrangements_kept=1)).outcome == "offer"
    assert decide(facts(previous_arrangements_broken=3)).outcome == "refer"


def test_a_settlement_is_a_supervisors_and_never_below_the_lenders_floor() -> None:
    decision = decide(facts(temporary=False))
    [settlement] = [remedy for remedy in decision.remedies if remedy.kind == "settlement"]
    assert (settlement.authority, settlement.balance_percent) == ("supervisor", 80)
    assert settlement.balance_percent >= decision.limits.minimum_recovery_percent


@given(cases)
def test_the_credit_record_changes_nothing(case: PolicyInput) -> None:
    decisions = [
        decide(case.model_copy(update={"credit_record": record})).model_dump(exclude={"inputs"})
        for record in ("good", "fair", "bad")
    ]
    assert decisions[0] == decisions[1] == decisions[2]


@given(cases)
def test_every_case_has_a_whole_answer_and_the_same_one_twice(case: PolicyInput) -> None:
    decision = decide(case)
    assert decide(case).model_dump_json() == decision.model_dump_json()
    assert Decision.model_validate_json(decision.model_dump_json()) == decision
    plans = [remedy for remedy in decision.remedies if remedy.kind in ("grace", "reschedule")]
    held = case.dispute or case.breathing_space or case.deceased
    if held or case.sustainable_minor < decision.limits.minimum_instalment_minor:
        assert not plans
    for plan in plans:
        assert plan.kind == "grace" or plan.max_months <= (60 if case.product == "credit_card" else 36)


def test_every_rule_fires_for_some_case_but_the_two_that_catch_the_rest() -> None:
    pack = load_pack()
    fired: set[str] = set()
    flags = [{}, {"deceased": True}, {"breathing_space": True}, {"dispute": True}]
    reasons, yes_or_no = ["pay_timing", "illness"], [True, False]
    grid = every(flags, [0, 1, 99999], [0, 2], reasons, yes_or_no, [0, 31], [None, 13], yes_or_no)
    for flag, sustainable, broken, reason, temporary, days, months, vulnerable in grid:
        changes: dict[str, Any] = flag | {
            "sustainable_minor": sustainable,
            "previous_arrangements_broken": broken,
            "reason": reason,
            "temporary": temporary,
            "days_past_due": days,
            "months_until_end": months,
            "vulnerable": vulnerable,
        }
        for rule_ids in decide(facts(**changes)).trace.values():
            fired.update(rule_ids)
    rest = {*pack.situation.rule_ids, *pack.remedies.rule_ids} - fired
    assert rest == {"cn.situation.not_covered", "cn.refer.otherwise"}


def test_the_shortest_term_governs_a_plan_for_several_loans() -> None:
    assert governing_product(["credit_card", "cash_loan", "consumer_loan"]) == "cash_loan"
    assert governing_product(["instalment_purchase", "cash_loan"]) == governing_product(
        ["cash_loan", "instalment_purchase"]
    )


def test_another_currency_than_the_packs_is_an_error() -> None:
    with pytest.raises(PolicyError, match="CNY"):
        decide(facts(currency="USD"))


@pytest.mark.parametrize(
    "wrong", [{"outstanding_minor": "480000"}, {"reason": "lottery"}, {"temporary": 1}, {"extra": 1}]
)
def test_facts_of_another_type_or_name_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="validation error"):
        facts(**wrong)
