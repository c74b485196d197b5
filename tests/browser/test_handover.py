"""The whole way in a browser: a borrower chats in the widget, asks for a person, and an agent answers at the desk."""

from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.browser.pages import Chat, Desk
from tests.browser.talk import ANSWER, BACK, CRISIS, HARDSHIP, HUMAN, REPLY, in_conversation, widget_of
from tests.support.browser import Watch, serious_violations
from tests.support.stack import Stack

pytestmark = pytest.mark.browser


def test_a_borrower_is_handed_over_and_an_agent_answers(
    context: BrowserContext, watch: Watch, stack: Stack, language: str, tmp_path: Path
) -> None:
    chat, desk = in_conversation(context, stack, language)
    transcript, case = desk.page.locator("#transcript"), desk.page.locator("#case")
    expect(transcript).to_contain_text(HARDSHIP[language])
    expect(transcript).to_contain_text(HUMAN[language])
    expect(case).to_contain_text("D001" if language == "zh" else "D004")
    expect(chat.log).to_contain_text(desk.agent)

    desk.reply(REPLY[language])
    expect(chat.log.locator(".line.agent")).to_contain_text(REPLY[language])
    chat.page.bring_to_front()
    chat.answer(ANSWER[language])
    expect(transcript).to_contain_text(ANSWER[language])

    chat.page.screenshot(path=tmp_path / "widget.png")
    desk.page.screenshot(path=tmp_path / "desk.png")
    assert serious_violations(widget_of(chat)) == []
    assert serious_violations(chat.page) == []
    assert serious_violations(desk.page) == []

    desk.page.bring_to_front()
    desk.hand_back()
    expect(chat.log).to_contain_text(BACK[language])
    assert chat.log.locator(".line.agent").count() == 1
    assert watch.findings == []


def test_a_crisis_shows_numbers_to_call_and_rings_at_the_desk(
    context: BrowserContext, watch: Watch, stack: Stack, language: str
) -> None:
    desk = Desk(context.new_page(), stack.url, language)
    chat = Chat(context.new_page(), stack.url)
    chat.say(CRISIS[language])
    call = chat.log.locator("a[href^='tel:']").first
    expect(call).to_be_visible()
    assert call.get_attribute("href") == "tel:12356"
    alarm = desk.page.get_by_role("region", name={"zh": "危机警报", "en": "Crisis alarm"}[language])
    expect(alarm).to_be_visible()
    assert serious_violations(widget_of(chat)) == []
    assert serious_violations(desk.page) == []
    assert watch.findings == []
