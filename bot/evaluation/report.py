"""The report: one HTML page with tables, a confusion matrix and histograms of confidence, all inside the file."""

from __future__ import annotations

import base64
import io
from collections.abc import Sequence
from html import escape
from typing import Any

import matplotlib as mpl

mpl.use("Agg")
from matplotlib import pyplot as plt

from bot.evaluation.crossvalidation import Judged

_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; color: #1d2b33; padding: 0 1rem; }
table { border-collapse: collapse; margin: .5rem 0 1.5rem; } td, th { border: 1px solid #ccd5da; padding: .2rem .6rem; }
td { text-align: right; } td:first-child, th { text-align: left; } img { max-width: 100%; } h2 { margin-top: 2.5rem; }
"""


def page(
    title: str,
    results: dict[str, Any],
    ranked: dict[str, list[tuple[str, str, float]]],
    doubted: Sequence[Judged] = (),
) -> str:
    """The whole page. `results` as `evaluate.measure` returns them; `ranked` holds (label, best, confidence), and
    `doubted` the sentences whose label is doubtful."""
    parts = [f"<h1>{escape(title)}</h1>"]
    for language, figures in results.items():
        parts.append(f"<h2>{'中文' if language == 'zh' else 'English'} · {figures['lines']} lines</h2>")
        for name in ("intent", "safety_recall", "distress", "notice", "entities", "doubtful_labels"):
            if figures.get(name):
                parts += [f"<h3>{name.replace('_', ' ')}</h3>", _table(figures[name])]
        if rows := ranked.get(language):
            parts += ["<h3>threshold sweep</h3>", _sweep(figures["sweep"]), _confidence(rows), _confusion(rows)]
            parts += ["<h3>worst confusions</h3>", _confusions(figures["confusions"])]
    if doubted:
        parts += ["<h2>doubtful labels: the other folds are sure of another</h2>", _doubted(doubted)]
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<style>{_STYLE}</style><body>{''.join(parts)}</body></html>"
    )


def _table(rows: dict[str, Any]) -> str:
    cells = "".join(f"<tr><td>{escape(name)}</td><td>{_cell(value)}</td></tr>" for name, value in rows.items())
    return f"<table>{cells}</table>"


def _cell(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{name} {number}" for name, number in value.items())
    return "–" if value is None else f"{value:.3f}" if isinstance(value, float) else str(value)


def _sweep(rows: list[dict[str, Any]]) -> str:
    head = "".join(f"<th>{name.replace('_', ' ')}</th>" for name in rows[0])
    body = "".join("<tr>" + "".join(f"<td>{_cell(value)}</td>" for value in row.values()) + "</tr>" for row in rows)
    return f"<table><tr>{head}</tr>{body}</table>"


def _confusions(rows: list[tuple[str, str, int]]) -> str:
    body = "".join(f"<tr><td>{label} → {found}</td><td>{count}</td></tr>" for label, found, count in rows)
    return f"<table>{body}</table>"


def _doubted(rows: Sequence[Judged]) -> str:
    head = "<tr><th>sentence</th><th>label</th><th>the others say</th><th>confidence</th></tr>"
    body = "".join(
        f"<tr><td>{escape(one.text)}</td><td>{one.label}</td><td>{one.best}</td><td>{one.confidence:.2f}</td></tr>"
        for one in rows
    )
    return f"<table>{head}{body}</table>"


def _confidence(rows: list[tuple[str, str, float]]) -> str:
    right = [sure for label, best, sure in rows if label == best]
    wrong = [sure for label, best, sure in rows if label != best]
    figure, axes = plt.subplots(figsize=(9, 3))
    axes.hist([right, wrong], bins=20, range=(0, 1), label=["right", "wrong"], color=["#1f6f54", "#b3432b"])
    axes.set(xlabel="confidence of the likeliest intent", ylabel="lines")
    axes.legend()
    return _image(figure, "How confident the right and the wrong ones were")


def _confusion(rows: list[tuple[str, str, float]]) -> str:
    names = sorted({label for label, _, _ in rows})
    place = {name: index for index, name in enumerate(names)}
    matrix = [[0.0] * len(names) for _ in names]
    for label, best, _ in rows:
        if best in place:
            matrix[place[label]][place[best]] += 1
    shares = [[cell / max(1.0, sum(row)) for cell in row] for row in matrix]
    size = 3 + len(names) * 0.26
    figure, axes = plt.subplots(figsize=(size, size))
    axes.imshow(shares, cmap="Greens", vmin=0, vmax=1)
    axes.set_xticks(range(len(names)), names, rotation=90)
    axes.set_yticks(range(len(names)), names)
    axes.set(xlabel="read as", ylabel="labelled")
    return _image(figure, "Confusion matrix, rows sum to one")


def _image(figure: Any, caption: str) -> str:
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", dpi=90, bbox_inches="tight")
    plt.close(figure)
    data = base64.b64encode(buffer.getvalue()).decode("ascii")
    return f'<h3>{escape(caption)}</h3><img alt="{escape(caption)}" src="data:image/png;base64,{data}">'
