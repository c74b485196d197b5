"""Interpreters are found by running them, in folders made to look like other people's machines."""

import os
import sys
from pathlib import Path

import pytest

from leeway.runtime.toolchain import find_python, find_uv, local_uv, probe, tool_version

PRESENT = f"{sys.version_info.major}.{sys.version_info.minor}"


def script(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return path


def python(path: Path, version: str) -> Path:
    """Answers the probe as that version would."""
    return script(path, f'echo "{version}"; echo "{path}"')


def shim(path: Path) -> Path:
    """What pyenv puts on the PATH: it is there, and refuses to run."""
    return script(path, f'echo "pyenv: {path.name}: command not found" >&2; exit 127')


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """The environment of somebody who has nothing on the PATH yet."""
    return {"PATH": str(tmp_path / "bin"), "HOME": str(tmp_path)}


def test_this_interpreter_is_what_it_is() -> None:
    found = probe(sys.executable)
    assert found is not None
    assert found.version == PRESENT
    assert Path(found.path).exists()


def test_an_interpreter_on_the_path_is_taken(tmp_path: Path, home: dict[str, str]) -> None:
    there = python(tmp_path / "bin" / "python3.10", "3.10")
    assert find_python(("3.10",), home) == ("3.10", str(there))


def test_a_plain_python3_of_the_right_version_is_taken(tmp_path: Path, home: dict[str, str]) -> None:
    there = python(tmp_path / "bin" / "python3", "3.10")
    assert find_python(("3.10",), home) == ("3.10", str(there))


def test_a_python_of_another_version_is_not_taken(tmp_path: Path, home: dict[str, str]) -> None:
    python(tmp_path / "bin" / "python3", "3.9")
    assert find_python(("3.10",), home) is None


def test_a_shim_that_refuses_gives_way_to_pyenvs_own_folder(tmp_path: Path, home: dict[str, str]) -> None:
    shim(tmp_path / "bin" / "python3.10")
    there = python(tmp_path / ".pyenv" / "versions" / "3.10.13" / "bin" / "python", "3.10")
    assert find_python(("3.10",), home) == ("3.10", str(there))


def test_a_shim_in_front_does_not_hide_a_real_one_behind_it(tmp_path: Path, home: dict[str, str]) -> None:
    shim(tmp_path / "shims" / "python3.10")
    there = python(tmp_path / "bin" / "python3.10", "3.10")
    home["PATH"] = f"{tmp_path / 'shims'}{os.pathsep}{tmp_path / 'bin'}"
    assert find_python(("3.10",), home) == ("3.10", str(there))


def test_pyenv_may_live_elsewhere_and_its_newest_patch_release_wins(tmp_path: Path, home: dict[str, str]) -> None:
    for patch in ("3.10.2", "3.10.13", "3.10.9"):
        python(tmp_path / "opt" / "versions" / patch / "bin" / "python", "3.10")
    home["PYENV_ROOT"] = str(tmp_path / "opt")
    found = find_python(("3.10",), home)
    assert found is not None
    assert "3.10.13" in found.path


def test_version_3_1_is_not_taken_for_3_10(tmp_path: Path, home: dict[str, str]) -> None:
    python(tmp_path / ".pyenv" / "versions" / "3.1.5" / "bin" / "python", "3.1")
    assert find_python(("3.10",), home) is None


def test_the_first_wanted_version_wins_over_one_that_is_found_earlier(tmp_path: Path, home: dict[str, str]) -> None:
    python(tmp_path / "bin" / "python3.12", "3.12")
    python(tmp_path / ".pyenv" / "versions" / "3.11.7" / "bin" / "python", "3.11")
    found = find_python(("3.11", "3.12"), home)
    assert found is not None
    assert found.version == "3.11"


def test_a_python_built_without_ssl_is_not_taken(tmp_path: Path, home: dict[str, str]) -> None:
    script(tmp_path / "bin" / "python3.10", "echo \"No module named '_ssl'\" >&2; exit 1")
    assert find_python(("3.10",), home) is None


def test_nothing_is_found_where_nothing_is(home: dict[str, str]) -> None:
    assert find_python(("3.10", "3.11"), home) is None


def test_uv_on_the_path_is_taken_unless_it_is_too_old_or_refuses(tmp_path: Path, home: dict[str, str]) -> None:
    assert find_uv(tmp_path, home) is None
    uv = script(tmp_path / "bin" / "uv", "echo 'uv 0.4.30 (abc 2024-11-04)'")
    assert find_uv(tmp_path, home) is None
    local = script(local_uv(tmp_path), "echo 'uv 0.13.9'")
    assert find_uv(tmp_path, home) == str(local)
    shim(uv)
    assert find_uv(tmp_path, home) == str(local)
    script(uv, "echo 'uv 0.13.9'")
    assert find_uv(tmp_path, home) == str(uv)


def test_versions_are_read_from_what_tools_say(tmp_path: Path) -> None:
    assert tool_version(str(script(tmp_path / "node", "echo v20.20.2"))) == (20, 20, 2)
    assert tool_version(str(tmp_path / "absent")) is None
