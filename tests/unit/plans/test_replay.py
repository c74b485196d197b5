"""Every stored decision can be computed again, to the cent and under the policy that made it."""

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from plan_cases import Portfolio, portfolios
from sqlalchemy.orm import Session

from leeway.capacity.schemas import Budget, MonthlyLine
from leeway.plans import service as plans
from leeway.plans.determination import Facts, determine
from leeway.plans.models import Offer
from leeway.plans.replay import replay
from leeway.plans.schemas import Counter, Wish
from leeway.policy import archive
from leeway.policy.pack import load_pack
from leeway.policy.service import governing_product
from tests.unit.plans.support import propose_for


def test_decisions_and_bargained_offers_replay_exactly(session: Session) -> None:
    for ref in ("D001", "D002", "D003"):
        case, row = propose_for(session, ref)
        if row.outcome == "offer":
            plans.bargain(session, case, Counter(amount_minor=25_000), Wish(proposed_minor=30_000))
    done = replay(session)
    assert (sum(done.decisions.values()), done.without_facts, done.differences) == (3, 0, [])
    assert done.offers > 4


def test_a_cent_that_was_changed_is_found(session: Session) -> None:
    _, row = propose_for(session, "D001")
    offer = session.query(Offer).filter_by(decision_id=row.id, label="A").one()
    offer.draft = {**offer.draft, "total_minor": offer.draft["total_minor"] + 1}
    session.flush()
    assert [(found.decision_id, found.part) for found in replay(session).differences] == [(row.id, "offers")]


def test_a_decision_from_before_facts_were_kept_is_counted_and_not_judged(session: Session) -> None:
    _, row = propose_for(session, "D001")
    row.facts = None
    session.flush()
    done = replay(session)
    assert (sum(done.decisions.values()), done.without_facts, done.differences) == (0, 1, [])


def test_an_edited_policy_does_not_change_what_was_decided(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, row = propose_for(session, "D001")
    then = archive.bring_back(session, row.policy_version[:10])
    assert then.version == row.policy_version == load_pack().version
    assert then.directory != load_pack().directory
    assert replay(session).differences == []


def test_a_version_that_never_decided_is_not_found(session: Session) -> None:
    with pytest.raises(archive.UnknownVersion):
        archive.bring_back(session, "0000")


@given(portfolios())
def test_the_same_facts_under_the_same_policy_give_the_same_bytes(case: Portfolio) -> None:
    facts = Facts(
        budget=Budget(
            adults=1,
            children=0,
            income=(MonthlyLine("income_own", case.capacity.sustainable_minor + 120_000),),
            outgoings=(),
        ),
        loans=tuple(case.loans),
        reason=case.decision.inputs.reason,
        temporary=case.decision.inputs.temporary,
        wish=case.wish,
        arrangements_broken=0,
        credit_record="bad",
        vulnerable=False,
        breathing_space=False,
        deceased=False,
        today=date(2026, 11, 26),
    )
    again = Facts.model_validate_json(json.dumps(facts.model_dump(mode="json")))
    assert again == facts
    pack = load_pack()
    assert governing_product((loan.product for loan in again.loans), pack) in pack.limits
    assert determine(facts, pack).model_dump_json() == determine(again, pack).model_dump_json()
