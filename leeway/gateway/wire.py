"""One stored message, two dialects: Rasa's own for any Rasa widget, and the same with metadata for ours."""

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from leeway.agents.models import Agent
from leeway.conversations.models import Conversation, Message
from leeway.handoffs import queue
from leeway.handoffs import service as handoffs
from leeway.identity import tokens
from leeway.words.catalogue import catalogue
from leeway.words.formatting import date_text, money


def iso(moment: datetime) -> str:
    """A moment as clients read it."""
    return moment.isoformat().replace("+00:00", "Z")


def quick_replies(message: Message) -> list[dict[str, str]]:
    """Buttons in Rasa's form. A payload is what would be typed, never a command."""
    return [
        {"content_type": "text", "title": button["title"], "payload": button["payload"]} for button in message.buttons
    ]


def own(message: Message, agent_name: str | None) -> dict[str, Any]:
    """For our widget."""
    body: dict[str, Any] = {"text": message.text, "metadata": meta(message, agent_name)}
    if message.buttons:
        body["quick_replies"] = quick_replies(message)
    return body


def meta(message: Message, agent_name: str | None) -> dict[str, Any]:
    """What our widget knows about a line beside its words."""
    data = message.data
    if message.kind == "agreement" and data is not None:
        # The link is made anew each time the line is shown, so that a stored transcript holds no key to the document.
        key = tokens.sign(data["agreement_id"], tokens.DOCUMENT)
        data = {**data, "pdf_url": f"{data['pdf_url']}?token={key}", "ics_url": f"{data['ics_url']}?token={key}"}
    return {
        "seq": message.seq,
        "id": message.id,
        "at": iso(message.at),
        "sender": message.sender,
        "agent": {"name": agent_name} if agent_name else None,
        "kind": message.kind,
        "data": data,
    }


def echo(message: Message) -> dict[str, Any]:
    """A borrower's own line, for their other tabs and for catching up."""
    return {
        "text": message.text,
        "metadata": {"seq": message.seq, "id": message.id, "message_id": message.client_id, "at": iso(message.at)},
    }


def plain(message: Message) -> list[dict[str, Any]]:
    """For any Rasa widget: exactly `{text}`, or `{text, quick_replies}`; rich lines become text."""
    texts = [text for text in (message.text, *_as_text(message)) if text]
    bodies: list[dict[str, Any]] = [{"text": text} for text in texts]
    replies = quick_replies(message) or _replies_of(message)
    if replies:
        bodies[-1]["quick_replies"] = replies
    return bodies


def _as_text(message: Message) -> list[str]:
    data, language = message.data, message.language
    if data is None:
        return []
    match message.kind:
        case "helplines":
            return ["\n".join(f"{line['name']} {line['number']} {line['note']}".strip() for line in data["lines"])]
        case "plans":
            return [_plan_text(offer, language) for offer in data["offers"]]
        case "summary":
            rows = [*data["income"], *data["outgoings"], *data["savings"], *data["proposed"]]
            shown = [f"{row['label']} {money(row['amount_minor'], data['currency'], language)}" for row in rows]
            return ["\n".join(shown)]
        case "cost_table":
            return ["\n".join(f"{row['label']}: {row['value']}" for row in data["rows"])]
        case "agreement":
            return ["\n".join(_instalment_text(row, data["currency"], language) for row in data["instalments"])]
    return []


def _instalment_text(row: dict[str, Any], currency: str, language: str) -> str:
    return f"{row['number']}. {date_text(row['due'], language)} {money(row['amount_minor'], currency, language)}"


def _plan_text(offer: dict[str, Any], language: str) -> str:
    values = {
        "label": offer["label"],
        "instalment": money(offer["instalment_minor"], offer["currency"], language),
        "count": offer["instalments"],
        "first": date_text(offer["first_due"], language),
        "total": money(offer["total_minor"], offer["currency"], language),
    }
    return catalogue().say("utter_offer_plain_line", language, **values).text


def _replies_of(message: Message) -> list[dict[str, str]]:
    data = message.data or {}
    offered = [offer["accept"] for offer in data.get("offers", [])]
    offered += [data[name] for name in ("confirm", "decline") if name in data]
    return [{"content_type": "text", **button} for button in offered]


def marks(conversation: Conversation) -> dict[str, int]:
    """How far the agents' lines have come, as the desk shows it."""
    return {"delivered": conversation.delivered_to_borrower, "read": conversation.read_by_borrower}


def state(session: Session, conversation: Conversation) -> dict[str, Any]:
    """Who answers now, and where a waiting borrower stands."""
    handoff = handoffs.open_handoff(session, conversation.id)
    agent = session.get(Agent, conversation.agent_id) if conversation.agent_id else None
    waiting = None
    if handoff is not None and handoff.status == "waiting":
        standing = queue.standing(session, handoff)
        waiting = {"position": standing.position, "wait_minutes": standing.minutes, "open": standing.present}
    return {
        "state": conversation.state,
        "language": conversation.language,
        "agent": {"name": agent.name} if agent else None,
        "queue": waiting,
    }
