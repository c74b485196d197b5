"""`leeway up`: prepares what is missing or stale, starts the processes, says where they are, and keeps them running."""

import asyncio
import signal
import time

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from leeway.runtime import database, model, services, web
from leeway.runtime.lock import exclusive
from leeway.runtime.progress import Steps, together
from leeway.runtime.supervisor import Service, Supervisor
from leeway.settings import Settings, settings


def up(console: Console, *, train: bool = True) -> None:
    """Runs the installation until Ctrl-C or SIGTERM."""
    run_dir = settings().var_dir / "run"
    with exclusive(run_dir / "up.lock", "Leeway"):
        asyncio.run(_until_signal(_Installation(console, settings()), train))


def prepare(console: Console) -> None:
    """Builds the pages and trains the model where their sources have changed."""
    asyncio.run(_built(console))


async def _built(console: Console) -> None:
    with Steps(console) as steps:
        await together(steps.run("web pages", web.build), steps.run("model", model.train))


async def _until_signal(installation: "_Installation", train: bool) -> None:
    task = asyncio.ensure_future(installation.run(train))
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        loop.add_signal_handler(number, task.cancel)
    try:
        await task
    except asyncio.CancelledError:
        installation.console.print("Stopped.")


class _Installation:
    def __init__(self, console: Console, chosen: Settings) -> None:
        self.console = console
        self._settings = chosen
        self._started = time.monotonic()
        self._supervisor = Supervisor(chosen.var_dir / "run", self._say)

    async def run(self, train: bool) -> None:
        services.require_ports(self._settings)
        try:
            with Steps(self.console) as steps:
                await self._prepare(steps, train)
                model.require()
                running = services.all_services(self._settings)
                await together(*(self._start(steps, service) for service in running))
            self._welcome()
            await self._supervisor.keep(running)
        finally:
            await self._supervisor.stop()

    async def _prepare(self, steps: Steps, train: bool) -> None:
        work = [steps.run("web pages", web.build), steps.run("database", database.prepare)]
        if train:
            work.append(steps.run("model", model.train))
        await together(*work)

    async def _start(self, steps: Steps, service: Service) -> None:
        with steps.step(service.name) as note:
            await self._supervisor.start(service)
            note(f"process {self._supervisor.pid(service.name)}")

    def _say(self, text: str) -> None:
        self.console.print(f"[yellow]![/] {time.strftime('%H:%M:%S')} {escape(text)}", highlight=False)

    def _welcome(self) -> None:
        address = self._settings.public_url.rstrip("/") or services.local_address(self._settings)
        table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
        table.add_row("Borrower's page", f"[bold]{address}/[/]")
        table.add_row("Agents' desk", f"[bold]{address}/desk[/]")
        if self._settings.demo:
            from leeway.demo import agents

            for agent in agents():
                table.add_row(f"Demo {agent['role']}", f"{agent['username']} / {agent['password']}")
        table.add_row("Logs", str(self._settings.var_dir / "log"))
        self.console.print(f"\n[bold green]Leeway is ready[/] after {time.monotonic() - self._started:.1f} s.")
        self.console.print(table)
        self.console.print("Ctrl-C stops everything.\n")
