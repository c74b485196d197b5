"""How the desk does, in figures over the last days. Rates are shares between 0 and 1, null where nothing is counted."""

import csv
import io
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from math import ceil
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.agents import service as agents
from leeway.cases.models import Case
from leeway.feedback.models import Feedback
from leeway.handoffs.models import OPEN, Handoff
from leeway.plans.models import Agreement
from leeway.wall.told_twice import told_twice
from leeway.words.catalogue import catalogue


def wall(session: Session, days: int, language: str) -> dict[str, Any]:
    """The figures of the last `days` days in the lender's time zone, today among them, and of this moment."""
    today = clock.today(session)
    first = today - timedelta(days=days - 1)
    since = datetime.combine(first, time(), clock.zone())
    query = select(Handoff).where(or_(Handoff.opened_at >= since, Handoff.closed_at >= since, Handoff.status.in_(OPEN)))
    rows = session.scalars(query).all()
    return {
        "now": _now(session, rows),
        "first_reply": _first_reply([row for row in rows if row.opened_at >= since]),
        "abandonment": _abandonment([row for row in rows if row.opened_at >= since]),
        "told_twice": told_twice(session, since),
        "outcomes": _outcomes(_resolved(rows, since), language),
        "satisfaction": _satisfaction(session, since),
        "by_day": _by_day(session, rows, since, [first + timedelta(days=day) for day in range(days)]),
    }


def as_csv(figures: dict[str, Any]) -> str:
    """The same, one figure a line: `first_reply.p50_seconds,180`. What is null is left empty."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("figure", "value"))
    writer.writerows(_flat("", figures))
    return out.getvalue()


def _now(session: Session, rows: Sequence[Handoff]) -> dict[str, Any]:
    moment = clock.now(session)
    waiting = [row for row in rows if row.status == "waiting"]
    waited = [moment - row.opened_at for row in waiting]
    return {
        "waiting": len(waited),
        "oldest_seconds": int(max(waited).total_seconds()) if waited else None,
        "claimed": sum(row.status == "claimed" for row in rows),
        "present": agents.present(session),
        "callbacks": sum(row.status == "callback" for row in rows),
        "late": sum(row.due_at is not None and row.due_at < moment for row in waiting),
    }


def _first_reply(rows: Sequence[Handoff]) -> dict[str, Any]:
    """From being put into the queue to the first line of an agent, and how often by the service target."""
    replied = [(row, row.first_reply_at) for row in rows if row.first_reply_at is not None]
    seconds = sorted((at - row.opened_at).total_seconds() for row, at in replied)
    in_time = sum(row.due_at is not None and at <= row.due_at for row, at in replied)
    return {
        "p50_seconds": _percentile(seconds, 50),
        "p90_seconds": _percentile(seconds, 90),
        "within_target": _share(in_time, len(seconds)),
        "count": len(seconds),
    }


def _percentile(ordered: Sequence[float], percent: int) -> int | None:
    """The smallest value that at least `percent` of all do not exceed."""
    return round(ordered[ceil(len(ordered) * percent / 100) - 1]) if ordered else None


def _abandonment(rows: Sequence[Handoff]) -> dict[str, Any]:
    """Borrowers who left before a person could help and have not come back, or were closed as not reached."""
    abandoned = sum(row.status == "abandoned" or row.outcome == "no_contact" for row in rows)
    return {"abandoned": abandoned, "total": len(rows), "rate": _share(abandoned, len(rows))}


def _resolved(rows: Sequence[Handoff], since: datetime) -> list[Handoff]:
    return [row for row in rows if row.status == "resolved" and row.closed_at and row.closed_at >= since]


def _outcomes(rows: Sequence[Handoff], language: str) -> list[dict[str, Any]]:
    """How the cases that people closed have ended, the most frequent first."""
    counted = Counter(row.outcome or "other" for row in rows)
    return [
        {"outcome": outcome, "label": catalogue().say(f"label_outcome_{outcome}", language).text, "count": count}
        for outcome, count in counted.most_common()
    ]


def _satisfaction(session: Session, since: datetime) -> dict[str, Any]:
    """The ratings that borrowers gave, 1 to 5."""
    query = (
        select(Feedback.rating, func.count())
        .where(Feedback.at >= since, Feedback.rating.is_not(None))
        .group_by(Feedback.rating)
    )
    counted = dict(session.execute(query).all())
    by_score = [counted.get(score, 0) for score in range(1, 6)]
    count = sum(by_score)
    total = sum(score * number for score, number in enumerate(by_score, 1))
    return {"mean": _share(total, count), "count": count, "by_score": by_score}


def _by_day(session: Session, rows: Sequence[Handoff], since: datetime, days: Sequence[date]) -> list[dict[str, Any]]:
    series = {
        "opened": _days(session.scalars(select(Case.opened_at).where(Case.opened_at >= since))),
        "resolved": _days(row.closed_at for row in _resolved(rows, since) if row.closed_at),
        "handed_over": _days(row.opened_at for row in rows),
        "agreed": _days(session.scalars(select(Agreement.at).where(Agreement.at >= since))),
    }
    return [{"day": day.isoformat(), **{name: counted[day] for name, counted in series.items()}} for day in days]


def _days(moments: Any) -> Counter[date]:
    return Counter(clock.local(moment).date() for moment in moments)


def _share(part: float, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None


def _flat(path: str, value: Any) -> Iterator[tuple[str, Any]]:
    """Every figure with its path; a row of a list goes by its day or outcome, a score by its number."""
    if isinstance(value, dict):
        name = value.get("day") or value.get("outcome")
        here = f"{path}.{name}" if name else path
        for key, inner in value.items():
            if key not in ("day", "outcome", "label"):
                yield from _flat(f"{here}.{key}" if here else key, inner)
    elif isinstance(value, list):
        for number, inner in enumerate(value, 1):
            yield from _flat(path if isinstance(inner, dict) else f"{path}.{number}", inner)
    else:
        yield path, value
