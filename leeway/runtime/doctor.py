"""What `leeway doctor` looks at: each thing an installation needs, whether it is well, and how to mend it."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from leeway.runtime import bot, model, programs, services, toolchain, web
from leeway.runtime.ports import is_free
from leeway.runtime.problem import Problem
from leeway.settings import ROOT, Settings

SET_UP = "scripts/setup"


@dataclass(frozen=True)
class Finding:
    """One line of the doctor's report. `needed` is false for what only tests use."""

    name: str
    well: bool
    detail: str
    mend: str = ""
    needed: bool = True


Check = Callable[[Settings], Iterator[Finding]]


def examine(settings: Settings) -> Iterator[Finding]:
    """All findings, in the order in which one would mend them. A check that itself fails is a finding too."""
    for check in CHECKS:
        try:
            yield from check(settings)
        except Exception as error:
            yield Finding(check.__name__.strip("_"), False, f"{type(error).__name__}: {error}")


def _pythons(_settings: Settings) -> Iterator[Finding]:
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    yield Finding("Python of the gateway", sys.version_info >= (3, 11), version, SET_UP)
    found = toolchain.probe(str(bot.PYTHON))
    well = found is not None and found.version in toolchain.BOT_PYTHONS
    yield Finding("Python of the bot", well, found.version if found else "does not run", SET_UP)


def _environments(_settings: Settings) -> Iterator[Finding]:
    uv = toolchain.find_uv(ROOT)
    if uv is None:
        yield Finding("uv", False, "not found", SET_UP)
        return
    for name, folder in (("gateway's libraries", ROOT), ("bot's libraries", ROOT / "bot")):
        python = folder / ".venv" / "bin" / "python"
        asked = [uv, "sync", "--locked", "--check", "--python", str(python)]
        done = subprocess.run(asked, cwd=folder, capture_output=True, text=True, check=False, timeout=120)
        detail = "as locked" if done.returncode == 0 else "differ from uv.lock"
        yield Finding(name, done.returncode == 0, detail, SET_UP)


def _node(_settings: Settings) -> Iterator[Finding]:
    version = toolchain.tool_version("node")
    detail = ".".join(map(str, version)) if version else "not found"
    oldest = toolchain.OLDEST_NODE[0]
    mend = f"install Node {oldest} or newer: https://nodejs.org/en/download"
    yield Finding("Node", bool(version) and (version or ()) >= toolchain.OLDEST_NODE, detail, mend)


def _pages(_settings: Settings) -> Iterator[Finding]:
    well = web.current()
    yield Finding("web pages", well, "built" if well else "not built from the present sources", "leeway build")


def _model(_settings: Settings) -> Iterator[Finding]:
    state = model.state()
    yield Finding("model", state == "current", state, "leeway train")


def _database(settings: Settings) -> Iterator[Finding]:
    from sqlalchemy import make_url
    from sqlalchemy.exc import SQLAlchemyError

    from leeway.migrations import is_current

    shown = make_url(settings.database).render_as_string(hide_password=True)
    try:
        current = is_current(settings.database)
    except SQLAlchemyError as error:
        why = str(error.__cause__ or error).splitlines()[0]
        yield Finding("database", False, f"{shown}: {why}", "start it, or set LEEWAY_DATABASE_URL")
        return
    yield Finding("database", current, shown if current else f"{shown}: not migrated", "leeway db upgrade")


def _policy(settings: Settings) -> Iterator[Finding]:
    from leeway.policy.errors import PolicyError
    from leeway.policy.pack import load_pack, pack_directory, pack_names

    try:
        meta = load_pack(pack_directory(settings.rule_pack)).meta
    except PolicyError as error:
        mend = f"set LEEWAY_RULE_PACK to one of {', '.join(pack_names())}, or mend it: leeway policy check"
        yield Finding("rule pack", False, str(error), mend)
        return
    decides = "" if meta.decides else "; it decides nothing, every case goes to a person"
    yield Finding("rule pack", True, f"{meta.id}, in {meta.currency} and {meta.timezone}{decides}")
    if settings.timezone not in (None, meta.timezone):
        detail = f"LEEWAY_TIMEZONE is {settings.timezone}, the rule pack's is {meta.timezone}"
        yield Finding("time zone", False, detail, "unset LEEWAY_TIMEZONE, unless the lender is there", needed=False)
    if strange := _currencies(settings) - {meta.currency}:
        detail = f"loans in {', '.join(sorted(strange))}, which pack {meta.id} does not decide: a person sees to them"
        yield Finding("currency", False, detail, f"import loans in {meta.currency}, or choose their rule pack", False)


def _currencies(settings: Settings) -> set[str]:
    """The currencies of the loans in the database; none where it has none yet, or is a finding of its own."""
    from sqlalchemy import select
    from sqlalchemy.exc import SQLAlchemyError

    from leeway.db import make_engine
    from leeway.loans.models import Loan
    from leeway.migrations import is_current

    try:
        if not is_current(settings.database):
            return set()
    except SQLAlchemyError:
        return set()
    engine = make_engine(settings.database)
    try:
        with engine.connect() as connection:
            return set(connection.scalars(select(Loan.currency).distinct()))
    finally:
        engine.dispose()


def _redis(settings: Settings) -> Iterator[Finding]:
    if not settings.redis_url:
        return
    from redis import Redis, RedisError

    try:
        Redis.from_url(settings.redis_url, socket_connect_timeout=3, socket_timeout=3).ping()
    except RedisError as error:
        yield Finding("Redis", False, str(error), "start it, or unset LEEWAY_REDIS_URL")
    else:
        yield Finding("Redis", True, "answers")


def _ports(settings: Settings) -> Iterator[Finding]:
    if pid := _running(settings):
        yield Finding("ports", True, f"Leeway runs (process {pid})")
        return
    try:
        services.require_ports(settings)
    except Problem as problem:
        yield Finding("ports", False, problem.what, problem.mend)
    else:
        yield Finding("ports", True, "free")


def _running(settings: Settings) -> str | None:
    """The process number of the `leeway up` that holds the ports, if it is one of ours."""
    pid = settings.var_dir / "run" / "gateway.pid"
    answers = not is_free(settings.host, settings.port)
    return pid.read_text("ascii").strip() if answers and pid.exists() else None


def _fonts(_settings: Settings) -> Iterator[Finding]:
    from leeway.plans.documents import has_chinese_font

    well = has_chinese_font()
    detail = "found" if well else "not found: agreements cannot be printed in Chinese"
    yield Finding("Chinese font", well, detail, "sudo apt-get install -y fonts-noto-cjk", needed=False)


def _test_programs(_settings: Settings) -> Iterator[Finding]:
    for program in programs.ALL:
        path = program.find()
        detail = str(path) if path else "not found (only tests use it)"
        yield Finding(f"{program.name} for tests", bool(path), detail, programs.how_to_get([program]), needed=False)


CHECKS: tuple[Check, ...] = (
    _pythons,
    _environments,
    _node,
    _pages,
    _model,
    _policy,
    _database,
    _redis,
    _ports,
    _fonts,
    _test_programs,
)
