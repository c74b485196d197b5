"""The outbox on both databases, against a real receiver: signed, once, again when it failed, and on request."""

import asyncio
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from postgres import postgres_server, postgres_url  # noqa: F401
from sqlalchemy import Engine, select, update
from sqlalchemy.orm import Session
from standardwebhooks.webhooks import Webhook

import leeway.db
from leeway import clock, migrations
from leeway.db import make_engine, unit_of_work
from leeway.events import outbox
from leeway.events.dispatch import Dispatcher, Pass
from leeway.events.endpoints import Endpoints, WebhookSettings, configured
from leeway.events.listing import listed
from leeway.events.models import OutboxEvent
from leeway.settings import settings
from tests.support.receiver import Receiver

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def engine(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Engine]:
    """A migrated database of each kind, as the database of the units of work."""
    sqlite = request.param == "sqlite"
    url = f"sqlite:///{tmp_path / 'leeway.db'}" if sqlite else request.getfixturevalue("postgres_url")
    migrations.upgrade(url)
    made = make_engine(url)
    monkeypatch.setattr(leeway.db, "engine", lambda: made)
    yield made
    made.dispose()


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    one = Receiver(SECRET)
    yield one
    one.close()


def emit(count: int = 1) -> list[str]:
    with unit_of_work() as session:
        events = [outbox.emit(session, "hold.placed", f"H{number}", amount_minor=number) for number in range(count)]
        session.flush()
        return [event.id for event in events]


def send(*urls: str, side_by_side: int = 1) -> list[Pass]:
    """One pass of so many dispatchers at once."""

    async def run() -> list[Pass]:
        dispatchers = [Dispatcher(Endpoints(urls, Webhook(SECRET))) for _ in range(side_by_side)]
        try:
            return await asyncio.gather(*(dispatcher.send_due() for dispatcher in dispatchers))
        finally:
            for dispatcher in dispatchers:
                await dispatcher.close()

    return asyncio.run(run())


def row(event_id: str) -> OutboxEvent:
    with unit_of_work() as session:
        found = session.get(OutboxEvent, event_id)
        assert found is not None
        return found


def wait_is_over() -> None:
    with unit_of_work() as session:
        session.execute(update(OutboxEvent).values(next_attempt_at=clock.machine_now()))


def test_an_event_arrives_signed_and_once(engine: Engine, receiver: Receiver) -> None:
    [event_id] = emit()
    assert send(receiver.url) == [Pass(delivered=1)]
    assert send(receiver.url) == [Pass()]
    [(came, body)] = receiver.came
    assert (came, receiver.forged) == (event_id, 0)
    assert (body["type"], body["subject"], body["data"]) == ("hold.placed", "H0", {"amount_minor": 0})
    assert row(event_id).delivered_at is not None


def test_a_wrong_key_is_noticed_by_the_receiver(engine: Engine) -> None:
    stranger = Receiver("whsec_" + "QUJD" * 8)
    emit()
    send(stranger.url)
    stranger.close()
    assert (stranger.came, stranger.forged) == ([], 1)


def test_dispatchers_side_by_side_deliver_each_event_once(engine: Engine, receiver: Receiver) -> None:
    sent = emit(60)
    done = send(receiver.url, side_by_side=3)
    assert sorted(receiver.ids) == sorted(sent)
    assert sum(one.delivered for one in done) == 60


def test_what_is_rolled_back_is_told_to_nobody(engine: Engine, receiver: Receiver) -> None:
    with pytest.raises(RuntimeError), unit_of_work() as session:
        outbox.emit(session, "hold.placed", "H")
        session.flush()
        raise RuntimeError
    assert send(receiver.url) == [Pass()]


def test_a_receiver_that_fails_is_tried_again_later(engine: Engine, receiver: Receiver) -> None:
    [event_id] = emit()
    receiver.status = 503
    assert send(receiver.url) == [Pass(failed=1)]
    after = row(event_id)
    assert (after.last_error, after.attempts, after.claimed_until) == ("HTTP 503", 1, None)
    assert send(receiver.url) == [Pass()]
    receiver.status = 200
    wait_is_over()
    assert send(receiver.url) == [Pass(delivered=1)]
    assert receiver.ids == [event_id, event_id]


