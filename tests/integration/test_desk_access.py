"""Who may do what at the desk: every route against every role, and the accounts themselves."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from fastapi.routing import APIRoute

from leeway.gateway.app import create_app
from leeway.handoffs.desk_rules import desk_rules
from tests.support.agent import Agent
from tests.support.gateway import Gateway, gateway  # noqa: F401

HEADER = {"X-Leeway": "desk"}
GOOD = "correct horse battery"


def api_routes() -> list[APIRoute]:
    """Every route below /api; FastAPI keeps those of a router with the router."""
    app: FastAPI = create_app().other_asgi_app
    routers = [getattr(entry, "original_router", None) for entry in app.routes]
    routes = [*app.routes, *(route for router in routers if router is not None for route in router.routes)]
    return [route for route in routes if isinstance(route, APIRoute) and route.path.startswith("/api/")]


def plain(path: str) -> str:
    """A path with the names of its variables put in for them."""
    return path.replace("{", "").replace("}", "")


def desk_routes() -> list[tuple[str, str]]:
    """Every (method, path) that asks for a session of the desk."""
    return [
        (method, plain(route.path))
        for route in api_routes()
        for method in sorted(route.methods or ())
        if any(call.__qualname__.startswith("desk_agent.") for call in calls_of(route.dependant))
    ]


def calls_of(dependant: Any) -> Iterator[Any]:
    for inner in dependant.dependencies:
        yield inner.call
        yield from calls_of(inner)


ROUTES = desk_routes()
WRITES = [one for one in ROUTES if one[0] != "GET"]
# What even an auditor does for themselves.
OWN = {"/api/auth/password"}


@pytest.fixture(scope="module")
def auditor(gateway: Gateway) -> Iterator[Agent]:  # noqa: F811
    with Agent(gateway.url, "audit") as one:
        yield one


@pytest.fixture
def admin(gateway: Gateway) -> Iterator[Agent]:  # noqa: F811
    with Agent(gateway.url, "admin") as one:
        yield one


@contextmanager
def sign_in(gateway: Gateway, username: str, password: str) -> Iterator[httpx.Client]:  # noqa: F811
    with httpx.Client(base_url=gateway.url, headers=HEADER, trust_env=False, timeout=30) as client:
        client.post("/api/auth/login", json={"username": username, "password": password})
        yield client


def test_the_matrix_is_not_empty() -> None:
    assert len(ROUTES) > 25 and len(WRITES) > 12


def test_nothing_of_the_desk_is_open_by_oversight() -> None:
    guarded = ("/api/desk", "/api/conversations", "/api/handoffs")
    desk = {plain(route.path) for route in api_routes() if route.path.startswith(guarded)}
    assert desk and desk <= {path for _, path in ROUTES}


@pytest.mark.parametrize(("method", "path"), ROUTES, ids=lambda part: part)
def test_without_a_session_there_is_nothing(gateway: Gateway, method: str, path: str) -> None:  # noqa: F811
    assert gateway.http.request(method, path, headers=HEADER).status_code == 401


@pytest.mark.parametrize(("method", "path"), [one for one in WRITES if one[1] not in OWN], ids=lambda part: part)
def test_an_auditor_changes_nothing(auditor: Agent, method: str, path: str) -> None:
    answer = auditor.http.request(method, path, json={})
    assert (answer.status_code, answer.json()["error"]) == (403, "not_allowed")


@pytest.mark.parametrize(
    ("username", "path", "status"),
    [
        ("zhoumin", "/api/desk/accounts", 403),
        ("audit", "/api/desk/accounts", 403),
        ("chenwei", "/api/desk/accounts", 200),
        ("admin", "/api/desk/accounts", 200),
        ("zhoumin", "/api/desk/audit", 403),
        ("audit", "/api/desk/audit", 200),
        ("chenwei", "/api/desk/audit", 200),
        ("zhoumin", "/api/desk/wall", 200),
    ],
)
def test_who_reads_what(gateway: Gateway, username: str, path: str, status: int) -> None:  # noqa: F811
    with Agent(gateway.url, username) as one:
        assert one.http.get(path).status_code == status


def test_an_account_is_added_changed_and_taken_away(gateway: Gateway, admin: Agent) -> None:  # noqa: F811
    new = {"username": "li.na", "name": "李娜", "role": "agent", "language": "zh", "password": GOOD}
    made = admin.http.post("/api/desk/accounts", json=new).json()
    assert (made["username"], made["active"], "password" in str(made)) == ("li.na", True, False)
    assert made["capacity"] == admin.http.get("/api/desk/accounts").json()["capacity"] == desk_rules().capacity
    assert admin.http.post("/api/desk/accounts", json=new).json()["error"] == "username_taken"
    with sign_in(gateway, "li.na", GOOD) as lina:
        assert lina.get("/api/me").json()["name"] == "李娜"
        changed = admin.http.patch(f"/api/desk/accounts/{made['id']}", json={"role": "supervisor"}).json()
        assert (changed["role"], lina.get("/api/me").json()["role"]) == ("supervisor", "supervisor")
        assert lina.post("/api/desk/accounts", json=new).status_code == 403
        assert admin.http.patch(f"/api/desk/accounts/{made['id']}", json={"active": False}).status_code == 200
        assert lina.get("/api/me").status_code == 401
    with sign_in(gateway, "li.na", GOOD) as again:
        assert again.get("/api/me").status_code == 401
    deeds = admin.http.get("/api/desk/audit", params={"what": made["id"]}).json()
    done = [item["action"] for item in deeds["items"]]
    assert done == ["account.changed", "account.changed", "agent.logged_in", "account.added"]
    assert (deeds["items"][0]["actor_name"], deeds["next"]) == ("许宁", None)


@pytest.mark.parametrize(
    ("body", "error"),
    [({"password": "short"}, "password_too_short"), ({"role": "king"}, "invalid"), ({"username": "a b"}, "invalid")],
)
def test_what_is_wrong_with_an_account_is_said(admin: Agent, body: dict[str, str], error: str) -> None:
    new = {"username": "wang", "name": "王", "role": "agent", "language": "zh", "password": GOOD, **body}
    answer = admin.http.post("/api/desk/accounts", json=new)
    assert (answer.status_code, answer.json()["error"]) == (422, error)


def test_the_last_administrator_stays(admin: Agent) -> None:
    own = admin.http.get("/api/me").json()["id"]
    answer = admin.http.patch(f"/api/desk/accounts/{own}", json={"active": False})
    assert (answer.status_code, answer.json()["error"]) == (409, "last_administrator")
    assert admin.http.get("/api/me").status_code == 200


def test_ones_own_password(gateway: Gateway, admin: Agent) -> None:  # noqa: F811
    new = {"username": "zhao", "name": "赵", "role": "auditor", "language": "zh", "password": GOOD}
    admin.http.post("/api/desk/accounts", json=new)
    with sign_in(gateway, "zhao", GOOD) as zhao:
        wrong = zhao.post("/api/auth/password", json={"old": "no", "new": GOOD + "2"})
        assert (wrong.status_code, wrong.json()["error"]) == (422, "wrong_password")
        assert zhao.post("/api/auth/password", json={"old": GOOD, "new": GOOD + "2"}).status_code == 200
        assert zhao.get("/api/me").status_code == 200
    with sign_in(gateway, "zhao", GOOD + "2") as again:
        assert again.get("/api/me").status_code == 200


def test_the_wall_comes_as_a_table_too(auditor: Agent) -> None:
    figures = auditor.http.get("/api/desk/wall", params={"days": 30}).json()
    answer = auditor.http.get("/api/desk/wall.csv", params={"days": 30})
    assert len(figures["by_day"]) == 30 and answer.headers["content-type"].startswith("text/csv")
    assert answer.text.startswith("figure,value\nnow.waiting,")
    assert auditor.http.get("/api/desk/wall", params={"days": 0}).status_code == 422


def test_whose_access_is_taken_away_hears_nothing_more(gateway: Gateway, admin: Agent) -> None:  # noqa: F811
    with Agent(gateway.url, "grace") as grace:
        own = grace.http.get("/api/me").json()["id"]
        assert admin.http.patch(f"/api/desk/accounts/{own}", json={"active": False}).status_code == 200
        deadline = time.monotonic() + 5
        while grace.live and time.monotonic() < deadline:
            time.sleep(0.05)
        assert not grace.live
        assert grace.http.get("/api/handoffs").status_code == 401
    assert admin.http.patch(f"/api/desk/accounts/{own}", json={"active": True}).json()["last_seen_at"] is None
