"""What goes into the policy and what comes out. A field that is missing, misspelt or of another type is an error."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, model_validator

from leeway.loans.schemas import Product

Reason = Literal[
    "job_loss",
    "income_cut",
    "illness",
    "family",
    "business_failure",
    "disaster",
    "over_commitment",
    "pay_timing",
    "other",
]
Situation = Literal[
    "deceased",
    "breathing_space",
    "dispute",
    "no_surplus",
    "below_minimum",
    "broken_arrangements",
    "short_overdue",
    "temporary_loss",
    "lasting_loss",
    "not_covered",
]
Outcome = Literal["offer", "refer", "relief_and_refer"]
# How a year's interest falls on periods: a twelfth a month, or by the days.
DayCount = Literal["monthly", "actual_365", "actual_360"]
Authority = Literal["assistant", "agent", "supervisor"]
# Who may give what no machine may give.
PersonalAuthority = Literal["agent", "supervisor"]
AUTHORITY_LADDER: tuple[Authority, ...] = ("assistant", "agent", "supervisor")


def authority_of(role: str) -> PersonalAuthority:
    """What a role at the desk may give."""
    return "supervisor" if role == "supervisor" else "agent"


class ReasonCode(StrEnum):
    """Every reason that a table may give."""

    DECEASED = "deceased"
    BREATHING_SPACE = "breathing_space"
    DISPUTE = "dispute"
    NO_SURPLUS = "no_surplus"
    BELOW_MINIMUM = "below_minimum"
    BROKEN_ARRANGEMENTS = "broken_arrangements"
    SHORT_OVERDUE = "short_overdue"
    TEMPORARY_LOSS = "temporary_loss"
    LASTING_LOSS = "lasting_loss"
    NOT_COVERED = "not_covered"
    COLLECTION_ON_HOLD = "collection_on_hold"
    RELIEF_NO_CAPACITY = "relief_no_capacity"
    PERSON_DECIDES = "person_decides"
    PERSON_HELPS = "person_helps"
    GRACE_SHORT_OVERDUE = "grace_short_overdue"
    FEES_WAIVED = "fees_waived"
    PLAN_SHORT_OVERDUE = "plan_short_overdue"
    PLAN_TEMPORARY_LOSS = "plan_temporary_loss"
    PLAN_VULNERABLE = "plan_vulnerable"
    PLAN_LASTING_LOSS = "plan_lasting_loss"
    PLAN_LONGER_BY_PERSON = "plan_longer_by_person"
    PLAN_AFTER_BROKEN = "plan_after_broken"
    TOKEN_BY_PERSON = "token_by_person"
    SETTLEMENT_BY_PERSON = "settlement_by_person"
    NOTHING_APPLIES = "nothing_applies"


class ExplanationId(StrEnum):
    """Every explanation that a table may point to: ids of the catalogue of words."""

    DECEASED = "why_deceased"
    BREATHING_SPACE = "why_breathing_space"
    DISPUTE = "why_dispute"
    NO_SURPLUS = "why_no_surplus"
    BELOW_MINIMUM = "why_below_minimum"
    BROKEN_ARRANGEMENTS = "why_broken_arrangements"
    SHORT_OVERDUE = "why_short_overdue"
    TEMPORARY_LOSS = "why_temporary_loss"
    LASTING_LOSS = "why_lasting_loss"
    NOT_COVERED = "why_not_covered"
    COLLECTION_ON_HOLD = "why_collection_on_hold"
    PERSON_DECIDES = "why_person_decides"
    PERSON_HELPS = "why_person_helps"
    GRACE = "why_grace"
    FEES_WAIVED = "why_fees_waived"
    PLAN_REDUCED_INTEREST = "why_plan_reduced_interest"
    PLAN_FROZEN_INTEREST = "why_plan_frozen_interest"
    PLAN_LONGER_BY_PERSON = "why_plan_longer_by_person"
    PLAN_AFTER_BROKEN = "why_plan_after_broken"
    TOKEN = "why_token"
    SETTLEMENT = "why_settlement"


class Strict(BaseModel):
    """Base of everything that crosses into or out of a table: frozen, no conversions, no unknown fields."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")


class PolicyInput(Strict):
    """The facts of one case. Money is minor units of `currency`.

    `temporary` says that the loss is expected to end, `months_until_end` in how many months (rounded up; None when
    nobody knows). Arrangements broken and kept are those of the past. `credit_record` is kept for the record of the
    decision only: no table can see it (see `SituationFacts`), so it can never refuse anybody.
    """

    product: Product
    currency: str = Field(pattern=r"^[A-Z]{3}$")
    outstanding_minor: int = Field(gt=0)
    overdue_minor: int = Field(ge=0)
    days_past_due: int = Field(ge=0)
    reason: Reason
    temporary: bool
    surplus_minor: int
    sustainable_minor: int = Field(ge=0)
    previous_arrangements_broken: int = Field(ge=0)
    credit_record: Literal["good", "fair", "bad"]
    vulnerable: bool
    dispute: bool
    breathing_space: bool
    deceased: bool
    months_until_end: int | None = Field(default=None, ge=0)
    previous_arrangements_kept: int = Field(default=0, ge=0)


