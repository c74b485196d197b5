"""How well the guard tells what may be sent from what may not, on our own labelled replies.

Writes the figures into the README beside it:

.venv/bin/python -m bench.guard.measure
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from leeway.guard.cover import Cover
from leeway.guard.examine import examine, verdict

ROOT = Path(__file__).resolve().parents[2]
SETS = ROOT / "tests" / "evaluation"
# The case that the labelled replies speak of: 4,800 owed, two open offers, late fees of 300 that may be waived.
COVER = Cover(
    stated_minor=frozenset({40_000, 20_000, 480_000, 30_000}),
    counts=frozenset({12, 24}),
    owed_minor=480_000,
    fee_percent=100,
    fees_minor=30_000,
    interest_percent=0,
    plan_fits=lambda amount, count: (amount is None or amount >= 20_000) and (count is None or count <= 24),
)


@dataclass(frozen=True)
class Row:
    """A labelled reply and what the guard made of it."""

    text: str
    verdict: str
    rule: str
    given: str
    rules: tuple[str, ...]


def rows(name: str) -> list[Row]:
    """The lines of a set, judged."""
    read = [line.split("\t") for line in (SETS / f"{name}.tsv").read_text("utf-8").splitlines()[1:]]
    judged = []
    for text, label, rule in read:
        found = examine(text, COVER)
        judged.append(Row(text, label, rule, verdict(found), tuple(dict.fromkeys(one.rule.name for one in found))))
    return judged


def precision_recall(judged: Iterable[Row], verdicts: tuple[str, ...]) -> tuple[float, float]:
    """Of `verdicts` given, how many were right; of those due, how many were given."""
    counted = Counter((row.verdict in verdicts, row.given in verdicts) for row in judged)
    right = counted[True, True]
    return right / max(1, right + counted[False, True]), right / max(1, right + counted[True, False])


def named(judged: Iterable[Row]) -> float:
    """Of the replies that something is wrong with, how many were found under the very rule of the label."""
    wrong = [row for row in judged if row.rule]
    return sum(row.rule in row.rules for row in wrong) / max(1, len(wrong))


# What each set gave on the day it was written, before any rule had seen it: blocked precision and recall.
FIRST = {
    "guard.zh": (0.989, 0.978),
    "guard.en": (1.000, 0.955),
    "guard_unseen.zh": (1.000, 0.312),
    "guard_unseen.en": (1.000, 0.133),
    "guard_last.zh": (0.900, 0.310),
    "guard_last.en": (0.750, 0.103),
}
README = Path(__file__).with_name("README.md")


def table() -> str:
    """The figures of all sets."""
    lines = [
        "| set | lines | block: precision | recall | held: precision | recall | named | first run: precision | recall |"
    ]
    lines.append("|---|---|---|---|---|---|---|---|---|")
    for name, first in FIRST.items():
        judged = rows(name)
        figures = [*precision_recall(judged, ("block",)), *precision_recall(judged, ("block", "warn")), named(judged)]
        cells = [name, str(len(judged)), *(f"{figure:.3f}" for figure in (*figures, *first))]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def written() -> str:
    """The README with the figures of now."""
    head, _, rest = README.read_text("utf-8").partition("| set |")
    tail = rest.split("\n\n", 1)[1]
    return f"{head}{table()}\n\n{tail}"


if __name__ == "__main__":
    README.write_text(written(), "utf-8")
    print(table())
