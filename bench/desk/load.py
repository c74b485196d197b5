"""How fast a line crosses between borrower and agent when many talk at once, and whether any is lost or doubled.

    PYTHONPATH=. .venv/bin/python bench/desk/load.py [SECONDS]

Twenty agents at their desks hold ten conversations each; in every one, borrower and agent each write about every ten
seconds, over the real gateway with SQLite and no Rasa, since people answer. Each desk has one of its conversations open
and, as the real one does, looks at the whole case again after its lines. The load comes from the same machine. Prints
the figures and writes load.json beside this file.
"""

import asyncio
import json
import os
import random
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from statistics import quantiles
from typing import Any

import httpx
import socketio
from sqlalchemy import select

from leeway.agents import accounts
from leeway.borrowers.models import Borrower
from leeway.conversations import service as conversations
from leeway.handoffs import service as handoffs
from leeway.identity.tokens import sign
from tests.support.gateway import Gateway, running
from tests.support.stack import Stack

AGENTS, EACH = 20, 10
PAUSE_SECONDS = 10.0
CASE_SETTLES_SECONDS = 0.4
PASSWORD = "a password for the bench"


class Crossings:
    """When each line was sent, and when and how often it came to the other side. A line is known by its text."""

    def __init__(self) -> None:
        self.sent: dict[str, float] = {}
        self.came: dict[str, float] = {}
        self.times: Counter[str] = Counter()

    def send(self, text: str) -> None:
        self.sent[text] = time.perf_counter()

    def arrive(self, text: str) -> None:
        if text in self.sent:
            self.times[text] += 1
            self.came.setdefault(text, time.perf_counter())

    def figures(self, name: str) -> dict[str, float]:
        took = [(self.came[text] - at) * 1000 for text, at in self.sent.items() if text in self.came]
        cuts = quantiles(took, n=100)
        return {
            f"{name}_lines": len(self.sent),
            f"{name}_ms_p50": round(cuts[49], 1),
            f"{name}_ms_p95": round(cuts[94], 1),
            f"{name}_ms_p99": round(cuts[98], 1),
            f"{name}_lost": len(self.sent) - len(took),
            f"{name}_doubled": sum(count > 1 for count in self.times.values()),
        }


async def borrower(url: str, token: str, heard: Crossings) -> tuple[socketio.AsyncClient, str]:
    """A connected widget and its conversation; what the agent says is noted in `heard`."""
    client = socketio.AsyncClient(reconnection=False)
    confirmed: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    async def confirm(data: dict[str, Any]) -> None:
        if not confirmed.done():
            confirmed.set_result(data["session_id"])

    async def uttered(data: dict[str, Any]) -> None:
        heard.arrive(data["text"])

    client.on("session_confirm", confirm)
    client.on("bot_uttered", uttered)
    await client.connect(url, auth={"token": token}, transports=["websocket"])
    await client.emit("session_request", {"session_id": None, "client": {"name": "bench", "capabilities": []}})
    return client, await asyncio.wait_for(confirmed, 20)


async def agent(url: str, username: str, mine: list[str], heard: Crossings) -> tuple[httpx.AsyncClient, Any]:
    """A signed-in desk; what the borrowers of `mine` write is noted in `heard`. The first of them is open."""
    http = httpx.AsyncClient(base_url=url, headers={"X-Leeway": "desk"}, trust_env=False, timeout=20)
    (await http.post("/api/auth/login", json={"username": username, "password": PASSWORD})).raise_for_status()
    client = socketio.AsyncClient(reconnection=False)
    looking: list[asyncio.Task[None]] = []

    async def look() -> None:
        await asyncio.sleep(CASE_SETTLES_SECONDS)
        (await http.get(f"/api/conversations/{mine[0]}")).raise_for_status()

    async def created(data: dict[str, Any]) -> None:
        if data["conversation_id"] in mine and data["message"]["sender"] == "borrower":
            heard.arrive(data["message"]["text"])
        if data["conversation_id"] == mine[0] and (not looking or looking[0].done()):
            looking[:] = [asyncio.create_task(look())]

    client.on("message.created", created, namespace="/desk")
    cookie = f"leeway_session={http.cookies['leeway_session']}"
    await client.connect(url, headers={"Cookie": cookie}, namespaces=["/desk"], transports=["websocket"])
    return http, client


