"""The signed plan to keep: every instalment on paper and in the calendar."""

import io
import re
from datetime import UTC, datetime, timedelta

import pytest
from icalendar import Calendar
from pypdf import PdfReader
from sqlalchemy.orm import Session

from leeway import clock
from leeway.borrowers import repository as borrowers
from leeway.capacity.schemas import Budget, MonthlyLine
from leeway.cases.models import Case
from leeway.conversations import service as conversations
from leeway.conversations.service import Line
from leeway.loans.source import SqlLoanSource
from leeway.plans import documents
from leeway.plans import service as plans
from leeway.plans.disclosure import disclosure
from leeway.plans.models import Agreement, Offer
from leeway.plans.schemas import Wish
from leeway.words.formatting import date_text, money

LANGUAGES = ("zh", "en")
SHEET = Budget(
    adults=2,
    children=0,
    income=(MonthlyLine("income_own", 200_000), MonthlyLine("income_partner", 240_000)),
    outgoings=(MonthlyLine("rent", 120_000), MonthlyLine("food", 100_000), MonthlyLine("utilities", 30_000)),
)


@pytest.fixture
def agreement(session: Session) -> Agreement:
    """What D001 signs when she can pay 300 yuan a month."""
    borrower = borrowers.find_by_ref(session, "D001")
    assert borrower is not None
    conversation = conversations.open_conversation(session, "zh", borrower.id, "token")
    case = conversations.case_of(session, conversation.id)
    loans = SqlLoanSource(session).loans_of(borrower.id, clock.today(session))
    wish = Wish(proposed_minor=30_000)
    plans.propose(session, case, borrower.id, loans, plans.Situation(SHEET, "job_loss", True, wish))
    offer = session.query(Offer).filter_by(case_id=case.id, label="A").one()
    plans.choose(session, offer)
    signature = conversations.add_message(session, conversation, "borrower", Line("同意签约"))
    return plans.agree(session, case, offer, signature)


def paper(session: Session, agreement: Agreement, language: str) -> str:
    body = documents.pdf(session, agreement, language)
    assert body.startswith(b"%PDF-")
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(body)).pages)


def test_the_agreement_under_test_is_worth_reading(agreement: Agreement) -> None:
    assert len(agreement.instalments) > 1
    assert sum(item.amount_minor for item in agreement.instalments) == agreement.total_minor


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_paper_has_every_instalment_in_order_with_its_date_and_amount(
    session: Session, agreement: Agreement, language: str
) -> None:
    text = re.sub(r"\s+", "", paper(session, agreement, language))
    place = 0
    for item in agreement.instalments:
        row = f"{item.number}{date_text(item.due, language)}{money(item.amount_minor, 'CNY', language)}"
        found = text.find(re.sub(r"\s+", "", row), place)
        assert found >= place, row
        place = found + 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_paper_names_the_borrower_the_lender_and_the_total(
    session: Session, agreement: Agreement, language: str
) -> None:
    text = paper(session, agreement, language)
    assert "林静" in text
    assert ("示例消费金融" if language == "zh" else "Example Consumer Finance") in text
    assert money(agreement.total_minor, "CNY", language) in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_paper_says_everything_that_the_table_of_costs_said(
    session: Session, agreement: Agreement, language: str
) -> None:
    draft = plans.draft_of(session.get_one(Offer, agreement.offer_id))
    text = re.sub(r"\s+", "", paper(session, agreement, language))
    for line in disclosure(draft, "both", language):
        assert re.sub(r"\s+", "", line.label) in text
        assert re.sub(r"\s+", "", line.value) in text


def test_the_annual_cost_is_shown_as_the_rule_pack_asks(session: Session, agreement: Agreement) -> None:
    draft = plans.draft_of(session.get_one(Offer, agreement.offer_id))
    labels = {name: {line.label for line in disclosure(draft, name, "en")} for name in ("nominal", "effective", "both")}
    assert labels["both"] - labels["nominal"] == {"Annual cost, compounded"}
    assert labels["both"] - labels["effective"] == {"Annual cost, all included"}


def test_every_font_of_the_paper_is_embedded(session: Session, agreement: Agreement) -> None:
    reader = PdfReader(io.BytesIO(documents.pdf(session, agreement, "zh")))
    fonts = [font.get_object() for page in reader.pages for font in page["/Resources"]["/Font"].values()]  # type: ignore[index]
    assert fonts
    for font in fonts:
        descriptor = font["/DescendantFonts"][0].get_object()["/FontDescriptor"]
        assert {"/FontFile2", "/FontFile3"} & set(descriptor)


def test_the_date_of_signing_is_the_lenders_own_and_not_that_of_greenwich(
    session: Session, agreement: Agreement
) -> None:
    agreement.at = datetime(2026, 3, 5, 17, 30, tzinfo=UTC)  # half past one on the sixth, in Shanghai
    assert "2026年3月6日签订" in paper(session, agreement, "zh")


@pytest.mark.parametrize("name", ["Li & Söhne", "<b>Li", "Li </para>", 'O"Neil <x'])
def test_a_name_is_printed_as_it_is_and_never_read_as_markup(session: Session, agreement: Agreement, name: str) -> None:
    borrower = borrowers.find(session, agreement.borrower_id)
    assert borrower is not None
    borrower.name = name
    assert name in paper(session, agreement, "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_calendar_has_one_day_for_each_instalment_with_a_reminder_before(
    session: Session, agreement: Agreement, language: str
) -> None:
    book = Calendar.from_ical(documents.calendar(session, agreement, language))
    events = book.walk("VEVENT")
    assert [event.decoded("dtstart") for event in events] == [item.due for item in agreement.instalments]
    for event, item in zip(events, agreement.instalments, strict=True):
        assert money(item.amount_minor, "CNY", language) in str(event["summary"])
        assert str(item.number) in str(event["summary"])
        (reminder,) = event.walk("VALARM")
        assert reminder.decoded("trigger") == timedelta(days=-3)
    assert len({str(event["uid"]) for event in events}) == len(events)


def test_the_same_plan_downloaded_twice_is_the_same_in_the_calendar(session: Session, agreement: Agreement) -> None:
    assert documents.calendar(session, agreement, "zh") == documents.calendar(session, agreement, "zh")


@pytest.mark.parametrize("language", LANGUAGES)
def test_documents_are_in_the_language_of_the_conversation(
    session: Session, agreement: Agreement, language: str
) -> None:
    case = session.get_one(Case, agreement.case_id)
    conversations.get(session, case.conversation_id).language = language
    session.flush()
    assert documents.language_of(session, agreement) == language
