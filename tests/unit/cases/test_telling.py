"""What a borrower tells is written down, superseded by what they tell later, and never erased."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from leeway import clock
from leeway.audit.models import AuditEvent
from leeway.cases import service as cases
from leeway.cases.budget import budget_of
from leeway.cases.models import BudgetLine, Case, Consent, Fact
from leeway.conversations import service as conversations
from leeway.conversations.models import Message
from leeway.conversations.service import Line
from leeway.journey.state import load


class Telling:
    """A case, and a borrower who says line after line."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.conversation = conversations.open_conversation(session, "zh")

    @property
    def case(self) -> Case:
        return conversations.case_of(self.session, self.conversation.id)

    def message(self, text: str = "…") -> Message:
        return conversations.add_message(self.session, self.conversation, "borrower", Line(text))

    def rent(self, amount: int | None, certainty: str = "stated") -> int | None:
        return cases.tell_amount(self.session, self.case, "rent", amount, self.message(), certainty)

    def rents(self) -> list[BudgetLine]:
        query = select(BudgetLine).where(BudgetLine.case_id == self.case.id).order_by(BudgetLine.at)
        return list(self.session.scalars(query))


@pytest.fixture
def telling(session: Session) -> Telling:
    return Telling(session)


def test_a_corrected_amount_replaces_the_first_and_both_keep_the_line_they_came_from(telling: Telling) -> None:
    assert telling.rent(100_000) is None
    clock.advance(telling.session, timedelta(minutes=1))
    assert telling.rent(120_000) == 100_000
    first, second = telling.rents()
    assert (first.amount_minor, second.amount_minor) == (100_000, 120_000)
    assert first.superseded_at is not None and second.superseded_at is None
    assert first.superseded_at >= first.at
    assert first.message_id != second.message_id
    assert load(telling.session, telling.conversation.id).lines["rent"].amount_minor == 120_000


def test_the_same_amount_again_adds_nothing(telling: Telling) -> None:
    telling.rent(100_000)
    assert telling.rent(100_000) is None
    assert len(telling.rents()) == 1


def test_an_amount_confirmed_is_another_telling(telling: Telling) -> None:
    telling.rent(100_000, "range")
    assert telling.rent(100_000, "confirmed") == 100_000
    assert [line.certainty for line in telling.rents()] == ["range", "confirmed"]


def test_whoever_does_not_know_at_first_may_know_later(telling: Telling) -> None:
    telling.rent(None, "unknown")
    assert telling.rent(120_000) is None
    assert [line.amount_minor for line in telling.rents()] == [None, 120_000]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)
@given(amounts=st.lists(st.one_of(st.none(), st.integers(0, 5)), max_size=8))
def test_whatever_is_told_in_whatever_order_the_last_stands_and_every_change_is_kept(
    telling: Telling, amounts: list[int | None]
) -> None:
    told = Telling(telling.session)
    for amount in amounts:
        told.rent(amount, "stated" if amount is not None else "unknown")
    changes = [amount for i, amount in enumerate(amounts) if i == 0 or amounts[i - 1] != amount]
    lines = told.rents()
    standing = [line for line in lines if line.superseded_at is None]
    assert sorted(map(str, changes)) == sorted(str(line.amount_minor) for line in lines)
    assert [line.amount_minor for line in standing] == amounts[-1:]


def test_a_fact_told_anew_supersedes_and_names_what_it_replaces(telling: Telling) -> None:
    def tell(value: object, certainty: str = "stated") -> object:
        return cases.tell_fact(telling.session, telling.case, "reason", value, telling.message(), certainty)

    assert [tell("job_loss"), tell("job_loss"), tell("illness")] == [None, None, "job_loss"]
    rows = list(telling.session.scalars(select(Fact).where(Fact.case_id == telling.case.id)))
    assert {row.value["value"]: row.superseded_at is None for row in rows} == {"job_loss": False, "illness": True}


def test_facts_of_one_case_are_not_those_of_another(telling: Telling) -> None:
    other = Telling(telling.session)
    telling.rent(100_000)
    assert other.rent(90_000) is None
    assert telling.rents()[0].superseded_at is None


def test_what_is_taken_back_is_asked_again_and_stays_on_the_record(telling: Telling) -> None:
    telling.rent(100_000)
    cases.tell_fact(telling.session, telling.case, "reason", "illness", telling.message())
    cases.withdraw(telling.session, telling.case, "rent")
    journey = load(telling.session, telling.conversation.id)
    assert ("rent" in journey.lines, "reason" in journey.facts) == (False, True)
    assert len(telling.rents()) == 1


def test_starting_over_takes_the_situation_back_but_not_consent(telling: Telling) -> None:
    cases.set_consent(telling.session, telling.case, True, telling.message())
    telling.rent(100_000)
    cases.tell_fact(telling.session, telling.case, "reason", "illness", telling.message())
    cases.start_over(telling.session, telling.case)
    journey = load(telling.session, telling.conversation.id)
    assert (journey.lines, journey.facts, journey.consent) == ({}, {}, True)
    assert telling.rent(100_000) is None


@pytest.mark.parametrize(("given", "deed"), [(True, "consent.given"), (False, "consent.refused")])
def test_consent_and_its_refusal_are_acts_with_the_version_of_their_text(
    telling: Telling, given: bool, deed: str
) -> None:
    message = telling.message("同意" if given else "不同意")
    cases.set_consent(telling.session, telling.case, given, message)
    row = telling.session.scalars(select(Consent)).one()
    assert (row.given, row.message_id, row.text_version) == (given, message.id, cases.CONSENT_TEXT_VERSION)
    event = telling.session.scalars(select(AuditEvent).where(AuditEvent.action == deed)).one()
    assert (event.actor, event.subject) == ("borrower", telling.case.id)


def test_a_refusal_taken_back_may_be_asked_again_and_stays_on_the_audit_record(telling: Telling) -> None:
    cases.set_consent(telling.session, telling.case, False, telling.message())
    cases.reconsider_consent(telling.session, telling.case)
    assert load(telling.session, telling.conversation.id).consent is None
    deeds = telling.session.scalars(select(AuditEvent.action).where(AuditEvent.subject == telling.case.id)).all()
    assert {"consent.refused", "consent.reconsidered"} <= set(deeds)


def test_the_sheet_counts_what_is_known_and_an_unknown_line_as_nothing(telling: Telling) -> None:
    told = {"income_own": 200_000, "income_partner": 240_000, "rent": 120_000, "food": None, "savings": 5_000}
    for category, amount in told.items():
        cases.tell_amount(telling.session, telling.case, category, amount, telling.message())
    cases.tell_amount(telling.session, telling.case, "other_debt", 30_000, telling.message())
    sheet = budget_of(load(telling.session, telling.conversation.id).lines, 2, 1)
    assert {line.category: line.amount_minor for line in (*sheet.income, *sheet.outgoings)} == {
        "income_own": 200_000,
        "income_partner": 240_000,
        "rent": 120_000,
        "food": 0,
    }
    assert (sheet.adults, sheet.children, sheet.savings_minor) == (2, 1, 5_000)
    assert [line.amount_minor for line in sheet.other_debts] == [30_000]
    assert {line.category: line.certainty for line in sheet.outgoings} == {"rent": "stated", "food": "stated"}
