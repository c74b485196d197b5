"""The accounts of the desk: adding people, changing what they may do, and taking access away."""

from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from leeway.agents.models import Agent, AgentSession
from leeway.agents.service import TAKES_CASES, hash_password, hash_token, is_password_of
from leeway.audit.models import record
from leeway.db import new_id
from leeway.errors import Conflict, LeewayError, NotFound
from leeway.handoffs import leases

ROLES = ("agent", "supervisor", "auditor", "administrator")
SHORTEST_PASSWORD = 12
_CHANGEABLE = ("name", "role", "active", "language", "capacity", "languages", "topics", "team")


class LastAdministrator(Conflict):
    """Nobody would be left who may manage accounts."""

    code = "last_administrator"
    words = "error_last_administrator"


class UsernameTaken(Conflict):
    """Somebody has this user name, perhaps in an account that is no longer used."""

    code = "username_taken"
    words = "error_username_taken"


class PasswordTooShort(LeewayError):
    """A new password has fewer than twelve characters."""

    code = "password_too_short"
    status = 422
    words = "error_password_too_short"


class WrongPassword(LeewayError):
    """The old password is not the account's."""

    code = "wrong_password"
    status = 422
    words = "error_wrong_password"


def accounts(session: Session) -> list[Agent]:
    """Every account, those in use first, then by user name."""
    return list(session.scalars(select(Agent).order_by(Agent.active.desc(), Agent.username)))


def by_username(session: Session, username: str) -> Agent:
    """The account with this user name, or NotFound."""
    agent = session.scalar(select(Agent).where(Agent.username == username))
    if agent is None:
        raise NotFound(f"there is no account {username}")
    return agent


def add(
    session: Session,
    actor: str,
    *,
    username: str,
    name: str,
    role: str,
    password: str,
    language: str = "zh",
    **skills: Any,
) -> Agent:
    """A new account, in use at once; `skills` are `capacity`, `languages`, `topics` and `team`. UsernameTaken,
    PasswordTooShort.
    """
    if session.scalar(select(Agent.id).where(func.lower(Agent.username) == username.lower())) is not None:
        raise UsernameTaken(f"the user name {username} is taken")
    agent = Agent(
        id=new_id(),
        username=username,
        name=name,
        role=role,
        language=language,
        password_hash=_new_hash(password),
        failed_logins=0,
        active=True,
        **skills,
    )
    session.add(agent)
    session.flush()
    record(session, actor, "account.added", agent.id, username=username, role=role)
    return agent


def change(session: Session, actor: str, agent_id: str, **wanted: Any) -> Agent:
    """Changes what is given of name, role, whether it is in use, language and skills; None changes nothing, but takes
    the `team` away. Whoever is no longer active is signed out, and whoever takes no cases any more gives back at once
    what they held.

    NotFound; LastAdministrator when no active administrator would be left.
    """
    # Locked first: of two administrators who would let each other go at once, one waits and is then refused.
    administrators = _administrators(session)
    agent = _locked(session, agent_id)
    changed = {
        name: wanted[name]
        for name in _CHANGEABLE
        if (wanted.get(name) is not None or (name == "team" and name in wanted))
        and wanted[name] != getattr(agent, name)
    }
    if not changed:
        return agent
    stays = changed.get("role", agent.role) == "administrator" and changed.get("active", agent.active)
    if not stays and administrators == [agent.id]:
        raise LastAdministrator(f"{agent.username} is the last administrator")
    for name, value in changed.items():
        setattr(agent, name, value)
    if not agent.active:
        agent.last_seen_at = None
        _sign_out(session, agent)
    if not agent.active or agent.role not in TAKES_CASES:
        session.flush()
        leases.release(session, agent.id, actor)
    record(session, actor, "account.changed", agent.id, **changed)
    session.flush()
    return agent


def unlock(session: Session, actor: str, agent_id: str) -> None:
    """Lets somebody sign in again at once who had mistyped the password too often."""
    agent = _locked(session, agent_id)
    agent.failed_logins, agent.locked_until = 0, None
    record(session, actor, "account.unlocked", agent.id)


def set_password(session: Session, actor: str, agent_id: str, password: str) -> None:
    """Gives an account another password; its sessions end."""
    agent = _locked(session, agent_id)
    agent.password_hash = _new_hash(password)
    agent.failed_logins, agent.locked_until = 0, None
    _sign_out(session, agent)
    record(session, actor, "account.password_set", agent.id)


def change_own_password(session: Session, agent_id: str, old: str, new: str, token: str) -> None:
    """One's own password; every session of the account ends but the one of `token`. WrongPassword, PasswordTooShort."""
    agent = _locked(session, agent_id)
    if not is_password_of(agent, old):
        raise WrongPassword(agent.id)
    agent.password_hash = _new_hash(new)
    _sign_out(session, agent, AgentSession.token_hash != hash_token(token))
    record(session, f"agent:{agent.id}", "account.password_changed", agent.id)


def _new_hash(password: str) -> str:
    if len(password) < SHORTEST_PASSWORD:
        raise PasswordTooShort(f"a password has at least {SHORTEST_PASSWORD} characters")
    return hash_password(password)


def _locked(session: Session, agent_id: str) -> Agent:
    agent = session.scalar(select(Agent).where(Agent.id == agent_id).with_for_update())
    if agent is None:
        raise NotFound(agent_id)
    return agent


def _administrators(session: Session) -> list[str]:
    """Who may manage accounts, locked until the transaction ends."""
    query = select(Agent.id).where(Agent.role == "administrator", Agent.active).order_by(Agent.id).with_for_update()
    return list(session.scalars(query))


def _sign_out(session: Session, agent: Agent, *where: Any) -> None:
    session.execute(delete(AgentSession).where(AgentSession.agent_id == agent.id, *where))
