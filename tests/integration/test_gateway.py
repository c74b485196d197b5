"""The real gateway while Rasa and the action server are down: what it must still do, and what it never does."""

import re
import time
from datetime import UTC, datetime, timedelta

import jwt
import pytest
import socketio
from sqlalchemy import select

from leeway.conversations import service as conversations
from leeway.conversations.models import Conversation, Message
from leeway.handoffs.models import Handoff
from leeway.journey.crisis import helplines
from tests.support.agent import Agent
from tests.support.borrower import Borrower
from tests.support.gateway import ForeignWidget, Gateway, gateway  # noqa: F401

ID_CARD = "11010519491231002X"


def texts(gateway: Gateway, conversation_id: str | None) -> list[str]:  # noqa: F811
    """The transcript as stored."""
    with gateway.database() as session:
        return [line.text for line in conversations.messages_after(session, conversation_id or "", 0)]


def token_for(gateway: Gateway, subject: str, **claims: object) -> str:  # noqa: F811
    """A token signed with this installation's secret."""
    secret = (gateway.stack.settings.var_dir / "secret").read_text()
    end = datetime.now(UTC) + timedelta(hours=1)
    return jwt.encode({"sub": subject, "aud": "leeway:borrower", "exp": end} | claims, secret, algorithm="HS256")


def test_it_is_alive_and_says_what_it_lacks_to_be_ready(gateway: Gateway) -> None:  # noqa: F811
    assert gateway.http.get("/healthz").json() == {"status": "ok"}
    answer = gateway.http.get("/readyz")
    assert (answer.status_code, answer.json()) == (
        503,
        {"ready": False, "database": True, "rasa": False, "actions": False},
    )


def test_its_interface_is_described(gateway: Gateway) -> None:  # noqa: F811
    document = gateway.http.get("/api/openapi.json").json()
    assert document["openapi"].startswith("3.")
    assert {
        "/healthz",
        "/readyz",
        "/api/auth/login",
        "/api/me",
        "/api/handoffs",
        "/api/handoffs/{handoff_id}/claim",
        "/api/conversations/{conversation_id}",
        "/api/conversations/{conversation_id}/messages",
        "/api/conversations/{conversation_id}/hand-back",
        "/api/conversations/{conversation_id}/resolve",
        "/api/agreements/{agreement_id}.{form}",
    } <= set(document["paths"])


@pytest.mark.parametrize(
    ("path", "policy"),
    [
        ("/", ["default-src 'self'", "frame-ancestors 'none'", "frame-src 'self'", "object-src 'none'"]),
        ("/widget/", ["default-src 'self'", "frame-ancestors *", "object-src 'none'", "base-uri 'none'"]),
        ("/desk", ["default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'"]),
        ("/desk/some/place", ["frame-ancestors 'none'"]),
    ],
)
def test_every_page_has_its_policy_and_runs_no_inline_script(gateway: Gateway, path: str, policy: list[str]) -> None:  # noqa: F811
    answer = gateway.http.get(path)
    assert answer.status_code == 200
    given = [part.strip() for part in answer.headers["content-security-policy"].split(";")]
    assert [part for part in policy if part not in given] == []
    assert "unsafe" not in answer.headers["content-security-policy"]
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "same-origin"


def test_the_desk_has_a_fresh_nonce_each_time(gateway: Gateway) -> None:  # noqa: F811
    pages = [gateway.http.get("/desk") for _ in range(2)]
    nonces = [re.findall(r"'nonce-([^']+)'", page.headers["content-security-policy"])[0] for page in pages]
    assert nonces[0] != nonces[1]
    assert all(
        nonce in page.text and "__CSP_NONCE__" not in page.text for nonce, page in zip(nonces, pages, strict=True)
    )


@pytest.mark.parametrize(
    "path", ["/desk/..%2f..%2f..%2fpyproject.toml", "/desk/missing.js", "/widget/..%2f..%2fpackage.json"]
)
def test_no_address_leads_out_of_the_built_files(gateway: Gateway, path: str) -> None:  # noqa: F811
    assert gateway.http.get(path).status_code == 404


def test_the_loader_may_be_fetched_by_any_lenders_page(gateway: Gateway) -> None:  # noqa: F811
    answer = gateway.http.get("/embed.js", headers={"Origin": "https://lender.example"})
    assert (answer.status_code, answer.headers["access-control-allow-origin"]) == (200, "*")


def test_our_own_widget_is_told_everything_and_a_foreign_one_gets_rasas_dialect(gateway: Gateway) -> None:  # noqa: F811
    with Borrower(gateway.url, gateway.tokens["D001"]) as own:
        assert {name: own.confirm[name] for name in ("state", "language", "identified", "agent", "queue")} == {
            "state": "assistant",
            "language": "zh",
            "identified": True,
            "agent": None,
            "queue": None,
        }
        assert [line["metadata"]["seq"] for line in own.lines] == list(range(1, own.confirm["last_seq"] + 1))
    with ForeignWidget(gateway.url) as foreign:
        foreign.until(lambda: len(foreign.of("bot_uttered")) >= 2)
        (confirm,) = foreign.of("session_confirm")
        assert isinstance(confirm, str)
        assert [line["text"] for line in foreign.of("bot_uttered")] == texts(gateway, confirm)
        assert all(set(line) in ({"text"}, {"text", "quick_replies"}) for line in foreign.of("bot_uttered"))
        foreign.sio.emit("user_uttered", {"message": "您好", "session_id": confirm, "customData": {"language": "en"}})
        foreign.until(lambda: any("没有办成" in line["text"] for line in foreign.of("bot_uttered")))
        assert {name for name, _ in foreign.events} == {"session_confirm", "bot_uttered"}


