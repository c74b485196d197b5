"""`rasa-webchat` 1.0.1, as published and unchanged, chats with the gateway."""

import shutil
import subprocess
import tarfile
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from leeway.settings import ROOT
from tests.support.stack import Stack

pytestmark = pytest.mark.browser

PACKAGE = "rasa-webchat@1.0.1"
CACHE = ROOT / "var" / "cache" / "rasa-webchat-1.0.1"
PAGE = """<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>Another lender</title></head>
<body><div id="chat"></div>
<script src="index.js"></script>
<script>
  window.WebChat.default(
    {{ socketUrl: "{url}", socketPath: "/socket.io/", customData: {{ language: "zh" }}, title: "Rasa" }},
    document.getElementById("chat"),
  );
</script></body></html>
"""


@pytest.fixture(scope="session")
def bundle() -> Path:
    """The package's bundled file, packed once and kept."""
    found = CACHE / "package" / "lib" / "index.js"
    if not found.is_file():
        npm = shutil.which("npm")
        if npm is None:
            pytest.skip("npm is not installed, so rasa-webchat cannot be fetched")
        CACHE.mkdir(parents=True, exist_ok=True)
        done = subprocess.run(
            [npm, "pack", PACKAGE, "--silent"], cwd=CACHE, capture_output=True, text=True, timeout=120
        )
        if done.returncode != 0:
            pytest.skip(f"{PACKAGE} cannot be fetched: {done.stderr.strip()[-300:]}")
        with tarfile.open(CACHE / done.stdout.split()[-1]) as packed:
            packed.extractall(CACHE, filter="data")
    return found


@pytest.fixture
def lender(stack: Stack, bundle: Path, tmp_path: Path) -> Iterator[str]:
    """The address of a page of somebody else's, on another origin, with nothing on it but that widget."""
    shutil.copy(bundle, tmp_path / "index.js")
    (tmp_path / "index.html").write_text(PAGE.format(url=stack.url), "utf-8")
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(tmp_path)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
    thread.join()
    server.server_close()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Says nothing about requests."""


def test_rasa_webchat_chats_unchanged(browser: Browser, lender: str) -> None:
    context = browser.new_context(locale="zh-CN")
    context.route("**/*fonts.googleapis.com/**", lambda route: route.abort())
    page = context.new_page()
    try:
        page.goto(lender)
        page.locator(".rw-launcher").click()
        expect(page.locator(".rw-response").first).to_contain_text("自动助手")
        page.locator(".rw-reply", has_text="同意").first.click()
        expect(page.locator(".rw-conversation-container")).to_contain_text("手机号")
        page.locator(".rw-new-message").fill("我不想活了")
        page.locator(".rw-send").click()
        expect(page.locator(".rw-conversation-container")).to_contain_text("12356")
    finally:
        context.close()
