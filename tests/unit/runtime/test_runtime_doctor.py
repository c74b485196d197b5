import socket
from pathlib import Path

import pytest
from typer.testing import CliRunner

from leeway.cli import app
from leeway.migrations import upgrade
from leeway.runtime.doctor import Finding, examine
from leeway.runtime.programs import Program, how_to_get
from leeway.settings import Settings, settings


def closed_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def installation(tmp_path: Path) -> Settings:
    return Settings(
        var_dir=tmp_path,
        port=closed_port(),
        rasa_url=f"http://127.0.0.1:{closed_port()}",
        actions_port=closed_port(),
        database_url=None,
        redis_url=None,
    )


def findings(installation: Settings) -> dict[str, Finding]:
    return {finding.name: finding for finding in examine(installation)}


def test_both_pythons_and_their_libraries_are_looked_at(installation: Settings) -> None:
    found = findings(installation)
    assert found["Python of the bot"].detail == "3.10"
    assert found["Python of the gateway"].well
    assert {"gateway's libraries", "bot's libraries", "Node", "web pages", "model"} <= set(found)


def test_a_database_that_is_not_migrated_is_a_problem_until_it_is(installation: Settings) -> None:
    before = findings(installation)["database"]
    assert (before.well, before.mend) == (False, "leeway db upgrade")
    upgrade(installation.database)
    assert findings(installation)["database"].well


def test_an_unreachable_database_is_named_without_its_password(installation: Settings) -> None:
    installation.database_url = f"postgresql://leeway:hunter2@127.0.0.1:{closed_port()}/leeway"
    found = findings(installation)["database"]
    assert not found.well
    assert "hunter2" not in found.detail
    assert "LEEWAY_DATABASE_URL" in found.mend


def test_a_port_in_use_is_named_with_the_setting_that_moves_it(installation: Settings) -> None:
    assert findings(installation)["ports"].detail == "free"
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", installation.actions_port))
        taken.listen()
        found = findings(installation)["ports"]
    assert not found.well
    assert str(installation.actions_port) in found.detail
    assert "LEEWAY_ACTIONS_PORT" in found.mend


def test_redis_counts_only_where_it_is_configured(installation: Settings) -> None:
    assert "Redis" not in findings(installation)
    installation.redis_url = f"redis://127.0.0.1:{closed_port()}/0"
    assert not findings(installation)["Redis"].well


def test_what_only_tests_need_is_no_problem_of_the_installation(installation: Settings) -> None:
    found = findings(installation)
    assert not any(found[f"{name} for tests"].needed for name in ("postgres", "redis", "browser"))


def test_the_command_says_how_to_mend_and_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEEWAY_VAR_DIR", str(tmp_path))
    monkeypatch.delenv("LEEWAY_DATABASE_URL", raising=False)
    settings.cache_clear()
    try:
        result = CliRunner().invoke(app, ["doctor"])
    finally:
        settings.cache_clear()
    assert result.exit_code == 1
    assert "→ leeway db upgrade" in result.output


def test_a_missing_program_is_not_found_and_its_package_is_named() -> None:
    nowhere = Program("postgres", ("no-such-program",), ("postgresql",), ("/no/such/*/folder",))
    assert nowhere.find() is None
    assert how_to_get([nowhere]) == "sudo apt-get install -y postgresql"


def test_a_program_off_the_path_is_found_in_its_folder(tmp_path: Path) -> None:
    for version in ("14", "15"):
        program = tmp_path / version / "bin" / "a-database-server"
        program.parent.mkdir(parents=True)
        program.write_text("#!/bin/sh\n")
        program.chmod(0o755)
    found = Program("postgres", ("a-database-server",), (), (f"{tmp_path}/*/bin",)).find()
    assert found == tmp_path / "15" / "bin" / "a-database-server"


def test_the_rule_pack_is_looked_at_with_its_currency_and_time_zone(installation: Settings) -> None:
    assert findings(installation)["rule pack"].detail == "cn, in CNY and Asia/Shanghai"
    assert not {"time zone", "currency"} & set(findings(installation))
    installation.rule_pack = "au"
    assert "every case goes to a person" in findings(installation)["rule pack"].detail
    installation.rule_pack, installation.timezone = "uk", "Asia/Shanghai"
    zone = findings(installation)["time zone"]
    assert (zone.well, zone.needed) == (False, False)
    installation.rule_pack = "atlantis"
    missing = findings(installation)["rule pack"]
    assert not missing.well and "LEEWAY_RULE_PACK" in missing.mend


def test_loans_in_another_currency_than_the_packs_are_told(seeded_database: Path, installation: Settings) -> None:
    installation.database_url = f"sqlite:///{seeded_database}"
    before = findings(installation).get("currency")
    installation.rule_pack = "uk"
    after = findings(installation)["currency"]
    assert before is None or "CNY" not in before.detail
    assert (after.well, after.needed) == (False, False) and "CNY" in after.detail