class Limits(Strict):
    """The parameters of one product, apart from the tables. Days, months, whole percent, and minor units."""

    short_overdue_days: int = Field(ge=0)
    grace_days: int = Field(ge=0)
    bridge_term_months: int = Field(ge=1)
    max_term_months: int = Field(ge=1)
    minimum_instalment_minor: int = Field(ge=1)
    comfort_percent: int = Field(ge=1, le=100)
    bridge_interest_percent: int = Field(ge=0, le=100)
    # A loss that ends later than this is met as one that lasts.
    bridge_ends_within_months: int = Field(ge=1)
    annual_rate_cap_percent: int = Field(ge=0)
    fee_waiver_limit_minor: int = Field(ge=0)
    broken_arrangements_limit: int = Field(ge=1)
    contact_pause_days: int = Field(ge=0)
    # What only a person may agree: a token payment a month for so long, or a part of the balance in full and final.
    token_payment_minor: int = Field(ge=1)
    token_months: int = Field(ge=1)
    settlement_percent: int = Field(ge=1, le=100)
    first_due_after_days: int = Field(ge=0)
    first_due_within_days: int
    day_count: DayCount
    # The lender's floor: today's value of a plan, discounted at so much a year, is at least this part of what was
    # lent and its interest. Late fees are no part of it.
    discount_percent: int = Field(ge=0)
    minimum_recovery_percent: int = Field(ge=0, le=100)
    # What going on without an arrangement costs: interest as a part of the contractual rate, and a fee a month.
    default_interest_percent: int = Field(ge=100)
    late_fee_minor: int = Field(ge=0)

    @model_validator(mode="after")
    def _hold_together(self) -> "Limits":
        if self.bridge_term_months > self.max_term_months:
            raise ValueError("bridge_term_months is longer than max_term_months")
        if self.first_due_within_days < self.first_due_after_days + 31:
            raise ValueError("first_due_within_days must be at least first_due_after_days + 31: any day of a month")
        if self.settlement_percent < self.minimum_recovery_percent:
            raise ValueError("settlement_percent is below the lender's floor, minimum_recovery_percent")
        if self.token_payment_minor >= self.minimum_instalment_minor:
            raise ValueError("token_payment_minor is no token: it reaches minimum_instalment_minor")
        return self


class SituationFacts(Strict):
    """All that the table `situation` can see."""

    outstanding_minor: int
    overdue_minor: int
    days_past_due: int
    reason: Reason
    temporary: bool
    surplus_minor: int
    sustainable_minor: int
    previous_arrangements_broken: int
    vulnerable: bool
    dispute: bool
    breathing_space: bool
    deceased: bool
    months_until_end: int | None
    previous_arrangements_kept: int
    product: Product
    limits: Limits


class RemedyFacts(SituationFacts):
    """All that the table `remedies` can see: the same and the situation."""

    situation: Situation


class Rule(Strict):
    """What every row of every table states."""

    rule_id: str
    reason_code: Annotated[ReasonCode, Field(strict=False)]
    explanation_id: Annotated[ExplanationId, Field(strict=False)]


class SituationRow(Rule):
    """A row of the table `situation`: what kind of case this is, and what becomes of it."""

    situation: Situation
    outcome: Outcome


class RemedyRule(Rule):
    """What every row of the table `remedies` states. `legal_reference` is a verified clause of the pack, or None."""

    authority: Authority
    legal_reference: str | None = None


class Grace(RemedyRule):
    """What is overdue may be paid up to `grace_days` later, at no cost."""

    kind: Literal["grace"]
    grace_days: int = Field(ge=1)


class Reschedule(RemedyRule):
    """A plan of at most `max_months` instalments, at `interest_percent` of the contractual rate (0 = frozen)."""

    kind: Literal["reschedule"]
    max_months: int = Field(ge=1)
    interest_percent: int = Field(ge=0, le=100)


class FeeWaiver(RemedyRule):
    """`waiver_percent` of the late fees fall away, up to `waiver_limit_minor` in all."""

    kind: Literal["fee_waiver"]
    waiver_percent: int = Field(ge=1, le=100)
    waiver_limit_minor: int = Field(ge=0)


class Relief(RemedyRule):
    """No new late fees and no collection contact for `pause_days`."""

    kind: Literal["relief"]
    pause_days: int = Field(ge=1)


class Refer(RemedyRule):
    """A person takes over."""

    kind: Literal["refer"]


class Token(RemedyRule):
    """`amount_minor` a month for at most `max_months`, where nothing is left to pay from. Only a person agrees it."""

    kind: Literal["token"]
    amount_minor: int = Field(ge=1)
    max_months: int = Field(ge=1)
    authority: PersonalAuthority


class Settlement(RemedyRule):
    """`balance_percent` of what is owed, paid at once, settles all of it. Only a person agrees it."""

    kind: Literal["settlement"]
    balance_percent: int = Field(ge=1, le=100)
    authority: PersonalAuthority


Remedy = Annotated[Grace | Reschedule | FeeWaiver | Relief | Refer | Token | Settlement, Field(discriminator="kind")]
REMEDY_ROW: TypeAdapter[Remedy] = TypeAdapter(Remedy)


class Decision(Strict):
    """What the policy allows in a case and why. Equal facts under an equal policy give equal bytes.

    `trace` names per table the rules that fired, in order.
    """

    outcome: Outcome
    situation: Situation
    rule_id: str
    reason_code: ReasonCode
    explanation_id: ExplanationId
    remedies: tuple[Remedy, ...]
    limits: Limits
    inputs: PolicyInput
    pack_id: str
    policy_version: str
    trace: dict[str, tuple[str, ...]]
