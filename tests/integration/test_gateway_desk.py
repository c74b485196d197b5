"""The desk's interface on the real gateway: who may, who was first, and what both sides see at once."""

import hashlib
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier
from typing import Any

import httpx
import pytest
import socketio
from sqlalchemy import select

from leeway import clock, demo
from leeway.agents import service as agents
from leeway.agents.models import Agent as AgentRow
from leeway.agents.models import AgentSession
from leeway.audit.models import AuditEvent
from leeway.conversations.models import Message
from tests.support.agent import Agent
from tests.support.borrower import Borrower
from tests.support.gateway import Gateway, gateway  # noqa: F401

READ = ("/api/me", "/api/handoffs", "/api/conversations/x", "/api/conversations/x/messages")
WRITE = (
    "/api/handoffs/x/claim",
    "/api/conversations/x/messages",
    "/api/conversations/x/hand-back",
    "/api/conversations/x/resolve",
    "/api/conversations/x/typing",
)
HEADER = {"X-Leeway": "desk"}


@pytest.fixture
def borrower(gateway: Gateway) -> Iterator[Borrower]:  # noqa: F811
    """A borrower who waits for a person, because nothing else works."""
    with Borrower(gateway.url, gateway.tokens["D001"]) as waiting:
        waiting.say("同意")
        yield waiting


@pytest.fixture
def anna(gateway: Gateway) -> Iterator[Agent]:  # noqa: F811
    with Agent(gateway.url, "zhoumin") as agent:
        yield agent


@pytest.fixture
def grace(gateway: Gateway) -> Iterator[Agent]:  # noqa: F811
    with Agent(gateway.url, "grace") as agent:
        yield agent


def post(agent: Agent, path: str, **body: Any) -> tuple[int, str]:
    """The status and the code of the error, if any."""
    answer = agent.http.post(path, json=body)
    return answer.status_code, answer.json().get("error", "")


def signed_in(gateway: Gateway, cookie: str) -> httpx.Client:  # noqa: F811
    """A desk with this session's cookie. No TLS is spoken here, and making ready for it takes long."""
    cookies = {"leeway_session": cookie}
    return httpx.Client(
        base_url=gateway.url, cookies=cookies, headers=HEADER, trust_env=False, verify=False, timeout=30
    )


def somebody_there(gateway: Gateway) -> int:  # noqa: F811
    with gateway.database() as session:
        return agents.present(session)


def conversation_path(borrower: Borrower, tail: str = "") -> str:
    return f"/api/conversations/{borrower.session_id}{tail}"


def test_without_a_session_there_is_nothing_to_see_or_do(gateway: Gateway) -> None:  # noqa: F811
    seen = {path: gateway.http.get(path).status_code for path in READ}
    done = {path: gateway.http.post(path, headers=HEADER, json={}).status_code for path in WRITE}
    assert set(seen.values()) == set(done.values()) == {401}


def test_a_page_of_somebody_else_cannot_write_with_an_agents_cookie(
    gateway: Gateway,  # noqa: F811
    anna: Agent,
    borrower: Borrower,
) -> None:
    cookie = {"leeway_session": anna.http.cookies["leeway_session"]}
    with httpx.Client(base_url=gateway.url, cookies=cookie, trust_env=False) as foreign:
        assert foreign.get("/api/me").status_code == 200
        assert [foreign.post(path, json={}).status_code for path in WRITE] == [403] * len(WRITE)


def test_the_sessions_cookie_is_out_of_reach_of_scripts_and_other_sites(gateway: Gateway) -> None:  # noqa: F811
    person = demo.agents()[0]
    answer = httpx.post(
        f"{gateway.url}/api/auth/login",
        json={"username": person["username"], "password": person["password"]},
        trust_env=False,
    )
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie and "samesite=strict" in cookie
    assert "password" not in answer.text


def test_signing_out_ends_the_session(gateway: Gateway) -> None:  # noqa: F811
    with Agent(gateway.url, "zhoumin") as agent:
        token = agent.http.cookies["leeway_session"]
        agent.http.post("/api/auth/logout")
        with signed_in(gateway, token) as stale:
            answer = stale.get("/api/me")
        assert (answer.status_code, answer.json()["error"]) == (401, "not_signed_in")


def test_five_wrong_passwords_lock_and_say_so(gateway: Gateway) -> None:  # noqa: F811
    chen = {"username": "chenwei", "password": "wrong"}
    answers = [gateway.http.post("/api/auth/login", json=chen).json()["error"] for _ in range(6)]
    assert answers == ["login_failed"] * 5 + ["login_locked"]


