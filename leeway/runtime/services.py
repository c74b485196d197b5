"""The three processes of an installation: gateway, Rasa and the action server."""

import os
import secrets
import sys
from pathlib import Path
from urllib.parse import urlsplit

from leeway.runtime import bot, model
from leeway.runtime.ports import require_free
from leeway.runtime.problem import Problem
from leeway.runtime.supervisor import Service
from leeway.settings import ROOT, Settings

LOOPBACK = "127.0.0.1"


def all_services(settings: Settings) -> list[Service]:
    """The processes that `leeway up` runs; they share the settings of this process, also those given as options."""
    token = rasa_token(settings)
    env = {
        **os.environ,
        "LEEWAY_VAR_DIR": str(settings.var_dir.resolve()),
        "LEEWAY_PORT": str(settings.port),
        "LEEWAY_RASA_TOKEN": token,
        "PYTHONUTF8": "1",
    }
    return [_actions(settings, env), _rasa(settings, token), _gateway(settings, env)]


def require_ports(settings: Settings) -> None:
    """Raises a `Problem` when a port that a process needs is taken."""
    require_free(settings.host, settings.port, "the gateway", f"LEEWAY_PORT={settings.port + 1}")
    port = rasa_port(settings)
    require_free(LOOPBACK, port, "Rasa", f"LEEWAY_RASA_URL=http://{LOOPBACK}:{port + 1}")
    actions = settings.actions_port
    require_free(LOOPBACK, actions, "the action server", f"LEEWAY_ACTIONS_PORT={actions + 1}")


def rasa_port(settings: Settings) -> int:
    """The port of `rasa_url`; a `Problem` when that is not on this machine's loopback."""
    address = urlsplit(settings.rasa_url)
    if address.hostname not in (LOOPBACK, "localhost") or not address.port:
        raise Problem(
            f"LEEWAY_RASA_URL is {settings.rasa_url}, but `leeway up` runs Rasa itself, on this machine.",
            f"LEEWAY_RASA_URL=http://{LOOPBACK}:5005",
        )
    return address.port


def rasa_token(settings: Settings) -> str:
    """What callers of Rasa's API must show: `LEEWAY_RASA_TOKEN`, or a token made once and kept in `var/rasa-token`."""
    if settings.rasa_token:
        return settings.rasa_token
    path = settings.var_dir / "rasa-token"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.write_text(secrets.token_urlsafe(32), "ascii")
    return path.read_text("ascii")


def local_address(settings: Settings) -> str:
    """Where the gateway answers on this machine."""
    host = LOOPBACK if settings.host in ("0.0.0.0", "::") else settings.host
    return f"http://{host}:{settings.port}"


def _gateway(settings: Settings, env: dict[str, str]) -> Service:
    return Service(
        name="gateway",
        argv=(sys.executable, "-m", "leeway.gateway"),
        health=f"{local_address(settings)}/healthz",
        log=_log(settings, "gateway"),
        env=env,
        cwd=ROOT,
    )


def _actions(settings: Settings, env: dict[str, str]) -> Service:
    return Service(
        name="actions",
        argv=(sys.executable, "-m", "actions"),
        health=f"http://{LOOPBACK}:{settings.actions_port}/health",
        log=_log(settings, "actions"),
        env=env,
        cwd=ROOT,
    )


def _rasa(settings: Settings, token: str) -> Service:
    port = rasa_port(settings)
    return Service(
        name="rasa",
        argv=(
            *(
                str(bot.PYTHON),
                str(bot.SERVE),
                "run",
                "--enable-api",
                "--auth-token",
                token,
                "-i",
                LOOPBACK,
                "-p",
                str(port),
            ),
            *("--model", str(model.MODEL), "--endpoints", "endpoints.yml", "--credentials", "credentials.yml"),
        ),
        health=f"http://{LOOPBACK}:{port}/status?token={token}",
        log=_log(settings, "rasa"),
        env=bot.environment(
            LEEWAY_ACTIONS_URL=f"http://{LOOPBACK}:{settings.actions_port}/webhook",
            LEEWAY_RASA_TRACKER_DB=str(settings.var_dir.resolve() / "rasa.db"),
        ),
        cwd=ROOT,
        patience_seconds=180,
    )


def _log(settings: Settings, name: str) -> Path:
    return settings.var_dir.resolve() / "log" / f"{name}.log"