async def play(gateway: Gateway, seconds: float) -> dict[str, float]:
    """Sets the conversations up and lets both sides write."""
    to_agent, to_borrower = Crossings(), Crossings()
    with gateway.database() as session:
        known = list(session.scalars(select(Borrower.id).limit(AGENTS * EACH)))
    people = [await borrower(gateway.url, sign(one), to_borrower) for one in known]
    with gateway.database() as session:
        waiting = [handoffs.request(session, conversations.get(session, talk), "requested").id for _, talk in people]
        for number in range(AGENTS):
            name = f"bench{number}"
            accounts.add(session, "bench", username=name, name=name, role="agent", password=PASSWORD, capacity=EACH)
    desks = []
    for number in range(AGENTS):
        part = slice(number * EACH, (number + 1) * EACH)
        mine = [talk for _, talk in people[part]]
        http, live = await agent(gateway.url, f"bench{number}", mine, to_agent)
        for handoff in waiting[part]:
            (await http.post(f"/api/handoffs/{handoff}/claim")).raise_for_status()
        desks.append((http, live))
    end = time.monotonic() + seconds
    writers = []
    for index, (client, talk) in enumerate(people):
        writers.append(_borrower_writes(client, index, to_agent, end))
        writers.append(_agent_writes(desks[index // EACH][0], talk, index, to_borrower, end))
    await asyncio.gather(*writers)
    await asyncio.sleep(3)
    for client, _ in people:
        await client.disconnect()
    for http, live in desks:
        await live.disconnect()
        await http.aclose()
    return {**to_agent.figures("borrower_to_agent"), **to_borrower.figures("agent_to_borrower")}


async def _borrower_writes(client: socketio.AsyncClient, index: int, lines: Crossings, end: float) -> None:
    await asyncio.sleep(random.uniform(0, PAUSE_SECONDS))
    for number in range(10_000):
        if time.monotonic() > end:
            return
        text = f"我这个月还是有点难 {index}-{number}"
        lines.send(text)
        await client.call("user_uttered", {"message": text, "message_id": f"{index}-{number}"}, timeout=30)
        await asyncio.sleep(random.uniform(0.5, 1.5) * PAUSE_SECONDS)


async def _agent_writes(http: httpx.AsyncClient, talk: str, index: int, lines: Crossings, end: float) -> None:
    await asyncio.sleep(random.uniform(0, PAUSE_SECONDS))
    for number in range(10_000):
        if time.monotonic() > end:
            return
        text = f"好的，我看到了，我们接着看 {index}-{number}"
        lines.send(text)
        body = {"text": text, "client_id": f"a{index}-{number}"}
        (await http.post(f"/api/conversations/{talk}/messages", json=body)).raise_for_status()
        await asyncio.sleep(random.uniform(0.5, 1.5) * PAUSE_SECONDS)


def main() -> None:
    """Runs the bench on an installation of its own."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60
    with tempfile.TemporaryDirectory() as folder:
        os.environ["LEEWAY_VAR_DIR"] = folder  # tokens are signed here with the installation's own secret
        stack = Stack(Path(folder))
        stack.cli("db", "upgrade")
        stack.cli("db", "seed")
        with running(stack) as gateway:
            figures = asyncio.run(play(gateway, seconds))
    figures["seconds"], figures["load"] = seconds, round(os.getloadavg()[0], 1)
    Path(__file__).with_suffix(".json").write_text(json.dumps(figures, indent=1) + "\n", "utf-8")
    for name, value in figures.items():
        print(f"{name:28} {value}")


if __name__ == "__main__":
    main()
