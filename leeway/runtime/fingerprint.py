"""Content hashes of files, so that a step is done again only when what it reads has changed."""

import hashlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

# Folders that builds and tools write. Hidden folders (.venv, .rasa, .git) are left out too.
GENERATED = frozenset({"__pycache__", "node_modules", "dist"})


def fingerprint(root: Path, inputs: Iterable[str], *, extra: str = "") -> str:
    """A hash of the names and contents of all files in `inputs` (files or folders below `root`).

    Inputs that do not exist count as empty. `extra` adds what is not in a file, such as a version.
    """
    digest = hashlib.sha256(extra.encode())
    for path in sorted({file for name in inputs for file in _files(root / name)}):
        digest.update(path.relative_to(root).as_posix().encode() + b"\0")
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _files(path: Path) -> Iterator[Path]:
    if path.is_file():
        yield path
    for folder, subfolders, names in os.walk(path):
        subfolders[:] = [name for name in subfolders if name not in GENERATED and not name.startswith(".")]
        for name in names:
            file = Path(folder) / name
            if file.is_file() and not name.endswith(".pyc"):
                yield file


class Stamp:
    """Remembers the fingerprint of a step's inputs at its last success."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def matches(self, value: str) -> bool:
        """Whether the step last succeeded with these inputs."""
        try:
            return self.path.read_text("utf-8").strip() == value
        except OSError:
            return False

    def write(self, value: str) -> None:
        """Records a success. The file appears whole or not at all."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        draft = self.path.with_name(f"{self.path.name}.{os.getpid()}")
        draft.write_text(value + "\n", "utf-8")
        draft.replace(self.path)
