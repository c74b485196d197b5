"""Signed tokens: the lender's page tells us by one who is logged in."""

import os
import secrets
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path

import jwt

from leeway.errors import LeewayError
from leeway.settings import settings

BORROWER, DOCUMENT = "leeway:borrower", "leeway:document"


class BadToken(LeewayError):
    """The token is not ours, is for something else, or has expired."""

    code = "bad_token"
    status = 401
    words = "error_bad_token"


@lru_cache
def secret() -> str:
    """The signing secret: `LEEWAY_SECRET`, or one made once and kept in `var/secret`."""
    given = settings().secret
    if given is not None:
        return given.get_secret_value()
    path = settings().var_dir / "secret"
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        _make(path)
    return path.read_text("ascii")


def _make(path: Path) -> None:
    """Writes a new secret to `path`. When several processes start at once, the first wins and nobody reads half of it:
    the file gets its name only once it is whole."""
    draft = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
        file.write(secrets.token_urlsafe(32))
    try:
        with suppress(FileExistsError):
            path.hardlink_to(draft)
    finally:
        draft.unlink()


def sign(subject: str, audience: str = BORROWER, valid_for: timedelta = timedelta(hours=12)) -> str:
    """A token that names `subject` (a borrower's or a document's id) for one purpose and a limited time."""
    claims = {"sub": subject, "aud": audience, "exp": datetime.now(UTC) + valid_for}
    return jwt.encode(claims, secret(), algorithm="HS256")


def subject_of(token: str, audience: str = BORROWER) -> str:
    """The id that a valid token names; BadToken otherwise."""
    try:
        claims = jwt.decode(
            token, secret(), algorithms=["HS256"], audience=audience, options={"require": ["sub", "aud", "exp"]}
        )
    except jwt.PyJWTError as error:
        raise BadToken(str(error)) from error
    return str(claims["sub"])
