"""Offers from the desk on the real gateway: sent, accepted, approved, refused, and evidence for what they rest on."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from leeway import clock
from leeway.audit.models import AuditEvent
from leeway.conversations import service as conversations
from leeway.events.models import OutboxEvent
from leeway.plans.models import Agreement, DecisionRecord, Offer
from leeway.plans.replay import replay
from leeway.policy.pack import pack_meta
from tests.support.agent import Agent
from tests.support.borrower import Borrower
from tests.support.gateway import Gateway, gateway  # noqa: F401
from tests.support.people import copy_of
from tests.support.sheet import LINES, tell_sheet

CHOOSE, SIGN, DECLINE = "选方案", "同意，签协议", "不，再看看"


@pytest.fixture
def borrower(gateway: Gateway) -> Iterator[Borrower]:  # noqa: F811
    """A borrower nobody else has, who waits for a person."""
    with Borrower(gateway.url, language="zh") as waiting:
        with gateway.database() as session:
            conversation = conversations.get(session, waiting.session_id or "")
            conversations.identify(session, conversation, copy_of(session, "D001").id, "code")
        waiting.say("你好")
        yield waiting


@pytest.fixture
def anna(gateway: Gateway) -> Iterator[Agent]:  # noqa: F811
    with Agent(gateway.url, "zhoumin") as agent:
        yield agent


@pytest.fixture
def chief(gateway: Gateway) -> Iterator[Agent]:  # noqa: F811
    with Agent(gateway.url, "chenwei") as agent:
        yield agent


def path(borrower: Borrower, tail: str) -> str:
    return f"/api/desk/conversations/{borrower.session_id}/{tail}"


def told(gateway: Gateway, borrower: Borrower, **sheet: Any) -> None:  # noqa: F811
    with gateway.database() as session:
        tell_sheet(session, borrower.session_id or "", **sheet)


def offers_of(agent: Agent, borrower: Borrower) -> dict[str, Any]:
    body: dict[str, Any] = agent.http.get(path(borrower, "offers")).json()
    return body


def send(agent: Agent, borrower: Borrower, **wanted: Any) -> tuple[int, dict[str, Any]]:
    answer = agent.http.post(path(borrower, "offers"), json=wanted)
    return answer.status_code, answer.json()


def taken(gateway: Gateway, anna: Agent, borrower: Borrower, **sheet: Any) -> dict[str, Any]:  # noqa: F811
    """The case is told and in Anna's hands; what she may offer."""
    told(gateway, borrower, **sheet)
    anna.claim(borrower.session_id or "")
    borrower.wait_for("周敏", 5)
    return offers_of(anna, borrower)


def card(borrower: Borrower) -> dict[str, Any]:
    """The offer that the borrower sees on the latest card."""
    shown = [line["metadata"]["data"] for line in borrower.lines if line["metadata"].get("kind") == "plans"]
    offer: dict[str, Any] = shown[-1]["offers"][0]
    return offer


def kinds(said: list[dict[str, Any]]) -> list[str]:
    return [line["metadata"]["kind"] for line in said if line["metadata"]["sender"] != "borrower"]


def read_costs(gateway: Gateway) -> None:  # noqa: F811
    with gateway.database() as session:
        clock.advance(session, timedelta(seconds=pack_meta().reading_seconds))


def signed(gateway: Gateway, borrower: Borrower) -> list[Agreement]:  # noqa: F811
    with gateway.database() as session:
        case = conversations.case_of(session, borrower.session_id or "")
        rows = list(session.scalars(select(Agreement).where(Agreement.case_id == case.id)))
        assert all(row.instalments for row in rows)
        return rows


def settlement(gateway: Gateway, anna: Agent, borrower: Borrower) -> dict[str, Any]:  # noqa: F811
    """A loss that lasts, and savings: a settlement is asked for; the approval that waits."""
    view = taken(gateway, anna, borrower, lines={**LINES, "savings": 450_000}, until=None)
    [beyond] = view["beyond"]
    assert (beyond["remedy"], beyond["authority"]) == ("settlement", "supervisor")
    status, body = send(anna, borrower, key=beyond["key"], note="她姐姐愿意帮忙")
    assert (status, body["sent"]) == (200, False)
    approval: dict[str, Any] = body["approval"]
    return approval


