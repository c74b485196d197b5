"""Collection holds still for whoever says that they cannot pay."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.agents.models import Agent
from leeway.borrowers import repository as borrowers
from leeway.conversations import service as conversations
from leeway.events.models import OutboxEvent
from leeway.gateway.intake import take
from leeway.handoffs import service as handoffs
from leeway.holds import service as holds
from leeway.holds.export import as_csv, rows
from leeway.holds.models import Hold


def borrower_id(session: Session, reference: str = "D001") -> str:
    found = borrowers.find_by_ref(session, reference)
    assert found is not None
    return found.id


def events(session: Session, *types: str) -> list[OutboxEvent]:
    session.flush()
    query = select(OutboxEvent).where(OutboxEvent.type.in_(types)).order_by(OutboxEvent.at)
    return list(session.scalars(query))


def test_a_notice_holds_collection_at_once_and_only_once(session: Session) -> None:
    who = borrower_id(session)
    talk = conversations.open_conversation(session, "zh", who, "token")
    for _ in range(2):
        take(session, talk.id, "我失业了，这个月还不上", None)
    [hold] = session.scalars(select(Hold)).all()
    assert hold.reason == "hardship_notice" and hold.loan_refs == ["D001-1"]
    assert hold.until >= clock.now(session) + timedelta(days=21) - timedelta(minutes=1)
    [noticed], [placed] = events(session, "hardship.noticed"), events(session, "hold.placed")
    assert placed.data["borrower_ref"] == "D001"
    assert "失业" not in str(noticed.data) + str(placed.data)


def test_whoever_is_known_only_later_is_held_for_then(session: Session) -> None:
    talk = conversations.open_conversation(session, "zh")
    take(session, talk.id, "我失业了，这个月还不上", None)
    assert session.scalars(select(Hold)).all() == []
    assert len(events(session, "hardship.noticed")) == 1
    conversations.identify(session, talk, borrower_id(session), "code")
    assert holds.open_hold(session, borrower_id(session)) is not None


def test_identifying_without_a_notice_holds_nothing(session: Session) -> None:
    talk = conversations.open_conversation(session, "zh")
    conversations.identify(session, talk, borrower_id(session), "code")
    assert holds.open_hold(session, borrower_id(session)) is None


def test_a_hold_is_made_longer_and_never_shorter(session: Session) -> None:
    who, now = borrower_id(session), clock.now(session)
    holds.place(session, who, "hardship_notice", now + timedelta(days=30))
    holds.place(session, who, "relief", now + timedelta(days=10))
    hold = holds.open_hold(session, who)
    assert hold is not None and hold.until == now + timedelta(days=30)
    holds.place(session, who, "agreement", now + timedelta(days=90))
    assert (hold.until, hold.reason) == (now + timedelta(days=90), "agreement")
    assert len(session.scalars(select(Hold)).all()) == 1
    assert len(events(session, "hold.placed")) == 2


def resolve(session: Session, outcome: str) -> None:
    who = borrower_id(session)
    talk = conversations.open_conversation(session, "zh", who, "token")
    take(session, talk.id, "我失业了，这个月还不上", None)
    agent = session.scalars(select(Agent)).first()
    assert agent is not None
    handoff = handoffs.request(session, talk, "requested")
    handoffs.claim(session, handoff.id, agent)
    handoffs.resolve(session, talk.id, agent, outcome, "家里的事，不外传")


@pytest.mark.parametrize(("outcome", "held"), [("no_contact", False), ("advice", False), ("relief", True)])
def test_a_person_who_closes_the_case_without_help_lifts_it(session: Session, outcome: str, held: bool) -> None:
    resolve(session, outcome)
    assert (holds.open_hold(session, borrower_id(session)) is not None) == held


def test_every_step_of_a_handoff_is_told_without_words(session: Session) -> None:
    resolve(session, "advice")
    told = events(session, "handoff.requested", "handoff.claimed", "handoff.resolved", "hold.lifted")
    assert [event.type for event in told] == ["handoff.requested", "handoff.claimed", "hold.lifted", "handoff.resolved"]
    assert not any("不外传" in str(event.data) for event in told)


def test_the_dialler_is_given_those_in_force(session: Session) -> None:
    now = clock.now(session)
    holds.place(session, borrower_id(session), "relief", now + timedelta(days=3))
    holds.place(session, borrower_id(session, "D006"), "relief", now + timedelta(days=30))
    clock.advance(session, timedelta(days=5))
    session.flush()
    [row] = rows(session)
    assert (row["borrower_ref"], row["loan_refs"]) == ("D006", ["D006-1", "D006-2"])
    assert as_csv([row]).splitlines()[1].startswith("D006,D006-1; D006-2,relief,")
    assert holds.run_out(session) == [borrower_id(session)]
