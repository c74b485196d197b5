"""`leeway understand`: the trained pipeline as a filter."""

import subprocess
from typing import Annotated

import typer


def understand(
    now: Annotated[str | None, typer.Option(metavar="ISO", help="The moment that “tomorrow” is relative to.")] = None,
) -> None:
    """Reads messages from stdin, one a line, and writes what the assistant understands, one JSON object a line."""
    from leeway.runtime import bot, model
    from leeway.settings import ROOT

    model.require()
    argv = [str(bot.PYTHON), str(ROOT / "bot" / "understand.py")]
    if now is not None:
        argv += ["--now", now]
    done = subprocess.run(argv, env=bot.environment(), check=False)
    raise typer.Exit(done.returncode if done.returncode >= 0 else 128 - done.returncode)
