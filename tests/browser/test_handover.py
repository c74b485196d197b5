"""The whole way in a browser: a borrower chats in the widget, asks for a person, and an agent answers at the desk."""

from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Frame, expect

from tests.browser.pages import Chat, Desk
from tests.support.browser import Watch, serious_violations
from tests.support.stack import Stack

pytestmark = pytest.mark.browser

BORROWER = {"zh": "林静", "en": "Emily Carter"}
HARDSHIP = {"zh": "我失业了 信用卡还不上", "en": "i lost my job and cant pay my card"}
AGREE = {"zh": "同意", "en": "I agree"}
HUMAN = {"zh": "转人工", "en": "talk to a person"}
REPLY = {"zh": "您好，我是周敏，您的情况我看到了。", "en": "Hello, I have read your case."}
ANSWER = {"zh": "谢谢，我等您", "en": "thank you, I will wait"}
BACK = {"zh": "自动助手，我们接着说", "en": "automated assistant, and we go on"}


def test_a_borrower_is_handed_over_and_an_agent_answers(
    context: BrowserContext, watch: Watch, stack: Stack, language: str, tmp_path: Path
) -> None:
    chat = Chat(context.new_page(), stack.url, BORROWER[language])
    chat.say(HARDSHIP[language])
    chat.press(AGREE[language])
    chat.say(HUMAN[language])

    desk = Desk(context.new_page(), stack.url, language)
    desk.claim(BORROWER[language])
    transcript, case = desk.page.locator("#transcript"), desk.page.locator("#case")
    expect(transcript).to_contain_text(HARDSHIP[language])
    expect(transcript).to_contain_text(HUMAN[language])
    expect(case).to_contain_text("D001" if language == "zh" else "D004")
    expect(chat.log).to_contain_text(desk.agent)

    desk.reply(REPLY[language])
    expect(chat.log.locator(".line.agent")).to_contain_text(REPLY[language])
    chat.page.bring_to_front()
    chat.frame.locator("#draft").fill(ANSWER[language])
    chat.frame.locator("#draft").press("Enter")
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
    chat.say({"zh": "我不想活了", "en": "I want to end my life"}[language])
    call = chat.log.locator("a[href^='tel:']").first
    expect(call).to_be_visible()
    assert call.get_attribute("href") == "tel:12356"
    alarm = desk.page.get_by_role("region", name={"zh": "危机警报", "en": "Crisis alarm"}[language])
    expect(alarm).to_be_visible()
    assert serious_violations(widget_of(chat)) == []
    assert serious_violations(desk.page) == []
    assert watch.findings == []


def widget_of(chat: Chat) -> Frame:
    """The widget's own page inside the lender's."""
    return next(frame for frame in chat.page.frames if "/widget/" in frame.url)
