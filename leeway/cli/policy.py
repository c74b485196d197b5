"""`leeway policy`: examining a rule pack and explaining what it decided."""

from typing import TYPE_CHECKING, Annotated, Literal

import typer

from leeway.cli import policy_runs
from leeway.cli.speech import say_json

if TYPE_CHECKING:
    from rich.table import Table

    from leeway.plans.explanation import Explanation
    from leeway.policy.check import Finding, Report

app = typer.Typer(help="The lender's policy.", no_args_is_help=True)

AsJson = Annotated[bool, typer.Option("--json", help="As one JSON object.")]


@app.callback()
def group() -> None:
    """The lender's policy."""


@app.command()
def check(
    pack: Annotated[str | None, typer.Option(help="A folder of `policy/` (by default LEEWAY_RULE_PACK).")] = None,
    as_json: AsJson = False,
) -> None:
    """Finds rules that never fire, gaps, overlaps, missing texts and examples. Exit code 1 when something is wrong."""
    from leeway.policy.check import check as examine
    from leeway.policy.pack import load_pack, pack_directory
    from leeway.words.catalogue import catalogue

    report = examine(load_pack(pack_directory(pack)), catalogue())
    if as_json:
        say_json(report.to_json())
    else:
        _show(report)
    raise typer.Exit(0 if report.clean else 1)


@app.command()
def explain(
    case: Annotated[str, typer.Argument(help="The id of a case or of its conversation.")],
    language: Annotated[
        Literal["zh", "en"] | None, typer.Option(help="zh or en (by default LEEWAY_DEFAULT_LANGUAGE).")
    ] = None,
    audience: Annotated[
        Literal["borrower", "agent", "auditor"] | None, typer.Option("--for", help="For one of them only.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Says why a case was decided so: for the borrower, for an agent, and for an auditor with the whole record."""
    from leeway.db import read_only
    from leeway.plans import explanation
    from leeway.settings import settings

    spoken = language or settings().default_language
    with read_only() as session:
        told = explanation.explain(*explanation.decision_of(session, case), spoken)
    if as_json:
        whole = told.to_json()
        say_json(whole if audience is None else whole[audience])
        return
    for each in (audience,) if audience else ("borrower", "agent", "auditor"):
        _tell(told, each, spoken)


def _tell(told: "Explanation", audience: str, language: str) -> None:
    from rich.console import Console

    from leeway.words.catalogue import catalogue

    out = Console(highlight=False)
    out.print(f"[bold]{catalogue().say(f'explain_for_{audience}', language).text}[/]")
    if audience == "borrower":
        for sentence in told.borrower:
            out.print(sentence, markup=False)
    elif audience == "agent":
        out.print(_lines(told))
    else:
        out.print_json(data=told.auditor)
    out.print()


def _lines(told: "Explanation") -> "Table":
    from rich.markup import escape
    from rich.table import Table

    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    for line in told.agent:
        table.add_row(escape(line.label), escape(line.value))
    return table


def _show(report: "Report") -> None:
    from rich.console import Console

    out = Console(highlight=False)
    out.print(f"Rule pack [bold]{report.pack}[/], version {report.version[:12]}")
    if not report.decides:
        out.print("It holds clauses alone and decides nothing: a person sees to every case.")
    for name, points in report.points.items():
        out.print(f"Table {name}: evaluated at {points:,} cases, the boundaries of its cells.")
    if report.decides:
        out.print(f"Examples: {report.examples}.")
    wrong = [finding for finding in report.findings if not finding.is_note]
    notes = [finding for finding in report.findings if finding.is_note]
    if notes:
        out.print(_table("Worth knowing", notes))
    if wrong:
        out.print(_table(f"Wrong: {len(wrong)}", wrong, "red"))
    else:
        out.print("[green]Nothing is wrong.[/]")


def _table(title: str, findings: "list[Finding]", style: str = "yellow") -> "Table":
    from rich.markup import escape
    from rich.table import Table

    table = Table(title=title, title_justify="left", title_style=style, header_style="bold")
    for heading in ("What", "About", "Detail"):
        table.add_column(heading, overflow="fold")
    for finding in findings:
        table.add_row(f"[{style}]{finding.kind}[/]", "\n".join(finding.about), escape(finding.detail))
    return table


app.command()(policy_runs.replay)
app.command()(policy_runs.simulate)
