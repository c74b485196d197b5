"""The desk without a mouse: a case is taken, answered and handed back by keys alone, and the focus is always seen."""

import re

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.pages import Desk
from tests.browser.talk import BACK, BORROWER, REPLY, asks_for_a_person
from tests.support.browser import Watch
from tests.support.stack import Stack

pytestmark = pytest.mark.browser

MOST_STOPS = 120
# What shows where the keyboard is: an outline or a shadow of the element, or of the control that it stands for.
SHOWS_FOCUS = """() => {
  const seen = (node) => { const style = getComputedStyle(node);
    return (style.outlineStyle !== "none" && style.outlineWidth !== "0px") || style.boxShadow !== "none"; };
  const at = document.activeElement;
  if (at === document.body) return true; // the end of the page: the next one is its beginning
  return seen(at) || (at.parentElement !== null && seen(at.parentElement));
}"""
NAME = "() => document.activeElement.getAttribute('aria-label') || document.activeElement.innerText"


def tab_to(page: Page, name: str) -> None:
    """Presses Tab until the control with this name has the focus."""
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        assert page.evaluate(SHOWS_FOCUS), page.evaluate("() => document.activeElement.outerHTML")[:200]
        if (page.evaluate(NAME) or "").strip() == name:
            return
    raise AssertionError(f"{name} cannot be reached by keyboard")


def test_a_case_is_taken_answered_and_handed_back_by_keys_alone(
    context: BrowserContext, watch: Watch, stack: Stack, language: str
) -> None:
    chat = asks_for_a_person(context, stack, language)
    desk = Desk(context.new_page(), stack.url, language)
    page, words = desk.page, desk.words
    page.locator("body").click(position={"x": 1, "y": 1})
    page.keyboard.press("?")
    expect(page.get_by_role("dialog").locator("kbd").first).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)

    tab_to(page, words["claim"].format(name=BORROWER[language]))
    page.keyboard.press("Enter")
    reply = page.get_by_label(words["reply"], exact=True)
    expect(reply).to_be_visible()
    expect(page.locator("#transcript-title, #transcript")).not_to_have_count(0)
    page.keyboard.press("r")
    expect(reply).to_be_focused()
    page.keyboard.type(REPLY[language])
    page.keyboard.press("Enter")
    expect(chat.log.locator(".line.agent")).to_contain_text(REPLY[language])

    for action in ("offers", "transfer", "resolve", "note_mode"):
        tab_to(page, words[action])
    tab_to(page, words["hand_back"])
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_be_visible()
    tab_to(page, words["give_back"])
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(chat.log).to_contain_text(re.compile(re.escape(BACK[language])))
    assert watch.findings == []
