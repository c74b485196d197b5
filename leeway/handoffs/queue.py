"""What a waiting borrower may truthfully be told: whether anybody is there, their place, and about how long."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from math import ceil
from statistics import median

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.agents import service as agents
from leeway.handoffs import hours
from leeway.handoffs.desk_rules import desk_rules
from leeway.handoffs.models import Handoff
from leeway.handoffs.service import position

# How many of the cases closed last tell how long one takes, and how few are too few to tell.
MEASURED, FEWEST = 50, 5


@dataclass(frozen=True)
class Standing:
    """`today` and `opens_at` are in the lender's time zone. `present`: a person is at a desk now. `minutes` is a rough
    wait, null when nobody is there to end it. `hours`: those of today, empty when the desk stays closed. `opens_at`:
    when it opens next, null while it works.
    """

    today: date
    position: int
    minutes: int | None
    present: bool
    hours: str
    opens_at: datetime | None


def standing(session: Session, handoff: Handoff) -> Standing:
    """Where a waiting conversation stands right now."""
    seats, place = agents.seats(session), position(session, handoff)
    minutes = minutes_until(place, seats, _held(session), time_per_case(session)) if seats else None
    now = clock.now(session)
    today = clock.local(now).date()
    opens_at = None if hours.open_at(now) else hours.next_opening(now)
    return Standing(today, place, minutes, bool(seats), str(hours.hours_of(today) or ""), opens_at)


def time_per_case(session: Session) -> timedelta:
    """How long a case stays with an agent: the median of those closed last, or, while few are, the guess."""
    query = (
        select(Handoff.claimed_at, Handoff.closed_at)
        .where(Handoff.status.in_(("resolved", "handed_back")), Handoff.closed_at.is_not(None))
        .order_by(Handoff.closed_at.desc())
        .limit(MEASURED)
    )
    taken = [(end - start).total_seconds() for start, end in session.execute(query) if start and end]
    if len(taken) < FEWEST:
        return timedelta(minutes=desk_rules().minutes_per_case)
    return timedelta(seconds=median(taken))


def minutes_until(place: int, seats: dict[str, int], held: dict[str, int], per_case: timedelta) -> int:
    """About how long the case at `place` waits, at least a minute. `seats`: how many cases each person who is there may
    hold; `held`: how many they do. Whoever finds no free seat waits until enough of them have become free.
    """
    free = sum(max(0, capacity - held.get(agent_id, 0)) for agent_id, capacity in seats.items())
    behind = max(0, place - free)
    return max(1, ceil(behind * per_case / sum(seats.values()) / timedelta(minutes=1)))


def _held(session: Session) -> dict[str, int]:
    query = select(Handoff.agent_id, func.count()).where(Handoff.status == "claimed").group_by(Handoff.agent_id)
    return {agent_id: count for agent_id, count in session.execute(query) if agent_id is not None}
