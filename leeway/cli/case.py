"""`leeway case`."""

from typing import Annotated

import typer

from leeway.cli.speech import say_json

app = typer.Typer(help="Hardship cases.", no_args_is_help=True)


@app.callback()
def group() -> None:
    """Hardship cases."""


@app.command()
def show(
    conversation: Annotated[str, typer.Argument(help="The conversation's id.")],
    as_json: Annotated[bool, typer.Option("--json", help="As one JSON object.")] = False,
) -> None:
    """Shows the case of a conversation: facts, capacity, decisions, offers, agreement, handoff."""
    from leeway.cases.view import case_view
    from leeway.db import read_only

    with read_only() as session:
        view = case_view(session, conversation)
    if as_json:
        say_json(view)
        return
    from rich import print as show_nicely

    show_nicely(view)
