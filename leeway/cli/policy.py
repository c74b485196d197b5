"""`leeway policy`: examining a rule pack and explaining what it decided."""

from typing import TYPE_CHECKING, Annotated

import typer

from leeway.cli.speech import say_json

if TYPE_CHECKING:
    from rich.table import Table

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
