"""One stored line in both dialects: nothing beyond Rasa's own for foreign widgets, nothing lost in words."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from leeway.conversations.models import Message
from leeway.gateway import wire
from leeway.identity import tokens

AT = datetime(2026, 3, 5, 12, 0, tzinfo=UTC)
OFFER = {
    "id": "o1",
    "label": "A",
    "badge": "每月最少",
    "instalments": 16,
    "instalment_minor": 30_000,
    "first_due": "2026-04-05",
    "last_due": "2027-07-05",
    "total_minor": 480_000,
    "currency": "CNY",
    "accept": {"title": "选方案A", "payload": "选方案A"},
}
RICH: dict[str, tuple[dict[str, Any], list[str], list[str]]] = {
    # kind: its data, what must be readable in words, what may be pressed
    "helplines": (
        {
            "lines": [
                {"name": "心理援助热线", "number": "12356", "note": "全天"},
                {"name": "急救", "number": "120", "note": ""},
            ]
        },
        ["心理援助热线", "12356", "全天", "急救", "120"],
        [],
    ),
    "plans": (
        {
            "offers": [
                OFFER,
                {
                    **OFFER,
                    "label": "B",
                    "instalment_minor": 24_000,
                    "accept": {"title": "选方案B", "payload": "选方案B"},
                },
            ]
        },
        ["A", "300元", "16", "2026年4月5日", "4800元", "B", "240元"],
        ["选方案A", "选方案B"],
    ),
    "summary": (
        {
            "currency": "CNY",
            "income": [{"label": "工资", "amount_minor": 440_000}],
            "outgoings": [{"label": "房租", "amount_minor": 120_000}],
            "savings": [{"label": "存款", "amount_minor": 10_000}],
            "proposed": [{"label": "每月能还", "amount_minor": 30_000}],
        },
        ["工资 4400元", "房租 1200元", "存款 100元", "每月能还 300元"],
        [],
    ),
    "cost_table": (
        {
            "rows": [{"label": "一共要还", "value": "4800元"}, {"label": "年化", "value": "0%"}],
            "confirm": {"title": "同意签约", "payload": "同意签约"},
            "decline": {"title": "先不签", "payload": "先不签"},
        },
        ["一共要还: 4800元", "年化: 0%"],
        ["同意签约", "先不签"],
    ),
    "agreement": (
        {
            "agreement_id": "a1",
            "currency": "CNY",
            "total_minor": 60_000,
            "instalments": [
                {"number": 1, "due": "2026-04-05", "amount_minor": 30_000},
                {"number": 2, "due": "2026-05-05", "amount_minor": 30_000},
            ],
            "pdf_url": "/api/agreements/a1.pdf",
            "ics_url": "/api/agreements/a1.ics",
        },
        ["1. 2026年4月5日 300元", "2. 2026年5月5日 300元"],
        [],
    ),
}


def message(**given: Any) -> Message:
    plain = {"id": "m1", "conversation_id": "c1", "seq": 7, "sender": "assistant", "text": "您好", "kind": "text"}
    return Message(**{**plain, "data": None, "buttons": [], "language": "zh", "at": AT} | given)


def pressed(bodies: list[dict[str, Any]]) -> list[str]:
    return [reply["payload"] for body in bodies for reply in body.get("quick_replies", [])]


def test_a_plain_line_to_a_foreign_widget_is_a_text_and_nothing_else() -> None:
    assert wire.plain(message()) == [{"text": "您好"}]


def test_buttons_to_a_foreign_widget_are_quick_replies_that_type_a_word() -> None:
    buttons = [{"title": "同意", "payload": "同意"}, {"title": "不同意", "payload": "不同意", "secret": "x"}]
    assert wire.plain(message(buttons=buttons)) == [
        {
            "text": "您好",
            "quick_replies": [
                {"content_type": "text", "title": "同意", "payload": "同意"},
                {"content_type": "text", "title": "不同意", "payload": "不同意"},
            ],
        }
    ]


@pytest.mark.parametrize("kind", RICH)
def test_every_rich_line_degrades_to_readable_text_with_the_same_choices(kind: str) -> None:
    data, words, choices = RICH[kind]
    bodies = wire.plain(message(kind=kind, data=data))
    assert all(set(body) in ({"text"}, {"text", "quick_replies"}) for body in bodies)
    text = "\n".join(body["text"] for body in bodies)
    assert text.startswith("您好")
    assert [word for word in words if word not in text] == []
    assert pressed(bodies) == choices
    assert "None" not in text and "{" not in text


def test_amounts_and_dates_are_written_in_the_language_of_the_line() -> None:
    data, _, _ = RICH["agreement"]
    assert "1. 5 April 2026 ¥300.00" in wire.plain(message(kind="agreement", data=data, language="en"))[1]["text"]


def test_a_rich_line_without_anything_in_it_adds_no_empty_bubble() -> None:
    data = {"income": [], "outgoings": [], "savings": [], "proposed": [], "currency": "CNY"}
    assert wire.plain(message(kind="summary", data=data)) == [{"text": "您好"}]
    assert wire.plain(message(kind="helplines", data={"lines": []})) == [{"text": "您好"}]


@pytest.mark.parametrize("kind", RICH)
def test_our_own_widget_gets_the_data_itself(kind: str) -> None:
    data, _, _ = RICH[kind]
    body = wire.own(message(kind=kind, data=data), None)
    assert body["text"] == "您好"
    assert {name: body["metadata"][name] for name in ("seq", "id", "at", "sender", "agent", "kind")} == {
        "seq": 7,
        "id": "m1",
        "at": "2026-03-05T12:00:00Z",
        "sender": "assistant",
        "agent": None,
        "kind": kind,
    }
    assert set(body["metadata"]["data"]) == set(data)
    json.dumps(body)


def test_an_agents_line_carries_the_agents_name() -> None:
    assert wire.own(message(sender="agent"), "周敏")["metadata"]["agent"] == {"name": "周敏"}


def test_the_key_to_a_document_is_made_for_each_showing_and_never_stored() -> None:
    data, _, _ = RICH["agreement"]
    stored = message(kind="agreement", data=dict(data))
    shown = wire.own(stored, None)["metadata"]["data"]
    for name in ("pdf_url", "ics_url"):
        path, key = shown[name].split("?token=")
        assert path == data[name]
        assert tokens.subject_of(key, tokens.DOCUMENT) == "a1"
    assert stored.data == data


def test_a_borrowers_own_line_comes_back_with_the_id_it_was_sent_under() -> None:
    echo = wire.echo(message(sender="borrower", text="我想还款", client_id="k1"))
    assert echo == {
        "text": "我想还款",
        "metadata": {"seq": 7, "id": "m1", "message_id": "k1", "at": "2026-03-05T12:00:00Z"},
    }
