"""`python -m leeway.migrations "add a column"` writes the next migration: what the models have and it lacks.

Read and format what it wrote before committing it: a rename looks like a drop and an add. Migrations only go forward;
the way back is a backup, since dropping a column drops what borrowers were promised in it.
"""

import sys
import tempfile
from pathlib import Path

from alembic import command

from leeway.db import make_engine
from leeway.migrations import HERE, config, upgrade


def main(message: str) -> None:
    """Compares the models with a fresh database of the newest shape and writes the difference into `versions/`."""
    number = f"{len(list((HERE / 'versions').glob('[0-9]*.py'))) + 1:04}"
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'empty.db'}"
        upgrade(url)
        engine = make_engine(url)
        with engine.begin() as connection:
            command.revision(config(connection), message, autogenerate=True, rev_id=number)
        engine.dispose()


if __name__ == "__main__":
    main(" ".join(sys.argv[1:]))
