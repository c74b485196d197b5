"""`leeway loans`."""

from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(help="The lender's loans.", no_args_is_help=True)


@app.callback()
def group() -> None:
    """The lender's loans."""


@app.command("import")
def import_file(
    path: Annotated[Path, typer.Argument(metavar="FILE.csv", exists=True, dir_okay=False, readable=True)],
) -> None:
    """Reads loans from a CSV file. Doing it twice changes nothing; lines with errors are named and left out."""
    from leeway.db import unit_of_work
    from leeway.loans.importer import import_csv

    with unit_of_work() as session:
        report = import_csv(session, path)
    for problem in report.problems:
        where = f"line {problem.line}, {problem.column}" if problem.column else f"line {problem.line}"
        typer.secho(f"{where}: {problem.message}", fg="red", err=True)
    typer.echo(
        f"{report.created} created, {report.updated} updated, {report.unchanged} unchanged, "
        f"{len(report.problems)} problems"
    )
    raise typer.Exit(1 if report.problems else 0)
