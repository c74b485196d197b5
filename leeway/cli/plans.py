"""`leeway plans`."""

import typer

app = typer.Typer(help="Running plans.", no_args_is_help=True)


@app.callback()
def group() -> None:
    """Running plans."""


@app.command("run-day")
def run_day() -> None:
    """Does what the day brings: missed instalments, unanswered reviews, holds that end. Doing it twice changes nothing.

    Gateways do it by themselves; this is for cron where none runs all the time.
    """
    import leeway.migrations.models  # noqa: F401  (every table, so that foreign keys are found)
    from leeway.keeping.day import run_day as run

    report = run()
    typer.echo(
        f"{report.reviews} reviews opened, {report.broken} plans broken, {report.holds_ended} holds ended, "
        f"{len(report.said)} lines written"
    )
