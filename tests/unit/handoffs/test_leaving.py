"""Borrowers who leave the queue, and what they find when they come back."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.agents.models import Agent
from leeway.audit.models import AuditEvent
from leeway.conversations import service as conversations
from leeway.conversations.models import ASSISTANT, WAITING
from leeway.errors import Conflict
from leeway.events.models import OutboxEvent
from leeway.gateway.intake import take
from leeway.handoffs import leaving, passing
from leeway.handoffs import service as handoffs
from leeway.handoffs.desk_rules import desk_rules
from leeway.handoffs.models import Handoff
from leeway.journey import opening
from tests.support.talk import Talk

TOO_LONG = desk_rules().abandoned_after + timedelta(seconds=1)


class Desk:
    """The desk's hours, as the test has them."""

    opens: datetime | None = None

    def open_at(self, moment: datetime) -> bool:
        return self.opens is None or moment >= self.opens


@pytest.fixture(autouse=True)
def desk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    one = Desk()
    monkeypatch.setattr(leaving, "open_at", one.open_at)
    yield one


@pytest.fixture
def agent(session: Session) -> Agent:
    return session.scalars(select(Agent).where(Agent.role == "agent").order_by(Agent.username)).first()  # type: ignore[return-value]


def waiting(session: Session, reason: str = "requested", language: str = "zh") -> tuple[Talk, Handoff]:
    talk = Talk(session, language=language)
    return talk, handoffs.request(session, talk.conversation, reason)


def gone(session: Session, away: timedelta = TOO_LONG) -> list[Handoff]:
    """Looks for who has left, so long after the borrowers were seen last."""
    session.flush()
    return leaving.abandon(session, clock.machine_now() + away)


def test_whoever_is_away_too_long_is_taken_out_of_the_queue_on_the_record(session: Session) -> None:
    talk, handoff = waiting(session)
    assert gone(session, TOO_LONG - timedelta(seconds=10)) == []
    assert [row.id for row in gone(session)] == [handoff.id]
    assert (handoff.status, talk.conversation.state) == ("abandoned", ASSISTANT)
    assert handoff.closed_at is not None
    session.flush()
    for told, subject in ((AuditEvent.action, AuditEvent.subject), (OutboxEvent.type, OutboxEvent.subject)):
        assert "handoff.abandoned" in session.scalars(select(told).where(subject == handoff.id)).all()
    assert gone(session) == []


def test_whoever_is_still_seen_stays(session: Session) -> None:
    talk, handoff = waiting(session)
    talk.conversation.last_seen_at = clock.machine_now() - timedelta(hours=1)
    session.flush()
    conversations.seen(session, [talk.conversation.id])
    assert leaving.abandon(session, clock.machine_now()) == []
    assert handoff.status == "waiting"


@pytest.mark.parametrize("reason", ["crisis", "complaint", "legal", "no_option"])
def test_what_a_person_must_see_to_waits_without_the_borrower(session: Session, reason: str) -> None:
    _, handoff = waiting(session, reason)
    assert gone(session) == []
    assert handoff.status == "waiting"


def test_who_wants_a_call_need_not_stay(session: Session) -> None:
    handoff = waiting(session)[1]
    handoffs.leave_callback(session, handoff, "明天下午以后都行")
    assert gone(session) == []


def test_who_was_called_in_vain_is_not_taken_out_either(session: Session) -> None:
    _, handoff = waiting(session)
    handoff.callback_at, handoff.status = clock.now(session) - timedelta(minutes=1), "callback"
    session.flush()
    passing.wake(session)
    assert gone(session) == []
    assert handoff.status == "waiting"


def test_who_asked_while_the_desk_was_closed_need_not_stay(session: Session, desk: Desk) -> None:
    _, handoff = waiting(session)
    desk.opens = handoff.opened_at + timedelta(hours=1)
    clock.advance(session, timedelta(hours=2))
    assert gone(session) == []
    desk.opens = None
    assert [row.id for row in gone(session)] == [handoff.id]