def test_an_offer_is_sent_chosen_read_and_signed_while_a_person_has_the_conversation(
    gateway: Gateway,  # noqa: F811
    anna: Agent,
    borrower: Borrower,
) -> None:
    view = taken(gateway, anna, borrower)
    assert (view["authority"], view["can_send"], view["why_not"]) == ("agent", True, None)
    best = view["offers"][0]
    assert best["authority"] == "agent" and best["why"] and view["reason"]
    assert all(offer["instalment_minor"] <= view["sustainable_minor"] for offer in view["offers"])
    status, body = send(anna, borrower, key=best["key"])
    assert (status, body["sent"], body["message"]["sender"], body["message"]["kind"]) == (200, True, "agent", "plans")
    borrower.wait_for(body["message"]["text"], 5)
    offer = card(borrower)
    assert (offer["total_minor"], offer["instalments"]) == (best["total_minor"], best["instalments"])

    said = borrower.say(offer["accept"]["payload"])
    assert kinds(said) == ["text", "cost_table", "text"]
    assert signed(gateway, borrower) == [] and kinds(borrower.say(SIGN)) == ["text"]
    assert signed(gateway, borrower) == []
    read_costs(gateway)
    said = borrower.say(SIGN)
    assert kinds(said) == ["agreement"]
    plan = said[-1]["metadata"]["data"]
    assert sum(item["amount_minor"] for item in plan["instalments"]) == plan["total_minor"] == best["total_minor"]
    assert gateway.http.get(plan["ics_url"]).status_code == gateway.http.get(plan["pdf_url"]).status_code == 200
    assert {line["metadata"]["sender"] for line in said if line["metadata"]["sender"] != "borrower"} == {"system"}

    whole = anna.http.get(f"/api/conversations/{borrower.session_id}").json()
    assert whole["conversation"]["state"] == "human"
    assert whole["case"]["agreement"]["total_minor"] == best["total_minor"]
    assert [line["kind"] for line in whole["messages"]].count("agreement") == 1
    after = offers_of(anna, borrower)
    assert (after["can_send"], send(anna, borrower, key=best["key"])[1]["error"]) == (False, "cannot_offer")
    assert "已经签好" in borrower.say(SIGN, message_id="again")[-1]["text"]
    with gateway.database() as session:
        [agreement] = signed(gateway, borrower)
        events = select(OutboxEvent.type).where(OutboxEvent.subject == agreement.id)
        assert session.scalars(events).all() == ["agreement.accepted"]
        chosen = session.get_one(Offer, agreement.offer_id)
        decision = session.get_one(DecisionRecord, chosen.decision_id)
        assert (decision.inputs["authority"], decision.facts and decision.facts["authority"]) == ("agent", "agent")
        assert replay(session).differences == []


def test_only_buttons_count_and_plain_words_go_to_the_person(
    gateway: Gateway,  # noqa: F811
    anna: Agent,
    borrower: Borrower,
) -> None:
    view = taken(gateway, anna, borrower)
    send(anna, borrower, key=view["offers"][0]["key"])
    before = len(borrower.lines)
    assert borrower.send("可以，我同意")["ok"] and borrower.send("每月300行吗")["ok"]
    anna.reply(borrower.session_id or "", "您慢慢看")
    borrower.wait_for("您慢慢看", 5)
    assert [line["metadata"]["sender"] for line in borrower.lines[before:]].count("system") == 0


def test_whoever_does_not_sign_sees_the_card_again_and_old_cards_are_told_kindly(
    gateway: Gateway,  # noqa: F811
    anna: Agent,
    borrower: Borrower,
) -> None:
    view = taken(gateway, anna, borrower)
    send(anna, borrower, key=view["offers"][0]["key"])
    borrower.wait_for("方案", 5)
    first = card(borrower)["accept"]["payload"]
    borrower.say(first)
    assert kinds(borrower.say(DECLINE)) == ["text", "plans"]
    status, body = send(anna, borrower, months=12)
    assert (status, body["sent"]) == (200, True)
    said = borrower.say(first, message_id="old")
    assert kinds(said)[-1] == "plans" and "换掉了" in said[-1]["text"]
    assert card(borrower)["instalments"] == 12
    assert kinds(borrower.say(CHOOSE + "Z", message_id="foreign"))[-1] == "plans"
    assert signed(gateway, borrower) == []


