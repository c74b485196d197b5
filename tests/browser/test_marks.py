"""Whether a line has come and was read: the agent sees it of theirs, the borrower of theirs."""

import re

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.browser.talk import ANSWER, REPLY, in_conversation, widget_of
from tests.support.browser import Watch, serious_violations
from tests.support.stack import Stack

pytestmark = pytest.mark.browser

ARRIVED = {"zh": "已送达", "en": "Delivered"}
READ_BY_A_PERSON = {"zh": "客服已读", "en": "Read by a person"}
READ_BY_THE_BORROWER = {"zh": "已读", "en": "Read"}


def test_both_sides_see_what_has_come_and_what_was_read(
    context: BrowserContext, watch: Watch, stack: Stack, language: str
) -> None:
    chat, desk = in_conversation(context, stack, language)
    own = chat.log.locator(".line.own").last
    expect(own).to_contain_text(READ_BY_A_PERSON[language])

    chat.hide()
    desk.reply(REPLY[language])
    mark = desk.page.locator(".bubble.from-agent .line-mark").last
    expect(mark).to_have_class(re.compile("is-delivered"))
    expect(mark).to_have_text(ARRIVED[language])
    chat.show()
    expect(mark).to_have_class(re.compile("is-read"))
    expect(mark).to_have_text(READ_BY_THE_BORROWER[language])
    assert serious_violations(desk.page) == []

    desk.go("wall")
    expect(desk.page.locator("#transcript")).to_be_hidden()
    chat.answer(ANSWER[language])
    expect(own).to_contain_text(ARRIVED[language])
    desk.go("desk")
    expect(own).to_contain_text(READ_BY_A_PERSON[language])
    assert serious_violations(widget_of(chat)) == []

    chat.reload()
    expect(own).to_contain_text(READ_BY_A_PERSON[language])
    desk.page.reload()
    expect(mark).to_have_text(READ_BY_THE_BORROWER[language])
    desk.resolve("advice")
    assert watch.findings == []
