"""Payments as the lender reports them: booked once, refused clearly, and the end of the plan."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.borrowers import repository as borrowers
from leeway.events.models import OutboxEvent
from leeway.holds import service as holds
from leeway.keeping import payments
from leeway.keeping.agreements import draft_of
from leeway.keeping.models import PlanPayment
from leeway.keeping.payments import Incoming
from leeway.loans.models import Loan
from leeway.plans.models import Agreement
from tests.support.signed import signed


@pytest.fixture
def agreement(session: Session) -> Agreement:
    return signed(session)


def pays(session: Session, amount: int, reference: str = "P1", on: date | None = None, **changes: str) -> Incoming:
    standard = Incoming(reference, amount, "CNY", on or clock.today(session), "D001")
    return replace(standard, **changes)


def loan_of(session: Session) -> Loan:
    return session.scalars(select(Loan).where(Loan.external_ref == "D001-1")).one()


def events(session: Session) -> list[str]:
    session.flush()
    return list(session.scalars(select(OutboxEvent.type).order_by(OutboxEvent.at)))


def test_signing_puts_the_loan_in_arrangement_and_holds_collection(session: Session, agreement: Agreement) -> None:
    assert loan_of(session).status == "in_arrangement"
    hold = holds.open_hold(session, agreement.borrower_id)
    assert hold is not None and hold.reason == "agreement"
    assert hold.until.date() > agreement.instalments[-1].due
    assert events(session)[-1] == "agreement.accepted" or "agreement.accepted" in events(session)


def test_a_payment_pays_the_oldest_and_the_loan_grows_less(session: Session, agreement: Agreement) -> None:
    first = agreement.instalments[0]
    before = loan_of(session).outstanding_principal_minor
    booked = payments.receive(session, pays(session, first.amount_minor))
    assert not booked.repeated and booked.surplus_minor == 0
    assert first.paid_minor == first.amount_minor
    draft = draft_of(session, agreement)
    repays = draft.owed_minor * first.amount_minor // draft.total_minor
    assert before - loan_of(session).outstanding_principal_minor == repays
    assert loan_of(session).payments[-1].amount_minor == first.amount_minor


def test_the_same_reference_twice_is_the_same_payment(session: Session, agreement: Agreement) -> None:
    payments.receive(session, pays(session, 10_000))
    again = payments.receive(session, pays(session, 10_000))
    assert again.repeated
    assert sum(item.paid_minor for item in agreement.instalments) == 10_000
    assert len(session.scalars(select(PlanPayment)).all()) == 1


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"borrower_ref": "nobody"}, payments.UnknownPayer),
        ({"borrower_ref": "D001", "loan_ref": "D002-1"}, payments.UnknownPayer),
        ({"borrower_ref": "D002"}, payments.NoPlan),
        ({"currency": "EUR"}, payments.WrongCurrency),
    ],
)
def test_what_cannot_be_booked_is_refused(
    session: Session, agreement: Agreement, changes: dict[str, str], error: type[Exception]
) -> None:
    with pytest.raises(error):
        payments.receive(session, pays(session, 10_000, **changes))
    assert session.scalars(select(PlanPayment)).all() == []


def test_a_reference_belongs_to_one_payment(session: Session, agreement: Agreement) -> None:
    payments.receive(session, pays(session, 10_000))
    with pytest.raises(payments.ReferenceUsed):
        payments.receive(session, pays(session, 10_001))


def test_what_is_not_paid_yet_is_not_booked(session: Session, agreement: Agreement) -> None:
    tomorrow = clock.today(session) + timedelta(days=1)
    with pytest.raises(payments.NotYetPaid):
        payments.receive(session, pays(session, 10_000, on=tomorrow))


def test_a_loan_number_alone_names_the_payer(session: Session, agreement: Agreement) -> None:
    booked = payments.receive(session, replace(pays(session, 10_000), borrower_ref=None, loan_ref="D001-1"))
    assert booked.agreement.id == agreement.id


def test_the_last_cent_completes_the_plan_closes_the_loan_and_lifts_the_hold(
    session: Session, agreement: Agreement
) -> None:
    payments.receive(session, pays(session, agreement.total_minor - 1, "P1"))
    assert agreement.status == "active" and loan_of(session).status == "in_arrangement"
    booked = payments.receive(session, pays(session, 1 + 500, "P2"))
    assert booked.surplus_minor == 500
    assert agreement.status == "completed"
    loan = loan_of(session)
    assert (loan.status, loan.outstanding_principal_minor, loan.outstanding_fees_minor) == ("closed", 0, 0)
    assert sum(payment.amount_minor for payment in loan.payments[-2:]) == agreement.total_minor
    assert holds.open_hold(session, agreement.borrower_id) is None
    assert {"agreement.completed", "hold.lifted"} <= set(events(session))
    with pytest.raises(payments.NoPlan):
        payments.receive(session, pays(session, 100, "P3"))


def test_a_promised_lump_sum_belongs_to_the_plan(session: Session) -> None:
    agreement = signed(session, lump_minor=100_000)
    payments.receive(session, pays(session, 100_000, "P1"))
    assert sum(item.paid_minor for item in agreement.instalments) == 0
    payments.receive(session, pays(session, agreement.total_minor, "P2"))
    assert agreement.status == "completed"


def test_a_plan_for_two_loans_pays_both_to_the_end(session: Session) -> None:
    agreement = signed(session, "D006", monthly_minor=130_000)
    for number, item in enumerate(agreement.instalments):
        incoming = pays(session, item.amount_minor, f"P{number}", borrower_ref="D006")
        payments.receive(session, incoming)
    loans = session.scalars(select(Loan).join(Loan.borrower).where(Loan.external_ref.like("D006-%"))).all()
    assert agreement.status == "completed"
    assert {loan.status for loan in loans} == {"closed"}
    booked = sum(p.amount_minor for loan in loans for p in loan.payments if p.paid_on == clock.today(session))
    assert booked == agreement.total_minor


def test_a_new_plan_replaces_the_one_before(session: Session, agreement: Agreement) -> None:
    payments.receive(session, pays(session, agreement.instalments[0].amount_minor))
    owed_before = sum(
        (loan_of(session).outstanding_principal_minor, loan_of(session).outstanding_interest_minor),
    )
    later = signed(session)
    assert (agreement.status, later.status) == ("replaced", "active")
    assert later.total_minor < agreement.total_minor
    assert later.total_minor >= owed_before
    payments.receive(session, pays(session, 5_000, "P2"))
    assert sum(item.paid_minor for item in later.instalments) == 5_000
    assert borrowers.find(session, agreement.borrower_id).arrangements_broken == 0  # type: ignore[union-attr]