def test_figures_out_of_reach_get_the_nearest(gateway: Gateway, anna: Agent, borrower: Borrower) -> None:  # noqa: F811
    view = taken(gateway, anna, borrower)
    status, body = send(anna, borrower, amount_minor=100)
    assert (status, body["error"]) == (422, "not_feasible")
    assert view["range"]["instalment_min_minor"] <= body["nearest"]["instalment_minor"] <= view["sustainable_minor"]
    assert sum(item["amount_minor"] for item in body["nearest"]["schedule"]) == body["nearest"]["total_minor"]
    assert send(anna, borrower, key="agent:made-up")[1]["error"] == "not_feasible"
    assert send(anna, borrower)[1]["error"] == "invalid"
    assert send(anna, borrower, key=body["nearest"]["key"], months=3)[1]["error"] == "invalid"


def test_what_is_missing_is_said(gateway: Gateway, anna: Agent, borrower: Borrower) -> None:  # noqa: F811
    view = taken(gateway, anna, borrower, without=("rent", "household"))
    assert (view["can_send"], view["sustainable_minor"], view["offers"]) == (False, None, [])
    assert "房租或房贷" in view["why_not"] and "家庭人口" in view["why_not"]
    status, body = send(anna, borrower, months=12)
    assert (status, body["error"], body["why_not"]) == (422, "cannot_offer", view["why_not"])


def test_nobody_is_asked_for_what_is_not_there(gateway: Gateway, anna: Agent, borrower: Borrower) -> None:  # noqa: F811
    view = taken(gateway, anna, borrower, lines={**LINES, "income_own": 200_000})
    assert (view["can_send"], view["sustainable_minor"], view["offers"], view["beyond"]) == (False, 0, [], [])
    assert view["why_not"] == view["reason"]
    assert [one["label"] for one in view["refused"]] == ["象征性还款，由人工定"]


def test_who_may_do_what(gateway: Gateway, anna: Agent, chief: Agent, borrower: Borrower) -> None:  # noqa: F811
    view = taken(gateway, anna, borrower)
    key = view["offers"][0]["key"]
    assert send(chief, borrower, key=key)[1]["error"] == "not_yours"
    seen = offers_of(chief, borrower)
    assert (seen["authority"], seen["can_send"]) == ("supervisor", False) and seen["why_not"]
    with Agent(gateway.url, "audit") as auditor:
        assert auditor.http.get(path(borrower, "offers")).status_code == 200
        assert send(auditor, borrower, key=key)[0] == 403
        paper = {"category": "rent", "seen": "租房合同"}
        assert auditor.http.post(path(borrower, "evidence"), json=paper).status_code == 403
        assert auditor.http.post("/api/desk/approvals/x", json={"approve": True}).status_code == 403
    assert anna.http.post("/api/desk/approvals/x", json={"approve": True}).status_code == 403
    assert chief.http.post("/api/desk/approvals/x", json={"approve": True}).status_code == 404


def test_beyond_the_agents_authority_a_supervisor_says_yes_and_the_card_goes_out(
    gateway: Gateway,  # noqa: F811
    anna: Agent,
    chief: Agent,
    borrower: Borrower,
) -> None:
    approval = settlement(gateway, anna, borrower)
    assert chief.wait_for("alarm", borrower.session_id or "")["reason"] == "approval"
    waiting = chief.http.get("/api/desk/approvals").json()["items"]
    [row] = [one for one in waiting if one["id"] == approval["id"]]
    assert (row["status"], row["note"], row["asked_by"]["name"]) == ("pending", "她姐姐愿意帮忙", "周敏")
    assert row["offer"]["total_minor"] + row["offer"]["waived_minor"] == 480_000
    assert not [line for line in borrower.lines if line["metadata"].get("kind") == "plans"]

    answer = chief.http.post(f"/api/desk/approvals/{approval['id']}", json={"approve": True, "note": "可以"})
    assert (answer.status_code, answer.json()["status"], answer.json()["decided_by"]["name"]) == (
        200,
        "approved",
        chief.http.get("/api/me").json()["name"],
    )
    assert anna.wait_for("approval.decided", borrower.session_id or "")["approval"]["status"] == "approved"
    borrower._until(lambda: any(line["metadata"].get("kind") == "plans" for line in borrower.lines), 5)
    borrower.say(card(borrower)["accept"]["payload"])
    read_costs(gateway)
    borrower.say(SIGN)
    [agreement] = signed(gateway, borrower)
    assert (agreement.total_minor, len(agreement.instalments)) == (row["offer"]["total_minor"], 1)
    again = chief.http.post(f"/api/desk/approvals/{approval['id']}", json={"approve": False, "note": ""})
    assert (again.status_code, again.json()["error"]) == (409, "already_decided")
    with gateway.database() as session:
        offer = session.get_one(Offer, agreement.offer_id)
        assert session.get_one(DecisionRecord, offer.decision_id).inputs["authority"] == "supervisor"
        deeds = select(AuditEvent.action).where(AuditEvent.subject == approval["id"])
        assert set(session.scalars(deeds)) == {"approval.requested", "approval.decided"}
        told_others = select(OutboxEvent.type).where(OutboxEvent.subject == approval["id"])
        assert set(session.scalars(told_others)) == {"approval.requested", "approval.decided"}
        assert replay(session).differences == []


