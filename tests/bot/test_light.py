"""Rasa without TensorFlow: it understands the same, and a configuration that needs TensorFlow gets it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from bot import light
from bot.understand import Pipeline

ROOT = Path(__file__).resolve().parents[2]
TEXTS = ["会影响征信吗", "get me an agent", "/restart"]
_WITHOUT = """
import json, sys
from pathlib import Path
from bot.light import spare_tensorflow
spare_tensorflow()
import rasa.__main__, rasa.server
from bot.understand import Pipeline
read = Pipeline(Path(sys.argv[1]), Path(sys.argv[2])).understand(sys.argv[3:], None)
print(json.dumps([read, "tensorflow" in sys.modules]))
"""


def test_what_is_understood_is_the_same(archive: Path, tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "other").mkdir()
    argv = [sys.executable, "-c", _WITHOUT, str(archive), str(tmp_path / "one"), *TEXTS]
    done = subprocess.run(argv, cwd=ROOT, capture_output=True, text=True, check=True)
    read, imported = json.loads(done.stdout.splitlines()[-1])
    assert not imported
    assert read == Pipeline(archive, tmp_path / "other").understand(TEXTS, None)


def test_a_component_that_is_not_ours_keeps_tensorflow(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "config.yml").write_text("pipeline: [{name: DIETClassifier}]\npolicies: []\n", "utf-8")
    monkeypatch.setattr(light, "_ROOT", tmp_path)
    finders = list(sys.meta_path)
    light.spare_tensorflow()
    assert sys.meta_path == finders
