"""A case in which everything is told, written down as the chat writes it."""

from collections.abc import Mapping

from sqlalchemy.orm import Session

from leeway.cases import service as cases
from leeway.conversations import service as conversations
from leeway.journey.questions import MONEY

# What is left after 2,500 of outgoings (a living floor and a buffer apart), per month in minor units.
LINES = {"income_own": 500_000, "rent": 120_000, "food": 100_000, "utilities": 30_000}


def tell_sheet(
    session: Session,
    conversation_id: str,
    lines: Mapping[str, int] = LINES,
    *,
    until: str | None = "2027-03-31",
    without: tuple[str, ...] = (),
) -> None:
    """Consent, a lost job, one adult, and an amount for every line; what is not named is nothing."""
    case = conversations.case_of(session, conversation_id)
    message = conversations.messages_after(session, conversation_id, 0)[-1]
    cases.set_consent(session, case, True, message)
    told = {"reason": "job_loss", "until": until, "household": {"adults": 1, "children": 0}}
    for name, value in told.items():
        if name not in without:
            cases.tell_fact(session, case, name, value, message, "stated" if value is not None else "unknown")
    for category in MONEY:
        if category not in (*without, "income_partner", "childcare", "proposed_payment"):
            cases.tell_amount(session, case, category, lines.get(category, 0), message)
