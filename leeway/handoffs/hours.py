"""When the desk works: the lender's hours by weekday, without the public holidays of the rule pack's country.

Days and hours are those of the lender's time zone. `LEEWAY_AGENTS_OPEN` sets the same hours for every day instead.
"""

from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import count

import holidays

from leeway import clock
from leeway.handoffs.desk_rules import Hours, desk_rules
from leeway.policy.pack import pack_meta
from leeway.settings import settings

_DAY = timedelta(days=1)


def hours_of(day: date) -> Hours | None:
    """The desk's hours on a day; None when it stays closed."""
    if every_day := settings().agents_open:
        return Hours.read(every_day)
    rules = desk_rules()
    usual = rules.hours_on(day)
    if day in rules.closed_days:
        return None
    if day in rules.open_days or day in _made_up(pack_meta().country, day.year):
        return usual or rules.working_hours
    return None if _is_holiday(pack_meta().country, day) else usual


def open_at(moment: datetime) -> bool:
    """Whether the desk works at `moment`."""
    span = _span_of(clock.local(moment).date())
    return span is not None and span[0] <= moment < span[1]


def next_opening(moment: datetime) -> datetime:
    """When the desk opens next after `moment`, in the lender's time zone."""
    today = clock.local(moment).date()
    spans = (_span_of(today + _DAY * ahead) for ahead in count())
    return next(span[0] for span in spans if span is not None and span[0] > moment)


def _span_of(day: date) -> tuple[datetime, datetime] | None:
    """From when till when the desk works on a day."""
    hours = hours_of(day)
    if hours is None:
        return None
    midnight = datetime.combine(day, time(), clock.zone())
    return midnight + hours.start, midnight + hours.end


def _is_holiday(country: str, day: date) -> bool:
    """A public holiday, or a day of a weekend that lies between two: calendars name only the days beside it."""
    if day in _holidays(country, day.year):
        return True
    return _is_weekend(day) and all(_beyond_weekend_is_holiday(country, day, step) for step in (-_DAY, _DAY))


def _beyond_weekend_is_holiday(country: str, day: date, step: timedelta) -> bool:
    while _is_weekend(day) and day not in _holidays(country, day.year):
        day += step
    return day in _holidays(country, day.year)


def _is_weekend(day: date) -> bool:
    return day.weekday() >= 5


@lru_cache
def _holidays(country: str, year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays(country, years=year))


@lru_cache
def _made_up(country: str, year: int) -> frozenset[date]:
    """The weekend days of a year that are worked in exchange for a holiday."""
    return frozenset(holidays.country_holidays(country, years=year).weekend_workdays)
