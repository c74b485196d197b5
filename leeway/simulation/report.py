"""The report of a simulation: one HTML page to be read in a minute, charts inside the file."""

import io
from html import escape
from typing import Any

import matplotlib as mpl

mpl.use("svg")
from matplotlib import pyplot as plt

from leeway.words.formatting import money

_INK, _CALM, _WARM, _GREY = "#26413c", "#5b8a72", "#c98a3d", "#b9c4c0"
_COLOURS = {"offer": _CALM, "relief_and_refer": _WARM, "refer": _GREY}
_NAMES = {"offer": "an offer in the chat", "relief_and_refer": "relief and a person", "refer": "a person"}
_STYLE = """
body { font: 16px/1.55 system-ui, sans-serif; margin: 2.5rem auto; max-width: 66rem; color: #1d2b33;
padding: 0 1.2rem; }
h1 { font-size: 1.7rem; margin: 0; } h2 { margin: 2.4rem 0 .4rem; font-size: 1.15rem; color: #26413c; }
p.sub { color: #5c6b66; margin: .2rem 0 1.5rem; } .cards { display: grid; gap: .8rem;
grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); }
.card { border: 1px solid #d9e1de; border-radius: 10px; padding: .7rem .9rem; }
.card b { display: block; font-size: 1.5rem; }
.card small { color: #5c6b66; } .card i { font-style: normal; font-size: .85rem; color: #8a5a14; }
table { border-collapse: collapse; width: 100%; margin: .4rem 0 1rem; font-size: .92rem; }
td, th { border-bottom: 1px solid #e2e8e6; padding: .3rem .5rem; text-align: right; }
td:first-child, th:first-child { text-align: left; } svg { max-width: 100%; height: auto; }
"""


def page(title: str, subtitle: str, currency: str, versions: dict[str, dict[str, Any]], changed: dict[str, Any]) -> str:
    """The whole page. `versions` maps a short version name to its summary, the newest last; `changed` is empty when
    there is only one.
    """
    parts = [f"<h1>{escape(title)}</h1><p class='sub'>{escape(subtitle)}</p>", _cards(versions, currency)]
    if changed:
        parts += ["<h2>What changed</h2>", _changes(changed, currency)]
    parts += [
        "<h2>Who gets what</h2>",
        _chart(_outcomes_chart, versions),
        "<h2>Can it be kept?</h2><p class='sub'>What the first offer asks for, as a part of what can be carried; and "
        "how many first offers would still fit if all incomes fell.</p>",
        _chart(_sustainability_chart, versions),
        "<h2>What is left to people</h2>",
        _chart(_people_chart, versions),
        "<h2>By segment</h2>",
        *(_segments(name, summary, currency) for name, summary in versions.items()),
    ]
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<style>{_STYLE}</style><body>{''.join(parts)}</body></html>"
    )


def _cards(versions: dict[str, dict[str, Any]], currency: str) -> str:
    names = list(versions)
    newest = versions[names[-1]]
    older = versions[names[0]] if len(names) > 1 else None
    cards = {
        "borrowers": f"{newest['borrowers']:,}",
        "get an offer in the chat": _percent(newest["offered_share"]),
        "median instalment a month": _money(newest["median_instalment_minor"], currency),
        "median length, months": str(newest["median_months"] or "–"),
        "worth today of what is offered, of what was lent": _percent(newest["worth_share"]),
        "of the first offers still fit at −10 % income": _percent(newest["survives"]["-10%"]),
    }
    before = (
        dict(
            zip(
                cards,
                [
                    "",
                    _percent(older["offered_share"]),
                    _money(older["median_instalment_minor"], currency),
                    str(older["median_months"] or "–"),
                    _percent(older["worth_share"]),
                    _percent(older["survives"]["-10%"]),
                ],
                strict=True,
            )
        )
        if older
        else {}
    )
    body = "".join(
        f"<div class='card'><b>{value}</b><small>{label}</small>"
        + (f"<br><i>before: {before[label]}</i>" if before.get(label) else "")
        + "</div>"
        for label, value in cards.items()
    )
    return f"<div class='cards'>{body}</div>"


def _changes(changed: dict[str, Any], currency: str) -> str:
    rows = [[_moved(move), f"{move['borrowers']:,}"] for move in changed["moves"]]
    rows += [
        ["offered before and after: a smaller instalment", f"{changed['gentler']:,}"],
        ["offered before and after: a larger instalment", f"{changed['harder']:,}"],
        ["offered before and after: less to pay in all", f"{changed['cheaper']:,}"],
        ["offered before and after: more to pay in all", f"{changed['dearer']:,}"],
        ["nothing changed", f"{changed['unchanged']:,}"],
    ]
    examples = [
        [escape(one["reference"]), _told(one["before"], currency), _told(one["after"], currency)]
        for one in changed["examples"]
    ]
    return _table(["", "borrowers"], rows) + _table(["most changed", "before", "after"], examples)


def _moved(move: dict[str, Any]) -> str:
    return f"from {_NAMES[move['before']]} to {_NAMES[move['after']]}"


def _told(side: list[Any], currency: str) -> str:
    outcome, rule, instalment, months, total = side
    if not months:
        return f"{_NAMES[outcome]} ({escape(rule)})"
    return f"{months} × {_money(instalment, currency)} = {_money(total, currency)} ({escape(rule)})"