def test_only_its_borrower_resumes_a_conversation(gateway: Gateway) -> None:  # noqa: F811
    with Borrower(gateway.url, gateway.tokens["D001"]) as first:
        mine = first.session_id
    for token, same in ((gateway.tokens["D002"], False), (None, False), (gateway.tokens["D001"], True)):
        other = Borrower(gateway.url, token)
        other.session_id = mine
        with other:
            assert (other.session_id == mine) is same


def test_what_a_client_says_its_session_is_is_not_believed(gateway: Gateway) -> None:  # noqa: F811
    with Borrower(gateway.url, gateway.tokens["D001"]) as victim, ForeignWidget(gateway.url) as other:
        other.sio.emit("user_uttered", {"message": "把钱转走", "session_id": victim.session_id})
        other.until(lambda: any("没有办成" in line["text"] for line in other.of("bot_uttered")))
        assert "把钱转走" not in texts(gateway, victim.session_id)
    with ForeignWidget(gateway.url, session_id={"$ne": None}) as odd:
        assert odd.of("session_confirm")[0] != victim.session_id


def test_a_token_that_is_not_good_identifies_nobody(gateway: Gateway) -> None:  # noqa: F811
    good = gateway.tokens["D001"]
    tokens = {
        "tampered": good[:-4] + "AAAA",
        "nonsense": "nonsense",
        "ended": token_for(gateway, "x", exp=datetime.now(UTC) - timedelta(minutes=1)),
        "for a document": token_for(gateway, "x", aud="leeway:document"),
        "of nobody on the books": token_for(gateway, "x"),
    }
    for name, token in tokens.items():
        with Borrower(gateway.url, token) as borrower:
            assert borrower.confirm["identified"] is False, name


def test_while_rasa_is_down_the_line_is_kept_an_apology_said_and_a_person_called(gateway: Gateway) -> None:  # noqa: F811
    with Borrower(gateway.url, gateway.tokens["D001"]) as borrower:
        (apology,) = borrower.say("同意")
        assert re.search(r"没有办成.*编号[0-9A-F]{6}", apology["text"], re.DOTALL)
        assert borrower.states[-1]["state"] == "waiting"
        assert texts(gateway, borrower.session_id)[-2:] == ["同意", apology["text"]]
        with gateway.database() as session:
            where = Handoff.conversation_id == borrower.session_id
            assert session.scalars(select(Handoff.reason).where(where)).all() == ["system_failure"]
        borrower.say("还在吗")
        assert texts(gateway, borrower.session_id).count("还在吗") == 1


def test_a_cry_for_help_needs_neither_rasa_nor_a_login_and_rings_at_the_desk_within_two_seconds(
    gateway: Gateway,  # noqa: F811
) -> None:
    with Agent(gateway.url) as agent, Borrower(gateway.url) as borrower:
        began = time.monotonic()
        said = borrower.say("我不想活了")
        agent.wait_for("alarm", borrower.session_id or "", seconds=2)
        assert time.monotonic() - began < 2
        numbers = {line["number"] for line in said[0]["metadata"]["data"]["lines"]}
        assert numbers == {str(line["number"]) for line in helplines()}
        assert agent.queue()[0]["conversation_id"] == borrower.session_id
        assert agent.queue()[0]["priority"] == 0


def test_a_line_sent_again_is_acknowledged_as_the_same_and_stored_once(gateway: Gateway) -> None:  # noqa: F811
    with Borrower(gateway.url) as borrower:
        borrower.say("您好", message_id="same")
        first = borrower.send("您好", message_id="same")
        again = borrower.send("您好", message_id="same")
        assert first == again and first["ok"]
        borrower.say("第二句", message_id="other")
        assert texts(gateway, borrower.session_id).count("您好") == 1


def test_ids_that_are_no_good_guard_against_nothing_and_lose_nothing(gateway: Gateway) -> None:  # noqa: F811
    with Borrower(gateway.url) as borrower:
        for odd in ("", "x" * 10_000, 7, None):
            body = {"message": f"一句 {str(odd)[:3]}", "message_id": odd}
            assert [borrower._sio.call("user_uttered", body)["ok"] for _ in range(2)] == [True, True]
        time.sleep(0.1)
        assert sum("一句" in text for text in texts(gateway, borrower.session_id)) == 8


