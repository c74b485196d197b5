"""Payments as the lender's own system reports them."""

import hmac
from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from leeway.db import unit_of_work
from leeway.errors import LeewayError
from leeway.keeping import payments, view
from leeway.loans.amounts import DECIMALS, parse_amount
from leeway.settings import settings

router = APIRouter(prefix="/api", tags=["payments"])

Reference = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]


class NotAuthorised(LeewayError):
    """The caller does not show the token of the settings, or there is none."""

    code = "not_authorised"
    status = 401
    words = "error_not_authorised"


class BadPayment(LeewayError):
    """The amount or the currency cannot be read, or it is not said who has paid."""

    code = "bad_payment"
    status = 422
    words = "error_bad_payment"


class Reported(BaseModel):
    """A payment: the lender's own number for it, who paid (by customer number, contract number or both), how much as
    decimal text ("296.88"), and on which day.
    """

    model_config = ConfigDict(extra="forbid")

    payment_ref: Reference
    amount: str = Field(max_length=30)
    currency: str = Field(max_length=3)
    paid_on: date
    borrower_ref: Reference | None = None
    loan_ref: Reference | None = None


def lenders_system(request: Request) -> None:
    """Admits whoever shows `LEEWAY_PAYMENTS_TOKEN` as a bearer token."""
    token = settings().payments_token
    shown = request.headers.get("authorization", "").removeprefix("Bearer ").strip()
    if token is None or not hmac.compare_digest(shown.encode(), token.get_secret_value().encode()):
        raise NotAuthorised


@router.post("/payments", status_code=201, dependencies=[Depends(lenders_system)])
def receive(body: Reported, response: Response) -> dict[str, Any]:
    """Books a payment towards the borrower's plan: 201, or 200 when this reference was booked before."""
    incoming = _incoming(body)
    with unit_of_work() as session:
        booked = payments.receive(session, incoming)
        answer = {
            "payment_ref": booked.payment.reference,
            "repeated": booked.repeated,
            "surplus_minor": booked.surplus_minor,
            "agreement": view.agreement(session, booked.agreement),
        }
    response.status_code = 200 if booked.repeated else 201
    return answer


def _incoming(body: Reported) -> payments.Incoming:
    try:
        if body.currency not in DECIMALS or (body.borrower_ref is None and body.loan_ref is None):
            raise ValueError
        amount = parse_amount(body.amount, body.currency)
        if amount == 0:
            raise ValueError
    except ValueError as error:
        raise BadPayment(body.payment_ref) from error
    return payments.Incoming(
        reference=body.payment_ref,
        amount_minor=amount,
        currency=body.currency,
        paid_on=body.paid_on,
        borrower_ref=body.borrower_ref,
        loan_ref=body.loan_ref,
    )
