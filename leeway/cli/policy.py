"""`leeway policy`."""

import typer

from leeway.cli import policy_runs

app = typer.Typer(help="The lender's policy.", no_args_is_help=True)


@app.callback()
def group() -> None:
    """The lender's policy."""


app.command()(policy_runs.replay)
app.command()(policy_runs.simulate)
