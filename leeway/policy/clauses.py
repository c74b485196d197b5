"""The clauses that a rule pack rests on, each of a kind; where code uses a clause, its figures have types.

A clause that is not verified may only make treatment kinder and is never quoted. That holds by construction: every use
of a clause's figures takes whichever is kinder to the borrower, the clause or the lender's own parameter.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, model_validator

from leeway.guard.rule import Topic
from leeway.loans.schemas import Product
from leeway.policy.schemas import Strict

Force = Literal["law", "regulation", "recommended_standard", "self_regulation", "good_practice"]
Lender = Literal["bank", "consumer_finance", "small_loan", "collector"]
# From what a time of protection counts.
Start = Literal["breathing_space", "crisis_treatment_end", "refusal"]
_Clock = Annotated[str, Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]


class AppliesTo(Strict):
    """Whom a clause binds and for what; an empty list stands for all."""

    lenders: list[Lender] = Field(default_factory=list)
    products: list[Product] = Field(default_factory=list)


class ClauseBase(Strict):
    """What every clause states. `kept_by` says what in Leeway keeps it, or whose task it is."""

    id: str = Field(pattern=r"^[a-z]{2}(-[a-z0-9]+)+$")
    force: Force
    applies_to: AppliesTo
    title: dict[Literal["zh", "en"], str] = Field(min_length=2)
    says: str
    kept_by: str
    source: str
    effective_from: date | None
    effective_to: date | None
    verified: bool

    @model_validator(mode="after")
    def _verified_means_dated(self) -> "ClauseBase":
        if self.verified and self.effective_from is None:
            raise ValueError("a verified clause has a date from which it is in force")
        return self

    def binds(self, lender: Lender, product: Product | None = None) -> bool:
        """Whether it binds such a lender, for such a product where one is given."""
        lenders, products = self.applies_to.lenders, self.applies_to.products
        return (not lenders or lender in lenders) and (product is None or not products or product in products)

    def in_force(self, day: date) -> bool:
        """Whether it is in force on a day; a date that is not known excludes nothing."""
        return (self.effective_from is None or self.effective_from <= day) and (
            self.effective_to is None or day <= self.effective_to
        )


class Cap(ClauseBase):
    """Credit costs at most `annual_percent` a year, all charges included."""

    kind: Literal["cap"]
    annual_percent: int = Field(ge=0)


class NoticeClock(ClauseBase):
    """A hardship notice is answered within `answer_days`."""

    kind: Literal["notice_clock"]
    answer_days: int = Field(ge=1)


class Protection(ClauseBase):
    """Nothing is enforced for `days` from `starts`."""

    kind: Literal["protection"]
    starts: Start
    days: int = Field(ge=1)


class ContactHours(ClauseBase):
    """Nobody is contacted from `quiet_from` to `quiet_to`, clock times of the lender's zone, across midnight."""

    kind: Literal["contact_hours"]
    quiet_from: _Clock
    quiet_to: _Clock


class ContactLimit(ClauseBase):
    """A borrower is contacted at most `most` times in any `days` calendar days."""

    kind: Literal["contact_limit"]
    most: int = Field(ge=1)
    days: int = Field(ge=1)


class MustShow(ClauseBase):
    """Something is shown or said: `words` are the ids of the catalogue that say it (none where it is not Leeway's)."""

    kind: Literal["must_show"]
    words: list[str]


class NeverSay(ClauseBase):
    """Something is never said: `never` are the kinds of words that the lint of the catalogue forbids."""

    kind: Literal["never_say"]
    never: list[Topic] = Field(min_length=1)


class RemedyClause(ClauseBase):
    """The remedies that the clause provides for."""

    kind: Literal["remedy"]
    supports: list[Literal["grace", "reschedule", "fee_waiver", "relief", "refer", "token", "settlement"]]


class Conduct(ClauseBase):
    """How people are treated, where no figure says it."""

    kind: Literal["conduct"]


Clause = Annotated[
    Cap | NoticeClock | Protection | ContactHours | ContactLimit | MustShow | NeverSay | RemedyClause | Conduct,
    Field(discriminator="kind"),
]
