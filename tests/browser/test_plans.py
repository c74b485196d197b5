"""Plans side by side, their cost, and an agreement that is still there after the page is loaded again."""

from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.browser.talk import SIGN, told_until, widget_of
from tests.support.browser import Watch, serious_violations
from tests.support.stack import Stack

pytestmark = pytest.mark.browser

ACCEPT = {"zh": "选方案A", "en": "Choose plan A"}


def test_a_plan_is_compared_signed_and_seen_again(
    context: BrowserContext, watch: Watch, stack: Stack, language: str, tmp_path: Path
) -> None:
    chat = told_until(context, stack, language, "offer_choice")

    plans = chat.log.locator("table.plans")
    expect(plans).to_be_visible()
    assert plans.locator("thead th[scope=col]").count() >= 1
    assert plans.locator("tbody th[scope=row]").count() >= 8
    chat.page.screenshot(path=tmp_path / "plans.png")
    assert serious_violations(widget_of(chat)) == []

    chat.press(ACCEPT[language])
    chat.press(SIGN[language])
    agreement = chat.log.locator(".agreement")
    expect(agreement).to_be_visible()
    shown = agreement.inner_text()

    chat.reload()
    expect(agreement).to_be_visible()
    assert agreement.inner_text() == shown
    expect(plans).to_be_visible()
    expect(chat.log.get_by_role("button", name=SIGN[language])).to_have_attribute("aria-disabled", "true")
    for link, start in ((agreement.locator("a").nth(0), b"%PDF"), (agreement.locator("a").nth(1), b"BEGIN:VCALENDAR")):
        document = context.request.get(f"{stack.url}{link.get_attribute('href')}")
        assert document.ok
        assert document.body().startswith(start)
    assert serious_violations(widget_of(chat)) == []
    assert watch.findings == []