@pytest.mark.parametrize(("language", "message"), [("zh-CN", "请先登录。"), ("en-GB", "Please sign in first.")])
def test_refusals_are_sentences_in_the_callers_language(gateway: Gateway, language: str, message: str) -> None:  # noqa: F811
    answer = gateway.http.get("/api/me", headers={"Accept-Language": language})
    assert answer.json() == {"error": "not_signed_in", "message": message}


def test_an_auditor_reads_everything_and_does_nothing(gateway: Gateway, borrower: Borrower) -> None:  # noqa: F811
    with Agent(gateway.url, "audit") as auditor:
        waiting = auditor.handoff_of(borrower.session_id or "")
        assert auditor.http.get(conversation_path(borrower)).status_code == 200
        assert post(auditor, f"/api/handoffs/{waiting['id']}/claim") == (403, "not_allowed")
        assert post(auditor, conversation_path(borrower, "/messages"), text="您好", client_id="1") == (
            403,
            "not_allowed",
        )
        assert auditor.handoff_of(borrower.session_id or "")["status"] == "waiting"


def test_of_twenty_agents_who_claim_at_once_exactly_one_gets_the_case(gateway: Gateway, borrower: Borrower) -> None:  # noqa: F811
    cookies = [f"desk session {number}" for number in range(20)]
    with gateway.database() as session:
        now = clock.now(session)
        for number, cookie in enumerate(cookies):
            agent = AgentRow(id=f"a{number}", username=f"a{number}", name=f"A{number}", role="agent", password_hash="")
            session.add(agent)
            session.flush()
            token_hash = hashlib.sha256(cookie.encode()).hexdigest()
            row = {"token_hash": token_hash, "agent_id": agent.id, "created_at": now}
            session.add(AgentSession(**row, expires_at=now + timedelta(hours=1)))
    with signed_in(gateway, cookies[0]) as one:
        rows = one.get("/api/handoffs").json()["items"]
        handoff_id = next(row["id"] for row in rows if row["conversation_id"] == borrower.session_id)
    together = Barrier(20)

    def claim(cookie: str) -> int:
        with signed_in(gateway, cookie) as client:
            together.wait()
            return client.post(f"/api/handoffs/{handoff_id}/claim").status_code

    with ThreadPoolExecutor(20) as pool:
        statuses = [future.result() for future in [pool.submit(claim, cookie) for cookie in cookies]]
    assert sorted(statuses) == [200] + [409] * 19
    with gateway.database() as session:
        deeds = select(AuditEvent).where(AuditEvent.action == "handoff.claimed", AuditEvent.subject == handoff_id)
        assert len(session.scalars(deeds).all()) == 1
    joined = [line for line in borrower.lines if "人工客服A" in line["text"]]
    assert len(joined) == 1


def test_only_the_holder_speaks_to_the_borrower(anna: Agent, grace: Agent, borrower: Borrower) -> None:
    path, line = conversation_path(borrower, "/messages"), {"text": "您好", "client_id": "c1"}
    assert post(anna, path, **line) == (409, "not_yours")
    whole = anna.claim(borrower.session_id or "")
    assert whole["handoff"]["agent"]["name"] == "周敏"
    assert post(grace, path, **line) == (409, "not_yours")
    assert post(grace, conversation_path(borrower, "/hand-back")) == (409, "not_yours")
    assert post(grace, conversation_path(borrower, "/resolve"), outcome="advice") == (409, "not_yours")
    anna.reply(borrower.session_id or "", "我是周敏，您慢慢说。")
    shown = borrower.wait_for("我是周敏", 5)
    assert (shown["metadata"]["sender"], shown["metadata"]["agent"]) == ("agent", {"name": "周敏"})


def test_a_reply_sent_again_is_said_once_and_personal_numbers_in_it_are_masked(
    gateway: Gateway,  # noqa: F811
    anna: Agent,
    borrower: Borrower,
) -> None:
    anna.claim(borrower.session_id or "")
    said = {"text": "请打15400000001找我", "client_id": "once"}
    ids = [anna.http.post(conversation_path(borrower, "/messages"), json=said).json()["message"]["id"] for _ in "ab"]
    assert ids[0] == ids[1]
    with gateway.database() as session:
        query = select(Message.text).where(Message.conversation_id == borrower.session_id, Message.sender == "agent")
        assert session.scalars(query).all() == ["请打[phone]找我"]