def _segments(version: str, summary: dict[str, Any], currency: str) -> str:
    head = ["", "borrowers", "offered", "instalment", "months", "worth today", "fits at −10 %"]
    rows = [
        [
            escape(f"{cut}: {name.lstrip('0123456789 ') or name}" if cut == "overdue" else f"{cut}: {name}"),
            f"{part['borrowers']:,}",
            _percent(part["offered_share"]),
            _money(part["median_instalment_minor"], currency),
            str(part["median_months"] or "–"),
            _percent(part["worth_share"]),
            _percent(part["survives"]["-10%"]),
        ]
        for cut, parts in summary["segments"].items()
        for name, part in parts.items()
    ]
    return f"<h3>{escape(version)}</h3>" + _table(head, rows)


def _table(head: list[str], rows: list[list[str]]) -> str:
    if not rows:
        return ""
    top = "".join(f"<th>{cell}</th>" for cell in head)
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><tr>{top}</tr>{body}</table>"


def _chart(draw: Any, versions: dict[str, dict[str, Any]]) -> str:
    figure = draw(versions)
    out = io.StringIO()
    figure.savefig(out, format="svg", bbox_inches="tight", metadata={"Date": None})
    plt.close(figure)
    return out.getvalue()[out.getvalue().index("<svg") :]


def _outcomes_chart(versions: dict[str, dict[str, Any]]) -> Any:
    """Situations by what comes of them, a row of bars per version."""
    situations = list(dict.fromkeys(name for one in versions.values() for name in one["situations"]))
    figure, axes = plt.subplots(1, len(versions), figsize=(9.5, 0.42 * len(situations) + 1), sharey=True, squeeze=False)
    for axis, (version, summary) in zip(axes[0], versions.items(), strict=True):
        left = [0.0] * len(situations)
        for outcome, colour in _COLOURS.items():
            width = [100 * _count(summary, name, outcome) / summary["borrowers"] for name in situations]
            axis.barh(situations, width, left=left, color=colour, label=_NAMES[outcome])
            left = [a + b for a, b in zip(left, width, strict=True)]
        _plain(axis, version, "% of borrowers")
    axes[0][0].invert_yaxis()  # the axes share it
    handles, names = axes[0][0].get_legend_handles_labels()
    figure.legend(handles, names, frameon=False, fontsize=8, ncol=3, loc="lower center", bbox_to_anchor=(0.5, -0.12))
    return figure


def _count(summary: dict[str, Any], situation: str, outcome: str) -> int:
    return int(summary["situations"].get(situation, {}).get(outcome, 0))


def _sustainability_chart(versions: dict[str, dict[str, Any]]) -> Any:
    figure, (ratio, stress) = plt.subplots(1, 2, figsize=(9.5, 2.8))
    width = 0.8 / len(versions)
    for index, (version, summary) in enumerate(versions.items()):
        shade = [_GREY, _CALM][index] if len(versions) > 1 else _CALM
        offered = max(1, summary["offered"])
        shares = [100 * count / offered for count in summary["ratio"].values()]
        ratio.bar([x + index * width for x in range(len(shares))], shares, width, color=shade, label=version)
        kept = [100 * (share or 0) for share in summary["survives"].values()]
        stress.bar([x + index * width for x in range(len(kept))], kept, width, color=shade, label=version)
    middle = width * (len(versions) - 1) / 2
    _ticks(ratio, list(next(iter(versions.values()))["ratio"]), middle)
    _ticks(stress, [f"income {name}" for name in next(iter(versions.values()))["survives"]], middle)
    _plain(ratio, "instalment of what can be carried", "")
    _plain(stress, "first offers that still fit", "")
    for axis in (ratio, stress):
        axis.set_ylabel("% of first offers", fontsize=8)
    handles, names = ratio.get_legend_handles_labels()
    figure.legend(handles, names, frameon=False, fontsize=8, ncol=2, loc="lower center", bbox_to_anchor=(0.5, -0.12))
    return figure


def _ticks(axis: Any, names: list[str], middle: float) -> None:
    axis.set_xticks([x + middle for x in range(len(names))], names)


def _people_chart(versions: dict[str, dict[str, Any]]) -> Any:
    reasons = list(dict.fromkeys(name for one in versions.values() for name in one["people"]))
    figure, axis = plt.subplots(figsize=(9.5, 0.4 * max(1, len(reasons)) + 0.8))
    height = 0.8 / len(versions)
    for index, (version, summary) in enumerate(versions.items()):
        shade = [_GREY, _WARM][index] if len(versions) > 1 else _WARM
        share = [100 * summary["people"].get(name, 0) / summary["borrowers"] for name in reasons]
        axis.barh([y + index * height for y in range(len(reasons))], share, height, color=shade, label=version)
    axis.set_yticks(range(len(reasons)), reasons)
    axis.invert_yaxis()
    _plain(axis, "cases for a person, by reason", "% of borrowers")
    axis.legend(frameon=False, fontsize=8)
    return figure


def _plain(axis: Any, title: str, label: str) -> None:
    axis.set_title(title, fontsize=9, color=_INK, loc="left")
    axis.set_xlabel(label, fontsize=8)
    axis.tick_params(labelsize=8)
    for side in ("top", "right"):
        axis.spines[side].set_visible(False)


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{share:.1%}"


def _money(minor: int | None, currency: str) -> str:
    return "–" if minor is None else money(minor, currency, "en")
