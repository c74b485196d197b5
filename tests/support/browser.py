"""A browser for tests, and what is watched in every page: Content Security Policy, requests to other hosts, errors,
accessibility.
"""

import shutil
from typing import Any
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, ConsoleMessage, Frame, Page, Request

SERIOUS = frozenset({"serious", "critical"})
# The desk asks this first of all; that nobody is signed in yet is its answer, and no error.
ASKS_WHO_IS_SIGNED_IN = "/api/me"


def chromium() -> str | None:
    """Where the system's Chromium is, if it is installed."""
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


class Watch:
    """Listens to every page of a context. `findings` is empty while all is well."""

    def __init__(self, context: BrowserContext, url: str) -> None:
        self.findings: list[str] = []
        self._host = urlsplit(url).netloc
        context.on("console", self._console)
        context.on("weberror", lambda error: self.findings.append(f"error: {error.error}"))
        context.on("request", self._request)

    def _console(self, message: ConsoleMessage) -> None:
        if message.location["url"].endswith(ASKS_WHO_IS_SIGNED_IN) and "401" in message.text:
            return
        if message.type == "error" or "Content Security Policy" in message.text:
            self.findings.append(f"{message.type}: {message.text} ({message.location['url']})")

    def _request(self, request: Request) -> None:
        address = urlsplit(request.url)
        if address.scheme in ("http", "https", "ws", "wss") and address.netloc != self._host:
            self.findings.append(f"request to {request.url}")


def serious_violations(page: Page | Frame) -> list[str]:
    """What axe finds serious on a page, or in a frame of one, readable in a failing test."""
    found: list[dict[str, Any]] = Axe().run(page).response["violations"]
    return [
        f"{violation['id']}: {violation['help']}: {violation['nodes'][0]['html'][:200]}"
        for violation in found
        if violation["impact"] in SERIOUS
    ]
