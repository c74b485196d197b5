"""`leeway policy replay` and `leeway policy simulate`."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from leeway.policy.pack import Pack


def replay() -> None:
    """Recomputes every stored decision and offer, and fails on a difference of a cent."""
    from rich.progress import Progress

    from leeway.cli.speech import console
    from leeway.db import read_only
    from leeway.plans.replay import replay

    with read_only() as session, Progress(console=console(), transient=True) as progress:
        bar = progress.add_task("replaying", total=None)
        done = replay(session, lambda: progress.advance(bar))
    for version, count in done.decisions.items():
        typer.echo(f"policy {version[:12]}: {count} decisions")
    typer.echo(f"{done.offers} offers; {done.without_facts} decisions from before facts were kept")
    for found in done.differences[:20]:
        typer.echo(
            f"differs: decision {found.decision_id}, {found.part}\n"
            f"  stored   {found.stored}\n  computed {found.computed}"
        )
    typer.echo("every cent the same" if not done.differences else f"{len(done.differences)} differences")
    raise typer.Exit(1 if done.differences else 0)


def simulate(
    portfolio: Annotated[Path | None, typer.Option(help="CSV, a row per borrower; see docs/portfolio-csv.md.")] = None,
    synthetic: Annotated[int, typer.Option(min=0, help="So many made-up borrowers instead.")] = 0,
    against: Annotated[
        str | None,
        typer.Option(help="Another version: the hash of a pack that decided here, or a folder."),
    ] = None,
    seed: Annotated[int, typer.Option(help="Which made-up borrowers.")] = 1,
    out: Annotated[Path | None, typer.Option(help="The report, an HTML page.")] = None,
    results: Annotated[Path | None, typer.Option("--json", help="All figures, as JSON.")] = None,
) -> None:
    """Tries the policy, or two versions of it, on a portfolio and shows who would get what."""
    from datetime import date

    from rich.progress import Progress

    from leeway.cli.speech import console
    from leeway.policy.pack import load_pack
    from leeway.simulation import report, summary
    from leeway.simulation.reading import read_portfolio
    from leeway.simulation.running import Synthetic, run

    if bool(portfolio) == bool(synthetic):
        raise typer.BadParameter("give either --portfolio FILE or --synthetic N")
    pack = load_pack()
    packs = [_other(against), pack] if against else [pack]
    currency, today = pack.meta.currency, date.today()
    members = read_portfolio(portfolio, currency, today) if portfolio else Synthetic(synthetic, seed, currency, today)
    total = synthetic if isinstance(members, Synthetic) else len(members)

    found = []
    with Progress(console=console(), transient=True) as progress:
        bar = progress.add_task("simulating", total=total)
        for piece in run(members, packs):
            found += piece
            progress.advance(bar, len(piece))
    by_version = list(zip(*found, strict=True))
    names = [f"{'before' if index < len(packs) - 1 else 'now'} · {one.version[:8]}" for index, one in enumerate(packs)]
    versions = {name: summary.summarise(outcomes) for name, outcomes in zip(names, by_version, strict=True)}
    changed = summary.changes(*by_version) if against else {}

    whom = f"made-up borrowers, seed {seed}" if synthetic else f"borrowers of {portfolio}"
    subtitle = f"{total:,} {whom} · pack {pack.meta.id} · {today}"
    if out:
        out.write_text(report.page("What this policy does", subtitle, currency, versions, changed), "utf-8")
        typer.echo(f"report: {out}")
    if results:
        whole = {"portfolio": subtitle, "versions": versions, "changes": changed}
        results.write_text(json.dumps(whole, ensure_ascii=False, indent=1) + "\n", "utf-8")
    for name, figures in versions.items():
        typer.echo(f"{name}: {figures['offered']} of {figures['borrowers']} get an offer; {figures['outcomes']}")


def _other(against: str) -> "Pack":
    from leeway.db import unit_of_work
    from leeway.policy import archive
    from leeway.policy.pack import load_pack

    if Path(against).is_dir():
        return load_pack(Path(against).resolve())
    with unit_of_work() as session:
        return archive.bring_back(session, against)
