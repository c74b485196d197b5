"""What a waiting borrower may truthfully be told: whether anybody is there, their place, and about how long."""

from dataclasses import dataclass
from datetime import datetime, time

from sqlalchemy.orm import Session

from leeway import clock
from leeway.agents import service as agents
from leeway.handoffs.models import Handoff
from leeway.handoffs.service import MINUTES_PER_CASE, position
from leeway.settings import settings


@dataclass(frozen=True)
class Standing:
    """`present`: a person is at a desk now. `minutes` is a rough wait, null when nobody is there to end it."""

    position: int
    minutes: int | None
    present: bool
    hours: str


def standing(session: Session, handoff: Handoff) -> Standing:
    """Where a waiting conversation stands right now."""
    people, place = agents.present(session), position(session, handoff)
    minutes = max(1, round(place * MINUTES_PER_CASE / people)) if people else None
    return Standing(place, minutes, people > 0, settings().agents_open)


def in_hours(session: Session) -> bool:
    """Whether the present moment lies within the desk's working hours."""
    return open_at(clock.now(session))


def open_at(moment: datetime) -> bool:
    """Whether the desk works at `moment`, in the lender's time zone."""
    start, end = (time.fromisoformat(part) for part in settings().agents_open.split("-"))
    return start <= clock.local(moment).time() < end
