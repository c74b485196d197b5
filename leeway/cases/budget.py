"""From the lines told to the sheet of income and expenditure (收支表) that the capacity is worked out from."""

from collections.abc import Mapping
from typing import cast

from leeway.capacity.schemas import INCOME, OUTGOINGS, Budget, Category, Certainty, MonthlyLine, Period
from leeway.cases.models import BudgetLine


def budget_of(lines: Mapping[str, BudgetLine], adults: int, children: int, city: str | None = None) -> Budget:
    """The sheet. A line that is not known counts as nothing; the living floor stands in for essentials left out."""

    def monthly(*categories: Category) -> tuple[MonthlyLine, ...]:
        return tuple(monthly_line(lines[name]) for name in categories if name in lines)

    savings = lines.get("savings")
    return Budget(
        adults=adults,
        children=children,
        income=monthly(*INCOME),
        outgoings=monthly(*OUTGOINGS),
        priority_arrears=monthly("priority_arrears"),
        other_debts=monthly("other_debt"),
        savings_minor=(savings.amount_minor or 0) if savings else 0,
        city=city,
    )


def monthly_line(line: BudgetLine) -> MonthlyLine:
    """A stored line as a line of the sheet."""
    return MonthlyLine(
        category=cast(Category, line.category),
        amount_minor=line.amount_minor or 0,
        certainty=cast(Certainty, line.certainty),
        period=cast(Period, line.period or "month"),
        told_minor=line.told_minor,
    )
