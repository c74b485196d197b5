"""Fixtures of the tests that run in the bot's own environment."""

import os
import shutil
from pathlib import Path

import pytest

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["RASA_TELEMETRY_ENABLED"] = "false"

ROOT = Path(__file__).resolve().parents[2]

# A few sentences of three intents train in seconds and are enough to see that the parts work together.
SENTENCES = """
nlu:
- intent: ask_credit_report
  examples: |
    - 上征信吗
    - 会影响征信吗
    - 征信会不会花
    - does it hurt my credit score
    - is this on my credit report
- intent: request_human
  examples: |
    - 转人工
    - 我要找人工客服
    - 人工
    - talk to a human
    - get me an agent
- intent: restart
  examples: |
    - 重新开始
    - 从头来
    - start over
    - begin again
"""


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model trained by the real configuration, domain and rules on a few sentences."""
    from rasa.model_training import train

    folder = tmp_path_factory.mktemp("model")
    os.environ["RASA_CACHE_DIRECTORY"] = str(folder / "cache")
    (folder / "data").mkdir()
    (folder / "data" / "nlu.yml").write_text(SENTENCES, encoding="utf-8")
    shutil.copytree(ROOT / "data" / "rules", folder / "data" / "rules")
    trained = train(
        domain=str(ROOT / "domain.yml"),
        config=str(ROOT / "config.yml"),
        training_files=[str(folder / "data")],
        output=str(folder / "models"),
    )
    assert trained.model is not None
    return Path(trained.model)
