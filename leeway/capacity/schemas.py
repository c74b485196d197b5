"""Income and expenditure of a household, and what follows from it. All amounts are minor units per month."""

from dataclasses import dataclass
from typing import Final, Literal

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
    "priority_arrears",
    "other_debt",
]
Period = Literal["day", "week", "month", "year"]
# How sure an amount is. `evidenced`: a paper was seen. A line that is unknown or skipped counts as nothing.
Certainty = Literal["stated", "range", "confirmed", "evidenced", "unknown", "skipped"]

StepLabel = Literal[
    "capacity_income",
    "capacity_essentials",
    "capacity_floor",
    "capacity_outgoings_used",
    "capacity_priority_arrears",
    "capacity_buffer",
    "capacity_surplus",
    "capacity_other_debt",
    "capacity_after_others",
    "capacity_own_due",
    "capacity_share",
    "capacity_sustainable",
]

INCOME: Final[tuple[Category, ...]] = ("income_own", "income_partner", "income_other")
OUTGOINGS: Final[tuple[Category, ...]] = ("rent", "food", "utilities", "transport", "medical", "childcare")
DEBTS: Final[tuple[Category, ...]] = ("priority_arrears", "other_debt")


@dataclass(frozen=True)
class MonthlyLine:
    """One line of the sheet: `amount_minor` is already per month, on the cautious side of what was said.

    It was told as `told_minor` per `period`; None where nothing was said, or parts of different periods were added up.
    """

    category: Category
    amount_minor: int
    certainty: Certainty = "stated"
    period: Period = "month"
    told_minor: int | None = None


@dataclass(frozen=True)
class Budget:
    """What a household told us. The order of lines means nothing, and savings are no income.

    `priority_arrears` are payments towards what takes home, power, family or freedom away when it stays unpaid: rent,
    utilities, council tax or 物业费, child maintenance, what a court ordered. `other_debts` are payments to other
    lenders. `city` is where the household lives, as the lender has it.
    """

    adults: int
    children: int
    income: tuple[MonthlyLine, ...]
    outgoings: tuple[MonthlyLine, ...]
    priority_arrears: tuple[MonthlyLine, ...] = ()
    other_debts: tuple[MonthlyLine, ...] = ()
    savings_minor: int = 0
    city: str | None = None

    def __post_init__(self) -> None:
        if self.adults < 1 or self.children < 0:
            raise ValueError("a household has at least one adult and no negative number of children")
        lines = (*self.income, *self.outgoings, *self.priority_arrears, *self.other_debts)
        if min([*(line.amount_minor for line in lines), self.savings_minor]) < 0:
            raise ValueError("an amount of the budget is negative")


@dataclass(frozen=True)
class Step:
    """One line of the derivation: the catalogue id of its label, its amount, where the amount comes from, and the
    lines of the sheet that it adds up.
    """

    label_id: StepLabel
    amount_minor: int
    source: str
    lines: tuple[MonthlyLine, ...] = ()


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
    priority_arrears_minor: int = 0
