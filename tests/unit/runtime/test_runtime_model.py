"""When the model counts as current. Training itself is tried by every run of the real processes."""

import hashlib
import json
from pathlib import Path

import pytest

from leeway.runtime import model
from leeway.runtime.problem import Problem


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with inputs and a model that was made from them."""
    (tmp_path / "data" / "nlu").mkdir(parents=True)
    (tmp_path / "data" / "responses").mkdir()
    (tmp_path / "config.yml").write_text("pipeline: []")
    (tmp_path / "models").mkdir()
    monkeypatch.setattr(model, "ROOT", tmp_path)
    monkeypatch.setattr(model, "MODEL", tmp_path / "models" / "leeway.tar.gz")
    monkeypatch.setattr(model, "RECORD", tmp_path / "models" / "leeway.json")
    model.MODEL.write_bytes(b"a model")
    sha256 = hashlib.sha256(b"a model").hexdigest()
    model.RECORD.write_text(json.dumps({"inputs": model.wanted(), "sha256": sha256}))
    return tmp_path


def test_a_model_made_from_the_present_inputs_is_current(project: Path) -> None:
    assert model.state() == "current"
    model.require()


def test_a_changed_sentence_makes_it_stale_but_usable(project: Path) -> None:
    (project / "data" / "nlu" / "more.yml").write_text("nlu: []")
    assert model.state() == "stale"
    model.require()


def test_changed_words_do_not_make_it_stale(project: Path) -> None:
    (project / "data" / "responses" / "greetings.yml").write_text("responses: {}")
    assert model.state() == "current"


def test_a_file_that_we_did_not_train_is_refused(project: Path) -> None:
    model.MODEL.write_bytes(b"another model")
    assert model.state() == "altered"
    with pytest.raises(Problem, match="altered"):
        model.require()


@pytest.mark.parametrize("name", ["leeway.tar.gz", "leeway.json"])
def test_a_model_without_its_record_or_a_record_without_its_model_is_missing(project: Path, name: str) -> None:
    (project / "models" / name).unlink()
    assert model.state() == "missing"
    with pytest.raises(Problem, match="missing"):
        model.require()