def test_a_receiver_that_is_not_there_is_tried_again_until_enough(engine: Engine) -> None:
    gone = Receiver(SECRET)
    gone.close()
    [event_id] = emit()
    for _ in range(outbox.MOST_ATTEMPTS):
        wait_is_over()
        assert send(gone.url) == [Pass(failed=1)]
    after = row(event_id)
    assert (after.next_attempt_at, after.last_error) == (None, "ConnectError")
    with unit_of_work() as session:
        assert [entry["state"] for entry in listed(session, None, 10)] == ["failed"]


def test_only_the_endpoint_that_failed_gets_it_again(engine: Engine, receiver: Receiver) -> None:
    other = Receiver(SECRET)
    other.status = 500
    [event_id] = emit()
    assert send(receiver.url, other.url) == [Pass(failed=1)]
    other.status = 200
    wait_is_over()
    assert send(receiver.url, other.url) == [Pass(delivered=1)]
    other.close()
    assert (receiver.ids, other.ids) == ([event_id], [event_id, event_id])


def test_an_event_in_the_hands_of_a_dead_process_is_taken_over_after_its_lease(
    engine: Engine, receiver: Receiver
) -> None:
    [event_id] = emit()
    with unit_of_work() as session:
        [taken] = outbox.claim(session, 10, clock.machine_now())
    assert send(receiver.url) == [Pass()]
    with unit_of_work() as session:
        session.execute(update(OutboxEvent).values(claimed_until=clock.machine_now() - timedelta(seconds=1)))
    assert send(receiver.url) == [Pass(delivered=1)]
    with unit_of_work() as session:
        # The first one wakes up and has nothing to say any more.
        outbox.settle(session, taken, [], "too late")
    assert row(event_id).last_error is None


def test_events_are_sent_again_on_request(engine: Engine, receiver: Receiver) -> None:
    first, second = emit(2)
    send(receiver.url)
    with unit_of_work() as session:
        assert outbox.replay(session, OutboxEvent.id == second) == 1
    assert send(receiver.url) == [Pass(delivered=1)]
    assert sorted(receiver.ids) == sorted([first, second, second])


def test_the_ones_given_up_can_be_sent_again(engine: Engine, receiver: Receiver) -> None:
    given_up, other = emit(2)
    with unit_of_work() as session:
        session.execute(update(OutboxEvent).where(OutboxEvent.id == given_up).values(next_attempt_at=None))
    send(receiver.url)
    assert receiver.ids == [other]
    with unit_of_work() as session:
        assert outbox.replay(session, outbox.given_up()) == 1
    send(receiver.url)
    assert receiver.ids == [other, given_up]


def test_waits_grow_up_to_a_ceiling() -> None:
    now = clock.machine_now()
    moments = [outbox.next_attempt(number, now) for number in range(1, outbox.MOST_ATTEMPTS)]
    waits = [moment - now for moment in moments if moment is not None]
    assert waits[0] == outbox.FIRST_RETRY and waits[-1] == outbox.LONGEST_RETRY
    assert waits == sorted(waits) and len(waits) == outbox.MOST_ATTEMPTS - 1
    assert outbox.next_attempt(outbox.MOST_ATTEMPTS, now) is None


@pytest.mark.parametrize(
    ("url", "secret", "well"),
    [
        ("", None, True),
        ("https://a.example/x, https://b.example/y", SECRET, True),
        ("ftp://a.example", SECRET, False),
        ("https://a.example", None, False),
        ("https://a.example", "secret", False),
        ("https://a.example", "whsec_", False),
    ],
)
def test_settings_that_cannot_be_right_are_refused(
    url: str, secret: str | None, well: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEEWAY_WEBHOOK_URL", url)
    if secret is not None:
        monkeypatch.setenv("LEEWAY_WEBHOOK_SECRET", secret)
    settings.cache_clear()
    try:
        if well:
            endpoints = configured()
            assert (len(endpoints.urls) if endpoints else 0) == len(url.split())
        else:
            with pytest.raises(WebhookSettings):
                configured()
    finally:
        monkeypatch.undo()
        settings.cache_clear()


def test_events_are_listed_oldest_first(engine: Engine) -> None:
    emit(3)
    with Session(engine) as session:
        assert len(session.scalars(select(OutboxEvent)).all()) == 3
        assert [entry["state"] for entry in listed(session, "hold.placed", 2)] == ["waiting", "waiting"]
        assert listed(session, "agreement.broken", 10) == []
