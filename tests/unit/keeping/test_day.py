"""What days bring to a plan: a review instead of a threat, patience, and only then a broken plan."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import Engine, select

from leeway import clock
from leeway.borrowers import repository as borrowers
from leeway.conversations.models import Conversation, Message
from leeway.db import unit_of_work
from leeway.events.models import OutboxEvent
from leeway.holds import service as holds
from leeway.keeping import payments, reviews
from leeway.keeping.day import run_day
from leeway.keeping.payments import Incoming
from leeway.keeping.rules import keeping_rules
from leeway.plans.models import Agreement
from tests.support.inside import installation, own_settings  # noqa: F401
from tests.support.signed import signed

GRACE, PATIENCE = keeping_rules().missed_after_days, keeping_rules().review_answer_days


@pytest.fixture
def plan(installation: Engine) -> Iterator[str]:  # noqa: F811
    """The id of a signed plan."""
    with unit_of_work() as session:
        plan_id = signed(session).id
    yield plan_id


def at_noon_after(plan_id: str, number: int, days: int) -> None:
    """Moves the clock to noon, so many days after an instalment was due."""
    with unit_of_work() as session:
        agreement = session.get(Agreement, plan_id)
        assert agreement is not None
        day = agreement.instalments[number - 1].due + timedelta(days=days)
        now = clock.local(clock.now(session))
        noon = now.replace(year=day.year, month=day.month, day=day.day, hour=12, minute=0)
        clock.advance(session, noon - now)


def pay(plan_id: str, number: int, reference: str) -> None:
    with unit_of_work() as session:
        agreement = session.get(Agreement, plan_id)
        assert agreement is not None
        amount = agreement.instalments[number - 1].amount_minor
        payments.receive(session, Incoming(reference, amount, "CNY", clock.today(session), "D001"))


def standing(plan_id: str) -> tuple[str, bool, bool, int]:
    """The plan's status, whether a review is open, whether collection is held, and how many plans count as broken."""
    with unit_of_work() as session:
        agreement = session.get(Agreement, plan_id)
        assert agreement is not None
        borrower = borrowers.find(session, agreement.borrower_id)
        assert borrower is not None
        return (
            agreement.status,
            reviews.open_review(session, plan_id) is not None,
            holds.open_hold(session, borrower.id) is not None,
            borrower.arrangements_broken,
        )


def told() -> list[str]:
    with unit_of_work() as session:
        return list(session.scalars(select(OutboxEvent.type).order_by(OutboxEvent.at)))


def test_nothing_happens_within_the_days_of_grace(plan: str) -> None:
    at_noon_after(plan, 1, GRACE)
    assert run_day().reviews == 0
    assert standing(plan) == ("active", False, True, 0)


def test_a_missed_instalment_opens_one_review_and_says_so_kindly(plan: str) -> None:
    at_noon_after(plan, 1, GRACE + 1)
    report = run_day()
    assert report.reviews == 1
    assert [message.sender for message in report.said] == ["assistant", "assistant"]
    assert "第1期" in report.said[0].text
    again = run_day()
    assert (again.reviews, again.broken, again.said) == (0, 0, [])
    assert standing(plan) == ("active", True, True, 0)


def test_a_payment_that_comes_after_all_ends_the_review(plan: str) -> None:
    at_noon_after(plan, 1, GRACE + 1)
    run_day()
    pay(plan, 1, "late")
    assert standing(plan) == ("active", False, True, 0)


def test_only_an_unanswered_review_breaks_a_plan(plan: str) -> None:
    at_noon_after(plan, 1, GRACE + 1)
    run_day()
    at_noon_after(plan, 1, GRACE + PATIENCE)
    assert run_day().broken == 0
    at_noon_after(plan, 1, GRACE + PATIENCE + 2)
    assert run_day().broken == 1
    assert run_day().broken == 0
    assert standing(plan) == ("broken", True, False, 1)
    assert {"agreement.broken", "hold.lifted"} <= set(told())


def test_an_answered_review_breaks_nothing_and_is_asked_again_later(plan: str) -> None:
    at_noon_after(plan, 1, GRACE + 1)
    run_day()
    with unit_of_work() as session:
        review = reviews.open_review(session, plan)
        assert review is not None
        reviews.answer(session, review, "promised")
    at_noon_after(plan, 1, GRACE + PATIENCE)
    assert run_day().reviews == 0
    at_noon_after(plan, 1, GRACE + PATIENCE + 2)
    report = run_day()
    assert (report.reviews, report.broken) == (1, 0)
    assert standing(plan) == ("active", True, True, 0)


def test_whoever_has_a_broken_plan_can_still_pay_it_off(plan: str) -> None:
    for days in (GRACE + 1, GRACE + PATIENCE + 2):
        at_noon_after(plan, 1, days)
        run_day()
    with unit_of_work() as session:
        agreement = session.get(Agreement, plan)
        assert agreement is not None
        payments.receive(session, Incoming("all", agreement.total_minor, "CNY", clock.today(session), "D001"))
    assert standing(plan) == ("completed", False, False, 1)


@pytest.mark.parametrize("forbids", ["crisis", "waiting", "human", "night", "just wrote", "breathing space"])
def test_the_assistant_does_not_speak_first_where_something_forbids_it(plan: str, forbids: str) -> None:
    at_noon_after(plan, 1, GRACE + 1)
    with unit_of_work() as session:
        conversation = session.scalars(select(Conversation)).one()
        borrower = borrowers.find(session, str(conversation.borrower_id))
        assert borrower is not None
        match forbids:
            case "crisis":
                conversation.crisis_since = clock.now(session)
            case "waiting" | "human":
                conversation.state = forbids
            case "night":
                clock.advance(session, timedelta(hours=11))
            case "just wrote":
                conversation.updated_at = clock.now(session)
            case _:
                borrower.breathing_space_until = clock.today(session) + timedelta(days=9)
    report = run_day()
    assert (report.reviews, report.said) == (1, [])


def test_what_could_not_be_said_at_night_is_said_in_the_morning(plan: str) -> None:
    at_noon_after(plan, 1, GRACE + 1)
    with unit_of_work() as session:
        clock.advance(session, timedelta(hours=11))
    assert run_day().said == []
    with unit_of_work() as session:
        clock.advance(session, timedelta(hours=11))
    assert len(run_day().said) == 2
    with unit_of_work() as session:
        written = session.scalars(select(Message).where(Message.sender == "assistant")).all()
    assert len(written) == 2


def test_a_hold_ends_by_itself(plan: str) -> None:
    with unit_of_work() as session:
        clock.advance(session, timedelta(days=365 * 6))
    first = run_day()
    assert first.holds_ended == 1
    assert run_day().holds_ended == 0
