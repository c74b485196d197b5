"""`leeway up`."""

import os
from pathlib import Path
from typing import Annotated

import typer


def up(
    port: Annotated[int | None, typer.Option(help="Port of the gateway (LEEWAY_PORT).")] = None,
    var_dir: Annotated[Path | None, typer.Option(help="Where state and logs live (LEEWAY_VAR_DIR).")] = None,
    train: Annotated[bool, typer.Option(help="Train the model when its inputs have changed.")] = True,
) -> None:
    """Prepares what is missing or stale, runs gateway, Rasa and the action server, and keeps them running."""
    # The environment is what this process and the ones it starts read their settings from.
    if port is not None:
        os.environ["LEEWAY_PORT"] = str(port)
    if var_dir is not None:
        os.environ["LEEWAY_VAR_DIR"] = str(var_dir.resolve())
    from rich.console import Console

    from leeway.runtime.up import up as run

    run(Console(), train=train)
