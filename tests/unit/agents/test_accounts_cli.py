"""`leeway agents`: the password is asked for on the terminal and is never an argument."""

import pytest
from sqlalchemy import Engine
from typer.testing import CliRunner

from leeway.agents import accounts
from leeway.agents import service as agents
from leeway.cli import app
from leeway.db import read_only, unit_of_work
from tests.support.inside import installation, own_settings  # noqa: F401

GOOD = "correct horse battery"
pytestmark = pytest.mark.usefixtures("installation")


def run(*arguments: str, typed: str = "") -> tuple[int, str]:
    result = CliRunner().invoke(app, ["agents", *arguments], input=typed)
    return result.exit_code, result.output


def add(username: str = "li.na", typed: str = f"{GOOD}\n{GOOD}\n") -> tuple[int, str]:
    return run("add", username, "--name", "李娜", "--role", "supervisor", typed=typed)


def test_whoever_is_added_is_listed_and_may_sign_in(installation: Engine) -> None:  # noqa: F811
    code, said = add()
    assert code == 0 and GOOD not in said
    assert "li.na\tsupervisor\tactive\t李娜" in run("list")[1]
    with unit_of_work() as session:
        agents.log_in(session, "li.na", GOOD)


@pytest.mark.parametrize(("username", "typed"), [("li.na", "short\nshort\n"), ("zhoumin", f"{GOOD}\n{GOOD}\n")])
def test_what_cannot_be_is_said_without_a_traceback(username: str, typed: str) -> None:
    code, said = add(username, typed)
    assert code == 1 and "Traceback" not in said


def test_a_role_that_there_is_not_is_refused() -> None:
    assert run("add", "x", "--name", "X", "--role", "king")[0] == 2


def test_a_password_is_replaced_and_access_taken_away() -> None:
    assert run("password", "zhoumin", typed=f"{GOOD}\n{GOOD}\n")[0] == 0
    with unit_of_work() as session:
        agents.log_in(session, "zhoumin", GOOD)
    assert run("deactivate", "zhoumin")[0] == 0
    with read_only() as session:
        assert accounts.by_username(session, "zhoumin").active is False
    assert run("deactivate", "admin")[0] == run("deactivate", "nobody")[0] == 1