def test_while_a_person_has_the_conversation_the_assistant_is_silent_and_the_desk_sees_every_line(
    gateway: Gateway,  # noqa: F811
    anna: Agent,
    borrower: Borrower,
) -> None:
    anna.claim(borrower.session_id or "")
    borrower.wait_for("周敏", 5)
    anna.events.clear()
    assert borrower.send("我丢了工作", message_id="to-anna")["ok"]
    seen = anna.wait_for("message.created", borrower.session_id or "")
    assert (seen["message"]["text"], seen["message"]["sender"]) == ("我丢了工作", "borrower")
    anna.reply(borrower.session_id or "", "我记下了")
    borrower.wait_for("我记下了", 5)
    with gateway.database() as session:
        query = select(Message).where(Message.conversation_id == borrower.session_id).order_by(Message.seq.desc())
        assert [line.sender for line in session.scalars(query).all()[:2]] == ["agent", "borrower"]


def test_after_hand_back_the_open_question_is_asked_again(anna: Agent, borrower: Borrower) -> None:
    anna.claim(borrower.session_id or "")
    assert post(anna, conversation_path(borrower, "/hand-back"), step="nonsense") == (422, "unknown_step")
    whole = anna.hand_back(borrower.session_id or "", note="谈过了")
    assert (whole["conversation"]["state"], whole["handoff"]["status"]) == ("assistant", "handed_back")
    borrower._until(lambda: borrower.states[-1]["state"] == "assistant", 5)
    handed_back, question = borrower.lines[-2:]
    assert "交回给我" in handed_back["text"]
    assert "您同意" in question["text"] and question["quick_replies"]
    assert whole["handoff"]["note"] == "谈过了"


def test_an_end_has_an_outcome_and_the_borrower_may_write_again(anna: Agent, borrower: Borrower) -> None:
    anna.claim(borrower.session_id or "")
    assert post(anna, conversation_path(borrower, "/resolve"), outcome="whatever") == (422, "invalid")
    whole = anna.resolve(borrower.session_id or "", "advice", "解释了征信")
    assert (whole["conversation"]["state"], whole["handoff"]["outcome"]) == ("closed", "advice")
    assert borrower.session_id in [row["conversation_id"] for row in anna.queue("resolved")]
    borrower._until(lambda: borrower.states[-1]["state"] == "closed")
    borrower.say("还有一件事", message_id="again")
    assert borrower.states[-1]["state"] == "waiting"


def test_the_desk_shows_case_and_transcript_and_knows_who_writes(anna: Agent, borrower: Borrower) -> None:
    whole = anna.claim(borrower.session_id or "")
    assert whole["conversation"]["borrower"]["name"] == "林静"
    assert whole["conversation"]["borrower"]["phone_tail"] == "0001"
    assert [loan["outstanding_minor"] for loan in whole["case"]["loans"]] == [480_000]
    assert [line["seq"] for line in whole["messages"]] == list(range(1, len(whole["messages"]) + 1))
    borrower._sio.emit("typing", {"on": True})
    assert anna.wait_for("conversation.typing", borrower.session_id or "")["on"] is True


@pytest.mark.parametrize("cookie", [None, "leeway_session=", "leeway_session=made-up"])
def test_the_live_desk_admits_nobody_without_a_session(gateway: Gateway, cookie: str | None) -> None:  # noqa: F811
    client = socketio.Client(reconnection=False)
    headers = {"Cookie": cookie} if cookie else {}
    with pytest.raises(socketio.exceptions.ConnectionError):
        client.connect(gateway.url, headers=headers, namespaces=["/desk"], transports=["websocket"], wait_timeout=3)


@pytest.mark.parametrize(
    ("path", "status", "error"),
    [("/api/conversations/none", 404, "not_found"), ("/api/handoffs?status=lost", 422, "invalid")],
)
def test_what_is_not_there_is_said_in_the_same_form(anna: Agent, path: str, status: int, error: str) -> None:
    answer = anna.http.get(path)
    assert (answer.status_code, answer.json()["error"]) == (status, error)
    assert answer.json()["message"]


def test_a_waiting_borrower_is_told_of_people_only_while_one_is_connected(
    gateway: Gateway,  # noqa: F811
    borrower: Borrower,
) -> None:
    assert borrower.states[-1]["queue"]["open"] is False
    with Agent(gateway.url, "zhoumin"):
        borrower.say("有人吗", message_id="q1")
        assert borrower.states[-1]["queue"]["open"] is True
        assert borrower.states[-1]["queue"]["wait_minutes"] >= 1
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline and somebody_there(gateway):
        time.sleep(0.05)
    borrower.say("还有人吗", message_id="q2")
    assert borrower.states[-1]["queue"] | {"position": 0} == {"position": 0, "wait_minutes": None, "open": False}
