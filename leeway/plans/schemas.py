"""Wishes, offers and answers. All amounts are minor units; as JSON and back they keep every cent."""

from datetime import date
from decimal import Decimal
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from leeway.plans.schedule import Instalment
from leeway.policy.schemas import Authority, ExplanationId, ReasonCode

OfferKind = Literal["grace", "reschedule", "grace_then_plan", "settlement"]
Style = Literal[
    "offer_grace",
    "offer_gentlest",
    "offer_later_start",
    "offer_balanced",
    "offer_quickest",
    "offer_countered",
    "offer_settlement",
]
CounterReason = Literal[
    "counter_as_asked",
    "counter_above_sustainable",
    "counter_too_few_instalments",
    "counter_too_many_instalments",
    "counter_term_too_long",
    "counter_below_minimum",
    "counter_amount_and_count",
    "counter_date_too_late",
    "counter_date_too_early",
    "counter_lump_sum_clears",
    "counter_needs_person",
    "counter_no_feasible_plan",
]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Wish(_Frozen):
    """What the borrower said before any offer: an amount per month and a day of the month, both optional."""

    proposed_minor: int | None = Field(default=None, ge=0)
    preferred_day: int | None = Field(default=None, ge=1, le=31)


class Counter(_Frozen):
    """What the borrower asks for instead of an offer."""

    amount_minor: int | None = Field(default=None, gt=0)
    n: int | None = Field(default=None, ge=1)
    first_due: date | None = None
    lump_sum_minor: int | None = Field(default=None, gt=0)

    @model_validator(mode="after")
    def _asks_for_something(self) -> "Counter":
        if not self.model_dump(exclude_none=True):
            raise ValueError("a counter-proposal asks for something")
        return self


class Allocation(_Frozen):
    """One loan's part of an offer; the parts sum exactly to the offer."""

    loan_id: str
    owed_minor: int
    waived_minor: int
    interest_minor: int
    instalments: tuple[Instalment, ...]


class OfferDraft(_Frozen):
    """A concrete plan.

    `owed_minor` is the debt that it repays, after waived fees and a lump sum. `total_minor` is the sum of the
    instalments, `interest_minor` included; `instalment_minor` the largest of them. `annual_rate` (nominal) and
    `effective_rate` (compounded) are fractions. `doing_nothing_minor` is what the same debt would come to in the same
    time without an arrangement, by the lender's parameters. `lump_sum_minor` is what the borrower wants to pay at once,
    on top. `label` is A, B or C, empty in an answer to a counter-proposal.
    """

    kind: OfferKind
    style: Style
    label: str
    currency: str
    n: int
    first_due: date
    last_due: date
    instalment_minor: int
    owed_minor: int
    interest_minor: int
    total_minor: int
    waived_minor: int
    lump_sum_minor: int
    annual_rate: Decimal
    effective_rate: Decimal
    doing_nothing_minor: int
    instalments: tuple[Instalment, ...]
    allocations: tuple[Allocation, ...]
    rule_id: str
    reason_code: ReasonCode
    explanation_id: ExplanationId
    authority: Authority
    legal_reference: str | None


class Reason(_Frozen):
    """Why an answer is what it is. Parameters ending in `_minor` are money, in `_due` or `_date` ISO dates."""

    id: CounterReason
    parameters: dict[str, int | str]


class Answer(_Frozen):
    """What became of a counter-proposal; the most important reason first. A referral carries no offer."""

    kind: Literal["accept", "counter", "refer"]
    offer: OfferDraft | None
    reasons: tuple[Reason, ...]

    @property
    def reason_id(self) -> CounterReason:
        """The most important reason."""
        return self.reasons[0].id

    @property
    def parameters(self) -> dict[str, int | str]:
        """Its parameters."""
        return self.reasons[0].parameters
