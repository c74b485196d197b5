"""The ports that the processes listen on."""

import socket

from leeway.runtime.problem import Problem


def is_free(host: str, port: int) -> bool:
    """Whether a process could listen on `host`:`port` now."""
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
        return True


def require_free(host: str, port: int, who: str, setting: str) -> None:
    """Raises a `Problem` that names the port and the setting that moves it."""
    if not is_free(host, port):
        raise Problem(f"Port {port}, which {who} needs, is in use.", f"{setting} make run")
