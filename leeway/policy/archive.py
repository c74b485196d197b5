"""Keeps every version of a rule pack that decides, and brings it back.

A pack is edited in place; what it said when it decided must not be lost with the edit.
"""

from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.errors import LeewayError
from leeway.policy.errors import PolicyError
from leeway.policy.models import PolicyVersion
from leeway.policy.pack import Pack, load_pack
from leeway.settings import settings


class UnknownVersion(LeewayError):
    """No pack of this hash has ever decided here, or the beginning of it fits several."""

    code = "unknown_policy_version"
    status = 404
    words = "error_not_found"


def keep(session: Session, pack: Pack) -> None:
    """Keeps this version, unless it is kept already."""
    if session.get(PolicyVersion, pack.version) is None:
        files = {
            path.relative_to(pack.directory).as_posix(): path.read_text("utf-8")
            for path in sorted(pack.directory.rglob("*"))
            if path.is_file() and not path.name.startswith(".")
        }
        session.add(
            PolicyVersion(hash=pack.version, pack_id=pack.meta.id, files=files, first_used_at=clock.now(session))
        )
        session.flush()


def bring_back(session: Session, version: str) -> Pack:
    """The pack with this hash, or with the only one that begins so."""
    query = select(PolicyVersion).where(PolicyVersion.hash.startswith(version, autoescape=True))
    found = session.scalars(query.limit(2)).all()
    if len(found) != 1:
        raise UnknownVersion(version)
    row = found[0]
    directory = settings().var_dir / "policy" / row.hash / row.pack_id
    for name, text in row.files.items():
        _write(directory / name, str(text))
    pack = load_pack(directory)
    if pack.version != row.hash:
        raise PolicyError(f"the kept files of {row.hash[:12]} are not those that decided")
    return pack


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode("utf-8"))
