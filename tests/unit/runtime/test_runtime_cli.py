from datetime import timedelta

import pytest
import typer
from typer.testing import CliRunner

from leeway.cli import app
from leeway.cli.demo import span
from leeway.runtime.problem import Problem
from leeway.runtime.services import all_services, rasa_port
from leeway.settings import Settings


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("90s", timedelta(seconds=90)),
        ("61m", timedelta(minutes=61)),
        ("2h", timedelta(hours=2)),
        ("3d", timedelta(days=3)),
        ("1w", timedelta(weeks=1)),
    ],
)
def test_spans_of_time_are_read(text: str, expected: timedelta) -> None:
    assert span(text) == expected


@pytest.mark.parametrize("text", ["", "m", "61", "-3d", "3 days", "3y"])
def test_other_texts_are_no_spans_of_time(text: str) -> None:
    with pytest.raises(typer.BadParameter):
        span(text)


def test_every_command_of_the_contract_is_there() -> None:
    for command in (
        ["up"],
        ["train"],
        ["understand"],
        ["doctor"],
        ["db", "upgrade"],
        ["db", "seed"],
        ["loans", "import"],
        ["payments", "import"],
        ["plans", "run-day"],
        ["holds", "export"],
        ["events", "list"],
        ["events", "replay"],
        ["events", "send"],
        ["case", "show"],
        ["policy", "check"],
        ["policy", "explain"],
        ["demo", "borrowers"],
        ["demo", "agents"],
        ["demo", "token"],
        ["demo", "clock"],
    ):
        assert CliRunner().invoke(app, [*command, "--help"]).exit_code == 0, command


def test_the_processes_listen_where_the_settings_say(tmp_path: object) -> None:
    chosen = Settings(
        var_dir=str(tmp_path), port=9001, rasa_url="http://127.0.0.1:9002", actions_port=9003, rasa_token="t"
    )
    services = {service.name: service for service in all_services(chosen)}
    assert services["gateway"].env["LEEWAY_PORT"] == "9001"
    assert services["gateway"].env["LEEWAY_RASA_TOKEN"] == "t"
    assert services["gateway"].health == "http://127.0.0.1:9001/healthz"
    assert services["rasa"].argv[services["rasa"].argv.index("-p") + 1] == "9002"
    assert services["rasa"].env["LEEWAY_ACTIONS_URL"] == "http://127.0.0.1:9003/webhook"
    assert services["rasa"].env["RASA_TELEMETRY_ENABLED"] == "false"
    assert services["actions"].health == "http://127.0.0.1:9003/health"


def test_the_token_of_rasa_is_made_once_and_is_nobody_elses_to_read(tmp_path: object) -> None:
    chosen = Settings(var_dir=str(tmp_path), rasa_token=None)
    tokens = {service.env.get("LEEWAY_RASA_TOKEN") for _ in range(2) for service in all_services(chosen)} - {None}
    assert len(tokens) == 1
    assert (chosen.var_dir / "rasa-token").stat().st_mode & 0o077 == 0


def test_rasa_on_another_machine_is_not_ours_to_start() -> None:
    with pytest.raises(Problem, match="LEEWAY_RASA_URL"):
        rasa_port(Settings(rasa_url="http://rasa.internal:5005"))
