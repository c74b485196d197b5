"""`leeway demo`: who is in the demo, and its clock."""

import re
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Annotated, Any

import typer

from leeway.cli.speech import complain, say_json

app = typer.Typer(help="The demo's people and its clock.", no_args_is_help=True)

AsJson = Annotated[bool, typer.Option("--json", help="As a JSON list.")]

_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


@app.command()
def borrowers(as_json: AsJson = False) -> None:
    """Lists the demo's borrowers."""
    from leeway.db import read_only
    from leeway.demo import borrowers as everyone

    with read_only() as session:
        _show(everyone(session), as_json)


@app.command()
def agents(as_json: AsJson = False) -> None:
    """Lists the demo's agents with their passwords."""
    from leeway.demo import agents as everyone

    _show(everyone(), as_json)


@app.command()
def token(borrower: Annotated[str, typer.Argument(help="The borrower's id or reference.")]) -> None:
    """Prints a signed token with which a page says that this borrower is logged in."""
    from leeway.borrowers.repository import find, find_by_ref
    from leeway.db import read_only
    from leeway.identity.tokens import sign

    with read_only() as session:
        known = find(session, borrower) or find_by_ref(session, borrower)
    if known is None:
        complain(f"There is no borrower {borrower}.", "leeway demo borrowers")
        raise typer.Exit(1)
    typer.echo(sign(known.id))


@app.command()
def clock(
    advance: Annotated[str | None, typer.Option(metavar="SPAN", help="How far to move it: 61m, 3d, 2w.")] = None,
) -> None:
    """Shows the business clock, moved forward first when asked to."""
    from leeway import clock as business
    from leeway.db import unit_of_work

    with unit_of_work() as session:
        if advance is not None:
            business.advance(session, span(advance))
            session.flush()
        typer.echo(business.local(business.now(session)).isoformat(timespec="seconds"))


def span(text: str) -> timedelta:
    """`61m` → 61 minutes; s, m, h, d and w are known."""
    found = re.fullmatch(r"(\d+)([smhdw])", text.strip())
    if found is None:
        raise typer.BadParameter(f"“{text}” is no span of time; write 90s, 61m, 2h, 3d or 1w")
    return timedelta(**{_UNITS[found[2]]: int(found[1])})


def _show(rows: Sequence[Mapping[str, Any]], as_json: bool) -> None:
    if as_json:
        say_json(rows)
        return
    for row in rows:
        typer.echo("  ".join(str(value) for value in row.values()))
