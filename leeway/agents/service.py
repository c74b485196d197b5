"""Signing agents in and out, and knowing who is at the desk."""

import hashlib
import secrets
from collections.abc import Iterable, Mapping
from datetime import timedelta

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import ColumnElement, and_, delete, func, select, update
from sqlalchemy.orm import Session

from leeway import clock
from leeway.agents.models import Agent, AgentSession
from leeway.audit.models import record
from leeway.errors import LeewayError

SESSION_LIFETIME = timedelta(hours=12)
PRESENCE = timedelta(seconds=45)
# The roles that take cases.
TAKES_CASES = ("agent", "supervisor")
FAILED_LIMIT = 5
LOCK_TIME = timedelta(minutes=15)
_hasher = PasswordHasher()


class LoginFailed(LeewayError):
    """Wrong name or password; the two are not told apart."""

    code = "login_failed"
    status = 401
    words = "error_login_failed"


class LoginLocked(LeewayError):
    """Too many wrong passwords; the account rests for a while."""

    code = "login_locked"
    status = 429
    words = "error_login_locked"


def log_in(session: Session, username: str, password: str) -> tuple[Agent, str]:
    """The agent and the secret of a new desk session. A failure is counted by `count_failure`, in a transaction of its
    own, since this one rolls back."""
    agent = session.scalar(select(Agent).where(Agent.username == username))
    if agent is None or not agent.active:
        raise LoginFailed(username)
    if agent.locked_until is not None and agent.locked_until > clock.now(session):
        raise LoginLocked(username)
    if not is_password_of(agent, password):
        raise LoginFailed(username)
    agent.failed_logins, agent.locked_until = 0, None
    token = secrets.token_urlsafe(32)
    moment = clock.now(session)
    session.add(
        AgentSession(
            token_hash=hash_token(token), agent_id=agent.id, created_at=moment, expires_at=moment + SESSION_LIFETIME
        )
    )
    record(session, f"agent:{agent.id}", "agent.logged_in", agent.id)
    return agent, token


def count_failure(session: Session, username: str) -> None:
    """Counts a wrong password; the fifth in a row locks the account for a quarter of an hour."""
    agent = session.scalar(select(Agent).where(Agent.username == username))
    if agent is None:
        return
    agent.failed_logins += 1
    if agent.failed_logins >= FAILED_LIMIT:
        agent.failed_logins, agent.locked_until = 0, clock.now(session) + LOCK_TIME
        record(session, "system", "agent.locked", agent.id)


def log_out(session: Session, token: str) -> None:
    """Ends a desk session."""
    session.execute(delete(AgentSession).where(AgentSession.token_hash == hash_token(token)))


def agent_of(session: Session, token: str) -> Agent | None:
    """The agent whose desk session this is, or None when it has ended."""
    query = (
        select(Agent)
        .join(AgentSession, AgentSession.agent_id == Agent.id)
        .where(Agent.active, AgentSession.token_hash == hash_token(token), AgentSession.expires_at > clock.now(session))
    )
    return session.scalars(query).first()


def seen(session: Session, agent_ids: Iterable[str]) -> set[str]:
    """Notes that these agents have a desk open right now; gives those whose account is no longer used."""
    ids = set(agent_ids)
    if not ids:
        return set()
    session.execute(update(Agent).where(Agent.id.in_(ids), Agent.active).values(last_seen_at=clock.now(session)))
    return ids - set(session.scalars(select(Agent.id).where(Agent.id.in_(ids), Agent.active)))


def left(session: Session, agent_id: str) -> None:
    """Notes that the agent's last desk has closed."""
    session.execute(update(Agent).where(Agent.id == agent_id).values(last_seen_at=None))


def set_status(session: Session, agent_id: str, status: str) -> None:
    """Notes whether the agent takes new cases ("available") or not ("away")."""
    session.execute(update(Agent).where(Agent.id == agent_id).values(status=status))
    record(session, f"agent:{agent_id}", "agent.status", agent_id, status=status)


def present(session: Session) -> int:
    """How many people who can take a case are at a desk now and available."""
    return session.scalar(select(func.count()).where(_at_desk(session))) or 0


def seats(session: Session) -> dict[str, int]:
    """How many cases each person may hold who is at a desk now and available, by their id."""
    query = select(Agent.id, Agent.capacity).where(_at_desk(session))
    return dict(session.execute(query).all())


def _at_desk(session: Session) -> ColumnElement[bool]:
    return and_(
        Agent.active,
        Agent.role.in_(TAKES_CASES),
        Agent.status == "available",
        Agent.last_seen_at > clock.now(session) - PRESENCE,
    )


def ensure_demo_agents(session: Session, wanted: Iterable[Mapping[str, str]]) -> None:
    """Creates the demo's agents where they are missing."""
    for entry in wanted:
        if session.scalar(select(Agent.id).where(Agent.username == entry["username"])) is None:
            session.add(
                Agent(
                    username=entry["username"],
                    name=entry["name"],
                    role=entry["role"],
                    language=entry.get("language", "zh"),
                    password_hash=hash_password(entry["password"]),
                )
            )


def hash_password(password: str) -> str:
    """What is stored of a password."""
    return _hasher.hash(password)


def is_password_of(agent: Agent, password: str) -> bool:
    """Whether this is the agent's password."""
    try:
        return _hasher.verify(agent.password_hash, password)
    except (VerificationError, InvalidHashError):
        return False


def hash_token(token: str) -> str:
    """What is stored of a session's secret."""
    return hashlib.sha256(token.encode()).hexdigest()