def test_a_supervisors_no_is_kept_and_sends_nothing(
    gateway: Gateway,  # noqa: F811
    anna: Agent,
    chief: Agent,
    borrower: Borrower,
) -> None:
    approval = settlement(gateway, anna, borrower)
    assert send(anna, borrower, key=approval["offer"]["key"])[1]["approval"]["id"] == approval["id"]
    body = chief.http.post(f"/api/desk/approvals/{approval['id']}", json={"approve": False, "note": "先分期"}).json()
    assert (body["status"], body["decision_note"]) == ("refused", "先分期")
    decided = anna.http.get("/api/desk/approvals?status=decided").json()["items"]
    assert approval["id"] in [one["id"] for one in decided]
    assert not [line for line in borrower.lines if line["metadata"].get("kind") == "plans"]


def test_of_two_decisions_at_once_exactly_one_counts(
    gateway: Gateway,  # noqa: F811
    anna: Agent,
    chief: Agent,
    borrower: Borrower,
) -> None:
    approval = settlement(gateway, anna, borrower)

    def decide(approve: bool) -> int:
        verdict = {"approve": approve, "note": ""}
        return chief.http.post(f"/api/desk/approvals/{approval['id']}", json=verdict).status_code

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(decide, (True, False))) == [200, 409]


def test_a_yes_to_a_case_that_has_moved_on_sends_nothing(
    gateway: Gateway,  # noqa: F811
    anna: Agent,
    chief: Agent,
    borrower: Borrower,
) -> None:
    approval = settlement(gateway, anna, borrower)
    anna.resolve(borrower.session_id or "", "advice")
    answer = chief.http.post(f"/api/desk/approvals/{approval['id']}", json={"approve": True, "note": ""})
    assert (answer.status_code, answer.json()["error"]) == (409, "case_moved_on") and answer.json()["message"]
    assert approval["id"] not in [one["id"] for one in chief.http.get("/api/desk/approvals").json()["items"]]
    assert not [line for line in borrower.lines if line["metadata"].get("kind") == "plans"]


def test_a_paper_that_was_seen_changes_what_can_be_carried_and_stands(
    gateway: Gateway,  # noqa: F811
    anna: Agent,
    borrower: Borrower,
) -> None:
    before = taken(gateway, anna, borrower)
    send(anna, borrower, key=before["offers"][0]["key"])
    seen = {"category": "income_own", "seen": "十月工资条", "amount_minor": 400_000}
    whole = anna.http.post(path(borrower, "evidence"), json=seen).json()
    [fact] = [fact for fact in whole["case"]["facts"] if fact["name"] == "income_own"]
    assert (fact["value"], fact["certainty"], fact["evidence"], fact["restated"]) == (
        400_000,
        "evidenced",
        "十月工资条",
        None,
    )
    after = offers_of(anna, borrower)
    assert after["sustainable_minor"] < before["sustainable_minor"]
    assert whole["case"]["capacity"]["sustainable_minor"] == after["sustainable_minor"]
    assert {offer["status"] for offer in whole["case"]["offers"]} == {"replaced"}
    assert "不能选了" in borrower.say(card(borrower)["accept"]["payload"])[-1]["text"]
    assert send(anna, borrower, key=before["offers"][0]["key"])[1]["error"] == "not_feasible"
    short = {"category": "rent", "seen": "单"}
    assert anna.http.post(path(borrower, "evidence"), json=short).json()["error"] == "invalid"
    with gateway.database() as session:
        assert replay(session).differences == []
