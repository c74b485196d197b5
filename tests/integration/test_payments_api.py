"""The payments interface of the real gateway, and the command line beside it."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from leeway import clock
from tests.support.gateway import Gateway, gateway  # noqa: F401
from tests.support.signed import signed
from tests.support.stack import PAYMENTS_TOKEN

TOKEN = {"Authorization": f"Bearer {PAYMENTS_TOKEN}"}


@pytest.fixture(scope="module")
def plan(gateway: Gateway) -> Iterator[str]:  # noqa: F811
    with gateway.database() as session:
        plan_id = signed(session).id
    yield plan_id


def report(gateway: Gateway, headers: dict[str, str] | None = None, **changes: Any) -> httpx.Response:  # noqa: F811
    with gateway.database() as session:
        today = clock.today(session).isoformat()
    body = {"payment_ref": "A1", "borrower_ref": "D001", "amount": "100.00", "currency": "CNY", "paid_on": today}
    body |= changes
    stated = {name: value for name, value in body.items() if value is not None}
    return gateway.http.post("/api/payments", json=stated, headers=TOKEN if headers is None else headers)


def test_a_payment_is_booked_once(gateway: Gateway, plan: str) -> None:  # noqa: F811
    first, again = report(gateway), report(gateway)
    assert (first.status_code, again.status_code) == (201, 200)
    assert (first.json()["repeated"], again.json()["repeated"]) == (False, True)
    agreement = again.json()["agreement"]
    assert (agreement["id"], agreement["paid_minor"]) == (plan, 10_000)
    assert agreement["instalments"][0]["status"] == "part_paid"


@pytest.mark.parametrize("headers", [{}, {"Authorization": "Bearer wrong"}, {"Authorization": "Bearer"}])
def test_nobody_else_may_report_payments(gateway: Gateway, plan: str, headers: dict[str, str]) -> None:  # noqa: F811
    answer = report(gateway, headers, payment_ref="A2")
    assert (answer.status_code, answer.json()["error"]) == (401, "not_authorised")


@pytest.mark.parametrize(
    ("changes", "status", "error"),
    [
        ({"amount": "ten"}, 422, "bad_payment"),
        ({"amount": "0.00"}, 422, "bad_payment"),
        ({"amount": "-5"}, 422, "bad_payment"),
        ({"currency": "XXX"}, 422, "bad_payment"),
        ({"currency": "USD"}, 422, "wrong_currency"),
        ({"borrower_ref": None}, 422, "bad_payment"),
        ({"paid_on": "soon"}, 422, "invalid"),
        ({"extra": 1}, 422, "invalid"),
        ({"borrower_ref": "nobody"}, 404, "unknown_payer"),
        ({"borrower_ref": "D002"}, 409, "no_plan"),
        ({"payment_ref": "A1", "amount": "1.00"}, 409, "reference_used"),
    ],
)
def test_what_cannot_be_booked_is_said_clearly(
    gateway: Gateway,  # noqa: F811
    plan: str,
    changes: dict[str, Any],
    status: int,
    error: str,
) -> None:
    report(gateway)
    answer = report(gateway, **{"payment_ref": "A3", **changes})
    assert (answer.status_code, answer.json()["error"]) == (status, error)
    assert answer.json()["message"]


def test_the_command_line_books_a_file_and_can_be_tried_first(gateway: Gateway, plan: str, tmp_path: Path) -> None:  # noqa: F811
    with gateway.database() as session:
        today = clock.today(session).isoformat()
    file = tmp_path / "payments.csv"
    file.write_text(f"payment_ref,borrower_ref,amount,currency,paid_on\nF1,D001,20.00,CNY,{today}\n", "utf-8")
    cli = gateway.stack.cli
    assert "1 would be booked" in cli("payments", "import", "--dry-run", str(file))
    assert "1 booked, 0 known already" in cli("payments", "import", str(file))
    assert "0 booked, 1 known already" in cli("payments", "import", str(file))


def test_holds_and_events_are_listed(gateway: Gateway, plan: str) -> None:  # noqa: F811
    cli = gateway.stack.cli
    assert "D001,D001-1,agreement," in cli("holds", "export")
    assert '"borrower_ref": "D001"' in cli("holds", "export", "--json")
    assert "agreement.accepted" in cli("events", "list")
    assert "to be sent again" in cli("events", "replay", "--since", "2020-01-01")


def test_a_day_can_be_run_by_hand(gateway: Gateway, plan: str) -> None:  # noqa: F811
    with gateway.database() as session:
        clock.advance(session, timedelta(days=60))
    assert "reviews opened" in gateway.stack.cli("plans", "run-day")
    assert "0 reviews opened, 0 plans broken, 0 holds ended" in gateway.stack.cli("plans", "run-day")
