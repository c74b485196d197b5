"""`leeway evaluate`: how well the trained pipeline understands labelled files."""

import subprocess
from pathlib import Path
from typing import Annotated

import typer


def evaluate(
    files: Annotated[
        list[Path], typer.Argument(help="TSV files with columns text, and intent, distress, notice or entities.")
    ],
    report: Annotated[Path | None, typer.Option(help="Folder for an HTML page per file.")] = None,
    results: Annotated[Path | None, typer.Option("--json", help="File for all figures.")] = None,
    cross_validate: Annotated[
        bool, typer.Option("--cross-validate", help="Measure on the training sentences too, in five folds (minutes).")
    ] = False,
) -> None:
    """Measures the trained model on labelled messages: per language, with threshold sweep and confusions."""
    from leeway.runtime import bot, model
    from leeway.settings import ROOT

    model.require()
    argv = [str(bot.PYTHON), str(ROOT / "bot" / "evaluate.py"), *map(str, files)]
    argv += ["--report", str(report)] if report else []
    argv += ["--json", str(results)] if results else []
    argv += ["--cross-validate"] if cross_validate else []
    done = subprocess.run(argv, env=bot.environment(), check=False)
    raise typer.Exit(done.returncode if done.returncode >= 0 else 128 - done.returncode)
