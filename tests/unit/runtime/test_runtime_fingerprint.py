from pathlib import Path

import pytest

from leeway.runtime.fingerprint import Stamp, fingerprint

INPUTS = ("config.yml", "data")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "config.yml").write_text("a: 1")
    (tmp_path / "data" / "nlu").mkdir(parents=True)
    (tmp_path / "data" / "nlu" / "greet.yml").write_text("hello")
    return tmp_path


def test_the_same_contents_have_the_same_fingerprint_whatever_their_times(project: Path) -> None:
    before = fingerprint(project, INPUTS)
    (project / "config.yml").write_text("a: 1")
    assert fingerprint(project, INPUTS) == before


@pytest.mark.parametrize("name", ["config.yml", "data/nlu/greet.yml"])
def test_a_changed_file_changes_the_fingerprint(project: Path, name: str) -> None:
    before = fingerprint(project, INPUTS)
    (project / name).write_text("other")
    assert fingerprint(project, INPUTS) != before


def test_a_new_a_renamed_and_a_removed_file_change_the_fingerprint(project: Path) -> None:
    seen = {fingerprint(project, INPUTS)}
    (project / "data" / "more.yml").write_text("more")
    seen.add(fingerprint(project, INPUTS))
    (project / "data" / "more.yml").rename(project / "data" / "most.yml")
    seen.add(fingerprint(project, INPUTS))
    (project / "config.yml").unlink()
    seen.add(fingerprint(project, INPUTS))
    assert len(seen) == 4


def test_moving_text_from_one_file_to_its_neighbour_changes_the_fingerprint(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("xy")
    (tmp_path / "b").write_text("z")
    before = fingerprint(tmp_path, ["a", "b"])
    (tmp_path / "a").write_text("x")
    (tmp_path / "b").write_text("yz")
    assert fingerprint(tmp_path, ["a", "b"]) != before


@pytest.mark.parametrize("name", ["__pycache__/a.txt", "node_modules/a.js", "dist/a.js", ".cache/a", "a.pyc"])
def test_what_tools_write_does_not_count(project: Path, name: str) -> None:
    before = fingerprint(project, INPUTS)
    file = project / "data" / name
    file.parent.mkdir(exist_ok=True)
    file.write_text("generated")
    assert fingerprint(project, INPUTS) == before


def test_files_beside_the_inputs_do_not_count_but_extra_text_does(project: Path) -> None:
    before = fingerprint(project, INPUTS)
    (project / "README.md").write_text("news")
    assert fingerprint(project, INPUTS) == before
    assert fingerprint(project, INPUTS, extra="3.6.21") != before


def test_a_stamp_matches_only_what_was_last_written(tmp_path: Path) -> None:
    stamp = Stamp(tmp_path / "stamps" / "web")
    assert not stamp.matches("one")
    stamp.write("one")
    assert stamp.matches("one")
    stamp.write("two")
    assert not stamp.matches("one")
    assert [file.name for file in stamp.path.parent.iterdir()] == ["web"]
