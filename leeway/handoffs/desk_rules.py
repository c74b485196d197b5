"""How the desk works, by the lender's choice: `policy/desk.yml`."""

from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Literal, get_args

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from leeway.handoffs.reasons import REASONS, REST_PRIORITY
from leeway.policy.errors import PolicyError
from leeway.settings import ROOT

FILE = ROOT / "policy" / "desk.yml"
Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
WEEKDAYS: tuple[Weekday, ...] = get_args(Weekday)
Topic = Literal["money", "complaint", "debt_check", "crisis", "other"]


class Hours(BaseModel):
    """From when till when people are at the desk, since midnight. Written "09:00-21:00"; "24:00" ends a day."""

    model_config = ConfigDict(frozen=True)

    start: timedelta
    end: timedelta

    def __str__(self) -> str:
        return f"{_time_of_day(self.start)}-{_time_of_day(self.end)}"

    @classmethod
    def read(cls, text: str) -> "Hours":
        """The hours that "09:00-21:00" stands for; ValueError for anything else."""
        start, _, end = text.partition("-")
        hours = cls(start=_since_midnight(start), end=_since_midnight(end))
        if hours.start >= hours.end:
            raise ValueError(f"{text}: the desk closes after it opens")
        return hours


class DeskRules(BaseModel):
    """Hours by weekday, targets, what an agent holds and for how long, and what cases are about. Times in minutes.

    `first_reply_minutes` goes by priority. `topics` names the reasons of a topic; every other reason is about money.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    hours: dict[Weekday, Hours | None]
    closed_days: frozenset[date]
    open_days: frozenset[date]
    first_reply_minutes: tuple[int, ...] = Field(min_length=REST_PRIORITY + 1, max_length=REST_PRIORITY + 1)
    capacity: int = Field(ge=1, le=50)
    lease_minutes: int = Field(ge=1)
    abandoned_after_minutes: int = Field(ge=2)
    minutes_per_case: int = Field(ge=1)
    topics: dict[Topic, tuple[str, ...]]

    @field_validator("hours", mode="before")
    @classmethod
    def _read_hours(cls, written: object) -> object:
        if not isinstance(written, dict):
            return written
        return {day: None if text == "closed" else Hours.read(str(text)) for day, text in written.items()}

    @model_validator(mode="after")
    def _fits_together(self) -> "DeskRules":
        if not any(self.hours.values()):
            raise ValueError("hours: the desk is open on one day of the week at least")
        if both := self.closed_days & self.open_days:
            raise ValueError(f"closed_days and open_days: {min(both)} stands in both")
        named = [reason for reasons in self.topics.values() for reason in reasons]
        if unknown := set(named) - REASONS.keys():
            raise ValueError(f"topics: no reason {', '.join(sorted(unknown))}")
        if twice := {reason for reason in named if named.count(reason) > 1}:
            raise ValueError(f"topics: {', '.join(sorted(twice))} stands twice")
        return self

    @property
    def lease(self) -> timedelta:
        """How long a claim holds that nobody renews."""
        return timedelta(minutes=self.lease_minutes)

    @property
    def abandoned_after(self) -> timedelta:
        """How long a waiting borrower may be away."""
        return timedelta(minutes=self.abandoned_after_minutes)

    def first_reply_within(self, priority: int) -> timedelta:
        """The longest that a case of this priority (0 crisis … 4 the rest) should wait for a person's first line."""
        return timedelta(minutes=self.first_reply_minutes[priority])

    def hours_on(self, day: date) -> Hours | None:
        """The hours of the day's weekday, whatever the calendar says."""
        return self.hours.get(WEEKDAYS[day.weekday()])

    @property
    def working_hours(self) -> Hours:
        """The hours of a working day: Monday's or, where Monday has none, those of the first day that has."""
        return next(hours for day in WEEKDAYS if (hours := self.hours.get(day)) is not None)

    def topic(self, reason: str) -> Topic:
        """What a case is about that was handed over for this reason."""
        return next((topic for topic, reasons in self.topics.items() if reason in reasons), "money")


def read_desk_rules(file: Path) -> DeskRules:
    """The rules in a file; PolicyError, saying what is wrong where, for anything doubtful."""
    try:
        return DeskRules.model_validate(yaml.safe_load(file.read_text("utf-8")))
    except (OSError, yaml.YAMLError, ValidationError) as error:
        raise PolicyError(f"{file.name}: {error}") from error


@lru_cache
def desk_rules() -> DeskRules:
    """The rules of this installation."""
    return read_desk_rules(FILE)


def _time_of_day(moment: timedelta) -> str:
    hours, minutes = divmod(moment // timedelta(minutes=1), 60)
    return f"{hours:02}:{minutes:02}"


def _since_midnight(text: str) -> timedelta:
    hours, _, minutes = text.partition(":")
    if not (len(text) == 5 and hours.isdigit() and minutes.isdigit() and int(minutes) < 60):
        raise ValueError(f"{text!r} is no time of day such as 09:00")
    moment = timedelta(hours=int(hours), minutes=int(minutes))
    if moment > timedelta(days=1):
        raise ValueError(f"{text!r} is later than 24:00")
    return moment
