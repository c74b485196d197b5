"""How each instalment of a plan stands today."""

from sqlalchemy.orm import Session

from leeway import clock
from leeway.keeping.applying import Status, status
from leeway.keeping.rules import keeping_rules
from leeway.plans.models import Agreement, AgreementInstalment


def standing(session: Session, agreement: Agreement) -> list[tuple[AgreementInstalment, Status]]:
    """Every instalment with its status, in order."""
    today, grace = clock.today(session), keeping_rules().missed_after_days
    return [(item, status(item, item.paid_minor, today, grace)) for item in agreement.instalments]


def missed(session: Session, agreement: Agreement) -> list[AgreementInstalment]:
    """The instalments whose time and grace are over and that are not paid, the oldest first."""
    return [item for item, how in standing(session, agreement) if how == "missed"]


def next_payment(session: Session, agreement: Agreement) -> AgreementInstalment | None:
    """The next instalment whose time has not run out and that is not paid in full."""
    return next((item for item, how in standing(session, agreement) if how in ("open", "part_paid")), None)
