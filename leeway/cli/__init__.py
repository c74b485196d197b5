"""The command line `leeway`. Commands import what they need when they run, so that `--help` is quick."""

import typer

from leeway.cli import (
    agents,
    build,
    case,
    database,
    demo,
    doctor,
    evaluate,
    events,
    holds,
    loans,
    payments,
    plans,
    policy,
    understand,
    up,
)
from leeway.cli.speech import SpeakingGroup

app = typer.Typer(
    cls=SpeakingGroup,
    help="Leeway negotiates fairly with borrowers who cannot repay.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_show_locals=False,
)
app.command()(up.up)
app.command()(build.build)
app.command()(build.train)
app.command()(understand.understand)
app.command()(evaluate.evaluate)
app.command()(doctor.doctor)
app.add_typer(database.app, name="db")
app.add_typer(loans.app, name="loans")
app.add_typer(payments.app, name="payments")
app.add_typer(plans.app, name="plans")
app.add_typer(agents.app, name="agents")
app.add_typer(holds.app, name="holds")
app.add_typer(events.app, name="events")
app.add_typer(case.app, name="case")
app.add_typer(policy.app, name="policy")
app.add_typer(demo.app, name="demo")