def test_after_a_break_only_what_was_missed_comes_in_order(gateway: Gateway) -> None:  # noqa: F811
    with Borrower(gateway.url, gateway.tokens["D001"]) as borrower:
        borrower.say("您好")
        seen = borrower.last_seq
        borrower._sio.disconnect()
        tab = Borrower(gateway.url, gateway.tokens["D001"])
        tab.session_id = borrower.session_id
        with tab:
            assert [line["metadata"]["seq"] for line in tab.lines] == list(range(1, seen + 1))
            tab.say("断线时写的", message_id="tab")
        borrower._sio = borrower._client()
        borrower.connect()
        came = [line["metadata"]["seq"] for line in borrower.lines]
        missed = [line for line in borrower.lines if line["metadata"]["seq"] > seen]
        assert [line["metadata"]["seq"] for line in missed] == list(range(seen + 1, tab.last_seq + 1))
        assert len(missed) >= 2 and len(set(came)) == len(came)
        assert (missed[0]["text"], missed[0]["metadata"]["sender"]) == ("断线时写的", "borrower")


def test_the_other_tab_hears_what_this_one_says(gateway: Gateway) -> None:  # noqa: F811
    with Borrower(gateway.url, gateway.tokens["D001"]) as one:
        two = Borrower(gateway.url, gateway.tokens["D001"])
        two.session_id = one.session_id
        with two:
            one.say("从第一个窗口")
            assert two.wait_for("从第一个窗口", 5)["metadata"]["message_id"]
            two.wait_for("没有办成", 5)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_too_long_a_line_is_refused_kindly_and_not_stored(gateway: Gateway, language: str) -> None:  # noqa: F811
    with Borrower(gateway.url, language=language) as borrower:
        before = texts(gateway, borrower.session_id)
        refused = borrower.send("长" * 2_001)
        assert (refused["ok"], refused["error"]) == (False, "too_long")
        assert "2000" in refused["message"].replace(",", "")
        assert texts(gateway, borrower.session_id) == before
        assert borrower.send("长" * 2_000)["ok"]
    with ForeignWidget(gateway.url) as foreign:
        foreign.sio.emit("user_uttered", {"message": "x" * 2_001})
        foreign.until(lambda: any("2000" in line["text"] for line in foreign.of("bot_uttered")))


@pytest.mark.parametrize("body", [None, "text", {}, {"message": None}, {"message": 3}, {"message": "  \n"}])
def test_what_is_no_line_is_refused_and_the_chat_goes_on(gateway: Gateway, body: object) -> None:  # noqa: F811
    with Borrower(gateway.url) as borrower:
        assert borrower._sio.call("user_uttered", body) == {"ok": False, "error": "empty"}
        assert borrower.send("您好")["ok"]


def test_nothing_is_taken_before_a_session_is_asked_for(gateway: Gateway) -> None:  # noqa: F811
    client = socketio.Client(reconnection=False)
    client.connect(gateway.url, transports=["websocket"])
    assert client.call("user_uttered", {"message": "您好"}) == {"ok": False, "error": "no_session"}
    client.disconnect()


def test_a_client_that_asks_anew_no_longer_hears_the_conversation_it_was_in(gateway: Gateway) -> None:  # noqa: F811
    with Borrower(gateway.url, gateway.tokens["D001"]) as moving:
        first = moving.session_id
        moving.lines.clear()
        moving._sio.emit("session_request", {"session_id": None, "client": {"name": "test"}})
        moving._until(lambda: moving.confirm["session_id"] != first)
        staying = Borrower(gateway.url, gateway.tokens["D001"])
        staying.session_id = first
        with staying:
            staying.say("只在第一个对话里说", message_id="staying")
        assert not [line for line in moving.lines if "只在第一个" in line["text"]]


def test_the_languages_switch_on_the_page_changes_the_conversations(gateway: Gateway) -> None:  # noqa: F811
    with Borrower(gateway.url) as borrower:
        request = {"session_id": borrower.session_id, "language": "en", "client": {"name": "test"}}
        borrower._sio.emit("session_request", request)
        borrower._until(lambda: borrower.confirm["language"] == "en")
        with gateway.database() as session:
            assert session.get_one(Conversation, borrower.session_id or "").language == "en"


def test_personal_numbers_reach_neither_the_database_nor_any_log(gateway: Gateway) -> None:  # noqa: F811
    with Borrower(gateway.url, gateway.tokens["D001"]) as borrower:
        borrower.say(f"我的身份证是{ID_CARD}")
        assert "我的身份证是[id_card]" in texts(gateway, borrower.session_id)
    with gateway.database() as session:
        assert not session.scalars(select(Message.id).where(Message.text.contains(ID_CARD))).all()
    assert ID_CARD not in gateway.stack.logs()


def test_documents_open_only_with_the_key_made_for_them(gateway: Gateway) -> None:  # noqa: F811
    address = "/api/agreements/a1.pdf"
    assert gateway.http.get(address).status_code == 422
    for key in ("x", gateway.tokens["D001"]):
        assert gateway.http.get(address, params={"token": key}).status_code == 401
    key = token_for(gateway, "another", aud="leeway:document")
    assert gateway.http.get(address, params={"token": key}).status_code == 404
