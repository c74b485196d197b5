"""Shows what is being done and how long each step took: a live spinner on a terminal, plain lines elsewhere."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.markup import escape
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

Note = Callable[[str], None]
Work = Callable[[Note], Awaitable[None]]


class Steps:
    """The steps of one run, possibly several at once; remembers their times (name → seconds)."""

    def __init__(self, console: Console) -> None:
        self.console = console
        self.times: dict[str, float] = {}
        self._live = Progress(
            SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn(), console=console, transient=True
        )

    def __enter__(self) -> "Steps":
        if self.console.is_terminal:
            self._live.start()
        return self

    def __exit__(self, *_exception: object) -> None:
        self._live.stop()

    @contextmanager
    def step(self, name: str) -> Iterator[Note]:
        """One step. The note it yields tells what is happening now, or at the end what came of it."""
        started = time.monotonic()
        said = ""
        task = self._live.add_task(escape(name), total=None)

        def note(text: str) -> None:
            nonlocal said
            said = text
            self._live.update(task, description=f"{escape(name)} [dim]{escape(text)}[/]")

        try:
            yield note
        except BaseException:
            self.console.print(f"[red]✗[/] {escape(name)}")
            raise
        finally:
            self._live.remove_task(task)
        self.times[name] = seconds = time.monotonic() - started
        self.console.print(f"[green]✓[/] {escape(name):<24} {seconds:6.1f} s  [dim]{escape(said)}[/]", highlight=False)

    async def run(self, name: str, work: Work) -> None:
        """Does one step."""
        with self.step(name) as note:
            await work(note)


async def together(*work: Coroutine[None, None, None]) -> None:
    """Does several things at once; the first failure stops the others and is raised alone."""
    try:
        async with asyncio.TaskGroup() as group:
            for one in work:
                group.create_task(one)
    except* Exception as failures:
        first: BaseException = failures
        while isinstance(first, BaseExceptionGroup):
            first = first.exceptions[0]
        raise first from None
