"""Putting events into the outbox, taking them out to send, and writing down what became of that.

An event is written in the transaction of the deed it tells of: no deed without its news, and no news of what was rolled
back. Sending is at least once; receivers know a repetition by its id.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Literal

from sqlalchemy import ColumnElement, and_, or_, select, update
from sqlalchemy.orm import Session

from leeway import clock
from leeway.events.models import OutboxEvent

EventType = Literal[
    "hardship.noticed",
    "hold.placed",
    "hold.lifted",
    "agreement.accepted",
    "agreement.broken",
    "agreement.completed",
    "handoff.requested",
    "handoff.raised",
    "handoff.claimed",
    "handoff.handed_back",
    "handoff.resolved",
    "handoff.callback",
    "handoff.callback_set",
    "handoff.lapsed",
    "handoff.transferred",
    "handoff.escalated",
    "handoff.abandoned",
    "handoff.returned",
    "approval.requested",
    "approval.decided",
]

# The first retry comes after so long, each later one after four times the time before, up to the ceiling: with fifteen
# attempts a receiver may be away for two and a half days.
FIRST_RETRY, GROWTH, LONGEST_RETRY, MOST_ATTEMPTS = timedelta(seconds=5), 4, timedelta(hours=6), 15
# How long a sender may keep an event before another takes it to be dead. Longer than a batch may take.
LEASE = timedelta(minutes=3)


def emit(session: Session, event_type: EventType, subject: str, **data: Any) -> OutboxEvent:
    """Adds an event within the caller's transaction. `data`: ids, dates, amounts in minor units; None is left out."""
    event = OutboxEvent(
        type=event_type,
        subject=subject,
        data={name: value for name, value in data.items() if value is not None},
        at=clock.now(session),
        next_attempt_at=clock.machine_now(),
        delivered_to=[],
        attempts=0,
    )
    session.add(event)
    return event


def is_due(session: Session, due_by: datetime) -> bool:
    """Whether anything waits to be sent. Asked read-only, so that looking never makes a writer wait."""
    return session.scalar(select(OutboxEvent.id).where(_free(due_by)).limit(1)) is not None


def claim(session: Session, limit: int, due_by: datetime) -> list[OutboxEvent]:
    """Takes up to `limit` events that were due by then, oldest first, for one `LEASE`. Of two processes only one gets
    an event.
    """
    moment = clock.machine_now()
    free = _free(due_by)
    due = session.scalars(
        select(OutboxEvent.id).where(free).order_by(OutboxEvent.at, OutboxEvent.id).limit(limit)
    ).all()
    if not due:
        return []
    # Compare and set: whoever comes second finds the lease taken and gets nothing.
    taken = session.scalars(
        update(OutboxEvent)
        .where(OutboxEvent.id.in_(due), free)
        .values(claimed_until=moment + LEASE, attempts=OutboxEvent.attempts + 1)
        .returning(OutboxEvent)
        .execution_options(synchronize_session=False, populate_existing=True)
    ).all()
    return sorted(taken, key=lambda event: (event.at, event.id))


def settle(session: Session, event: OutboxEvent, delivered_to: Sequence[str], error: str | None) -> None:
    """Ends an attempt that `claim` began; `error` is None when every endpoint has taken the event.

    Nothing is written when the lease has passed to somebody else meanwhile.
    """
    moment = clock.machine_now()
    session.execute(
        update(OutboxEvent)
        .where(OutboxEvent.id == event.id, OutboxEvent.claimed_until == event.claimed_until)
        .values(
            claimed_until=None,
            delivered_to=list(delivered_to),
            delivered_at=moment if error is None else None,
            last_error=error,
            next_attempt_at=next_attempt(event.attempts, moment) if error else None,
        )
    )


def next_attempt(attempts: int, moment: datetime) -> datetime | None:
    """When to try again after so many failed attempts; None when there were enough."""
    if attempts >= MOST_ATTEMPTS:
        return None
    wait: timedelta = min(FIRST_RETRY * GROWTH ** (attempts - 1), LONGEST_RETRY)
    return moment + wait


def replay(session: Session, which: ColumnElement[bool]) -> int:
    """Makes events due anew for every endpoint, whatever became of them before; returns how many."""
    done = session.scalars(
        update(OutboxEvent)
        .where(which)
        .values(
            attempts=0,
            next_attempt_at=clock.machine_now(),
            delivered_to=[],
            delivered_at=None,
            last_error=None,
            claimed_until=None,
        )
        .returning(OutboxEvent.id)
        .execution_options(synchronize_session=False)
    )
    return len(done.all())


def given_up() -> ColumnElement[bool]:
    """The events whose attempts are used up."""
    return and_(OutboxEvent.delivered_at.is_(None), OutboxEvent.next_attempt_at.is_(None))


def _free(due_by: datetime) -> ColumnElement[bool]:
    """The events that were due by then and are in nobody's hands."""
    return and_(
        OutboxEvent.delivered_at.is_(None),
        OutboxEvent.next_attempt_at <= due_by,
        or_(OutboxEvent.claimed_until.is_(None), OutboxEvent.claimed_until <= clock.machine_now()),
    )
