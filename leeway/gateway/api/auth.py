"""Signing in to the desk and out of it."""

from typing import Any

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel

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


@router.get("/me")
def me(agent: Reader) -> dict[str, Any]:
    """Who is signed in."""
    return desk_views.agent(agent)
