from pathlib import Path

import pytest

from tests.support.inside import own_settings  # noqa: F401


@pytest.fixture(autouse=True)
def var_dir(own_settings: Path) -> Path:  # noqa: F811
    """No test of this package reads or writes the secret of a real installation."""
    return own_settings
