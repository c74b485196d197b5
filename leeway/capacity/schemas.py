"""Income and expenditure of a household, and what follows from it. All amounts are minor units per month."""

from dataclasses import dataclass
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

Category = Literal[
    "income_own",
    "income_partner",
    "income_other",
    "rent",
    "food",
    "utilities",
    "transport",
    "medical",
    "childcare",
]

StepLabel = Literal[
    "capacity_income",
    "capacity_essentials",
    "capacity_floor",
    "capacity_outgoings_used",
    "capacity_other_debt",
    "capacity_buffer",
    "capacity_surplus",
    "capacity_share",
    "capacity_sustainable",
]


@dataclass(frozen=True)
class MonthlyLine:
    """One line of the sheet, already per month."""

    category: Category
    amount_minor: int


@dataclass(frozen=True)
class Budget:
    """What a household told us. `other_debt_minor` is paid to other lenders each month; savings are no income."""

    adults: int
    children: int
    income: tuple[MonthlyLine, ...]
    outgoings: tuple[MonthlyLine, ...]
    other_debt_minor: int = 0
    savings_minor: int = 0

    def __post_init__(self) -> None:
        if self.adults < 1 or self.children < 0:
            raise ValueError("a household has at least one adult and no negative number of children")
        amounts = [line.amount_minor for line in (*self.income, *self.outgoings)]
        if min([*amounts, self.other_debt_minor, self.savings_minor]) < 0:
            raise ValueError("an amount of the budget is negative")


class LivingFloor(BaseModel):
    """What must stay with a household before anything is asked of it, with where the figures come from.

    The living part covers the categories in `covers`; every other declared line (rent, medical …) is kept in full.
    """

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")

    id: str
    effective_from: str
    source: str
    verified: bool
    first_adult_minor: int = Field(gt=0)
    further_adult_minor: int = Field(gt=0)
    child_minor: int = Field(gt=0)
    covers: list[Category]
    buffer_percent: int = Field(ge=0, le=100)
    buffer_cap_minor: int = Field(ge=0)

    def living_minor(self, adults: int, children: int) -> int:
        """The living part for this household, per month."""
        return self.first_adult_minor + (adults - 1) * self.further_adult_minor + children * self.child_minor


@dataclass(frozen=True)
class Step:
    """One line of the derivation: the catalogue id of its label, its amount, and where the amount comes from."""

    label_id: StepLabel
    amount_minor: int
    source: str


@dataclass(frozen=True)
class Capacity:
    """What a household can carry each month, with every step that led there.

    `floor_minor` is the least we reckon with for this household, `outgoings_used_minor` the larger of that and the
    declared essentials.
    `surplus_minor` may be negative; `sustainable_minor` (what this lender may ask for each month) never is.
    """

    income_minor: int
    essentials_minor: int
    floor_minor: int
    outgoings_used_minor: int
    other_debt_minor: int
    buffer_minor: int
    surplus_minor: int
    sustainable_minor: int
    steps: tuple[Step, ...]
