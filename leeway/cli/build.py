"""`leeway build` and `leeway train`."""

from typing import Annotated

import typer

from leeway.cli.speech import console


def build() -> None:
    """Builds the web pages and trains the model, where their sources have changed."""
    from leeway.runtime.up import prepare

    prepare(console())


def train(
    force: Annotated[bool, typer.Option("--force", help="Train even when nothing has changed.")] = False,
) -> None:
    """Trains the model when what it is made of has changed."""
    import asyncio

    from leeway.runtime import model
    from leeway.runtime.progress import Steps

    with Steps(console()) as steps:
        asyncio.run(steps.run("model", lambda note: model.train(note, force=force)))
