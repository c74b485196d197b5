"""Human agents and their desk sessions."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from leeway.db import Base, new_id
from leeway.handoffs.desk_rules import desk_rules


class Agent(Base):
    """A person of the lender who may sign in to the desk."""

    __tablename__ = "agents"

    id: Mapped[str] = mapped_column(primary_key=True, default=new_id)
    username: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    role: Mapped[str]  # agent | supervisor | auditor | administrator
    language: Mapped[str] = mapped_column(default="zh")
    password_hash: Mapped[str]
    failed_logins: Mapped[int] = mapped_column(default=0)
    locked_until: Mapped[datetime | None]
    last_seen_at: Mapped[datetime | None]  # while a desk is open; tells the borrower honestly whether anyone is there
    # Cases held at once.
    capacity: Mapped[int] = mapped_column(default=lambda: desk_rules().capacity, server_default="6")
    status: Mapped[str] = mapped_column(default="available", server_default="available")  # available | away
    languages: Mapped[list[Any]] = mapped_column(default=list, server_default="[]")
    topics: Mapped[list[Any]] = mapped_column(default=list, server_default="[]")
    team: Mapped[str | None]
    active: Mapped[bool] = mapped_column(default=True)  # whoever has left may not sign in; what they did stays theirs


class AgentSession(Base):
    """A signed-in desk. Only a hash of the cookie is stored."""

    __tablename__ = "agent_sessions"

    token_hash: Mapped[str] = mapped_column(primary_key=True)
    agent_id: Mapped[str] = mapped_column(ForeignKey("agents.id"), index=True)
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
