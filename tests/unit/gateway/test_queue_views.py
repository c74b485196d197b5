"""The queue as the desk sees it."""

from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from leeway.agents.models import Agent
from leeway.borrowers import repository as borrowers
from leeway.conversations import service as conversations
from leeway.gateway import queue_views
from leeway.handoffs import service as handoffs
from leeway.handoffs.models import Handoff


def hand_over(session: Session, ref: str, reason: str) -> Handoff:
    borrower = borrowers.find_by_ref(session, ref)
    assert borrower is not None
    return handoffs.request(session, conversations.open_conversation(session, "zh", borrower.id, "token"), reason)


def reader() -> Agent:
    return Agent(id="reader", username="reader", name="Reader", role="agent", languages=[], topics=[])


def statements(session: Session) -> int:
    """How many statements one look at the waiting cases takes, of a session that knows none of them yet."""
    session.flush()
    session.expunge_all()
    seen: list[str] = []

    def note(*told: Any) -> None:
        seen.append(told[2])

    event.listen(session.get_bind(), "before_cursor_execute", note)
    queue_views.queue(session, "waiting", "zh", reader())
    event.remove(session.get_bind(), "before_cursor_execute", note)
    return len(seen)


def test_a_longer_queue_takes_no_more_queries(session: Session) -> None:
    hand_over(session, "D001", "legal")
    short = statements(session)
    for number in range(2, 12):
        hand_over(session, f"D{number:03}", "requested")
    assert 0 < statements(session) == short


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_row_alone_is_the_row_in_the_queue(session: Session, language: str) -> None:
    told = {row.id: row for row in (hand_over(session, "D001", "legal"), hand_over(session, "D002", "requested"))}
    items = queue_views.queue(session, "waiting", language, reader())["items"]
    assert {item["id"] for item in items} == set(told)
    for item in items:
        alone = queue_views.handoff_row(session, told[item["id"]], language)
        assert {**item, "waiting_seconds": 0} == {**alone, "matches": True, "waiting_seconds": 0}
