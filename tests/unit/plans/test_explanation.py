"""One stored record explained to the borrower, to an agent and to an auditor, in both languages."""

import json
from contextlib import nullcontext
from datetime import date

import pytest
from sqlalchemy.orm import Session
from typer.testing import CliRunner

from leeway.cli import app
from leeway.conversations import service as conversations
from leeway.conversations.service import Line
from leeway.errors import NotFound
from leeway.plans.determination import _months_until
from leeway.plans.explanation import decision_of, explain
from leeway.plans.service import agree
from leeway.words.forbidden import forbidden
from tests.support.talk import Talk

COUPLE = "失业金2000，老婆工资2400，没有其他收入，房租1200，吃饭1000，水电话费300"


def told_all(session: Session, reference: str, household: str, amounts: str) -> Talk:
    """A borrower at the end of the sheet, decided."""
    talk = Talk(session, reference)
    for text, intent in [("同意", "affirm"), ("是的", "affirm"), ("失业了", "report_hardship"), ("上个月", "inform")]:
        talk.say(text, intent)
    talk.say("半年")
    talk.say(household)
    talk.say(amounts)
    while talk.question not in ("proposed_payment", "summary_confirmed"):
        talk.say("没有", "deny")
    talk.say("每月能还300")
    talk.say("对", "affirm")
    assert talk.journey.decision is not None
    return talk


@pytest.fixture
def couple(session: Session) -> Talk:
    return told_all(session, "D001", "两个人", COUPLE)


@pytest.fixture
def alone(session: Session) -> Talk:
    return told_all(session, "D003", "一个人", "收入2000，没有其他收入，房租1200，吃饭900，水电话费300")


def test_the_borrower_is_told_why_this_why_not_more_and_what_would_change_it(session: Session, couple: Talk) -> None:
    row, offers = decision_of(session, couple.conversation.id)
    zh, en = (explain(row, offers, language).borrower for language in ("zh", "en"))
    assert len(zh) == len(en) == 3 + len(offers) + 3
    assert zh[0].startswith("困难是暂时的") and "征信" in zh[-2] and "告诉我们" in zh[-1]
    assert f"{offers[0].label}" in zh[3] and "no instalment exceeds it" in " ".join(en)
    assert not [hit for text in zh for hit in forbidden(text, "zh")] + [
        hit for text in en for hit in forbidden(text, "en")
    ]


def test_whoever_has_nothing_left_is_told_so_and_hears_of_no_plan(session: Session, alone: Talk) -> None:
    row, offers = decision_of(session, alone.journey.case.id)
    told = explain(row, offers, "zh").borrower
    assert offers == []
    assert "不给您方案" in told[0] and "不催收" in told[1] and told[-1].endswith("可以重新算。")
    assert not any("象征性" in text or "主管" in text for text in told)


def test_an_agent_sees_every_rule_that_fired_with_its_authority_and_every_step(session: Session, alone: Talk) -> None:
    row, offers = decision_of(session, alone.conversation.id)
    lines = {line.label: line.value for line in explain(row, offers, "en").agent}
    assert {remedy["rule_id"] for remedy in row.remedies} <= set(lines)
    token = lines["cn.token.no_capacity"]
    assert "an agent may give it" in token and "¥10.00" in token and "6 months" in token
    assert lines["The rule that decided"].startswith("cn.situation.no_surplus")
    assert lines["Left over"].startswith("−¥")
    assert lines["Expected to end in months"] == "6"


def test_an_auditor_gets_the_record_as_it_is(session: Session, couple: Talk) -> None:
    row, offers = decision_of(session, couple.conversation.id)
    record = explain(row, offers, "zh").auditor
    assert json.loads(json.dumps(record)) == record
    assert (record["policy_version"], record["inputs"]) == (row.policy_version, row.inputs)
    assert set(record["rules"]) == {"situation", "remedies"}
    assert [offer["draft"] for offer in record["offers"]] == [offer.draft for offer in offers]
    assert record == explain(row, offers, "en").auditor


def test_what_is_not_decided_cannot_be_explained(session: Session) -> None:
    with pytest.raises(NotFound):
        decision_of(session, Talk(session).conversation.id)


@pytest.mark.parametrize("audience", ["borrower", "agent", "auditor"])
def test_the_command_tells_each_of_them(
    session: Session, couple: Talk, monkeypatch: pytest.MonkeyPatch, audience: str
) -> None:
    monkeypatch.setattr("leeway.db.read_only", lambda: nullcontext(session))
    asked = ["policy", "explain", couple.conversation.id, "--language", "en", "--for", audience]
    shown = CliRunner().invoke(app, asked)
    told = CliRunner().invoke(app, [*asked, "--json"])
    assert shown.exit_code == told.exit_code == 0, shown.output
    assert json.loads(told.stdout)
    assert CliRunner().invoke(app, ["policy", "explain", "nobody"]).exit_code == 1


def test_an_arrangement_seen_through_counts_in_the_next_decision(session: Session, couple: Talk) -> None:
    couple.say("A")
    journey = couple.journey
    assert journey.chosen_offer is not None
    message = conversations.add_message(session, couple.conversation, "borrower", Line("签"))
    agree(session, journey.case, journey.chosen_offer, message).status = "completed"
    row, offers = decision_of(session, told_all(session, "D001", "两个人", COUPLE).conversation.id)
    assert row.inputs["previous_arrangements_kept"] == 1
    assert {line.value for line in explain(row, offers, "en").agent if line.label == "Earlier arrangements kept"} == {
        "1"
    }


@pytest.mark.parametrize(
    ("end", "months"),
    [(None, None), ("2026-11-25", 0), ("2026-11-01", 0), ("2026-11-26", 1), ("2026-12-25", 1), ("2027-12-26", 14)],
)
def test_a_begun_month_until_the_end_counts_in_full(end: str | None, months: int | None) -> None:
    assert _months_until(date.fromisoformat(end) if end else None, date(2026, 11, 25)) == months
