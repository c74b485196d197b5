"""The bot's environment: Rasa on its own Python, spoken to as another program."""

import os

from leeway.settings import ROOT

PYTHON = ROOT / "bot" / ".venv" / "bin" / "python"
# The command `rasa` for serving: without what only training needs.
SERVE = ROOT / "bot" / "serve.py"
RASA = ROOT / "bot" / ".venv" / "bin" / "rasa"


def environment(**more: str) -> dict[str, str]:
    """What Rasa needs to find our components, say little and report nothing home."""
    return {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "PYTHONUTF8": "1",
        "RASA_TELEMETRY_ENABLED": "false",
        "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        **more,
    }
