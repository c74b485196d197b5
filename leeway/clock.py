"""The business clock: the only place that knows what time it is.

Every process reads the same clock. In a demo or a test it can be moved with `leeway demo clock --advance 61m`; the
shift is a row in the database, so all processes see it at once.
"""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import BigInteger, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from leeway.db import Base
from leeway.policy.pack import pack_meta
from leeway.settings import settings


class ClockShift(Base):
    """How far the business clock is ahead of the machine's, in seconds. At most one row."""

    __tablename__ = "clock_shift"

    id: Mapped[int] = mapped_column(primary_key=True)
    seconds: Mapped[int] = mapped_column(BigInteger, default=0)


def now(session: Session) -> datetime:
    """The present moment (UTC) as the business sees it."""
    moment = machine_now()
    if not settings().demo:
        return moment
    shift = session.scalar(select(ClockShift.seconds).limit(1))
    return moment + timedelta(seconds=shift or 0)


def machine_now() -> datetime:
    """The machine's own time (UTC), for what has nothing to do with business: leases, retries, signatures."""
    return datetime.now(UTC)


def today(session: Session) -> date:
    """The present date in the lender's time zone."""
    return local(now(session)).date()


def local(moment: datetime) -> datetime:
    """`moment` in the lender's time zone."""
    return moment.astimezone(zone())


def zone() -> ZoneInfo:
    """The lender's time zone: the one in the settings, by default that of the rule pack."""
    return ZoneInfo(settings().timezone or pack_meta().timezone)


def advance(session: Session, by: timedelta) -> None:
    """Moves the business clock forward (demo and tests only)."""
    row = session.scalar(select(ClockShift).limit(1))
    if row is None:
        session.add(ClockShift(id=1, seconds=int(by.total_seconds())))
    else:
        row.seconds += int(by.total_seconds())
