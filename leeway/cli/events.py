"""`leeway events`."""

import asyncio
from datetime import UTC, datetime
from typing import Annotated

import typer

from leeway.cli.speech import complain, say_json

app = typer.Typer(help="Events for other systems.", no_args_is_help=True)


@app.command("list")
def list_events(
    as_json: Annotated[bool, typer.Option("--json", help="As a JSON list.")] = False,
    event_type: Annotated[str | None, typer.Option("--type", help="Only these, such as hold.placed.")] = None,
    limit: Annotated[int, typer.Option(help="At most so many, the latest.")] = 100,
) -> None:
    """Lists events, oldest first, with what became of them."""
    from leeway.db import read_only
    from leeway.events.listing import listed

    with read_only() as session:
        rows = listed(session, event_type, limit)
    if as_json:
        say_json(rows)
        return
    for row in rows:
        error = f"  {row['last_error']}" if row["last_error"] else ""
        typer.echo(f"{row['at']}  {row['id']}  {row['type']:<20} {row['subject']}  {row['state']}{error}")


@app.command()
def replay(
    event_id: Annotated[str | None, typer.Option("--id", help="This event.")] = None,
    since: Annotated[datetime | None, typer.Option(help="Every event from this moment on (UTC).")] = None,
    failed: Annotated[bool, typer.Option("--failed", help="Every event whose attempts are used up.")] = False,
) -> None:
    """Makes events due again, whatever became of them: the gateway or `leeway events send` sends them anew."""
    from leeway.db import unit_of_work
    from leeway.events import outbox
    from leeway.events.models import OutboxEvent

    if sum((event_id is not None, since is not None, failed)) != 1:
        complain("Say which events: one of --id, --since and --failed.")
        raise typer.Exit(2)
    if event_id is not None:
        which = OutboxEvent.id == event_id
    elif since is not None:
        which = OutboxEvent.at >= since.replace(tzinfo=UTC)
    else:
        which = outbox.given_up()
    with unit_of_work() as session:
        count = outbox.replay(session, which)
    typer.echo(f"{count} to be sent again")
    raise typer.Exit(1 if event_id is not None and not count else 0)


@app.command()
def send() -> None:
    """Sends what is due, once. Gateways do it by themselves; this is for cron."""
    from leeway.events.dispatch import Dispatcher, Pass
    from leeway.events.endpoints import configured

    endpoints = configured()
    if endpoints is None:
        complain("There is nowhere to send events to; they are kept.", "LEEWAY_WEBHOOK_URL, LEEWAY_WEBHOOK_SECRET")
        raise typer.Exit(1)

    async def once() -> Pass:
        dispatcher = Dispatcher(endpoints)
        try:
            return await dispatcher.send_due()
        finally:
            await dispatcher.close()

    done = asyncio.run(once())
    typer.echo(f"{done.delivered} delivered, {done.failed} not yet")
    raise typer.Exit(1 if done.failed else 0)
