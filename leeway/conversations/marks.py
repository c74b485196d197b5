"""How far a line has come: on the borrower's page, read there, read by a person at the desk.

A place is a `seq` of the conversation. Marks only grow, and never beyond the last line.
"""

from sqlalchemy.orm import Session

from leeway.conversations.models import Conversation
from leeway.errors import NotFound


def seen_by_borrower(session: Session, conversation_id: str, delivered: int, read: int) -> bool:
    """Notes how far the agents' lines are on the borrower's page, and were on screen. Whether that is news."""
    row = _locked(session, conversation_id)
    before = row.delivered_to_borrower, row.read_by_borrower
    row.read_by_borrower = _further(row, row.read_by_borrower, read)
    row.delivered_to_borrower = _further(row, row.delivered_to_borrower, max(delivered, read))
    return before != (row.delivered_to_borrower, row.read_by_borrower)


def read_by_agent(session: Session, conversation_id: str, seq: int) -> int | None:
    """Notes how far a person has read what the borrower wrote. How far that is now, if it is news."""
    row = _locked(session, conversation_id)
    before = row.read_by_agent
    row.read_by_agent = _further(row, before, seq)
    return row.read_by_agent if row.read_by_agent > before else None


def _further(row: Conversation, before: int, seq: int) -> int:
    return max(before, min(seq, row.last_seq))


def _locked(session: Session, conversation_id: str) -> Conversation:
    row = session.get(Conversation, conversation_id, with_for_update=True)
    if row is None:
        raise NotFound(conversation_id)
    return row
