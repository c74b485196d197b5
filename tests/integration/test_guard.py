"""The guard, the hint and rehearsals through the real gateway."""

from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import select

from leeway.audit.models import AuditEvent
from leeway.conversations.models import Message
from tests.support.agent import Agent
from tests.support.borrower import Borrower
from tests.support.gateway import Gateway, gateway  # noqa: F401

THREAT = "您再不还钱就等着坐牢吧"
HASTE = "请您尽快还款"


@pytest.fixture
def borrower(gateway: Gateway) -> Iterator[Borrower]:  # noqa: F811
    with Borrower(gateway.url, gateway.tokens["D001"]) as waiting:
        waiting.say("同意")
        yield waiting


@pytest.fixture
def anna(gateway: Gateway) -> Iterator[Agent]:  # noqa: F811
    with Agent(gateway.url, "zhoumin") as agent:
        yield agent


def said(gateway: Gateway, borrower: Borrower) -> list[str]:  # noqa: F811
    with gateway.database() as session:
        query = select(Message.text).where(Message.conversation_id == borrower.session_id, Message.sender == "agent")
        return list(session.scalars(query))


def deeds(gateway: Gateway, borrower: Borrower) -> list[tuple[str, list[str]]]:  # noqa: F811
    with gateway.database() as session:
        query = (
            select(AuditEvent)
            .where(AuditEvent.subject == borrower.session_id, AuditEvent.action.startswith("reply."))
            .order_by(AuditEvent.at)
        )
        return [(event.action, event.data["rules"]) for event in session.scalars(query)]


def send(agent: Agent, borrower: Borrower, text: str, client_id: str, **more: Any) -> tuple[int, dict[str, Any]]:
    body = {"text": text, "client_id": client_id, **more}
    answer = agent.http.post(f"/api/conversations/{borrower.session_id}/messages", json=body)
    return answer.status_code, answer.json()


def test_a_threat_is_never_sent_and_stays_on_record(gateway: Gateway, anna: Agent, borrower: Borrower) -> None:  # noqa: F811
    anna.claim(borrower.session_id or "")
    status, body = send(anna, borrower, THREAT, "c1")
    assert (status, body["error"], body["check"]["verdict"]) == (422, "reply_blocked", "block")
    [finding] = body["check"]["findings"]
    assert (finding["rule"], finding["severity"]) == ("false_law", "forbidden")
    assert THREAT[finding["start"] : finding["end"]] == finding["text"]
    assert finding["why"] and finding["better"]
    assert send(anna, borrower, THREAT, "c1", acknowledged=["false_law"])[0] == 422
    assert said(gateway, borrower) == []
    assert deeds(gateway, borrower) == [("reply.blocked", ["false_law"])] * 2
    assert send(anna, borrower, finding["better"], "c2")[0] == 200


def test_a_risky_line_is_sent_once_its_warning_is_acknowledged(
    gateway: Gateway,  # noqa: F811
    anna: Agent,
    borrower: Borrower,
) -> None:
    anna.claim(borrower.session_id or "")
    status, body = send(anna, borrower, HASTE, "c1")
    assert (status, body["error"]) == (422, "reply_unacknowledged")
    assert send(anna, borrower, HASTE, "c1", acknowledged=["belittling"])[0] == 422
    assert send(anna, borrower, HASTE, "c1", acknowledged=["haste"])[0] == 200
    assert said(gateway, borrower) == [HASTE]
    assert [action for action, _ in deeds(gateway, borrower)] == ["reply.warned"] * 2 + ["reply.acknowledged"]


def test_who_does_not_hold_the_conversation_is_told_so_before_anything_is_checked(
    gateway: Gateway,  # noqa: F811
    anna: Agent,
    borrower: Borrower,
) -> None:
    assert send(anna, borrower, THREAT, "c1")[0] == 409
    assert deeds(gateway, borrower) == []


@pytest.mark.parametrize(
    ("text", "verdict", "rules"),
    [
        ("谢谢您告诉我，您慢慢说。", "allow", []),
        (HASTE, "warn", ["haste"]),
        ("每月还150元就行，我给您定了", "block", ["figure_outside"]),
    ],
)
def test_a_draft_is_judged_without_being_sent(
    gateway: Gateway,  # noqa: F811
    anna: Agent,
    borrower: Borrower,
    text: str,
    verdict: str,
    rules: list[str],
) -> None:
    answer = anna.http.post(f"/api/desk/conversations/{borrower.session_id}/check", json={"text": text})
    body = answer.json()
    assert (answer.status_code, body["verdict"], [finding["rule"] for finding in body["findings"]]) == (
        200,
        verdict,
        rules,
    )
    assert deeds(gateway, borrower) == []


