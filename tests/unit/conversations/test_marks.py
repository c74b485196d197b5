"""How far lines have come: marks only grow, and never beyond what was said."""

import pytest
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from leeway.conversations import marks
from leeway.conversations import service as conversations
from leeway.conversations.service import Line
from leeway.errors import NotFound
from tests.unit.conversations.test_conversation_lines import engine, postgres_server, postgres_url  # noqa: F401


@pytest.fixture
def conversation_id(engine: Engine) -> str:  # noqa: F811
    """Four lines were said."""
    with Session(engine) as session, session.begin():
        conversation = conversations.open_conversation(session, "zh")
        for text in "一二三四":
            conversations.add_message(session, conversation, "agent", Line(text))
        return conversation.id


def test_the_borrowers_marks_grow_and_what_was_read_was_delivered(engine: Engine, conversation_id: str) -> None:  # noqa: F811
    news = []
    for delivered, read in [(2, 0), (2, 0), (1, 0), (2, 3), (99, 0), (-1, -1)]:
        with Session(engine) as session, session.begin():
            news.append(marks.seen_by_borrower(session, conversation_id, delivered, read))
    assert news == [True, False, False, True, True, False]
    with Session(engine) as session:
        row = conversations.get(session, conversation_id)
        assert (row.delivered_to_borrower, row.read_by_borrower, row.read_by_agent) == (4, 3, 0)


def test_the_desks_mark_grows(engine: Engine, conversation_id: str) -> None:  # noqa: F811
    with Session(engine) as session, session.begin():
        told = [marks.read_by_agent(session, conversation_id, seq) for seq in (2, 2, 1, 99, 4)]
        assert told == [2, None, None, 4, None]


def test_an_unknown_conversation_has_no_marks(engine: Engine) -> None:  # noqa: F811
    with Session(engine) as session, pytest.raises(NotFound):
        marks.read_by_agent(session, "nobody", 1)
