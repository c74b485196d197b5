"""The lender's demo page with the widget on it, and the agents' desk, as a person works with them."""

import re

from playwright.sync_api import FrameLocator, Locator, Page, expect

from leeway.demo import agents

# What stands on the desk's controls.
DESK = {
    "zh": {
        "queue": "队列",
        "claim": "接手{name}的对话",
        "reply": "回复",
        "hand_back": "交还助手",
        "give_back": "交还",
        "language": "切换到中文",
    },
    "en": {
        "queue": "Queue",
        "claim": "Claim the conversation with {name}",
        "reply": "Reply",
        "hand_back": "Hand back",
        "give_back": "Hand back",
        "language": "Switch to English",
    },
}


class Chat:
    """A borrower on the demo page, logged in there or, without a name, nobody."""

    def __init__(self, page: Page, url: str, borrower: str | None = None) -> None:
        self.page = page
        page.goto(f"{url}/")
        if borrower is None:
            page.locator("leeway-launcher button").first.click()
        else:
            page.locator(".borrower", has_text=borrower).locator("input").check()
        self.frame: FrameLocator = page.frame_locator("leeway-launcher iframe")
        self.log: Locator = self.frame.get_by_role("log")
        expect(self.log.locator(".line.theirs").first).to_be_visible()

    def say(self, text: str) -> None:
        """Writes a line, sends it with the enter key and waits until something is said in answer."""
        draft = self.frame.locator("#draft")
        draft.fill(text)
        draft.press("Enter")
        expect(self.log.locator(".line.own").last).to_contain_text(text)
        self.waits_for_answer()

    def press(self, name: str) -> None:
        """Presses a button that the assistant offered last, and waits for the answer."""
        own = self.log.locator(".line.own").count()
        self.log.get_by_role("button", name=name).last.click()
        expect(self.log.locator(".line.own")).to_have_count(own + 1)
        self.waits_for_answer()

    def waits_for_answer(self) -> None:
        """Waits until the last line is not the borrower's own."""
        expect(self.log.locator(".line").last).to_have_class(re.compile("theirs|notice"))

    def reload(self) -> None:
        """Loads the page anew and opens the chat again."""
        self.page.reload()
        self.page.locator("leeway-launcher button").first.click()
        expect(self.log.locator(".line.theirs").first).to_be_visible()


class Desk:
    """An agent at the desk."""

    def __init__(self, page: Page, url: str, language: str) -> None:
        self.page, self.words = page, DESK[language]
        person = agents()[0]
        self.agent = person["name"]
        page.goto(f"{url}/desk")
        page.locator("input[autocomplete=username]").fill(person["username"])
        page.locator("input[type=password]").fill(person["password"])
        page.keyboard.press("Enter")
        expect(page.locator(".queue-list, .empty").first).to_be_visible()
        switch = page.get_by_role("button", name=self.words["language"])
        if switch.is_visible():
            switch.click()
        expect(page.get_by_role("heading", name=self.words["queue"])).to_be_visible()

    def claim(self, name: str) -> None:
        """Takes the conversation with a borrower."""
        self.page.get_by_role("button", name=self.words["claim"].format(name=name)).click()
        expect(self.page.get_by_label(self.words["reply"], exact=True)).to_be_visible()

    def reply(self, text: str) -> None:
        """Says a line to the borrower."""
        field = self.page.get_by_label(self.words["reply"], exact=True)
        field.fill(text)
        field.press("Enter")

    def hand_back(self, step: str | None = None) -> None:
        """Gives the conversation back to the assistant, at a step if one is given."""
        self.page.get_by_role("button", name=self.words["hand_back"]).click()
        dialog = self.page.get_by_role("dialog")
        if step is not None:
            dialog.locator("select").select_option(step)
        dialog.get_by_role("button", name=self.words["give_back"], exact=True).click()
        expect(dialog).to_be_hidden()
