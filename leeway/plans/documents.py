"""A signed plan to keep: as a PDF and as a calendar file."""

import json
from datetime import timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

import typst
from icalendar import Alarm, Calendar, Event
from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.borrowers import repository as borrowers
from leeway.cases.models import Case
from leeway.conversations.models import Conversation
from leeway.plans.disclosure import disclosure, lender_name
from leeway.plans.models import Agreement, DecisionRecord, Offer
from leeway.plans.service import draft_of
from leeway.policy.pack import pack_meta
from leeway.words.catalogue import catalogue
from leeway.words.formatting import date_text, money

# How the paper looks; whoever wants it otherwise changes this file.
LAYOUT = Path(__file__).with_name("agreement.typ")


def language_of(session: Session, agreement: Agreement) -> str:
    """The language in which the plan was agreed."""
    query = (
        select(Conversation.language)
        .join(Case, Case.conversation_id == Conversation.id)
        .where(Case.id == agreement.case_id)
    )
    return session.scalars(query).one()


def pdf(session: Session, agreement: Agreement, language: str) -> bytes:
    """The plan on paper: who with whom, what it costs, every instalment, and how it was signed; fonts are embedded."""
    content = json.dumps(_content(session, agreement, language), ensure_ascii=False)
    made = typst.compile(LAYOUT.read_bytes(), font_paths=[], sys_inputs={"content": content})
    assert isinstance(made, bytes)
    return made


@lru_cache
def has_chinese_font() -> bool:
    """Whether this machine has a font that a Chinese paper can be set in."""
    families = {family.lower() for family in typst.Fonts().families()}
    return any(name in family for family in families for name in ("cjk", "han sans", "han serif", "wenquanyi"))


def calendar(session: Session, agreement: Agreement, language: str) -> bytes:
    """Every instalment as a day in the calendar, with a reminder three days before."""
    book = Calendar()
    book.add("prodid", "-//Leeway//plan//EN")
    book.add("version", "2.0")
    for item in agreement.instalments:
        amount = money(item.amount_minor, agreement.currency, language)
        event = Event()
        event.add("uid", f"{agreement.id}-{item.number}@leeway")
        event.add("summary", _label("payment", language, number=item.number, amount=amount))
        event.add("dtstart", item.due)
        event.add("dtstamp", agreement.at)
        reminder = Alarm()
        reminder.add("action", "DISPLAY")
        reminder.add("description", _label("payment", language, number=item.number, amount=amount))
        reminder.add("trigger", timedelta(days=-3))
        event.add_component(reminder)
        book.add_component(event)
    return bytes(book.to_ical())


def _content(session: Session, agreement: Agreement, language: str) -> dict[str, Any]:
    """All words and figures of the paper, as the layout sets them."""
    borrower = borrowers.find(session, agreement.borrower_id)
    offer = session.get_one(Offer, agreement.offer_id)
    decision = session.get_one(DecisionRecord, offer.decision_id)
    assert borrower is not None
    signed = date_text(clock.local(agreement.at).date(), language)
    costs = disclosure(draft_of(offer), pack_meta().annualisation, language)
    return {
        "language": language,
        "title": _label("title", language),
        "parties": _label("parties", language, lender=lender_name(language), name=borrower.name, signed=signed),
        "costs_title": _label("costs", language),
        "costs": [[line.label, line.value] for line in costs],
        "schedule_title": _label("schedule", language),
        "columns": [_label(name, language) for name in ("number", "due", "amount")],
        "rows": [
            [str(item.number), date_text(item.due, language), money(item.amount_minor, agreement.currency, language)]
            for item in agreement.instalments
        ],
        "evidence": [
            _label("evidence", language, moment=clock.local(agreement.at).strftime("%Y-%m-%d %H:%M:%S")),
            _label(
                "basis",
                language,
                agreement=agreement.id,
                policy=decision.policy_version[:12],
                rule=offer.rule_id,
            ),
        ],
    }


def _label(label: str, language: str, **values: Any) -> str:
    return catalogue().say(f"document_{label}", language, **values).text
