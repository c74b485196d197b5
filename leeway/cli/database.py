"""`leeway db`."""

import typer

app = typer.Typer(help="The database.", no_args_is_help=True)


@app.command()
def upgrade() -> None:
    """Brings the database to the newest shape."""
    from leeway.migrations import upgrade as migrate
    from leeway.settings import settings

    migrate(settings().database)
    typer.echo("The database is up to date.")


@app.command()
def seed() -> None:
    """Adds the demo's borrowers, loans and agents, where they are missing."""
    from leeway.runtime.database import seed as fill

    typer.echo(fill())
