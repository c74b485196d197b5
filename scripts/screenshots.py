"""Takes the README's pictures of widget and desk, in both languages, from a running demo of its own.

.venv/bin/python -m scripts.screenshots
"""

import tempfile
from pathlib import Path

from playwright.sync_api import Browser, expect, sync_playwright

from leeway.settings import ROOT
from tests.browser.pages import Chat, Desk
from tests.browser.talk import AGREE, BORROWER, HUMAN, told_until
from tests.support.browser import chromium
from tests.support.stack import Stack

IMAGES = ROOT / "docs" / "images"
LOCALES = {"zh": "zh-CN", "en": "en-GB"}
UPSET = {"zh": "催收天天打我单位电话，烦死了", "en": "your collectors keep ringing my work, I am fed up"}
REPLY = {
    "zh": "您好，我是周敏。您的情况和刚才算出的方案我都看到了，不用再说一遍。",
    "en": "Hello, this is 周敏. I can see your case and the plans, so you need not tell it again.",
}


def main() -> None:
    """Plays a borrower up to the offers, lets an agent answer, and photographs both."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as folder,
        Stack(Path(folder), seats=False) as stack,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox", "--disable-gpu"])
        for language in LOCALES:
            _take(browser, stack, language)
        browser.close()


def _take(browser: Browser, stack: Stack, language: str) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 860}, locale=LOCALES[language])
    chat = told_until(context, stack, language, "offer_choice")
    expect(chat.log.locator("table.plans")).to_be_visible()
    chat.page.screenshot(path=IMAGES / f"widget.{language}.png")

    waiting = Chat(context.new_page(), stack.url)
    waiting.press(AGREE[language])
    waiting.say(UPSET[language])
    chat.say(HUMAN[language])
    desk = Desk(context.new_page(), stack.url, language)
    desk.claim(BORROWER[language])
    desk.reply(REPLY[language])
    expect(chat.log.locator(".line.agent")).to_contain_text(REPLY[language])
    desk.page.screenshot(path=IMAGES / f"desk.{language}.png")
    desk.hand_back()
    context.close()


if __name__ == "__main__":
    main()
