"""Another system's webhook endpoint: a real HTTP server that verifies signatures with the library receivers use."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from standardwebhooks.webhooks import Webhook, WebhookVerificationError


class Receiver:
    """Keeps what came and was signed well, by id, in the order it came. `status` is what it answers."""

    def __init__(self, secret: str) -> None:
        self.came: list[tuple[str, dict[str, Any]]] = []
        self.forged = 0
        self.status = 204
        self._lock = threading.Lock()
        signer, outer = Webhook(secret), self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                outer._take(signer, dict(self.headers), body)
                self.send_response(outer.status)
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, *_: Any) -> None:
                pass

        # As many callers may wait as a real server lets wait.
        ThreadingHTTPServer.request_queue_size = 128
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/events"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    @property
    def ids(self) -> list[str]:
        return [event_id for event_id, _ in self.came]

    def _take(self, signer: Webhook, headers: dict[str, str], body: bytes) -> None:
        with self._lock:
            try:
                signer.verify(body, headers)
            except WebhookVerificationError:
                self.forged += 1
                return
            named = {name.lower(): value for name, value in headers.items()}
            self.came.append((named["webhook-id"], json.loads(body)))
