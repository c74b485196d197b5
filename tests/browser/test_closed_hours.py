"""Outside the desk's hours: nobody is promised, and a call is planned for when the desk works."""

import time
from collections.abc import Iterator
from datetime import timedelta

import pytest
from playwright.sync_api import BrowserContext, expect
from sqlalchemy.orm import Session

from leeway import clock
from leeway.agents import service as agents
from leeway.db import make_engine
from tests.browser.pages import Desk
from tests.browser.talk import BORROWER, asks_for_a_person
from tests.support.browser import Watch, serious_violations
from tests.support.stack import Stack

pytestmark = pytest.mark.browser

CLOSED = {"zh": "现在没有客服在岗", "en": "No one is on duty right now"}
# Within the desk's hours, and an hour that is lawful but outside them.
CALL = {
    "zh": {11: "明天上午11点打给我", 15: "明天下午3点打给我", 18: "明天晚上6点打给我"},
    "en": {11: "call me tomorrow at 11am", 15: "call me tomorrow at 3pm", 18: "call me tomorrow at 6pm"},
}


@pytest.fixture
def opens_at(stack: Stack) -> Iterator[int]:
    """The one hour of the day at which the desk works; it is not now."""
    now = clock.local(clock.machine_now())
    near = {now.hour, (now + timedelta(minutes=15)).hour}
    hour = 15 if 15 not in near else 11
    with stack.working_hours(f"{hour}:00-{hour + 1}:00"):
        _wait_until_nobody_is_there(stack)
        yield hour


def _wait_until_nobody_is_there(stack: Stack) -> None:
    """A gateway that ended without a chance to tidy up leaves agents behind, who fade away."""
    engine = make_engine(stack.settings.database)
    deadline = time.monotonic() + 2 * agents.PRESENCE.total_seconds()
    with Session(engine) as session:
        while agents.present(session):
            assert time.monotonic() < deadline
            session.rollback()
            time.sleep(1)
    engine.dispose()


def test_outside_hours_a_call_is_left_within_them_and_stands_at_the_desk(
    context: BrowserContext, opens_at: int, watch: Watch, stack: Stack, language: str
) -> None:
    chat = asks_for_a_person(context, stack, language)
    expect(chat.frame.locator(".strip.waiting")).to_contain_text(CLOSED[language])
    chat.say(CALL[language][18])
    expect(chat.log.locator(".line").last).to_contain_text(f"{opens_at}:00-{opens_at + 1}:00")
    chat.say(CALL[language][opens_at])
    expect(chat.log.locator(".line").last).to_contain_text(f"{opens_at}:00")

    desk = Desk(context.new_page(), stack.url, language)
    desk.page.get_by_role("tab", name=desk.words["callbacks"]).click()
    row = desk.page.locator(".queue-row", has_text=BORROWER[language])
    expect(row).to_contain_text(f"{opens_at}:00")
    assert serious_violations(desk.page) == []
    desk.claim(BORROWER[language])
    desk.resolve("no_contact")
    assert watch.findings == []
