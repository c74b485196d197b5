"""What agents do at the desk, and what the borrower sees of it at the same moment."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.browser.pages import Desk
from tests.browser.talk import (
    BORROWER,
    HARDSHIP,
    SIGN,
    THREAT,
    asks_for_a_person,
    choose_and_sign,
    in_conversation,
    taken_at,
)
from tests.support.browser import Watch, serious_violations
from tests.support.stack import Stack

pytestmark = pytest.mark.browser

CALL = {"zh": "明天下午三点打给我", "en": "call me tomorrow at 3pm"}


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
    chat, desk = taken_at(context, stack, language, "offer_choice")
    desk.send_first_offer()
    chat.page.bring_to_front()
    expect(chat.log.locator("table.plans")).to_have_count(2)
    choose_and_sign(chat, language)
    desk.page.bring_to_front()
    expect(desk.page.locator("#transcript")).to_contain_text(SIGN[language])
    assert serious_violations(desk.page) == []
    desk.resolve("agreed")
    assert watch.findings == []


def test_a_case_is_passed_on_and_the_colleague_has_everything(
    context: BrowserContext, elsewhere: Callable[[], BrowserContext], watch: Watch, stack: Stack, language: str
) -> None:
    colleague = Desk(elsewhere().new_page(), stack.url, language, "grace")
    chat, desk = in_conversation(context, stack, language)
    desk.transfer("Grace Tan", "please go on")
    colleague.page.bring_to_front()
    colleague.claim(BORROWER[language])
    expect(colleague.page.locator("#transcript")).to_contain_text(HARDSHIP[language])
    expect(chat.log).to_contain_text("Grace Tan")
    colleague.resolve("advice")
    chat.page.bring_to_front()
    expect(chat.log.locator(".line").last).to_have_class(re.compile("theirs|notice"))
    assert watch.findings == []


def test_of_two_agents_who_claim_at_once_one_gets_the_case_and_the_other_is_told(
    context: BrowserContext, elsewhere: Callable[[], BrowserContext], stack: Stack, language: str
) -> None:
    chat = asks_for_a_person(context, stack, language)
    first, second = (
        Desk(context.new_page(), stack.url, language),
        Desk(elsewhere().new_page(), stack.url, language, "grace"),
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


def test_with_nobody_there_a_time_for_a_call_is_left_and_stands_at_the_desk(
    context: BrowserContext, watch: Watch, stack: Stack, language: str
) -> None:
    chat = asks_for_a_person(context, stack, language)
    chat.say(CALL[language])
    expect(chat.log).to_contain_text("15:00")
    desk = Desk(context.new_page(), stack.url, language)
    desk.page.get_by_role("tab", name=desk.words["callbacks"]).click()
    expect(desk.page.locator("#queue")).to_contain_text(BORROWER[language])
    assert serious_violations(desk.page) == []
    desk.claim(BORROWER[language])
    desk.resolve("advice")
    assert watch.findings == []
