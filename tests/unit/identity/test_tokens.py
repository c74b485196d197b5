"""Signed tokens and the secret that signs them."""

import stat
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Barrier

import jwt
import pytest

from leeway.identity import tokens
from leeway.settings import settings


def signed(**claims: object) -> str:
    """A token made by hand with our secret."""
    return jwt.encode(claims, tokens.secret(), algorithm="HS256")


def soon() -> datetime:
    return datetime.now(UTC) + timedelta(hours=1)


def other_key(token: str) -> str:
    return jwt.encode(jwt.decode(token, options={"verify_signature": False}), "x" * 32, algorithm="HS256")


def unsigned(token: str) -> str:
    return jwt.encode(jwt.decode(token, options={"verify_signature": False}), None, algorithm="none")


def tampered(token: str) -> str:
    head, body, signature = token.split(".")
    return ".".join((head, body[:-2] + ("AA" if body[-2:] != "AA" else "BB"), signature))


def test_a_token_names_whom_it_was_signed_for() -> None:
    assert tokens.subject_of(tokens.sign("b1")) == "b1"


def test_a_token_for_one_purpose_is_none_for_another() -> None:
    for signed_for, used_for in ((tokens.DOCUMENT, tokens.BORROWER), (tokens.BORROWER, tokens.DOCUMENT)):
        with pytest.raises(tokens.BadToken):
            tokens.subject_of(tokens.sign("b1", signed_for), used_for)


def test_a_token_ends() -> None:
    with pytest.raises(tokens.BadToken):
        tokens.subject_of(tokens.sign("b1", valid_for=timedelta(seconds=-1)))


@pytest.mark.parametrize("spoil", [other_key, unsigned, tampered, lambda _token: "", lambda _token: "not.a.token"])
def test_a_token_that_we_did_not_sign_is_refused(spoil: object) -> None:
    with pytest.raises(tokens.BadToken):
        tokens.subject_of(spoil(tokens.sign("b1")))  # type: ignore[operator]


@pytest.mark.parametrize("left_out", ["sub", "aud", "exp"])
def test_a_token_without_a_person_a_purpose_or_an_end_is_refused(left_out: str) -> None:
    claims = {"sub": "b1", "aud": tokens.BORROWER, "exp": soon()}
    assert tokens.subject_of(signed(**claims)) == "b1"
    with pytest.raises(tokens.BadToken):
        tokens.subject_of(signed(**{name: value for name, value in claims.items() if name != left_out}))


def test_the_secret_is_made_once_and_only_its_owner_may_read_it(var_dir: Path) -> None:
    made = tokens.secret()
    tokens.secret.cache_clear()
    assert tokens.secret() == made == (var_dir / "secret").read_text()
    assert len(made) >= 32
    assert stat.S_IMODE((var_dir / "secret").stat().st_mode) == 0o600


def test_a_secret_of_the_operator_is_used_and_none_is_written(var_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEEWAY_SECRET", "the operator's own secret of many letters")
    settings.cache_clear()
    assert tokens.secret() == "the operator's own secret of many letters"
    assert not var_dir.exists()


def test_of_several_processes_that_start_at_once_all_get_the_same_whole_secret(var_dir: Path) -> None:
    together = Barrier(16)

    def start() -> str:
        together.wait()
        return tokens.secret.__wrapped__()

    with ThreadPoolExecutor(16) as pool:
        got = {future.result() for future in [pool.submit(start) for _ in range(16)]}
    assert len(got) == 1
    assert len(got.pop()) >= 32
    assert [path.name for path in var_dir.iterdir()] == ["secret"]
