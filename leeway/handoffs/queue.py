"""What a waiting borrower may truthfully be told: whether anybody is there, their place, and about how long."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from leeway import clock
from leeway.agents import service as agents
from leeway.handoffs import hours
from leeway.handoffs.models import Handoff
from leeway.handoffs.service import MINUTES_PER_CASE, position


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
    people, place = agents.present(session), position(session, handoff)
    minutes = max(1, round(place * MINUTES_PER_CASE / people)) if people else None
    now = clock.now(session)
    today = clock.local(now).date()
    opens_at = None if hours.open_at(now) else hours.next_opening(now)
    return Standing(today, place, minutes, people > 0, str(hours.hours_of(today) or ""), opens_at)