def test_nobody_is_taken_out_before_the_desk_has_been_open_for_as_long(session: Session, desk: Desk) -> None:
    waiting(session)
    desk.opens = clock.now(session) - timedelta(minutes=5)
    assert gone(session) == []


def test_moving_the_business_clock_sends_nobody_away(session: Session) -> None:
    waiting(session)
    session.flush()
    clock.advance(session, timedelta(hours=3))
    assert leaving.abandon(session, clock.machine_now()) == []


def test_whoever_comes_back_on_the_day_has_their_place(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    moment = datetime(2026, 11, 26, 10, tzinfo=clock.zone())
    monkeypatch.setattr(clock, "now", lambda _session: moment)
    talk, handoff = waiting(session)
    moment += timedelta(minutes=5)
    _, other = waiting(session)
    conversations.seen(session, [other.conversation_id])
    talk.conversation.last_seen_at = clock.machine_now() - TOO_LONG
    session.flush()
    assert [row.id for row in leaving.abandon(session, clock.machine_now())] == [handoff.id]
    assert handoffs.position(session, other) == 1
    moment += timedelta(hours=1)
    again = handoffs.request(session, talk.conversation, "complaint")
    assert again.id == handoff.id
    assert (again.status, again.closed_at, again.reason) == ("waiting", None, "complaint")
    assert (talk.conversation.state, again.due_at) == (
        WAITING,
        moment + desk_rules().first_reply_within(again.priority),
    )
    assert (handoffs.position(session, again), handoffs.position(session, other)) == (1, 2)


def test_the_next_day_begins_anew(session: Session) -> None:
    talk, handoff = waiting(session)
    gone(session)
    clock.advance(session, timedelta(days=1))
    again = handoffs.request(session, talk.conversation, "requested")
    assert (again.id != handoff.id, handoff.status) == (True, "abandoned")
    assert talk.journey.dialogue.support is None


def test_nobody_claims_or_puts_off_what_was_left(session: Session, agent: Agent) -> None:
    talk, handoff = waiting(session)
    gone(session)
    with pytest.raises(Conflict):
        handoffs.claim(session, handoff.id, agent)
    with pytest.raises(Conflict):
        passing.set_callback(session, handoff.id, agent, None)
    with pytest.raises(Conflict):
        handoffs.hand_back(session, talk.conversation.id, agent, None, "")
    assert (handoff.status, talk.conversation.state) == ("abandoned", ASSISTANT)


@pytest.mark.parametrize(
    ("language", "left", "human", "kept"),
    [("zh", "排队", "转人工", "原来的位置"), ("en", "queue", "talk to a person", "place in the queue was kept")],
)
def test_who_comes_back_hears_it_once_and_may_queue_again(
    session: Session, language: str, left: str, human: str, kept: str
) -> None:
    talk, handoff = waiting(session, language=language)
    gone(session)
    lines = opening.welcome_back(session, talk.conversation)
    assert [left in line.text for line in lines[:2]] == [False, True]
    assert human in [button["payload"].lower() for button in lines[-1].buttons]
    assert opening.welcome_back(session, talk.conversation) == []  # a reload
    said = talk.say(human, "request_human")
    assert kept in said
    assert (handoff.status, talk.conversation.state) == ("waiting", WAITING)
    assert talk.journey.dialogue.support is None


def test_who_comes_back_may_go_on_with_the_assistant(session: Session) -> None:
    talk, handoff = waiting(session)
    gone(session)
    opening.welcome_back(session, talk.conversation)
    talk.say("继续", "affirm")
    assert (talk.question, handoff.status, talk.conversation.state) == ("consent", "abandoned", ASSISTANT)


def test_who_writes_without_a_reload_is_answered_and_offered_the_queue(session: Session) -> None:
    talk, _ = waiting(session)
    gone(session)
    assert take(session, talk.conversation.id, "我同意", "m1").route == "rasa"
    said = talk.say("我同意", "affirm")
    assert talk.journey.consent is True and "排队" in said
    assert talk.question == "support_choice"
