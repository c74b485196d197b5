"""How commands speak: results on stdout, progress and complaints on stderr."""

import json
import sys
from typing import TYPE_CHECKING, Any

import typer
from typer.core import TyperGroup

if TYPE_CHECKING:
    from rich.console import Console


class SpeakingGroup(TyperGroup):
    """Says in a sentence or two what went wrong, where we know it; a traceback is for what we do not."""

    def invoke(self, ctx: Any) -> Any:
        """Runs the command; foreseen failures end it with exit code 1."""
        from leeway.errors import LeewayError
        from leeway.runtime.problem import Problem

        try:
            return super().invoke(ctx)
        except Problem as problem:
            complain(problem.what, problem.mend)
        except LeewayError as error:
            complain(str(error) or error.code)
        raise typer.Exit(1)


def console() -> "Console":
    """Where progress is shown."""
    from rich.console import Console

    return Console(stderr=True)


def complain(what: str, mend: str = "") -> None:
    """Says what is wrong and how to mend it."""
    typer.secho(what, fg="red", err=True)
    if mend:
        typer.secho(f"→ {mend}", fg="yellow", err=True)


def say_json(value: Any) -> None:
    """Writes `value` as JSON that people can read."""
    json.dump(value, sys.stdout, ensure_ascii=False, indent=2, default=str)
    sys.stdout.write("\n")
