"""`leeway agents`."""

from typing import Annotated

import typer

app = typer.Typer(help="Who may sign in to the desk.", no_args_is_help=True)

Username = Annotated[str, typer.Argument(metavar="USERNAME", help="The name to sign in with.")]


@app.callback()
def group() -> None:
    """Who may sign in to the desk."""


@app.command("list")
def list_accounts() -> None:
    """Lists every account: user name, role, whether it is in use, and the person's name."""
    from leeway.agents.accounts import accounts
    from leeway.db import read_only

    with read_only() as session:
        for row in accounts(session):
            typer.echo(f"{row.username}\t{row.role}\t{'active' if row.active else 'inactive'}\t{row.name}")


@app.command()
def add(
    username: Username,
    name: Annotated[str, typer.Option(help="The person's name, as colleagues and borrowers read it.")],
    role: Annotated[str, typer.Option(help="agent, supervisor, auditor or administrator.")] = "agent",
    language: Annotated[str, typer.Option(help="zh or en.")] = "zh",
) -> None:
    """Adds somebody; the password is asked for, and is never an argument."""
    from leeway.agents import accounts
    from leeway.db import unit_of_work

    if role not in accounts.ROLES:
        raise typer.BadParameter(f"one of {', '.join(accounts.ROLES)}", param_hint="--role")
    if language not in ("zh", "en"):
        raise typer.BadParameter("zh or en", param_hint="--language")
    secret = _ask_password()
    with unit_of_work() as session:
        accounts.add(session, "system", username=username, name=name, role=role, language=language, password=secret)
    typer.echo(f"{username} may sign in as {role}")


@app.command()
def password(username: Username) -> None:
    """Gives somebody a new password, which is asked for; their sessions end."""
    from leeway.agents import accounts
    from leeway.db import unit_of_work

    secret = _ask_password()
    with unit_of_work() as session:
        accounts.set_password(session, "system", accounts.by_username(session, username).id, secret)
    typer.echo(f"{username} has a new password")


@app.command()
def deactivate(username: Username) -> None:
    """Takes access away and ends the sessions; cases held return to the queue, and what was done stays on record."""
    from leeway.agents import accounts
    from leeway.db import unit_of_work
    from leeway.handoffs import leases
    from leeway.journey import resuming

    with unit_of_work() as session:
        agent_id = accounts.by_username(session, username).id
        held = leases.held(session, agent_id)
        accounts.change(session, "system", agent_id, active=False)
        resuming.say_agent_left(session, held)
    typer.echo(f"{username} may no longer sign in")


def _ask_password() -> str:
    """Asked on the terminal, twice, without showing it."""
    answer: str = typer.prompt("Password (at least 12 characters)", hide_input=True, confirmation_prompt=True)
    return answer
