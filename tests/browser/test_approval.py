"""An offer beyond an agent's authority: asked for, approved by a supervisor elsewhere, accepted by the borrower."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.browser.pages import Desk
from tests.browser.talk import choose_and_sign, taken_at
from tests.support.browser import Watch, serious_violations
from tests.support.stack import Stack

pytestmark = pytest.mark.browser

# Enough to pay a settlement at once.
SAVED = {"zh": "存款4500", "en": "4500 saved"}
WHY = {"zh": "她姐姐愿意帮忙一次付清", "en": "her sister helps to pay it at once"}
YES = {"zh": "同意，情况属实", "en": "agreed, as described"}


def test_a_supervisor_approves_what_the_agent_may_not_offer_and_the_borrower_signs_it(
    context: BrowserContext, elsewhere: Callable[[], BrowserContext], watch: Watch, stack: Stack, language: str
) -> None:
    chat, desk = taken_at(context, stack, language, "offer_choice", savings=SAVED[language])
    cards = chat.log.locator("table.plans").count()
    desk.ask_supervisor(WHY[language])
    assert chat.log.locator("table.plans").count() == cards

    chief = Desk(elsewhere().new_page(), stack.url, language, "chenwei")
    approval = chief.approve(WHY[language], YES[language])
    expect(approval).to_have_count(0)
    assert serious_violations(chief.page) == []

    chat.page.bring_to_front()
    expect(chat.log.locator("table.plans")).to_have_count(cards + 1)
    choose_and_sign(chat, language)
    desk.page.bring_to_front()
    expect(desk.page.locator(".ant-notification-notice")).to_contain_text(YES[language])
    desk.resolve("agreed")
    assert watch.findings == []
