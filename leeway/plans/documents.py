"""A signed plan to keep: as a PDF and as a calendar file."""

import io
from datetime import timedelta
from typing import Any
from xml.sax.saxutils import escape

from icalendar import Alarm, Calendar, Event
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle
from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.borrowers import repository as borrowers
from leeway.cases.models import Case
from leeway.conversations.models import Conversation
from leeway.plans.models import Agreement, Offer
from leeway.plans.service import draft_of
from leeway.settings import settings
from leeway.words.catalogue import catalogue
from leeway.words.formatting import date_text, money, percent

# One of the fonts that every PDF reader brings for Chinese; nothing needs to be embedded.
FONT = "STSong-Light"


def language_of(session: Session, agreement: Agreement) -> str:
    """The language in which the plan was agreed."""
    query = (
        select(Conversation.language)
        .join(Case, Case.conversation_id == Conversation.id)
        .where(Case.id == agreement.case_id)
    )
    return session.scalars(query).one()


def pdf(session: Session, agreement: Agreement, language: str) -> bytes:
    """The plan on paper: who with whom, every instalment, the total and what it costs."""
    pdfmetrics.registerFont(UnicodeCIDFont(FONT))
    out = io.BytesIO()
    document = SimpleDocTemplate(
        out, pagesize=A4, topMargin=20 * mm, bottomMargin=20 * mm, title=_label("title", language)
    )
    document.build(_story(session, agreement, language))
    return out.getvalue()


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


def _story(session: Session, agreement: Agreement, language: str) -> list[Flowable]:
    borrower = borrowers.find(session, agreement.borrower_id)
    offer = session.get(Offer, agreement.offer_id)
    assert borrower is not None and offer is not None
    draft = draft_of(offer)
    heading = ParagraphStyle("heading", fontName=FONT, fontSize=18, leading=26, spaceAfter=6)
    text = ParagraphStyle("text", fontName=FONT, fontSize=10.5, leading=17)
    lender = settings().lender_name_zh if language == "zh" else settings().lender_name_en
    signed = date_text(clock.local(agreement.at).date(), language)
    return [
        Paragraph(_label("title", language), heading),
        # A paragraph is markup to the library; names are not.
        Paragraph(escape(_label("parties", language, lender=lender, name=borrower.name, signed=signed)), text),
        Paragraph(
            _label(
                "figures",
                language,
                total=money(draft.total_minor, draft.currency, language),
                waived=money(draft.waived_minor, draft.currency, language),
                rate=percent(draft.annual_rate, language),
            ),
            text,
        ),
        Spacer(1, 6 * mm),
        _table(agreement, language),
        Spacer(1, 6 * mm),
        Paragraph(catalogue().say("if_missed", language).text, text),
    ]


def _table(agreement: Agreement, language: str) -> Table:
    rows = [[_label(name, language) for name in ("number", "due", "amount")]]
    rows += [
        [str(item.number), date_text(item.due, language), money(item.amount_minor, agreement.currency, language)]
        for item in agreement.instalments
    ]
    style = [
        ("FONTNAME", (0, 0), (-1, -1), FONT),
        ("FONTSIZE", (0, 0), (-1, -1), 10),
        ("LINEBELOW", (0, 0), (-1, 0), 0.8, "#26413c"),
        ("LINEBELOW", (0, 1), (-1, -1), 0.25, "#c9d3d0"),
        ("ALIGN", (2, 0), (2, -1), "RIGHT"),
    ]
    return Table(rows, colWidths=[25 * mm, 70 * mm, 60 * mm], style=TableStyle(style), repeatRows=1)


def _label(label: str, language: str, **values: Any) -> str:
    return catalogue().say(f"document_{label}", language, **values).text
