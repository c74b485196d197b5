"""Labelled messages from a TSV file."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LEVELS = ("none", "upset", "distressed", "crisis")
NOTICE = ("yes", "no")
COLUMNS = {"text", "intent", "distress", "kind", "entities", "notice"}


class BadFile(ValueError):
    """The file cannot be read; the message says which line, and what to write instead."""


@dataclass(frozen=True)
class Case:
    """One labelled message; what the file does not label is None."""

    text: str
    intent: str | None = None
    distress: str | None = None
    kind: str | None = None  # "idiom" for what only sounds like distress
    entities: list[dict[str, Any]] | None = None
    notice: str | None = None  # "yes" for words that amount to "I cannot pay"


def read(path: Path) -> list[Case]:
    """The cases of a file: tab-separated, UTF-8, a heading line that names the columns, no quoting."""
    try:
        rows = path.read_text("utf-8-sig").splitlines()
    except OSError as error:
        raise BadFile(f"{path} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise BadFile(f"{path} is not UTF-8; save it as UTF-8 text") from error
    heading = rows[0].split("\t") if rows else []
    if "text" not in heading or not COLUMNS & {*heading} - {"text", "kind"}:
        raise BadFile(
            f"{path}, line 1: name the columns: text, and intent, distress, notice or entities, with tabs between"
        )
    return [_case(path, number, heading, row) for number, row in enumerate(rows[1:], 2) if row.strip()]


def _case(path: Path, number: int, heading: list[str], row: str) -> Case:
    cells = row.split("\t")
    if len(cells) != len(heading):
        raise BadFile(f"{path}, line {number}: {len(cells)} cells, but the heading has {len(heading)}")
    told = {name: cell for name, cell in zip(heading, cells, strict=True) if name in COLUMNS}
    if told.get("distress", "none") not in LEVELS:
        raise BadFile(f"{path}, line {number}: distress is one of {', '.join(LEVELS)}, not “{told['distress']}”")
    if told.get("notice", "no") not in NOTICE:
        raise BadFile(f"{path}, line {number}: notice is yes or no, not “{told['notice']}”")
    entities = told.pop("entities", None)
    try:
        return Case(**told, entities=None if entities is None else json.loads(entities))
    except json.JSONDecodeError as error:
        raise BadFile(f"{path}, line {number}: entities are a JSON list; {error.msg}") from error
