"""What agents do at the desk, and what the borrower sees of it at the same moment."""

import re

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from tests.browser.pages import Chat, Desk
from tests.browser.test_handover import AGREE, BORROWER, HARDSHIP, HUMAN
from tests.conversations.scenario import ordinary_words
from tests.support.browser import Watch, serious_violations
from tests.support.stack import Stack

pytestmark = pytest.mark.browser

THREAT = {"zh": "再不还就打电话给你单位", "en": "Pay or we will ring your employer."}
SIGN = {"zh": "同意，签协议", "en": "I agree, sign it"}
CALL = {"zh": "明天下午三点打给我", "en": "call me tomorrow at 3pm"}


def in_conversation(context: BrowserContext, stack: Stack, language: str) -> tuple[Chat, Desk]:
    """A borrower who asked for a person, and the agent who has taken the case."""
    chat = Chat(context.new_page(), stack.url, BORROWER[language])
    chat.say(HARDSHIP[language])
    chat.press(AGREE[language])
    chat.say(HUMAN[language])
    desk = Desk(context.new_page(), stack.url, language)
    desk.claim(BORROWER[language])
    return chat, desk


def test_a_threat_is_held_back_and_the_better_sentence_goes_out(
    context: BrowserContext, watch: Watch, stack: Stack, language: str
) -> None:
    chat, desk = in_conversation(context, stack, language)
    desk.reply(THREAT[language])
    better = desk.page.get_by_role("button", name=desk.words["better"])
    expect(better.first).to_be_visible()
    assert serious_violations(desk.page) == []
    better.first.click()
    expect(better).to_have_count(0)
    field = desk.page.get_by_label(desk.words["reply"], exact=True)
    kinder = field.input_value()
    field.press("Enter")
    expect(chat.log.locator(".line.agent")).to_have_count(1)
    expect(chat.log.locator(".line.agent")).to_contain_text(kinder)
    desk.resolve("advice")
    assert THREAT[language] not in chat.log.inner_text()
    assert watch.findings == []


def test_an_offer_from_the_desk_is_signed_in_the_widget_while_the_person_stays(
    context: BrowserContext, watch: Watch, stack: Stack, language: str
) -> None:
    chat = Chat(context.new_page(), stack.url, BORROWER[language])
    words = ordinary_words(language)
    for question in list(words)[: list(words).index("offer_choice")]:
        chat.say(words[question])
    chat.say(HUMAN[language])
    desk = Desk(context.new_page(), stack.url, language)
    desk.claim(BORROWER[language])
    desk.send_first_offer()
    chat.page.bring_to_front()
    expect(chat.log.locator("table.plans")).to_have_count(2)
    chat.log.locator("table.plans").last.locator("button").first.click()
    sign = chat.log.get_by_role("button", name=SIGN[language]).last
    expect(sign).to_be_visible()
    sign.click()
    expect(chat.log.locator(".agreement")).to_be_visible()
    desk.page.bring_to_front()
    expect(desk.page.locator("#transcript")).to_contain_text(SIGN[language])
    assert serious_violations(desk.page) == []
    desk.resolve("agreed")
    assert watch.findings == []


def test_a_case_is_passed_on_and_the_colleague_has_everything(
    context: BrowserContext, browser: Browser, watch: Watch, stack: Stack, language: str
) -> None:
    elsewhere = browser.new_context(viewport={"width": 1280, "height": 900})
    colleague = Desk(elsewhere.new_page(), stack.url, language, "grace")
    chat, desk = in_conversation(context, stack, language)
    desk.transfer("Grace Tan", "please go on")
    colleague.page.bring_to_front()
    colleague.claim(BORROWER[language])
    expect(colleague.page.locator("#transcript")).to_contain_text(HARDSHIP[language])
    expect(chat.log).to_contain_text("Grace Tan")
    colleague.resolve("advice")
    chat.page.bring_to_front()
    expect(chat.log.locator(".line").last).to_have_class(re.compile("theirs|notice"))
    elsewhere.close()
    assert watch.findings == []


def test_of_two_agents_who_claim_at_once_one_gets_the_case_and_the_other_is_told(
    context: BrowserContext, browser: Browser, stack: Stack, language: str
) -> None:
    chat = Chat(context.new_page(), stack.url, BORROWER[language])
    chat.say(HARDSHIP[language])
    chat.press(AGREE[language])
    chat.say(HUMAN[language])
    elsewhere = browser.new_context(viewport={"width": 1280, "height": 900})
    first, second = (
        Desk(context.new_page(), stack.url, language),
        Desk(elsewhere.new_page(), stack.url, language, "grace"),
    )
    name = first.words["claim"].format(name=BORROWER[language])
    buttons = [desk.page.get_by_role("button", name=name) for desk in (first, second)]
    for button in buttons:
        expect(button).to_be_visible()
    # The second desk hears nothing of the first until both have pressed.
    second.page.route("**/api/handoffs?**", lambda route: route.abort())
    buttons[0].click()
    expect(first.page.get_by_label(first.words["reply"], exact=True)).to_be_visible()
    if buttons[1].is_visible():
        buttons[1].click()
        expect(second.page.locator(".ant-notification-notice").first).to_be_visible()
    expect(second.page.get_by_label(second.words["reply"], exact=True)).to_have_count(0)
    assert chat.log.inner_text().count("Grace Tan") == 0
    first.resolve("advice")
    elsewhere.close()


def test_with_nobody_there_a_time_for_a_call_is_left_and_stands_at_the_desk(
    context: BrowserContext, watch: Watch, stack: Stack, language: str
) -> None:
    chat = Chat(context.new_page(), stack.url, BORROWER[language])
    chat.say(HARDSHIP[language])
    chat.press(AGREE[language])
    chat.say(HUMAN[language])
    chat.say(CALL[language])
    expect(chat.log).to_contain_text("15:00")
    desk = Desk(context.new_page(), stack.url, language)
    desk.page.get_by_role("tab", name=desk.words["callbacks"]).click()
    expect(desk.page.locator("#queue")).to_contain_text(BORROWER[language])
    assert serious_violations(desk.page) == []
    desk.claim(BORROWER[language])
    desk.resolve("advice")
    assert watch.findings == []
