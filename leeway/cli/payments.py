"""`leeway payments`."""

from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(help="Payments towards plans.", no_args_is_help=True)


@app.callback()
def group() -> None:
    """Payments towards plans."""


@app.command("import")
def import_file(
    path: Annotated[Path, typer.Argument(metavar="FILE.csv", exists=True, dir_okay=False, readable=True)],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would happen.")] = False,
) -> None:
    """Books payments from a CSV file. Doing it twice changes nothing; lines with errors are named and left out."""
    import leeway.migrations.models  # noqa: F401  (every table, so that foreign keys are found)
    from leeway.db import unit_of_work
    from leeway.keeping.importer import import_payments

    with unit_of_work() as session:
        # An outer savepoint: a dry run does everything, and then takes it all back.
        everything = session.begin_nested()
        report = import_payments(session, path)
        if dry_run:
            everything.rollback()
    for problem in report.problems:
        typer.secho(str(problem), fg="red", err=True)
    would = "would be " if dry_run else ""
    typer.echo(f"{report.booked} {would}booked, {report.known} known already, {len(report.problems)} problems")
    raise typer.Exit(1 if report.problems else 0)
