"""Decision tables: JDM files with one table each, checked cell by cell before the first evaluation.

zen-engine answers a missing or misspelt key, a word for a number or a broken cell with silence (a rule that never
fires, an empty result), and its `validate()` passes them all. So a table may only use columns, words and
parameters that the schemas know.
"""

import json
import re
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Literal, get_args, get_origin

import zen
from pydantic import BaseModel

from leeway.policy.errors import PolicyError
from leeway.policy.schemas import Limits

HitPolicy = Literal["first", "collect"]

_NUMBER = r"(?:-?\d+|limits\.[a-z_]+)"
_WORD = r'"[a-z_]+"'
_CELLS: dict[type, re.Pattern[str]] = {
    bool: re.compile(r"true|false"),
    int: re.compile(rf"(?:<|<=|>|>=|==) {_NUMBER}|[\[(]{_NUMBER}\.\.{_NUMBER}[\])]"),
    str: re.compile(rf"{_WORD}(?:, {_WORD})*"),
}
_BOUNDARY = re.compile(r"(-?\d+)|limits\.([a-z_]+)")
_OUTPUT = re.compile(r'"[A-Za-z0-9_.\-]+"|-?\d+|true|false|limits\.[a-z_]+')


@dataclass(frozen=True)
class Table:
    """One checked decision table. `rows` are the results that each rule states, as cells."""

    name: str
    hit_policy: HitPolicy
    rows: tuple[dict[str, str], ...]
    rule_ids: tuple[str, ...]
    content: str

    @cached_property
    def conditions(self) -> tuple[dict[str, str], ...]:
        """What each rule asks of the facts: its cells, by column."""
        node = _table_node(json.loads(self.content))
        columns = {column["id"]: column["field"] for column in node["inputs"]}
        return tuple({field: row[column] for column, field in columns.items()} for row in node["rules"])

    def collecting(self) -> "Table":
        """The same table, answering with every row that fits and not only the first."""
        document = json.loads(self.content)
        _table_node(document)["hitPolicy"] = "collect"
        return replace(self, hit_policy="collect", content=json.dumps(document))

    @cached_property
    def _decision(self) -> zen.ZenDecision:
        return zen.ZenEngine().create_decision(self.content)

    def evaluate(self, facts: BaseModel) -> list[dict[str, Any]]:
        """The rows that fire for these facts, in order; the last one of a collecting table stands only when alone."""
        try:
            result: object = self._decision.evaluate(facts.model_dump(mode="json"))["result"]
        except RuntimeError as error:
            raise PolicyError(f"{self.name}: {error}") from error
        rows = result if isinstance(result, list) else [result]
        found = [row for row in rows if isinstance(row, dict) and row.get("rule_id") in self.rule_ids]
        if not found or len(found) != len(rows):
            raise PolicyError(f"{self.name}: empty result or unknown rule in {result!r}")
        if len(found) > 1 and found[-1]["rule_id"] == self.rule_ids[-1]:
            found.pop()
        return found


def read_table(path: Path, hit_policy: HitPolicy, facts: type[BaseModel], outputs: set[str]) -> Table:
    """Reads a table and checks it: its columns against the schemas, its cells, its rule ids and its last, open row."""
    name = path.stem
    try:
        document = json.loads(path.read_text("utf-8"))
        content = _table_node(document)
        columns = {column["id"]: column["field"] for column in content["inputs"]}
        results = {column["id"]: column["field"] for column in content["outputs"]}
        rows: list[dict[str, str]] = content["rules"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise PolicyError(f"{name}: no readable decision table: {error!r}") from error

    if content.get("hitPolicy") != hit_policy:
        raise PolicyError(f"{name}: the hit policy must be {hit_policy}")
    if unknown := (set(columns.values()) - set(facts.model_fields)) | (set(results.values()) ^ outputs):
        raise PolicyError(f"{name}: unknown, missing or misspelt columns {sorted(unknown)}")
    if not rows:
        raise PolicyError(f"{name}: no rows")
    for number, row in enumerate(rows, start=1):
        if set(row) - {"_id", "_description"} != set(columns) | set(results):
            raise PolicyError(f"{name}, row {number}: cells do not match the columns")
        for column, field in columns.items():
            _check_condition(f"{name}, row {number}, {field}", row[column], facts.model_fields[field].annotation)
        for column, field in results.items():
            _check_result(f"{name}, row {number}, {field}", row[column])
    if any(rows[-1][column] for column in columns):
        raise PolicyError(f"{name}: the last row must catch all")

    stated = tuple({field: row[column] for column, field in results.items()} for row in rows)
    rule_ids = tuple(row["rule_id"].strip('"') for row in stated)
    if "" in rule_ids or len(set(rule_ids)) != len(rule_ids):
        raise PolicyError(f"{name}: every row needs a rule id of its own")
    return Table(name, hit_policy, stated, rule_ids, json.dumps(document))


def _table_node(document: dict[str, Any]) -> dict[str, Any]:
    [node] = [node for node in document["nodes"] if node["type"] == "decisionTableNode"]
    content: dict[str, Any] = node["content"]
    return content


def numbers_in(cell: str, limits: Limits) -> set[int]:
    """The numbers at which a condition changes its mind, under these parameters."""
    stated = limits.model_dump()
    return {stated[name] if name else int(number) for number, name in _BOUNDARY.findall(cell)}


def words_of(annotation: object) -> tuple[str, ...]:
    """The words that a column may hold; none where it is no column of words."""
    return get_args(annotation) if get_origin(annotation) is Literal else ()


def without_none(annotation: object) -> object:
    """The type of a column that may be unknown; no condition but a blank one holds for what is unknown."""
    parts = [part for part in get_args(annotation) if part is not NoneType]
    return parts[0] if isinstance(annotation, UnionType) and len(parts) == 1 else annotation


def _check_condition(where: str, cell: str, annotation: object) -> None:
    """A condition is blank, true/false, a comparison or interval of whole numbers, or a list of known words."""
    if not cell:
        return
    words = words_of(annotation)
    kind = str if words else without_none(annotation)
    pattern = _CELLS.get(kind) if isinstance(kind, type) else None
    if pattern is None or not pattern.fullmatch(cell):
        raise PolicyError(f"{where}: {cell!r} is no condition for this column")
    if strange := [word for word in re.findall(r'"([a-z_]+)"', cell) if word not in words]:
        raise PolicyError(f"{where}: unknown words {strange}")
    _check_limits(where, cell)


def _check_result(where: str, cell: str) -> None:
    if cell and not _OUTPUT.fullmatch(cell):
        raise PolicyError(f"{where}: {cell!r} is neither a word, a whole number nor a parameter")
    _check_limits(where, cell)


def _check_limits(where: str, cell: str) -> None:
    if strange := [name for name in re.findall(r"limits\.([a-z_]+)", cell) if name not in Limits.model_fields]:
        raise PolicyError(f"{where}: unknown parameters {strange}")


def resolve(row: dict[str, str], limits: Limits) -> dict[str, Any]:
    """The results that a row states under these parameters (blank cells left out)."""
    values = limits.model_dump()
    return {field: _value(cell, values) for field, cell in row.items() if cell}


def _value(cell: str, limits: dict[str, int]) -> Any:
    return limits[cell.removeprefix("limits.")] if cell.startswith("limits.") else json.loads(cell)
