"""Signing in to the desk, staying in, being locked out, and being there."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway import clock, demo
from leeway.agents import service as agents
from leeway.agents.models import Agent, AgentSession
from leeway.audit.models import AuditEvent

NAME, PASSWORD = "zhoumin", "demo-zhoumin"


@pytest.fixture
def agent(session: Session) -> Agent:
    return session.scalars(select(Agent).where(Agent.username == NAME)).one()


def fail(session: Session, times: int, username: str = NAME) -> None:
    for _ in range(times):
        with pytest.raises(agents.LoginFailed):
            agents.log_in(session, username, "wrong")
        agents.count_failure(session, username)


def role(session: Session, name: str) -> Agent:
    return session.scalars(select(Agent).where(Agent.role == name)).first() or pytest.fail(name)


def test_the_right_password_opens_a_desk_session(session: Session, agent: Agent) -> None:
    signed_in, token = agents.log_in(session, NAME, PASSWORD)
    assert signed_in.id == agent.id
    found = agents.agent_of(session, token)
    assert found is not None and found.id == agent.id


@pytest.mark.parametrize(
    ("username", "password"),
    [(NAME, "wrong"), (NAME, ""), (NAME, PASSWORD + " "), ("nobody", PASSWORD), ("", ""), ("ZHOUMIN", PASSWORD)],
)
def test_a_wrong_name_and_a_wrong_password_are_the_same_refusal(session: Session, username: str, password: str) -> None:
    with pytest.raises(agents.LoginFailed) as refused:
        agents.log_in(session, username, password)
    assert (refused.value.code, refused.value.status) == ("login_failed", 401)
    assert session.scalars(select(AgentSession)).all() == []


def test_the_fifth_wrong_password_locks_for_a_quarter_of_an_hour_even_against_the_right_one(
    session: Session, agent: Agent
) -> None:
    fail(session, agents.FAILED_LIMIT)
    with pytest.raises(agents.LoginLocked):
        agents.log_in(session, NAME, PASSWORD)
    clock.advance(session, agents.LOCK_TIME - timedelta(seconds=5))
    with pytest.raises(agents.LoginLocked):
        agents.log_in(session, NAME, PASSWORD)
    clock.advance(session, timedelta(seconds=6))
    agents.log_in(session, NAME, PASSWORD)
    locked = session.scalars(select(AuditEvent).where(AuditEvent.action == "agent.locked")).one()
    assert locked.subject == agent.id


def test_a_success_forgets_earlier_failures(session: Session) -> None:
    fail(session, agents.FAILED_LIMIT - 1)
    agents.log_in(session, NAME, PASSWORD)
    fail(session, agents.FAILED_LIMIT - 1)
    agents.log_in(session, NAME, PASSWORD)


def test_one_agents_failures_lock_nobody_else(session: Session) -> None:
    fail(session, agents.FAILED_LIMIT)
    agents.log_in(session, "grace", "demo-grace")


def test_failures_of_a_name_that_nobody_has_are_counted_nowhere(session: Session) -> None:
    fail(session, agents.FAILED_LIMIT + 1, "nobody")
    assert [row.failed_logins for row in session.scalars(select(Agent))] == [0] * len(demo.agents())


def test_a_session_ends_by_logging_out_or_after_twelve_hours(session: Session) -> None:
    _, left = agents.log_in(session, NAME, PASSWORD)
    _, stayed = agents.log_in(session, NAME, PASSWORD)
    agents.log_out(session, left)
    assert agents.agent_of(session, left) is None
    assert agents.agent_of(session, stayed) is not None
    clock.advance(session, agents.SESSION_LIFETIME + timedelta(seconds=1))
    assert agents.agent_of(session, stayed) is None


def test_a_session_that_was_never_opened_is_nobodys(session: Session) -> None:
    _, token = agents.log_in(session, NAME, PASSWORD)
    stored = session.scalars(select(AgentSession.token_hash)).one()
    assert [agents.agent_of(session, guess) for guess in ("", "x", token[:-1], stored)] == [None] * 4


def test_neither_password_nor_session_can_be_read_from_the_database(session: Session, agent: Agent) -> None:
    _, token = agents.log_in(session, NAME, PASSWORD)
    session.flush()
    assert agent.password_hash.startswith("$argon2id$")
    assert token not in str(session.execute(select(AgentSession.__table__)).all())
    hashes = session.scalars(select(Agent.password_hash)).all()
    assert len(set(hashes)) == len(hashes)


@pytest.mark.parametrize(("who", "counts"), [("agent", 1), ("supervisor", 1), ("auditor", 0)])
def test_only_who_can_take_a_case_counts_as_there(session: Session, who: str, counts: int) -> None:
    assert agents.present(session) == 0
    agents.seen(session, [role(session, who).id])
    assert agents.present(session) == counts


def test_who_was_not_seen_for_a_while_is_gone(session: Session, agent: Agent) -> None:
    agents.seen(session, [agent.id])
    clock.advance(session, agents.PRESENCE - timedelta(seconds=5))
    assert agents.present(session) == 1
    clock.advance(session, timedelta(seconds=6))
    assert agents.present(session) == 0


def test_who_leaves_is_gone_at_once_and_others_stay(session: Session, agent: Agent) -> None:
    agents.seen(session, [agent.id, role(session, "supervisor").id])
    agents.left(session, agent.id)
    assert agents.present(session) == 1
    agents.seen(session, [])
    assert agents.present(session) == 1


def test_the_demos_agents_are_made_once_and_keep_what_was_changed(session: Session, agent: Agent) -> None:
    before = agent.password_hash
    agents.ensure_demo_agents(session, demo.agents())
    session.flush()
    session.refresh(agent)
    assert agent.password_hash == before
    assert len(session.scalars(select(Agent)).all()) == len(demo.agents())
