"""A running plan in words: what is paid, what is missing, what comes next."""

from collections.abc import Sequence
from itertools import groupby

from sqlalchemy.orm import Session

from leeway.journey.speech import Speaker
from leeway.keeping import agreements
from leeway.keeping.applying import Status
from leeway.keeping.standing import next_payment, standing
from leeway.plans.models import Agreement, AgreementInstalment
from leeway.words.formatting import date_text, money

Row = tuple[AgreementInstalment, Status]


def describe(session: Session, agreement: Agreement, speaker: Speaker) -> None:
    """Says how the plan stands: each instalment, how much is paid, and the next payment."""
    total = money(agreement.total_minor, agreement.currency, speaker.language)
    if agreement.status == agreements.COMPLETED:
        speaker.say("plan_completed", total=total)
        return
    if agreement.status == agreements.BROKEN:
        speaker.say("plan_broken")
    else:
        speaker.say("plan_status", count=len(agreement.instalments), total=total)
    rows = standing(session, agreement)
    if any(status != "open" for _, status in rows):
        _progress(agreement, rows, speaker)
    coming = next_payment(session, agreement)
    if coming is not None and agreement.status == agreements.ACTIVE:
        amount = money(coming.amount_minor - coming.paid_minor, agreement.currency, speaker.language)
        speaker.say("next_payment", amount=amount, due=date_text(coming.due, speaker.language))


def _progress(agreement: Agreement, rows: Sequence[Row], speaker: Speaker) -> None:
    paid = sum(item.paid_minor for item in agreement.instalments)
    left = agreement.total_minor - paid
    speaker.say(
        "plan_progress",
        paid=money(paid, agreement.currency, speaker.language),
        left=money(left, agreement.currency, speaker.language),
        instalments="\n".join(_lines(agreement, rows, speaker)),
    )


def _lines(agreement: Agreement, rows: Sequence[Row], speaker: Speaker) -> list[str]:
    """One line for each run of instalments that stand alike; those with money lacking have a line each."""
    lines = []
    for status, run in groupby(rows, key=lambda row: row[1]):
        items = [item for item, _ in run]
        if status in ("paid", "open"):
            lines.append(speaker.label(f"instalments_{status}", numbers=_span(items)))
        else:
            lines += [_lacking(agreement, item, status, speaker) for item in items]
    return lines


def _lacking(agreement: Agreement, item: AgreementInstalment, status: str, speaker: Speaker) -> str:
    def amount(minor: int) -> str:
        return money(minor, agreement.currency, speaker.language)

    return speaker.label(
        f"instalment_{status}",
        number=item.number,
        due=date_text(item.due, speaker.language),
        paid=amount(item.paid_minor),
        left=amount(item.amount_minor - item.paid_minor),
    )


def _span(items: Sequence[AgreementInstalment]) -> str:
    first, last = items[0].number, items[-1].number
    return str(first) if first == last else f"{first}–{last}"
