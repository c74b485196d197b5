"""Time and memory of the whole trained pipeline: amounts, distress, language and intent of a message.

    PYTHONPATH=. bot/.venv/bin/python bench/understanding/pipeline.py

Reads the lines of tests/evaluation one by one and in batches, as `leeway understand` does, then starts the Rasa server
that the assistant uses and reads its memory after it has answered 200 of them. Writes pipeline.json beside this file.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path
from statistics import median, quantiles

ROOT = Path(__file__).resolve().parents[2]
SERVE = ROOT / "bot" / "serve.py"
SINGLE, BATCHED, ASKED = 400, 2_000, 200
START_SECONDS = 90


def lines() -> list[str]:
    """Every line of the evaluation sets, once."""
    texts = {}
    for path in sorted((ROOT / "tests" / "evaluation").glob("*.??.tsv")):
        texts.update(dict.fromkeys(row.split("\t")[0] for row in path.read_text("utf-8").splitlines()[1:]))
    return [text for text in texts if text.strip()]


def times(texts: list[str]) -> dict[str, float]:
    """Milliseconds of one message, and messages a second in batches."""
    from bot.light import spare_tensorflow

    spare_tensorflow()
    from bot.understand import BATCH, Pipeline

    with tempfile.TemporaryDirectory() as folder:
        pipeline = Pipeline(max((ROOT / "models").glob("*.tar.gz")), Path(folder))
        pipeline.understand(texts[:BATCH], None)
        taken = []
        for text in texts[:SINGLE]:
            begun = time.perf_counter()
            pipeline.understand([text], None)
            taken.append((time.perf_counter() - begun) * 1000)
        many = (texts * (BATCHED // len(texts) + 1))[:BATCHED]
        begun = time.perf_counter()
        for place in range(0, len(many), BATCH):
            pipeline.understand(many[place : place + BATCH], None)
        seconds = time.perf_counter() - begun
    return {
        "one_message_ms_p50": round(median(taken), 1),
        "one_message_ms_p95": round(quantiles(taken, n=20)[-1], 1),
        "batched_messages_per_second": round(len(many) / seconds),
    }


def memory(texts: list[str]) -> dict[str, float]:
    """Resident megabytes of the Rasa server, after it has read messages."""
    with tempfile.TemporaryDirectory() as folder:
        return _memory(texts, folder)


def _memory(texts: list[str], folder: str) -> dict[str, float]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    argv = [sys.executable, str(SERVE), "run", "--enable-api", "-i", "127.0.0.1", "-p", str(port)]
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "RASA_TELEMETRY_ENABLED": "false",
        "LEEWAY_ACTIONS_URL": "http://127.0.0.1:9/webhook",  # nobody acts: messages are only read
        "LEEWAY_RASA_TRACKER_DB": str(Path(folder) / "rasa.db"),
    }
    server = subprocess.Popen(
        argv, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    try:
        _until_ready(f"http://127.0.0.1:{port}/status")
        for text in texts[:ASKED]:
            body = json.dumps({"text": text}).encode()
            headers = {"Content-Type": "application/json"}
            request = urllib.request.Request(f"http://127.0.0.1:{port}/model/parse", body, headers)
            urllib.request.urlopen(request).read()
        status = Path(f"/proc/{server.pid}/status").read_text()
    finally:
        server.terminate()
        server.wait()
    resident = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return {"rasa_resident_mb": round(int(resident.split()[1]) / 1000)}


def _until_ready(address: str) -> None:
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end:
        try:
            urllib.request.urlopen(address)
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.5)
        else:
            return
    raise SystemExit(f"{SERVE} did not answer within {START_SECONDS} s")


def main() -> None:
    """Prints the figures and writes them down."""
    texts = lines()
    figures = {"lines": len(texts), **times(texts), **memory(texts), "load_before": round(os.getloadavg()[1], 1)}
    Path(__file__).with_suffix(".json").write_text(json.dumps(figures, indent=1) + "\n", "utf-8")
    for name, value in figures.items():
        print(f"{name:32} {value}")


if __name__ == "__main__":
    main()
