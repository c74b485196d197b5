"""Who is calling the desk's interface: a cookie session, and a header that no foreign page can send."""

from collections.abc import Callable
from typing import Annotated, Any

from fastapi import Depends, Request

from leeway.agents import service as agents
from leeway.agents.models import Agent
from leeway.db import read_only, unit_of_work
from leeway.errors import LeewayError
from leeway.handoffs import leases

COOKIE = "leeway_session"
READERS = ("agent", "supervisor", "auditor", "administrator")
WORKERS = ("agent", "supervisor")


class NotSignedIn(LeewayError):
    """There is no desk session, or it has ended."""

    code = "not_signed_in"
    status = 401
    words = "error_not_signed_in"


class NotAllowed(LeewayError):
    """This role may not do that."""

    code = "not_allowed"
    status = 403
    words = "error_not_allowed"


def desk_agent(*roles: str) -> Callable[[Request], Agent]:
    """A dependency that yields the signed-in agent, if of one of `roles`."""

    def dependency(request: Request) -> Agent:
        if request.method != "GET" and request.headers.get("x-leeway") != "desk":
            raise NotAllowed("x-leeway")
        token = request.cookies.get(COOKIE)
        with read_only() as session:
            agent = agents.agent_of(session, token) if token else None
            if agent is None:
                raise NotSignedIn
            if agent.role not in roles:
                raise NotAllowed(agent.role)
            # Whoever does something at the desk is there, and keeps the cases in their hands.
            keep = request.method != "GET" and leases.need_renewal(session, agent.id)
        if keep:
            with unit_of_work() as session:
                leases.renew(session, [agent.id])
        return agent

    return dependency


Reader = Annotated[Agent, Depends(desk_agent(*READERS))]
Administrator = Annotated[Agent, Depends(desk_agent("administrator"))]
AccountReader = Annotated[Agent, Depends(desk_agent("administrator", "supervisor"))]
Overseer = Annotated[Agent, Depends(desk_agent("administrator", "supervisor", "auditor"))]
Worker = Annotated[Agent, Depends(desk_agent(*WORKERS))]


def caller_language(request: Request) -> str:
    """The language that the caller reads, from `Accept-Language`; Chinese when it does not say."""
    return "zh" if request.headers.get("accept-language", "zh").lower().startswith("zh") else "en"


Language = Annotated[str, Depends(caller_language)]


def hub_of(request: Request) -> Any:
    """The hub of this application."""
    return request.app.state.hub
