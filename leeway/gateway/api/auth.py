"""Signing in to the desk and out of it."""

from typing import Any

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, Field

from leeway.agents import accounts
from leeway.agents import service as agents
from leeway.db import unit_of_work
from leeway.gateway import desk_views
from leeway.gateway.api.access import COOKIE, Reader
from leeway.settings import settings

router = APIRouter(prefix="/api", tags=["sign-in"])


class Credentials(BaseModel):
    """A user name and a password."""

    username: str
    password: str


class NewPassword(BaseModel):
    """The password of now, and the one from now on (at least twelve characters)."""

    old: str = Field(max_length=1_000)
    new: str = Field(max_length=1_000)


@router.post("/auth/login")
def log_in(credentials: Credentials, response: Response) -> dict[str, Any]:
    """Signs in; the session travels in a cookie that scripts cannot read."""
    try:
        with unit_of_work() as session:
            agent, token = agents.log_in(session, credentials.username, credentials.password)
            body = {"agent": desk_views.agent(agent)}
    except agents.LoginFailed:
        with unit_of_work() as session:
            agents.count_failure(session, credentials.username)
        raise
    response.set_cookie(
        COOKIE,
        token,
        httponly=True,
        samesite="strict",
        secure=settings().public_url.startswith("https"),
        max_age=int(agents.SESSION_LIFETIME.total_seconds()),
    )
    return body


@router.post("/auth/logout")
def log_out(request: Request, response: Response) -> dict[str, bool]:
    """Ends the session."""
    token = request.cookies.get(COOKIE)
    if token:
        with unit_of_work() as session:
            agents.log_out(session, token)
    response.delete_cookie(COOKIE)
    return {"ok": True}


@router.post("/auth/password")
def change_password(body: NewPassword, agent: Reader, request: Request) -> dict[str, bool]:
    """Changes one's own password; every other session of the account ends."""
    with unit_of_work() as session:
        accounts.change_own_password(session, agent.id, body.old, body.new, request.cookies[COOKIE])
    return {"ok": True}


@router.get("/me")
def me(agent: Reader) -> dict[str, Any]:
    """Who is signed in."""
    return desk_views.agent(agent)
