"""Writing down what a borrower tells: consent, facts, income-and-expenditure lines, hardship notices.

Nothing told is ever erased: a newer telling supersedes the older one, and both keep the message they came from.
"""

from datetime import timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, delete, select, update
from sqlalchemy.orm import Session

from leeway import clock
from leeway.audit.models import record
from leeway.capacity.schemas import Period
from leeway.cases.models import BudgetLine, Case, Consent, Fact, HardshipNotice
from leeway.conversations.models import Message
from leeway.events.outbox import emit
from leeway.holds import service as holds
from leeway.holds.pause import contact_pause_days
from leeway.policy.duties import notice_deadline

CONSENT_TEXT_VERSION = "2026-11"
# The certainty of a line that a paper was seen for.
EVIDENCED = "evidenced"


def set_consent(session: Session, case: Case, given: bool, message: Message) -> None:
    """Stores the act of consenting, or of refusing."""
    session.add(
        Consent(
            case_id=case.id,
            given=given,
            text_version=CONSENT_TEXT_VERSION,
            message_id=message.id,
            at=clock.now(session),
        )
    )
    record(session, "borrower", "consent.given" if given else "consent.refused", case.id, text=CONSENT_TEXT_VERSION)


def reconsider_consent(session: Session, case: Case) -> None:
    """Takes a refusal back so that it may be asked once more; the refusal itself stays on the audit record."""
    session.execute(delete(Consent).where(Consent.case_id == case.id))
    record(session, "borrower", "consent.reconsidered", case.id)


def tell_fact(
    session: Session, case: Case, name: str, value: Any, message: Message, certainty: str = "stated"
) -> Any | None:
    """Records a fact; returns the value it replaces, or None when there was none or it says the same."""
    moment = clock.now(session)
    current = session.scalar(
        select(Fact).where(Fact.case_id == case.id, Fact.name == name, Fact.superseded_at.is_(None))
    )
    if current is not None and current.value.get("value") == value and current.certainty == certainty:
        return None
    if current is not None:
        current.superseded_at = moment
    session.add(
        Fact(
            case_id=case.id,
            name=name,
            value={"value": value},
            certainty=certainty,
            message_id=message.id,
            at=moment,
        )
    )
    session.flush()
    return current.value.get("value") if current else None


def tell_amount(
    session: Session,
    case: Case,
    category: str,
    amount_minor: int | None,
    message: Message,
    certainty: str = "stated",
    said: dict[str, Any] | None = None,
    told: tuple[int, Period] | None = None,
) -> int | None:
    """Records a monthly amount (savings: the amount itself), `told` being the amount and the period it was said for;
    returns the amount it replaces, None when nothing changed.

    A line that a paper was seen for stands: what is told differently is kept beside it, for the agent to see.
    """
    moment = clock.now(session)
    current = standing_line(session, case, category)
    if current is not None and current.amount_minor == amount_minor and current.certainty == certainty:
        return None
    proven = current is not None and current.certainty == EVIDENCED
    if current is not None and not proven:
        current.superseded_at = moment
    session.add(
        BudgetLine(
            case_id=case.id,
            category=category,
            amount_minor=amount_minor,
            said=said,
            told_minor=told[0] if told else None,
            period=told[1] if told else None,
            certainty=certainty,
            message_id=message.id,
            at=moment,
            superseded_at=moment if proven else None,
        )
    )
    session.flush()
    return current.amount_minor if current and not proven else None


def standing_line(session: Session, case: Case, category: str) -> BudgetLine | None:
    """The line of the sheet that stands, if any."""
    return session.scalar(
        select(BudgetLine).where(
            BudgetLine.case_id == case.id, BudgetLine.category == category, BudgetLine.superseded_at.is_(None)
        )
    )


def withdraw(session: Session, case: Case, *names: str) -> None:
    """Takes facts or lines back so that they are asked again; what a paper was seen for stands."""
    moment = clock.now(session)
    for table, column in ((Fact, Fact.name), (BudgetLine, BudgetLine.category)):
        session.execute(update(table).where(_told(table, case), column.in_(names)).values(superseded_at=moment))


def start_over(session: Session, case: Case) -> None:
    """Takes back everything told about the situation; consent, identity and what a paper was seen for stand."""
    moment = clock.now(session)
    for table in (Fact, BudgetLine):
        session.execute(update(table).where(_told(table, case)).values(superseded_at=moment))
    record(session, "borrower", "case.started_over", case.id)


def _told(table: type[Fact] | type[BudgetLine], case: Case) -> ColumnElement[bool]:
    """What stands in a case and was only told."""
    return and_(table.case_id == case.id, table.superseded_at.is_(None), table.certainty != EVIDENCED)


def notice_hardship(session: Session, case: Case, message: Message) -> HardshipNotice | None:
    """Records the first hardship notice of a case and starts its clock; later ones change nothing.

    From here on collection holds still, if it is known who speaks; otherwise once it is (`hold_for_notice`).
    """
    if session.scalar(select(HardshipNotice.id).where(HardshipNotice.case_id == case.id)) is not None:
        _hold_again(session, case)
        return None
    moment = clock.now(session)
    notice = HardshipNotice(
        case_id=case.id,
        conversation_id=message.conversation_id,
        message_id=message.id,
        words=message.text,
        at=moment,
        answer_due_at=notice_deadline(moment),
    )
    session.add(notice)
    session.flush()
    record(session, "borrower", "hardship.noticed", case.id, message_seq=message.seq)
    emit(
        session,
        "hardship.noticed",
        case.id,
        conversation_id=notice.conversation_id,
        borrower_id=case.borrower_id,
        answer_due_at=notice.answer_due_at.isoformat(),
    )
    hold_for_notice(session, case)
    return notice


def hold_for_notice(session: Session, case: Case) -> None:
    """Holds collection for a borrower who is known and has said that they cannot pay, until they are answered, or for
    the pause that the lender's parameters give, whichever is longer.
    """
    notice = session.scalar(select(HardshipNotice).where(HardshipNotice.case_id == case.id))
    if notice is None or case.borrower_id is None:
        return
    pause = clock.now(session) + timedelta(days=contact_pause_days())
    holds.place(session, case.borrower_id, "hardship_notice", max(notice.answer_due_at, pause), case.id)


def _hold_again(session: Session, case: Case) -> None:
    """Whoever still cannot pay when the hold has run out is not dialled either, unless a person has closed the case."""
    unheld = case.borrower_id is not None and holds.open_hold(session, case.borrower_id) is None
    if unheld and case.status != "closed":
        hold_for_notice(session, case)
