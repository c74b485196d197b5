"""From the lines told to the sheet of income and expenditure (收支表) that the capacity is worked out from."""

from collections.abc import Mapping
from typing import cast

from leeway.capacity.schemas import Budget, Category, MonthlyLine
from leeway.cases.models import BudgetLine

INCOME = ("income_own", "income_partner", "income_other")
OUTGOINGS = ("rent", "food", "utilities", "transport", "medical", "childcare")


def budget_of(lines: Mapping[str, BudgetLine], adults: int, children: int) -> Budget:
    """The sheet. A line that is not known counts as nothing; the living floor stands in for essentials left out."""

    def amount(category: str) -> int:
        line = lines.get(category)
        return (line.amount_minor or 0) if line else 0

    def monthly(categories: tuple[str, ...]) -> tuple[MonthlyLine, ...]:
        return tuple(MonthlyLine(cast(Category, name), amount(name)) for name in categories if name in lines)

    return Budget(
        adults=adults,
        children=children,
        income=monthly(INCOME),
        outgoings=monthly(OUTGOINGS),
        other_debt_minor=amount("other_debt"),
        savings_minor=amount("savings"),
    )
