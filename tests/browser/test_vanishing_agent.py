"""An agent's browser dies in the middle: nobody is left alone, and nothing has to be told again."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, expect

from leeway.words.catalogue import catalogue
from tests.browser.conftest import ANSWER_MS, LEASE_SECONDS
from tests.browser.pages import Desk
from tests.browser.talk import BORROWER, HARDSHIP, HUMAN, OTHER, REPLY, asks_for_a_person
from tests.support.browser import Watch
from tests.support.stack import Stack

pytestmark = pytest.mark.browser

NOTE = {"zh": "她在等失业金到账", "en": "she waits for the benefit to arrive"}


def test_a_case_whose_agent_vanishes_goes_back_to_its_place_and_a_colleague_has_everything(
    context: BrowserContext, elsewhere: Callable[[], BrowserContext], watch: Watch, stack: Stack, language: str
) -> None:
    chat = asks_for_a_person(context, stack, language)
    doomed = elsewhere()
    desk = Desk(doomed.new_page(), stack.url, language)
    desk.claim(BORROWER[language])
    desk.reply(REPLY[language])
    desk.note(NOTE[language])
    expect(chat.log.locator(".line.agent")).to_contain_text(REPLY[language])
    later = asks_for_a_person(elsewhere(), stack, OTHER[language])

    doomed.close()

    left = catalogue().say("utter_agent_left", language).text
    expect(chat.log).to_contain_text(left, timeout=LEASE_SECONDS * 1_000 + ANSWER_MS)
    chat.frame.locator(".strip.waiting").wait_for()
    colleague = Desk(context.new_page(), stack.url, language, "grace")
    waiting = colleague.page.locator(".queue-name")
    expect(waiting.filter(has_text=BORROWER[language])).to_be_visible()
    names = waiting.all_inner_texts()
    assert names.index(BORROWER[language]) < names.index(BORROWER[OTHER[language]])

    colleague.claim(BORROWER[language])
    transcript = colleague.page.locator("#transcript")
    for said in (HARDSHIP[language], HUMAN[language], REPLY[language], NOTE[language]):
        expect(transcript).to_contain_text(said)
    expect(chat.log).to_contain_text("Grace Tan")
    colleague.reply(REPLY[language])
    expect(chat.log.locator(".line.agent")).to_have_count(2)
    colleague.resolve("advice")
    colleague.page.get_by_role("tab").first.click()
    colleague.claim(BORROWER[OTHER[language]])
    expect(later.log).to_contain_text("Grace Tan")
    colleague.resolve("advice")
    assert watch.findings == []