def test_reasons_are_in_the_agents_language_and_the_better_sentence_in_the_drafts(
    anna: Agent, borrower: Borrower
) -> None:
    path = f"/api/desk/conversations/{borrower.session_id}/check"
    answer = anna.http.post(path, json={"text": THREAT}, headers={"Accept-Language": "en"}).json()
    [finding] = answer["findings"]
    assert finding["why"].isascii()
    assert not finding["better"].isascii()


def test_in_a_crisis_talk_of_money_is_warned_of(anna: Agent, borrower: Borrower) -> None:
    borrower.send("我不想活了", message_id="cry")
    path = f"/api/desk/conversations/{borrower.session_id}"
    findings = anna.http.post(f"{path}/check", json={"text": "那还款的事怎么办"}).json()["findings"]
    assert [finding["rule"] for finding in findings] == ["money_in_crisis"]
    hint = anna.http.get(f"{path}/hint").json()
    assert (hint["stage"], hint["id"], hint["frame"]) == ("keep_safe", "crisis", "blake")


def test_the_hint_follows_the_talk(anna: Agent, borrower: Borrower) -> None:
    path = f"/api/desk/conversations/{borrower.session_id}/hint"
    anna.claim(borrower.session_id or "")
    assert anna.http.get(path).json()["stage"] == "acknowledge"
    anna.reply(borrower.session_id or "", "听得出来您这阵子不容易，您慢慢说。")
    hint = anna.http.get(path, headers={"Accept-Language": "en"}).json()
    assert hint["stage"] != "acknowledge"
    assert hint["title"].isascii() and not hint["say"][0].isascii()


def test_all_rules_can_be_read(anna: Agent) -> None:
    rules = anna.http.get("/api/desk/guard/rules").json()
    assert {rule["severity"] for rule in rules} == {"forbidden", "risky"}
    assert all(rule["why"] and rule["better"] and rule["says"] for rule in rules)


def test_a_rehearsal_is_played_to_its_end_and_reviewed(anna: Agent) -> None:
    scripts = {script["id"]: script for script in anna.http.get("/api/desk/rehearsals/scripts").json()}
    assert {script["persona"] for script in scripts.values()} == {"angry", "ashamed", "silent", "crisis"}
    started = anna.http.post("/api/desk/rehearsals", json={"script": "angry.zh"})
    assert started.status_code == 201
    path = f"/api/desk/rehearsals/{started.json()['id']}/lines"
    shown = started.json()
    for text in (
        THREAT,
        "对不起，不该打给您母亲，您生气我理解。",
        "您最近是遇到什么事了吗？",
        "每期400元，共12期的方案，您看行吗？",
        "好的，谢谢您",
    ):
        if shown["outcome"] is None:
            answer = anna.http.post(path, json={"text": text})
            assert answer.status_code == 200, answer.text
            shown = answer.json()
    review = shown["review"]
    assert (shown["outcome"], review["first_acknowledgement_turn"], review["turns"]) == ("agreed", 2, 5)
    assert {"acknowledges", "asks", "offers"} <= {remark["deed"] for remark in review["well"]}
    assert [remark["deed"] for remark in review["missed"]] == ["threatens"]
    assert [finding["rule"] for finding in review["caught"]] == ["false_law"]
    assert anna.http.post(path, json={"text": "再见"}).json()["error"] == "rehearsal_over"


def test_a_rehearsal_is_ones_own_and_a_supervisor_sees_it(gateway: Gateway, anna: Agent) -> None:  # noqa: F811
    made = anna.http.post("/api/desk/rehearsals", json={"script": "silent.en"}).json()
    with Agent(gateway.url, "grace") as grace:
        assert grace.http.get(f"/api/desk/rehearsals/{made['id']}").status_code == 404
        assert made["id"] not in [row["id"] for row in grace.http.get("/api/desk/rehearsals").json()]
    ended = anna.http.post(f"/api/desk/rehearsals/{made['id']}/end").json()
    assert (ended["outcome"], ended["review"]["first_acknowledgement_seconds"]) == ("unfinished", None)
    assert anna.http.post(f"/api/desk/rehearsals/{made['id']}/end").json()["ended_at"] == ended["ended_at"]
    assert anna.http.post("/api/desk/rehearsals", json={"script": "nobody"}).status_code == 404


def test_an_auditor_reads_hints_and_neither_checks_nor_practises(gateway: Gateway, borrower: Borrower) -> None:  # noqa: F811
    with Agent(gateway.url, "audit") as auditor:
        path = f"/api/desk/conversations/{borrower.session_id}"
        assert auditor.http.get(f"{path}/hint").status_code == 200
        assert auditor.http.post(f"{path}/check", json={"text": "您好"}).status_code == 403
        assert auditor.http.post("/api/desk/rehearsals", json={"script": "silent.en"}).status_code == 403
