"""Reads a rule pack with suspicion: what can never happen, what nobody thought of, what contradicts itself.

The cells were restricted when the pack was read. Here the real tables are evaluated at every boundary of their cells
(`grid`), the examples beside the pack are run, and the texts that its rules point to are looked up.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from leeway.policy.clauses import MustShow
from leeway.policy.errors import PolicyError
from leeway.policy.examples import FILE, read_examples, run
from leeway.policy.grid import grids
from leeway.policy.pack import Pack
from leeway.policy.schemas import REMEDY_ROW, Remedy, RemedyFacts, SituationFacts, SituationRow
from leeway.policy.service import check_whole
from leeway.policy.tables import resolve
from leeway.words.catalogue import LANGUAGES, Catalogue

Kind = Literal[
    "unreachable",
    "gap",
    "overlap",
    "incomplete",
    "missing words",
    "no example",
    "failing example",
    "shadowed",
    "unverified",
    "not in force",
    "not signed off",
]
# Worth knowing, and nothing wrong.
NOTES = frozenset[Kind]({"shadowed", "unverified", "not in force", "not signed off"})
# What two remedies of a kind may differ in without contradicting one another.
_NO_PARAMETERS = {"rule_id", "reason_code", "explanation_id", "authority", "legal_reference"}


@dataclass(frozen=True)
class Finding:
    """One thing found, about these rules or clauses."""

    kind: Kind
    about: tuple[str, ...]
    detail: str

    @property
    def is_note(self) -> bool:
        """Whether it is only worth knowing."""
        return self.kind in NOTES


@dataclass
class Report:
    """Everything found in a pack. `points` says at how many cases each table was evaluated."""

    pack: str
    version: str
    decides: bool
    points: dict[str, int] = field(default_factory=dict)
    examples: int = 0
    findings: list[Finding] = field(default_factory=list)

    @property
    def clean(self) -> bool:
        """Whether nothing is wrong, whatever there is to know."""
        return all(finding.is_note for finding in self.findings)

    def to_json(self) -> dict[str, Any]:
        """As JSON; `clean` is what the exit code says."""
        return {**asdict(self), "clean": self.clean}


def check(pack: Pack, words: Catalogue) -> Report:
    """Everything found in this pack, with the words that its rules and clauses point to."""
    report = Report(pack.meta.id, pack.version, pack.meta.decides)
    if pack.meta.decides:
        _situation(pack, report)
        _remedies(pack, report)
        report.findings += _rule_words(pack, words)
        _examples(pack, report)
    report.findings += _clauses(pack, words)
    return report


def _situation(pack: Pack, report: Report) -> None:
    """The first row that fits decides: each must be first somewhere, and somebody must have thought of every case."""
    table, points = pack.situation, 0
    every_row = table.collecting()
    rest = table.rule_ids[-1]
    fired: Counter[str] = Counter()
    behind: dict[str, Counter[str]] = {}
    for grid in grids(table, SituationFacts, pack.limits):
        points += grid.size
        for facts in grid:
            [row] = table.evaluate(facts)
            fired[row["rule_id"]] += 1
            for later in every_row.evaluate(facts):
                if _outcome(later) != _outcome(row):
                    behind.setdefault(later["rule_id"], Counter())[row["rule_id"]] += 1
    report.points[table.name] = points
    report.findings += _never(table.rule_ids, fired)
    if fired[rest]:
        report.findings.append(Finding("gap", (rest,), f"only this row fits {fired[rest]} of {points} cases"))
    for rule_id in filter(behind.__contains__, table.rule_ids):
        earlier = [first for first in table.rule_ids if first in behind[rule_id]]
        detail = (
            f"in {behind[rule_id].total()} of {points} cases a row before it decides otherwise: {', '.join(earlier)}"
        )
        report.findings.append(Finding("shadowed", (rule_id,), detail))


def _outcome(row: dict[str, Any]) -> tuple[Any, Any]:
    return row["situation"], row["outcome"]


def _remedies(pack: Pack, report: Report) -> None:
    """Every row that fits counts: no two may contradict one another, and together they must keep what is promised."""
    table, points = pack.remedies, 0
    situations = _situations(pack)
    expected = {row.situation for row in situations} - {situations[-1].situation}
    fired: Counter[str] = Counter()
    found: Counter[Finding] = Counter()
    for grid in grids(table, RemedyFacts, pack.limits, list(dict.fromkeys(row.situation for row in situations))):
        points += grid.size
        for facts in grid:
            assert isinstance(facts, RemedyFacts)
            rows = table.evaluate(facts)
            fired.update(row["rule_id"] for row in rows)
            if facts.situation in expected and rows[0]["rule_id"] == table.rule_ids[-1]:
                found[Finding("gap", (table.rule_ids[-1],), f"{facts.situation}: only this row fits")] += 1
                continue
            remedies = [_stated(row) for row in rows]
            found.update(_overlaps(remedies))
            found.update(_broken_promises(situations, facts, remedies))
    report.points[table.name] = points
    report.findings += [*_never(table.rule_ids, fired), *found]


def _situations(pack: Pack) -> list[SituationRow]:
    limits = next(iter(pack.limits.values()))
    return [SituationRow.model_validate(resolve(row, limits)) for row in pack.situation.rows]


def _stated(row: dict[str, Any]) -> Remedy:
    return REMEDY_ROW.validate_python({name: value for name, value in row.items() if value is not None})


def _never(rule_ids: tuple[str, ...], fired: Counter[str]) -> Iterator[Finding]:
    """The last row catches all and need not fire."""
    for rule_id in rule_ids[:-1]:
        if not fired[rule_id]:
            yield Finding("unreachable", (rule_id,), "fires in no case")


def _overlaps(remedies: list[Remedy]) -> Iterator[Finding]:
    for index, one in enumerate(remedies):
        for other in remedies[index + 1 :]:
            if (one.kind, one.authority) != (other.kind, other.authority):
                continue
            differing = (
                one.model_dump(exclude=_NO_PARAMETERS).items() ^ other.model_dump(exclude=_NO_PARAMETERS).items()
            )
            if differing:
                names = ", ".join(sorted({name for name, _ in differing}))
                detail = f"both fit, are {one.kind} by {one.authority}, and differ in {names}"
                yield Finding("overlap", (one.rule_id, other.rule_id), detail)


def _broken_promises(situations: list[SituationRow], facts: RemedyFacts, remedies: list[Remedy]) -> Iterator[Finding]:
    for row in situations[:-1]:
        if row.situation == facts.situation:
            try:
                check_whole(row, remedies)
            except PolicyError as error:
                yield Finding("incomplete", (row.rule_id,), str(error))


def _rule_words(pack: Pack, words: Catalogue) -> Iterator[Finding]:
    for row in (*pack.situation.rows, *pack.remedies.rows):
        rule_id, reason, explanation = (row[name].strip('"') for name in ("rule_id", "reason_code", "explanation_id"))
        yield from _missing(words, rule_id, (f"label_decision_{reason}", explanation))


def _missing(words: Catalogue, about: str, ids: tuple[str, ...]) -> Iterator[Finding]:
    for words_id in ids:
        if absent := [language for language in LANGUAGES if not words.has(words_id, language)]:
            yield Finding("missing words", (about,), f"{words_id} has no words in {', '.join(absent)}")


def _examples(pack: Pack, report: Report) -> None:
    """Each rule but the two that catch the rest has a case in which it is expected, and every case comes out so."""
    try:
        stated = read_examples(pack)
    except PolicyError as error:
        report.findings.append(Finding("failing example", (FILE,), str(error)))
        return
    report.examples = len(stated.examples)
    for example in stated.examples:
        if otherwise := run(example, stated.usual, pack):
            report.findings.append(Finding("failing example", (example.name,), otherwise))
    shown = {rule_id for example in stated.examples for rule_id in (example.situation, *example.remedies)}
    for rule_id in (*pack.situation.rule_ids[:-1], *pack.remedies.rule_ids[:-1]):
        if rule_id not in shown:
            report.findings.append(Finding("no example", (rule_id,), f"no case of {FILE} expects it"))


def _clauses(pack: Pack, words: Catalogue) -> Iterator[Finding]:
    meta = pack.meta
    if meta.signed_off_by is None:
        yield Finding("not signed off", (meta.id,), "no counsel's name stands in signed_off_by")
    for clause in meta.clauses:
        if isinstance(clause, MustShow):
            yield from _missing(words, clause.id, tuple(clause.words))
        if not clause.verified:
            yield Finding("unverified", (clause.id,), clause.title["en"])
        elif not clause.in_force(meta.state_of):
            yield Finding("not in force", (clause.id,), f"not on {meta.state_of.isoformat()}, the day of the pack")
