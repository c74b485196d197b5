"""Runs the checks: those that share nothing side by side, then the tests. Ends with `N passed, N failed`."""

import argparse
import asyncio
import shutil
import signal
import sys
import time
import xml.etree.ElementTree as ElementTree
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from leeway.runtime import commands, model, programs, web
from leeway.runtime.problem import Problem
from leeway.runtime.progress import Note, Steps
from scripts.checks import steps as known
from scripts.checks.steps import LOGS, Step


@dataclass
class Outcome:
    """What came of one step."""

    name: str
    seconds: float
    passed: int = 0
    failed: int = 0
    skipped: int = 0


class Checks:
    """One run of the checks."""

    def __init__(self, console: Console) -> None:
        self.console = console
        self.outcomes: list[Outcome] = []

    async def run(self, quick: bool) -> None:
        """Does everything, whatever fails on the way."""
        shutil.rmtree(LOGS, ignore_errors=True)
        with Steps(self.console) as self._steps:
            if quick:
                await asyncio.gather(self._all(known.style()), self._web_style())
                return
            await asyncio.gather(self._python_side(), self._web_side())
            await self._all(known.tests())

    async def _python_side(self) -> None:
        await self._do("model", model.train)
        await self._all([*known.style(), *known.bot_tests()])

    async def _web_side(self) -> None:
        await self._do("web pages", web.build)
        await self._all([*known.web_style(), *known.web_tests()])

    async def _web_style(self) -> None:
        await self._do("web packages", web.install)
        await self._all(known.web_style())

    async def _all(self, steps: list[Step]) -> None:
        for step in steps:
            await self._do(step.name, partial(_command, step), step.report if step.counted else None)

    async def _do(self, name: str, work: Callable[[Note], Awaitable[None]], report: Path | None = None) -> None:
        started, problem = time.monotonic(), None
        try:
            await self._steps.run(name, work)
        except Problem as raised:
            problem = raised
            self.console.print(f"[red]{escape(raised.what)}[/]\n{escape(raised.mend)}", highlight=False)
        outcome = Outcome(name, time.monotonic() - started)
        if report is not None and report.exists():
            _count(report, outcome)
        else:
            outcome.passed = 0 if problem else 1
        if problem and not outcome.failed:
            outcome.failed = 1
        self.outcomes.append(outcome)


async def _command(step: Step, _note: Note) -> None:
    await commands.run(step.argv, log=step.log, cwd=step.cwd, env=step.env, shown_lines=400)


def _count(report: Path, outcome: Outcome) -> None:
    cases = ElementTree.parse(report).getroot().iter("testcase")
    for case in cases:
        kinds = {child.tag for child in case}
        if kinds & {"failure", "error"}:
            outcome.failed += 1
        elif "skipped" in kinds:
            outcome.skipped += 1
        else:
            outcome.passed += 1


def _summary(console: Console, outcomes: list[Outcome], seconds: float) -> None:
    table = Table("step", "passed", "failed", "skipped", "seconds", box=None)
    for outcome in outcomes:
        colour = "red" if outcome.failed else "green"
        counts = (outcome.passed, outcome.failed, outcome.skipped)
        table.add_row(f"[{colour}]{outcome.name}[/]", *map(str, counts), f"{outcome.seconds:.1f}")
    console.print()
    console.print(table)
    console.print(f"All of it took {seconds:.0f} s.")


def main() -> int:
    """The exit code: 0 when nothing failed."""
    parser = argparse.ArgumentParser(prog="scripts.checks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="style, types and boundaries only")
    quick = parser.parse_args().quick
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    console, started = Console(), time.monotonic()
    checks = Checks(console)
    asyncio.run(checks.run(quick))
    _summary(console, checks.outcomes, time.monotonic() - started)
    if not quick and (missing := programs.missing()):
        names = ", ".join(program.name for program in missing)
        console.print(
            f"\n[yellow]Left out, as their programs are not here: the tests that need {names}. To get them:[/]"
        )
        console.print(f"  {programs.how_to_get(missing)}\n", soft_wrap=True)
    failed = sum(outcome.failed for outcome in checks.outcomes)
    print(f"{sum(outcome.passed for outcome in checks.outcomes)} passed, {failed} failed", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
