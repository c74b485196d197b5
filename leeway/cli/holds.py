"""`leeway holds`."""

import json
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(help="Holds on collection.", no_args_is_help=True)


@app.callback()
def group() -> None:
    """Holds on collection."""


@app.command()
def export(
    as_json: Annotated[bool, typer.Option("--json/--csv", help="As a JSON list, or as CSV (the default).")] = False,
    out: Annotated[Path | None, typer.Option(metavar="FILE", help="Where to write it; otherwise to stdout.")] = None,
) -> None:
    """Writes, for the lender's dialler, whom to leave alone and until when."""
    from leeway.db import read_only
    from leeway.holds.export import as_csv, rows

    with read_only() as session:
        found = rows(session)
    text = json.dumps(found, ensure_ascii=False, indent=2) + "\n" if as_json else as_csv(found)
    if out is None:
        typer.echo(text, nl=False)
        return
    out.write_text(text, "utf-8")
    typer.echo(f"{len(found)} holds written to {out}")
