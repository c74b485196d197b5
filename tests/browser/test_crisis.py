"""A crisis at the desk: the steps are done one after the other, a person clears it, and only then is there more."""

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.browser.pages import Chat, Desk
from tests.browser.talk import AGREE, BACK, BORROWER, CRISIS, HARDSHIP
from tests.support.browser import Watch, serious_violations
from tests.support.stack import Stack

pytestmark = pytest.mark.browser

SAFE = {"zh": "她姐姐到家了，陪着她", "en": "her sister is with her now"}


def test_a_crisis_is_worked_through_cleared_with_a_note_and_handed_back(
    context: BrowserContext, watch: Watch, stack: Stack, language: str
) -> None:
    chat = Chat(context.new_page(), stack.url, BORROWER[language])
    chat.say(HARDSHIP[language])
    chat.press(AGREE[language])
    chat.say(CRISIS[language])
    expect(chat.log.locator("a[href^='tel:']").first).to_be_visible()
    desk = Desk(context.new_page(), stack.url, language)
    desk.claim(BORROWER[language])
    panel = desk.page.locator("section.crisis")
    steps = panel.get_by_role("checkbox")
    for index in range(steps.count()):
        steps.nth(index).click()
        expect(steps.nth(index)).to_be_checked()
        expect(panel.locator(".crisis-progress")).to_contain_text(str(index + 1))
    assert serious_violations(desk.page) == []

    desk.clear_crisis(SAFE[language])
    expect(panel).to_have_count(0)
    expect(desk.page.locator("#case")).to_contain_text(SAFE[language])
    desk.hand_back()
    chat.page.bring_to_front()
    expect(chat.log).to_contain_text(BACK[language])
    assert watch.findings == []
