"""From single outcomes to the figures of a report: who gets what, whether it can be kept, what comes back, and how much
work is left to people.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from statistics import median
from typing import Any

from leeway.simulation.outcomes import STRESSES, Outcome

# How a portfolio is cut. Days past due in the bands that lenders report; incomes in fifths of the portfolio.
OVERDUE_BANDS = ((0, "not overdue"), (30, "1–30 days"), (90, "31–90 days"), (10**9, "over 90 days"))
RATIO_BANDS = (0.25, 0.5, 0.75, 1.0)


def summarise(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """All figures of one policy over one portfolio, ready for JSON. Money in minor units, shares as fractions."""
    segments: dict[str, Callable[[Outcome], str]] = {
        "product": lambda one: one.product,
        "reason": lambda one: one.why,
        "overdue": _overdue,
        "income": _fifths(outcomes),
    }
    return {
        **_figures(outcomes),
        "outcomes": dict(Counter(one.outcome for one in outcomes).most_common()),
        "situations": {
            situation: dict(Counter(one.outcome for one in outcomes if one.situation == situation).most_common())
            for situation, _ in Counter(one.situation for one in outcomes).most_common()
        },
        "people": dict(Counter(one.reason for one in outcomes if not one.plan).most_common()),
        "rules": dict(Counter(one.rule_id for one in outcomes).most_common()),
        "ratio": _ratios(outcomes),
        "segments": {name: _segment(outcomes, cut) for name, cut in segments.items()},
    }


def changes(before: Sequence[Outcome], after: Sequence[Outcome]) -> dict[str, Any]:
    """What another version does to the same borrowers: moves between outcomes, and offers that became different."""
    both = [(old, new) for old, new in zip(before, after, strict=True) if old.plan and new.plan]
    moved = Counter((old.outcome, new.outcome) for old, new in zip(before, after, strict=True))
    gentler = sum(new.instalment_minor < old.instalment_minor for old, new in both)
    cheaper = sum(new.total_minor < old.total_minor for old, new in both)
    return {
        "moves": [
            {"before": old, "after": new, "borrowers": count} for (old, new), count in moved.most_common() if old != new
        ],
        "unchanged": sum(
            (old.outcome, old.instalment_minor, old.total_minor) == (new.outcome, new.instalment_minor, new.total_minor)
            for old, new in zip(before, after, strict=True)
        ),
        "both_offered": len(both),
        "gentler": gentler,
        "harder": sum(new.instalment_minor > old.instalment_minor for old, new in both),
        "cheaper": cheaper,
        "dearer": sum(new.total_minor > old.total_minor for old, new in both),
        "examples": [_example(old, new) for old, new in _most_changed(before, after)],
    }


def _figures(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    plans = [one for one in outcomes if one.plan]
    lent = sum(one.lent_minor for one in plans)
    return {
        "borrowers": len(outcomes),
        "offered": len(plans),
        "offered_share": _share(len(plans), len(outcomes)),
        "median_instalment_minor": _median([one.instalment_minor for one in plans]),
        "median_months": _median([one.months for one in plans]),
        "median_sustainable_minor": _median([one.sustainable_minor for one in outcomes]),
        "interest_minor": sum(one.interest_minor for one in plans),
        "waived_minor": sum(one.waived_minor for one in plans),
        "worth_share": _share(sum(one.worth_minor for one in plans), lent),
        "survives": {
            f"-{percent}%": _share(sum(one.survives[index] for one in plans), len(plans))
            for index, percent in enumerate(STRESSES)
        },
    }


def _segment(outcomes: Sequence[Outcome], cut: Callable[[Outcome], str]) -> dict[str, Any]:
    parts: dict[str, list[Outcome]] = {}
    for one in outcomes:
        parts.setdefault(cut(one), []).append(one)
    return {name: _figures(parts[name]) for name in sorted(parts)}


def _ratios(outcomes: Sequence[Outcome]) -> dict[str, int]:
    """How much of what can be carried the first offer asks for; nothing ever lies above 100 %."""
    counts = Counter(
        next(band for band in RATIO_BANDS if one.instalment_minor <= band * one.sustainable_minor)
        for one in outcomes
        if one.plan
    )
    return {f"up to {band:.0%}": counts[band] for band in RATIO_BANDS}


def _overdue(one: Outcome) -> str:
    return next(f"{index} {name}" for index, (most, name) in enumerate(OVERDUE_BANDS) if one.days_past_due <= most)


def _fifths(outcomes: Sequence[Outcome]) -> Callable[[Outcome], str]:
    incomes = sorted(one.income_minor for one in outcomes)
    bounds = [incomes[len(incomes) * fifth // 5] for fifth in range(1, 5)] if incomes else []
    return lambda one: f"fifth {1 + sum(one.income_minor >= bound for bound in bounds)}"


def _most_changed(before: Sequence[Outcome], after: Sequence[Outcome]) -> list[tuple[Outcome, Outcome]]:
    changed = [
        (old, new)
        for old, new in zip(before, after, strict=True)
        if (old.outcome, old.instalment_minor, old.months) != (new.outcome, new.instalment_minor, new.months)
    ]
    return sorted(changed, key=lambda pair: (-abs(pair[1].total_minor - pair[0].total_minor), pair[0].reference))[:10]


def _example(old: Outcome, new: Outcome) -> dict[str, Any]:
    return {
        "reference": old.reference,
        "before": [old.outcome, old.rule_id, old.instalment_minor, old.months, old.total_minor],
        "after": [new.outcome, new.rule_id, new.instalment_minor, new.months, new.total_minor],
    }


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None


def _median(numbers: list[int]) -> int | None:
    return round(median(numbers)) if numbers else None
