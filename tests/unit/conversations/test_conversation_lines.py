"""The transcript: one line after the other, each number once, also when many write at once."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from threading import Barrier

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from leeway import clock, migrations
from leeway.borrowers import repository as borrowers
from leeway.conversations import service as conversations
from leeway.conversations.models import ASSISTANT
from leeway.conversations.service import Line
from leeway.db import make_engine
from leeway.errors import NotFound
from tests.integration.postgres import postgres_server, postgres_url  # noqa: F401

THREADS, LINES = 8, 12


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """An empty database of each kind."""
    url = (
        f"sqlite:///{tmp_path / 'leeway.db'}" if request.param == "sqlite" else request.getfixturevalue("postgres_url")
    )
    migrations.upgrade(url)
    made = make_engine(url)
    yield made
    made.dispose()


def test_lines_written_by_eight_at_once_are_numbered_without_gap_or_repetition(engine: Engine) -> None:
    with Session(engine) as session, session.begin():
        one, other = (conversations.open_conversation(session, "zh").id for _ in range(2))
    together = Barrier(THREADS)

    def write(thread: int) -> None:
        together.wait()
        for number in range(LINES):
            with Session(engine) as session, session.begin():
                conversation = conversations.get(session, one if number % 4 else other)
                conversations.add_message(session, conversation, "borrower", Line(f"{thread}-{number}"))

    with ThreadPoolExecutor(THREADS) as pool:
        for done in [pool.submit(write, thread) for thread in range(THREADS)]:
            done.result()
    with Session(engine) as session:
        for conversation_id, expected in ((one, THREADS * LINES * 3 // 4), (other, THREADS * LINES // 4)):
            lines = conversations.messages_after(session, conversation_id, 0)
            assert [line.seq for line in lines] == list(range(1, expected + 1))
            assert conversations.get(session, conversation_id).last_seq == expected
            for thread in range(THREADS):
                own = [int(line.text.split("-")[1]) for line in lines if line.text.startswith(f"{thread}-")]
                assert own == sorted(own)


def test_a_line_that_is_rolled_back_leaves_no_gap(engine: Engine) -> None:
    with Session(engine) as session, session.begin():
        conversation_id = conversations.open_conversation(session, "zh").id
    with pytest.raises(RuntimeError), Session(engine) as session, session.begin():
        conversations.add_message(session, conversations.get(session, conversation_id), "borrower", Line("lost"))
        raise RuntimeError
    with Session(engine) as session, session.begin():
        conversation = conversations.get(session, conversation_id)
        assert conversations.add_message(session, conversation, "borrower", Line("kept")).seq == 1


def test_the_database_refuses_the_same_client_id_twice_in_a_conversation(engine: Engine) -> None:
    with Session(engine) as session, session.begin():
        conversation = conversations.open_conversation(session, "zh")
        conversations.add_message(session, conversation, "borrower", Line("一"), client_id="m1")
        conversation_id = conversation.id
    with pytest.raises(IntegrityError), Session(engine) as session, session.begin():
        again = conversations.get(session, conversation_id)
        conversations.add_message(session, again, "borrower", Line("一"), client_id="m1")


def test_the_transcript_is_read_from_where_somebody_left_off(session: Session) -> None:
    conversation = conversations.open_conversation(session, "zh")
    for text in "一二三四":
        conversations.add_message(session, conversation, "borrower", Line(text))
    assert [line.text for line in conversations.messages_after(session, conversation.id, 2)] == ["三", "四"]
    assert conversations.messages_after(session, conversation.id, 4) == []


def test_a_line_keeps_the_language_and_the_hour_it_was_said_in(session: Session) -> None:
    conversation = conversations.open_conversation(session, "zh")
    first = conversations.add_message(session, conversation, "assistant", Line("您好"))
    conversation.language = "en"
    clock.advance(session, timedelta(minutes=61))
    second = conversations.add_message(session, conversation, "assistant", Line("Hello"))
    session.refresh(conversation)
    assert (first.language, second.language) == ("zh", "en")
    assert second.at - first.at >= timedelta(minutes=61)
    assert conversation.updated_at == second.at


def test_a_new_conversation_is_the_assistants_with_a_case_that_knows_the_borrower(session: Session) -> None:
    borrower = borrowers.find_by_ref(session, "D001")
    assert borrower is not None
    conversation = conversations.open_conversation(session, "zh", borrower.id, "token")
    case = conversations.case_of(session, conversation.id)
    assert (conversation.state, conversation.verified_by, case.borrower_id) == (ASSISTANT, "token", borrower.id)
    assert (case.status, case.outcome) == ("open", None)


def test_a_conversation_that_is_not_there_is_not_found(session: Session) -> None:
    with pytest.raises(NotFound):
        conversations.get(session, "none")


def test_receipts_belong_to_their_turn(session: Session) -> None:
    conversation = conversations.open_conversation(session, "zh")
    begun = [
        conversations.begin_turn(session, conversations.add_message(session, conversation, "borrower", Line(text)))
        for text in "一二"
    ]
    conversations.receipt(session, begun[0], "action_a")
    conversations.receipt(session, begun[1], "action_b", failed=True, reference="ABC123")
    assert [row.action for row in conversations.receipts_of(session, begun[0].id)] == ["action_a"]
    (failed,) = conversations.receipts_of(session, begun[1].id)
    assert (failed.failed, failed.reference, failed.conversation_id) == (True, "ABC123", conversation.id)


def test_a_line_shown_again_counts_from_when_it_first_held_what_it_holds(session: Session) -> None:
    conversation = conversations.open_conversation(session, "zh")

    def show(total: str) -> None:
        conversations.add_message(
            session, conversation, "assistant", Line("费用", kind="cost_table", data={"total": total})
        )

    assert conversations.shown_since(session, conversation.id, "cost_table") is None
    begun = clock.now(session)
    show("4750")
    clock.advance(session, timedelta(minutes=1))
    show("4750")
    since = conversations.shown_since(session, conversation.id, "cost_table")
    assert since is not None and since - begun < timedelta(minutes=1)
    show("4800")
    later = conversations.shown_since(session, conversation.id, "cost_table")
    assert later is not None and later - begun >= timedelta(minutes=1)
