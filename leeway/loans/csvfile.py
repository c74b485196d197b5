"""Reading a lender's CSV file line by line, and saying kindly what is wrong with it."""

import csv
import difflib
import io
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Problem:
    """What is wrong with one line; `column` is None when it is the line or the file as a whole."""

    line: int
    column: str | None
    message: str

    def __str__(self) -> str:
        where = f"line {self.line}" + (f", {self.column}" if self.column else "")
        return f"{where}: {self.message}"


@dataclass(frozen=True)
class Texts:
    """A line as it stands: the text of each column that the file has."""

    line: int
    cells: dict[str, str]


def read_lines(path: Path, names: Sequence[str], needed: Collection[str]) -> Iterator[Texts | list[Problem]]:
    """The file line by line; ends at the first problem that leaves the rest unreadable.

    `names` are the columns that may be there, in any order, `needed` those that must.
    """
    data = path.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        yield [Problem(line, None, "is not UTF-8 text; save the file as “CSV UTF-8”")]
        return
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    line = 1
    try:
        header = [name.strip() for name in next(reader, [])]
        if problems := _header_problems(header, names, needed):
            yield problems
            return
        line = reader.line_num + 1
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield _texts(line, header, cells)
            line = reader.line_num + 1
    except csv.Error as error:
        yield [Problem(line, None, f"cannot be read ({error}); is a quotation mark missing?")]


def _texts(line: int, header: list[str], cells: list[str]) -> Texts | list[Problem]:
    if len(cells) != len(header):
        return [Problem(line, None, f"has {len(cells)} cells, the heading {len(header)}")]
    return Texts(line, dict(zip(header, (cell.strip() for cell in cells), strict=True)))


def _header_problems(header: list[str], names: Sequence[str], needed: Collection[str]) -> list[Problem]:
    missing = [name for name in names if name in needed and name not in header]
    problems = [Problem(1, name, "this column is missing") for name in missing]
    for place, name in enumerate(header):
        if name in header[:place]:
            problems.append(Problem(1, name, "this column is there twice"))
        elif name not in names:
            near = difflib.get_close_matches(name, names, 1)
            hint = f"; did you mean {near[0]}?" if near else ""
            problems.append(Problem(1, name or None, f"there is no such column{hint}"))
    return problems
