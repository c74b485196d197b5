"""Packs as a whole: the one for the UK decides in pounds, those without tables decide nothing, and caps are kept."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from policy_cases import facts, respelt_pack
from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.cases.models import HardshipNotice
from leeway.handoffs.models import Handoff
from leeway.loans.schemas import PRODUCTS
from leeway.plans.feasible import _annual_rate
from leeway.policy.errors import PolicyError
from leeway.policy.pack import load_pack, pack_directory, pack_meta, pack_names
from leeway.policy.schemas import Reschedule
from leeway.policy.service import decide, governing_product
from leeway.settings import settings
from tests.support.talk import Talk


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """Settings that may be changed through the environment; what was read from them is forgotten before and after."""

    def forget() -> None:
        for cached in (settings, load_pack, pack_meta):
            cached.cache_clear()

    forget()
    yield monkeypatch
    monkeypatch.undo()
    forget()


def test_the_packs_are_there() -> None:
    assert {"au", "cn", "uk", "us"} <= set(pack_names())


@pytest.mark.parametrize("name", ["au", "us"])
def test_a_pack_without_tables_loads_and_decides_nothing(name: str) -> None:
    pack = load_pack(pack_directory(name))
    assert not pack.meta.decides
    for use in (lambda: decide(facts(), pack), lambda: governing_product(PRODUCTS, pack), lambda: pack.situation):
        with pytest.raises(PolicyError, match="decides nothing"):
            use()
    assert pack.legal_reference("reschedule", "credit_card") is None


@pytest.mark.parametrize("name", ["au", "us"])
def test_a_case_under_a_pack_without_tables_goes_to_a_person_without_a_sheet(
    choose: pytest.MonkeyPatch, session: Session, name: str
) -> None:
    choose.setenv("LEEWAY_RULE_PACK", name)
    talk = Talk(session, "D004", "en")
    talk.say("I agree", "affirm")
    talk.say("yes", "affirm")
    assert talk.question == "reason"
    talk.say("I lost my job and cannot pay", "report_hardship")
    handoff = session.scalars(select(Handoff).where(Handoff.conversation_id == talk.conversation.id)).one()
    assert handoff.reason == "no_option"
    assert not talk.journey.decision and not talk.journey.lines
    notice = session.scalars(select(HardshipNotice)).one()
    assert (notice.answer_due_at - notice.at).days == 21


def test_the_uk_pack_answers_sooner_and_keeps_its_own_time(choose: pytest.MonkeyPatch, session: Session) -> None:
    choose.setenv("LEEWAY_RULE_PACK", "uk")
    talk = Talk(session, "D004", "en")
    talk.say("I agree", "affirm")
    talk.say("I lost my job and cannot pay", "report_hardship")
    notice = session.scalars(select(HardshipNotice)).one()
    assert (notice.answer_due_at - notice.at).days == 14
    assert str(clock.local(notice.at).tzinfo) == "Europe/London"
    choose.setenv("LEEWAY_TIMEZONE", "Asia/Tokyo")
    settings.cache_clear()
    assert str(clock.local(notice.at).tzinfo) == "Asia/Tokyo"


def test_the_uk_pack_decides_in_pounds() -> None:
    pack = load_pack(pack_directory("uk"))
    decision = decide(facts(currency="GBP", sustainable_minor=500), pack)
    assert (decision.situation, decision.pack_id) == ("temporary_loss", "uk")
    with pytest.raises(PolicyError, match="GBP"):
        decide(facts(), pack)
    nothing_left = decide(facts(currency="GBP", sustainable_minor=499), pack)
    assert [(token.amount_minor, token.authority) for token in nothing_left.remedies if token.kind == "token"] == [
        (100, "agent")
    ]


def test_a_cap_of_a_clause_lowers_the_rate_of_a_plan(tmp_path: Path) -> None:
    directory = respelt_pack(tmp_path, "parameters.yml", "annual_rate_cap_percent: 24", "annual_rate_cap_percent: 36")
    respelt_pack(tmp_path, "parameters.yml", "bridge_interest_percent: 50", "bridge_interest_percent: 100")
    rates = {}
    for lender in ("bank", "small_loan", "consumer_finance"):
        path = directory / "pack.yml"
        text = path.read_text("utf-8")
        path.write_text("\n".join(_as(lender, line) for line in text.splitlines()), "utf-8")
        for cached in (load_pack, pack_meta):
            cached.cache_clear()
        decision = decide(facts(), load_pack(directory))
        [plan] = [remedy for remedy in decision.remedies if remedy.rule_id == "cn.plan.temporary"]
        assert isinstance(plan, Reschedule)
        rates[lender] = _annual_rate(Decimal("0.45"), plan, decision.limits)
    assert rates == {"bank": Decimal("0.24"), "small_loan": Decimal("0.12"), "consumer_finance": Decimal("0.36")}


def _as(lender: str, line: str) -> str:
    return f"lender_type: {lender}" if line.startswith("lender_type:") else line


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("timezone: Asia/Shanghai", "timezone: Asia/Nowhere", "Asia/Nowhere"),
        ("annualisation: both", "annualisation: yearly", "annualisation"),
        ("lender_type: bank", "lender_type: pawnbroker", "lender_type"),
        ("effective_from: 2026-01-30", "effective_from: null", "verified clause has a date"),
        ("id: cn-cba-dials", "id: cn-cba-hours", "one id"),
        ('quiet_from: "22:00"', 'quiet_from: "25:00"', "quiet_from"),
        ('never: ["contact with others"]', 'never: ["rudeness"]', "never"),
        ("kind: cap", "kind: ceiling", "ceiling"),
        ("annual_percent: 24", "annual_percents: 24", "annual_percent"),
    ],
)
def test_a_spoiled_clause_is_an_error(tmp_path: Path, old: str, new: str, told: str) -> None:
    with pytest.raises(PolicyError, match=told):
        load_pack(respelt_pack(tmp_path, "pack.yml", old, new))


def test_a_pack_that_is_not_there_is_named_with_those_that_are() -> None:
    with pytest.raises(PolicyError, match="atlantis; there are au, cn"):
        pack_directory("atlantis")
