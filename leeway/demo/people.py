"""An invented borrower, described in days before and after "today", and the rows made of it on a given day."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Annotated, Any

from dateutil.relativedelta import relativedelta
from pydantic import BaseModel, BeforeValidator, ConfigDict

from leeway.borrowers.models import Borrower, Refusal
from leeway.borrowers.schemas import CreditRecord, Language, Vulnerability
from leeway.loans.amounts import parse_amount
from leeway.loans.models import DueItem, Loan, Payment
from leeway.loans.schemas import LoanStatus, Product


def _minor(value: Any) -> Any:
    """Text such as "4800.00" as minor units; all currencies of the demo have two decimals."""
    return parse_amount(value, "CNY") if isinstance(value, str) else value


Amount = Annotated[int, BeforeValidator(_minor)]


class Strict(BaseModel):
    """What is read from a file of the demo: a misspelt key is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class LoanShape(Strict):
    """A loan whose oldest unpaid amount was due `overdue_days` ago, or is due in `due_in_days` when that is 0.

    A credit card asks for `instalment` a month, one month ahead at most; other loans are due in instalments until
    nothing is owed. `part_paid` was paid of the oldest open one; `paid_months` earlier ones were paid in full.
    """

    product: Product
    currency: str = "CNY"
    principal: Amount
    outstanding_principal: Amount
    outstanding_interest: Amount
    outstanding_fees: Amount
    rate: Decimal
    instalment: Amount
    overdue_days: int
    due_in_days: int = 10
    paid_months: int
    part_paid: Amount = 0
    status: LoanStatus = "active"

    @property
    def owed(self) -> int:
        """Everything still owed, in minor units."""
        return self.outstanding_principal + self.outstanding_interest + self.outstanding_fees


class PastRefusal(Strict):
    """Staff refused an arrangement this many days ago."""

    days_ago: int
    note: str


class Person(Strict):
    """An invented borrower."""

    ref: str
    name: str
    phone: str
    language: Language = "zh"
    credit_record: CreditRecord
    vulnerabilities: tuple[Vulnerability, ...] = ()
    arrangements_broken: int = 0
    breathing_space_days: int | None = None
    refusals: tuple[PastRefusal, ...] = ()
    situation_zh: str
    situation_en: str
    loans: tuple[LoanShape, ...]


def rows_of(person: Person, today: date) -> tuple[Borrower, list[Loan]]:
    """The borrower and the loans as they stand on `today`."""
    days = person.breathing_space_days
    borrower = Borrower(
        external_ref=person.ref,
        name=person.name,
        phone=person.phone,
        preferred_language=person.language,
        credit_record=person.credit_record,
        vulnerabilities=list(person.vulnerabilities),
        arrangements_broken=person.arrangements_broken,
        breathing_space_until=None if days is None else today + timedelta(days=days),
        demo=True,
        situation_zh=person.situation_zh,
        situation_en=person.situation_en,
        refusals=[
            Refusal(refused_on=today - timedelta(days=refusal.days_ago), note=refusal.note)
            for refusal in sorted(person.refusals, key=lambda refusal: -refusal.days_ago)
        ],
    )
    loans = [
        _loan(f"{person.ref}-{number}", borrower, shape, today) for number, shape in enumerate(person.loans, start=1)
    ]
    return borrower, loans


def _loan(ref: str, borrower: Borrower, shape: LoanShape, today: date) -> Loan:
    oldest_open = today + timedelta(days=-shape.overdue_days or shape.due_in_days)
    paid_on = [oldest_open - relativedelta(months=month) for month in range(shape.paid_months, 0, -1)]
    paid = [DueItem(due_on=day, amount_minor=shape.instalment, paid_minor=shape.instalment) for day in paid_on]
    payments = [Payment(paid_on=day, amount_minor=shape.instalment) for day in paid_on]
    still_open = _open_items(shape, oldest_open, today)
    if shape.part_paid:
        still_open[0].amount_minor += shape.part_paid
        still_open[0].paid_minor = shape.part_paid
        payments.append(Payment(paid_on=min(oldest_open, today), amount_minor=shape.part_paid))
    return Loan(
        external_ref=ref,
        borrower=borrower,
        product=shape.product,
        currency=shape.currency,
        principal_minor=shape.principal,
        outstanding_principal_minor=shape.outstanding_principal,
        outstanding_interest_minor=shape.outstanding_interest,
        outstanding_fees_minor=shape.outstanding_fees,
        annual_rate=shape.rate,
        opened_on=oldest_open - relativedelta(months=shape.paid_months + 1),
        due_day=oldest_open.day,
        status=shape.status,
        due_items=paid + still_open,
        payments=payments,
    )


def _open_items(shape: LoanShape, oldest: date, today: date) -> list[DueItem]:
    """Monthly amounts from `oldest` on that never sum to more than is owed."""
    items: list[DueItem] = []
    left, day = shape.owed, oldest
    while left > 0:
        items.append(DueItem(due_on=day, amount_minor=min(shape.instalment, left), paid_minor=0))
        if shape.product == "credit_card" and day >= today:
            break
        left -= shape.instalment
        day = oldest + relativedelta(months=len(items))
    return items
