"""What clauses ask of whoever contacts borrowers or answers them: quiet hours, limits, clocks and times of protection.

Each takes whichever is kinder, the clause or the lender's own parameter. Moments are timezone-aware.
"""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from leeway.policy.clauses import ContactHours, ContactLimit, NoticeClock, Protection, Start
from leeway.policy.pack import Pack, pack_meta


def contact_allowed(moment: datetime, pack: Pack | None = None, earlier: Sequence[datetime] = ()) -> bool:
    """Whether a borrower may be contacted now, `earlier` being when they were before. Answering them is always allowed.

    Hours and days are those of the pack's time zone.
    """
    meta = pack.meta if pack else pack_meta()
    here = moment.astimezone(ZoneInfo(meta.timezone))
    days = [before.astimezone(here.tzinfo).date() for before in earlier]
    for clause in meta.binding():
        if not clause.in_force(here.date()):
            continue
        if isinstance(clause, ContactHours) and _quiet(here.time(), clause):
            return False
        if isinstance(clause, ContactLimit) and _contacts(days, here.date(), clause.days) >= clause.most:
            return False
    return True


def _quiet(now: time, clause: ContactHours) -> bool:
    start, end = time.fromisoformat(clause.quiet_from), time.fromisoformat(clause.quiet_to)
    return now >= start or now < end if start > end else start <= now < end


def _contacts(days: Sequence[date], today: date, span: int) -> int:
    return sum(today - timedelta(days=span) < day <= today for day in days)


def notice_deadline(moment: datetime, pack: Pack | None = None) -> datetime:
    """By when a hardship notice given at this moment is answered: the lender's promise, or a clause's if sooner."""
    meta = pack.meta if pack else pack_meta()
    clauses = [clause for clause in meta.binding() if isinstance(clause, NoticeClock)]
    days = [clause.answer_days for clause in clauses if clause.in_force(moment.date())]
    return moment + timedelta(days=min([meta.notice_answer_days, *days]))


def protected_until(starts: Start, day: date, pack: Pack | None = None) -> date | None:
    """The last day on which nothing is enforced, counted from `day`; None where no clause protects.

    The day itself is not counted.
    """
    meta = pack.meta if pack else pack_meta()
    clauses = [clause for clause in meta.binding() if isinstance(clause, Protection)]
    spans = [clause.days for clause in clauses if clause.starts == starts and clause.in_force(day)]
    return day + timedelta(days=max(spans)) if spans else None
