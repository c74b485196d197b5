"""The Rasa model: trained when what it is made of has changed; loaded only when it is the one that we trained."""

import hashlib
import json
import re
import shutil
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

from leeway.runtime import bot
from leeway.runtime.commands import run
from leeway.runtime.fingerprint import fingerprint
from leeway.runtime.lock import in_turn
from leeway.runtime.problem import Problem
from leeway.runtime.progress import Note
from leeway.settings import ROOT, settings

MODEL = ROOT / "models" / "leeway.tar.gz"
RECORD = MODEL.with_name("leeway.json")

# Words in data/responses are spoken by the actions: they are no part of the model.
DATA = ("data/nlu", "data/rules", "data/stories")
CODE = ("bot/components", "bot/uv.lock", "reading")
INPUTS = ("config.yml", "domain.yml", *DATA, *CODE)

_COMPONENT = re.compile(r"train component '([^']+)'")


@dataclass(frozen=True)
class Record:
    """What the model was made of, and the hash of the file that came out."""

    inputs: str
    sha256: str


def wanted() -> str:
    """The fingerprint of what the model should be made of now."""
    return fingerprint(ROOT, INPUTS)


def state() -> str:
    """`current`, `missing`, `stale` (its inputs have changed) or `altered` (not the file that was trained)."""
    record = _recorded()
    if record is None:
        return "missing"
    if record.sha256 != _sha256(MODEL):
        return "altered"
    return "current" if record.inputs == wanted() else "stale"


def require() -> None:
    """Raises a `Problem` unless there is a model that we trained: a foreign one could run code when loaded."""
    found = state()
    if found in ("missing", "altered"):
        raise Problem(f"The model is {found}: {MODEL}", "leeway train")


async def train(note: Note, *, force: bool = False) -> None:
    """Trains the model unless it is current. Processes that want it at the same time wait for one another."""
    async with in_turn(MODEL.with_name(".lock")):
        if state() == "current" and not force:
            note("nothing to do")
            return
        inputs = wanted()
        with tempfile.TemporaryDirectory(prefix=".training-", dir=MODEL.parent) as folder:
            await _train_into(Path(folder), note)
            draft = Path(folder) / MODEL.name
            record = Record(inputs, _sha256(draft))
            RECORD.unlink(missing_ok=True)
            draft.replace(MODEL)
            RECORD.write_text(json.dumps(asdict(record), indent=2) + "\n", "utf-8")
        note("trained")


def data() -> list[str]:
    """The folders of training data that there are."""
    return [name for name in DATA if (ROOT / name).is_dir()]


async def _train_into(folder: Path, note: Note) -> None:
    def show(line: str) -> None:
        if found := _COMPONENT.search(line):
            note(found.group(1))

    note("starting")
    await run(
        [
            *(
                str(bot.RASA),
                "train",
                "--skip-validation",
                "--config",
                "config.yml",
                "--domain",
                "domain.yml",
                "--data",
                *data(),
            ),
            *("--out", str(folder), "--fixed-model-name", MODEL.name.removesuffix(".tar.gz")),
        ],
        log=settings().var_dir / "log" / "train.log",
        cwd=ROOT,
        env=bot.environment(RASA_CACHE_DIRECTORY=str(_cache())),
        on_line=show,
    )


def _cache() -> Path:
    """Where Rasa keeps trained components. It knows them by their configuration alone, so that each state of their
    code has a cache of its own; those of former states are thrown away.
    """
    caches, current = ROOT / ".rasa" / "cache", fingerprint(ROOT, CODE)[:16]
    for former in caches.glob("*"):
        if former.name != current:
            shutil.rmtree(former) if former.is_dir() else former.unlink()
    return caches / current


def _recorded() -> Record | None:
    try:
        record = json.loads(RECORD.read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return Record(record["inputs"], record["sha256"]) if MODEL.is_file() else None


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
