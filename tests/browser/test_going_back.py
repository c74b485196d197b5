"""After a person: the assistant goes on at the question that the agent chose, or asks how it was."""

import re

import pytest
from playwright.sync_api import BrowserContext, expect

from leeway.words.catalogue import catalogue
from tests.browser.talk import BACK, FOUR, FOUR_OF_FIVE, in_conversation, taken_at, widget_of
from tests.conversations.scenario import ordinary_words
from tests.support.browser import Watch, serious_violations
from tests.support.stack import Stack

pytestmark = pytest.mark.browser


def asks(language: str, question: str) -> re.Pattern[str]:
    """The question in any of its wordings, and nothing else."""
    wordings = (re.escape(words.text) for words in catalogue().variants(f"utter_ask_{question}", language))
    return re.compile(rf"^\s*({'|'.join(wordings)})\s*$")


def test_the_assistant_asks_exactly_what_the_agent_chose_and_then_goes_on_where_it_was(
    context: BrowserContext, watch: Watch, stack: Stack, language: str
) -> None:
    chat, desk = taken_at(context, stack, language, "utilities")
    desk.hand_back("rent")
    chat.page.bring_to_front()
    expect(chat.log).to_contain_text(BACK[language])
    last = chat.log.locator(".line").last.locator("p[lang]")
    expect(last).to_have_text(asks(language, "rent"))
    chat.say(ordinary_words(language)["rent"])
    expect(last).to_have_text(asks(language, "utilities"))
    assert watch.findings == []


def test_after_the_case_is_resolved_the_borrower_is_asked_for_a_rating_and_it_stands_on_the_wall(
    context: BrowserContext, watch: Watch, stack: Stack, language: str
) -> None:
    chat, desk = in_conversation(context, stack, language)
    before = desk.scores()
    desk.resolve("advice")
    chat.page.bring_to_front()
    rating = chat.log.get_by_role("button", name=FOUR_OF_FIVE[language], exact=True)
    expect(rating).to_be_visible()
    assert serious_violations(widget_of(chat)) == []
    rating.click()
    expect(chat.log.locator(".line.own").last).to_contain_text(FOUR[language])
    chat.waits_for_answer()
    desk.page.bring_to_front()
    assert desk.scores() == before | {4: before.get(4, 0) + 1}
    assert serious_violations(desk.page) == []
    assert watch.findings == []
