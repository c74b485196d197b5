"""Two gateways that share one Redis and one database are one installation to borrowers and agents."""

import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
import redis

from tests.support.agent import Agent
from tests.support.borrower import Borrower
from tests.support.gateway import ForeignWidget, Gateway, running
from tests.support.stack import Stack, free_ports

pytestmark = pytest.mark.redis
MISSING = "no Redis server on this machine; get it with: apt-get install redis-server"


@pytest.fixture(scope="module")
def redis_url() -> Iterator[str]:
    """A Redis server of the test's own, that keeps nothing on disk."""
    program = shutil.which("redis-server")
    if program is None:
        pytest.skip(MISSING)
    (port,) = free_ports(1)
    settings = ["--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
    server = subprocess.Popen([program, *settings], stdout=subprocess.DEVNULL)
    try:
        _wait(port, server)
        yield f"redis://127.0.0.1:{port}/0"
    finally:
        server.terminate()
        server.wait(timeout=10)


@pytest.fixture(scope="module")
def pair(redis_url: str, seeded_database: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Gateway]]:
    """Gateways A and B."""
    folder = tmp_path_factory.mktemp("pair")
    (folder / "leeway.db").write_bytes(seeded_database.read_bytes())
    with ExitStack() as both:
        gateways = []
        for name in "ab":
            stack = Stack(folder / name, database_url=f"sqlite:///{folder / 'leeway.db'}")
            stack.env |= {"LEEWAY_REDIS_URL": redis_url, "LEEWAY_SECRET": "one secret that both gateways share"}
            gateways.append(both.enter_context(running(stack)))
        yield gateways


def _wait(port: int, server: subprocess.Popen[bytes]) -> None:
    client = redis.Redis(port=port)
    deadline = time.monotonic() + 10
    while True:
        try:
            client.ping()
        except redis.ConnectionError:
            assert server.poll() is None and time.monotonic() < deadline, "Redis did not start"
            time.sleep(0.05)
        else:
            client.close()
            return


def test_borrower_and_agent_at_different_gateways_hear_each_other(pair: list[Gateway]) -> None:
    a, b = pair
    with Agent(b.url, "zhoumin") as agent, Borrower(a.url, a.tokens["D001"]) as borrower:
        borrower.say("同意")
        conversation_id = borrower.session_id or ""
        agent.wait_for("conversation.status_changed", conversation_id)
        agent.claim(conversation_id)
        borrower.wait_for("周敏", 5)
        borrower._until(lambda: borrower.states[-1]["state"] == "human", 5)
        agent.reply(conversation_id, "我是周敏，我看到您写的了。")
        shown = borrower.wait_for("我看到您写的了", 5)
        assert (shown["metadata"]["sender"], shown["metadata"]["agent"]) == ("agent", {"name": "周敏"})
        assert borrower.send("谢谢", message_id="thanks")["ok"]
        agent.hear(conversation_id, "谢谢")
        agent.hand_back(conversation_id)
        borrower.wait_for("交回给我", 5)


def test_each_line_reaches_a_widget_once_whatever_gateway_it_was_said_at(pair: list[Gateway]) -> None:
    a, b = pair
    with Borrower(a.url, a.tokens["D002"]) as one:
        two = Borrower(b.url, b.tokens["D002"])
        two.session_id = one.session_id
        with two:
            one.say("从A说的", message_id="from a")
            two.wait_for("从A说的", 5)
            two.say("从B说的", message_id="from b")
            one.wait_for("从B说的", 5)
            one._until(lambda: one.last_seq == two.last_seq, 5)
            for widget in (one, two):
                came = [line["metadata"]["seq"] for line in widget.lines]
                assert len(came) == len(set(came))


def test_a_foreign_widget_at_the_other_gateway_hears_the_agent_in_plain_words(pair: list[Gateway]) -> None:
    a, b = pair
    with Agent(b.url, "grace") as agent, ForeignWidget(a.url) as foreign:
        conversation_id = foreign.of("session_confirm")[0]
        foreign.sio.emit("user_uttered", {"message": "您好"})
        agent.wait_for("conversation.status_changed", conversation_id)
        agent.claim(conversation_id)
        agent.reply(conversation_id, "您好，我是Grace")
        foreign.until(lambda: {"text": "您好，我是Grace"} in foreign.of("bot_uttered"))


def test_a_cry_for_help_rings_at_the_desks_of_every_gateway(pair: list[Gateway]) -> None:
    a, b = pair
    with Agent(a.url, "zhoumin") as near, Agent(b.url, "grace") as far, Borrower(a.url) as borrower:
        said = borrower.say("我不想活了")
        for agent in (near, far):
            agent.wait_for("alarm", borrower.session_id or "", seconds=2)
        assert any("会来这里和您说话" in line["text"] for line in said)
