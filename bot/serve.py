"""The `rasa` command, of which `leeway up` uses `rasa run`, without TensorFlow."""

import sys
from pathlib import Path

# The script's own folder stands first on the path; its modules are named from the root, as in config.yml.
sys.path[0] = str(Path(__file__).resolve().parent.parent)

from bot.light import spare_tensorflow  # noqa: E402

spare_tensorflow()

from rasa.__main__ import main  # noqa: E402

if __name__ == "__main__":
    main()
