"""What is checked, and how."""

import os
import sys
from dataclasses import dataclass, field
from pathlib import Path

from leeway.runtime import bot, model, programs
from leeway.settings import ROOT

LOGS = ROOT / "var" / "checks"

_BIN = Path(sys.executable).parent


@dataclass(frozen=True)
class Step:
    """One command. `counted`: it writes a JUnit report whose tests are counted; otherwise it counts as one check."""

    name: str
    argv: tuple[str, ...]
    cwd: Path = ROOT
    env: dict[str, str] = field(default_factory=dict, repr=False)
    counted: bool = False

    @property
    def log(self) -> Path:
        """Where the command's output goes."""
        return LOGS / f"{self.name.replace(' ', '-')}.log"

    @property
    def report(self) -> Path:
        """Where a counted step writes its JUnit report."""
        return self.log.with_suffix(".xml")


def style() -> list[Step]:
    """Quick checks of the Python sources."""
    return [
        _python("ruff", "ruff", "check", "."),
        _python("ruff format", "ruff", "format", "--check", "."),
        _python("mypy", "mypy"),
        _python("boundaries", "lint-imports"),
    ]


def web_style() -> list[Step]:
    """Quick checks of the web sources."""
    return [_npm("web lint", "lint"), _npm("web types", "typecheck")]


def web_tests() -> list[Step]:
    """Unit tests of the web packages, and the size of what every visitor loads."""
    step = _npm("web tests", "test", counted=True)
    report = ("--", "--reporter=default", "--reporter=junit", f"--outputFile.junit={step.report}")
    return [_npm("web tests", "test", *report, counted=True), _npm("web size", "size")]


def bot_tests() -> list[Step]:
    """What can only be tried in the bot's environment. `reading` runs there too, with another spaCy."""
    validate = ("data", "validate", "--fail-on-warnings", "--domain", "domain.yml", "--data", *model.data())
    step = Step("bot tests", (), counted=True)
    # The tests' own conftest.py is written for the other environment: look no higher than the given folders.
    argv = (str(bot.PYTHON), "-m", "pytest", "--confcutdir=tests/bot", "tests/bot", "tests/unit/reading")
    return [
        Step("rasa data validate", (str(bot.RASA), *validate), env=_environment(bot.environment())),
        Step(step.name, (*argv, f"--junit-xml={step.report}"), env=_environment(bot.environment()), counted=True),
    ]


def tests() -> list[Step]:
    """Everything tried in the gateway's environment, from the smallest to the whole."""
    return [
        _pytest("unit tests", "tests/unit", "tests/integration"),
        _pytest("conversations", "tests/conversations"),
        _pytest("browser tests", "tests/browser"),
    ]


def _pytest(name: str, *folders: str) -> Step:
    report = Step(name, ()).report
    argv = ["-m", "pytest", *folders, f"--junit-xml={report}", "--durations=10"]
    if missing := programs.missing():
        argv += ["-m", " and ".join(f"not {program.name}" for program in missing)]
    return Step(name, (sys.executable, *argv), env=_environment(), counted=True)


def _python(name: str, tool: str, *arguments: str) -> Step:
    return Step(name, (str(_BIN / tool), *arguments), env=_environment())


def _npm(name: str, script: str, *arguments: str, counted: bool = False) -> Step:
    return Step(name, ("npm", "run", script, *arguments), ROOT / "web", _environment(), counted)


def _environment(base: dict[str, str] | None = None) -> dict[str, str]:
    """`base` without the settings of an installation: no test may touch somebody's database."""
    kept = dict(os.environ) if base is None else base
    return {name: value for name, value in kept.items() if not name.startswith("LEEWAY_")}
