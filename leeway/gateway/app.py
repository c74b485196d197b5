"""The gateway: the only process that faces the internet."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import socketio
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse

from leeway.errors import LeewayError
from leeway.events.dispatch import Dispatcher
from leeway.events.endpoints import configured
from leeway.gateway import pages
from leeway.gateway.api import (
    accounts,
    auth,
    casework,
    coaching,
    desk,
    guard,
    offers,
    oversight,
    payments,
    public,
    queue,
    rehearsal,
)
from leeway.gateway.api.access import caller_language
from leeway.gateway.chat import Chat
from leeway.gateway.daily import keep_plans
from leeway.gateway.desk_socket import Desk
from leeway.gateway.hub import Hub
from leeway.gateway.presence import Presence
from leeway.gateway.rasa import Rasa
from leeway.gateway.turns import Turns
from leeway.gateway.watch import watch_queue
from leeway.handoffs.desk_rules import desk_rules
from leeway.settings import settings
from leeway.words.catalogue import catalogue

log = logging.getLogger(__name__)


def create_app() -> Any:
    """The ASGI application: REST and pages by FastAPI, chat and desk events by Socket.IO."""
    desk_rules()  # a mistake in them is told now, not to the first borrower who asks for a person
    manager = socketio.AsyncRedisManager(settings().redis_url) if settings().redis_url else None
    sio = socketio.AsyncServer(async_mode="asgi", client_manager=manager, cors_allowed_origins="*")
    rasa, hub, desk_namespace = Rasa(token=settings().rasa_token), Hub(sio), Desk()
    presence = Presence()
    endpoints = configured()
    dispatcher = Dispatcher(endpoints) if endpoints else None
    sio.register_namespace(Chat(hub, Turns(rasa), presence))
    sio.register_namespace(desk_namespace)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        tasks = [
            asyncio.create_task(work)
            for work in (desk_namespace.keep_present(), presence.keep(), keep_plans(hub), watch_queue(hub))
        ]
        if dispatcher is not None:
            tasks.append(asyncio.create_task(dispatcher.run()))
        yield
        for task in tasks:
            task.cancel()
        await rasa.close()
        if dispatcher is not None:
            await dispatcher.close()

    app = FastAPI(title="Leeway", version="0.1.0", lifespan=lifespan, openapi_url="/api/openapi.json", docs_url=None)
    app.state.hub, app.state.rasa, app.state.actions_ready = hub, rasa, _actions_ready
    app.state.desk = desk_namespace
    for router in (
        public.router,
        auth.router,
        accounts.router,
        desk.router,
        queue.router,
        casework.router,
        guard.router,
        offers.router,
        oversight.router,
        coaching.router,
        rehearsal.router,
        payments.router,
    ):
        app.include_router(router)
    if settings().demo:
        app.include_router(public.demo_router)
    app.include_router(pages.router)
    app.mount("/widget", pages.assets("widget"))
    app.mount("/demo", pages.assets("demo"))
    app.add_exception_handler(LeewayError, _leeway_error)
    app.add_exception_handler(RequestValidationError, _invalid)
    return socketio.ASGIApp(sio, app)


async def _leeway_error(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, LeewayError)
    message = catalogue().say(f"utter_{error.words}", caller_language(request)).text
    return JSONResponse({"error": error.code, "message": message, **error.details}, error.status)


async def _invalid(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    fields = sorted({".".join(str(part) for part in issue["loc"][1:]) for issue in error.errors()})
    message = catalogue().say("utter_error_invalid", caller_language(request), fields=", ".join(fields)).text
    return JSONResponse({"error": "invalid", "message": message}, 422)


async def _actions_ready() -> bool:
    try:
        async with httpx.AsyncClient(timeout=2, trust_env=False) as http:
            return (await http.get(f"http://127.0.0.1:{settings().actions_port}/health")).is_success
    except httpx.HTTPError:
        return False
