"""`leeway doctor`."""

import typer


def doctor() -> None:
    """Examines this installation and says how to mend what is not well. Exit code 1 when something is not."""
    from rich.console import Console
    from rich.markup import escape

    from leeway.runtime.doctor import examine
    from leeway.settings import settings

    out = Console(highlight=False, soft_wrap=True)
    ill = False
    for finding in examine(settings()):
        sign = "[green]ok     [/]" if finding.well else "[red]problem[/]" if finding.needed else "[yellow]missing[/]"
        out.print(f"{sign}  {escape(finding.name):<22} {escape(finding.detail)}")
        if not finding.well and finding.mend:
            out.print(f"         {'':<22} → {escape(finding.mend)}")
        ill = ill or (finding.needed and not finding.well)
    raise typer.Exit(1 if ill else 0)
