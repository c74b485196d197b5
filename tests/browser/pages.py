"""The lender's demo page with the widget on it, and the agents' desk, as a person works with them."""

import re

from playwright.sync_api import FrameLocator, Locator, Page, expect

from leeway.demo import agents

# What stands on the desk's controls.
DESK = {
    "zh": {
        "claim": "接手{name}的对话",
        "reply": "回复",
        "hand_back": "交还助手",
        "give_back": "交还",
        "better": "换成这句",
        "offers": "我能提供什么",
        "send_offer": "发给客户",
        "transfer": "转交",
        "resolve": "结案",
        "callbacks": "待回电",
        "ask_supervisor": "请主管批准",
        "approve": "同意并发给客户",
        "note_mode": "内部备注",
        "clear": "解除危机",
        "language": "切换到中文",
    },
    "en": {
        "claim": "Claim the conversation with {name}",
        "reply": "Reply",
        "hand_back": "Hand back",
        "give_back": "Hand back",
        "better": "Use this sentence",
        "offers": "Offers",
        "send_offer": "Send",
        "transfer": "Transfer",
        "resolve": "Resolve",
        "callbacks": "Call back",
        "ask_supervisor": "Ask a supervisor",
        "approve": "Approve and send",
        "note_mode": "Private note",
        "clear": "Clear the crisis",
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
        self.answer(text)
        self.waits_for_answer()

    def answer(self, text: str) -> None:
        """Writes a line to a person, who may take their time."""
        draft = self.frame.locator("#draft")
        draft.fill(text)
        draft.press("Enter")
        expect(self.log.locator(".line.own").last).to_contain_text(text)

    def press(self, name: str) -> None:
        """Presses a button that the assistant offered last, and waits for the answer."""
        own = self.log.locator(".line.own").count()
        self.log.get_by_role("button", name=name).last.click()
        expect(self.log.locator(".line.own")).to_have_count(own + 1)
        self.waits_for_answer()

    def waits_for_answer(self) -> None:
        """Waits until the last line is not the borrower's own."""
        expect(self.log.locator(".line").last).to_have_class(re.compile("theirs|notice"))

    def hide(self) -> None:
        """Closes the chat; the page around it stays."""
        self.frame.get_by_role("button", name=re.compile("关闭对话|Close chat")).click()
        expect(self.page.locator("leeway-launcher iframe")).to_be_hidden()

    def show(self) -> None:
        """Opens the chat again."""
        self.page.locator("leeway-launcher button").first.click()

    def reload(self) -> None:
        """Loads the page anew and opens the chat again."""
        self.page.reload()
        self.show()
        expect(self.log.locator(".line.theirs").first).to_be_visible()


class Desk:
    """An agent at the desk; the first of the demo's agents unless another is named."""

    def __init__(self, page: Page, url: str, language: str, username: str = "zhoumin") -> None:
        self.page, self.words = page, DESK[language]
        person = next(one for one in agents() if one["username"] == username)
        self.agent = person["name"]
        page.goto(f"{url}/desk")
        page.locator("input[autocomplete=username]").fill(person["username"])
        page.locator("input[type=password]").fill(person["password"])
        page.keyboard.press("Enter")
        expect(page.locator("#queue, #page-title").first).to_be_visible()
        switch = page.get_by_role("button", name=self.words["language"])
        if switch.is_visible():
            switch.click()
        expect(page.get_by_role("button", name=self.words["language"])).to_be_hidden()

    def claim(self, name: str) -> None:
        """Takes the conversation with a borrower."""
        self.page.get_by_role("button", name=self.words["claim"].format(name=name)).click()
        expect(self.page.get_by_label(self.words["reply"], exact=True)).to_be_visible()

    def claim_crisis(self) -> None:
        """Takes the first of those in a crisis."""
        self.page.locator(".queue-row.is-crisis .queue-actions button").first.click()
        expect(self.page.locator("section.crisis")).to_be_visible()

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

    def send_first_offer(self) -> None:
        """Sends the first of the plans that this agent may offer."""
        self.page.get_by_role("button", name=self.words["offers"]).first.click()
        drawer = self.page.get_by_role("dialog")
        drawer.locator(".offer-card, article, li").get_by_role("button", name=self.words["send_offer"]).first.click()
        self.page.keyboard.press("Escape")

    def transfer(self, name: str, note: str) -> None:
        """Passes the open conversation on to a colleague."""
        self.page.get_by_role("button", name=self.words["transfer"]).first.click()
        dialog = self.page.get_by_role("dialog")
        option = dialog.locator("option", has_text=name)
        dialog.locator("select").select_option(str(option.get_attribute("value")))
        dialog.locator("textarea").fill(note)
        dialog.get_by_role("button", name=self.words["transfer"], exact=True).click()
        expect(dialog).to_be_hidden()

    def resolve(self, outcome: str) -> None:
        """Ends the open conversation with an outcome, by its value."""
        self.page.get_by_role("button", name=self.words["resolve"], exact=True).first.click()
        dialog = self.page.get_by_role("dialog")
        dialog.locator(f"input[type=radio][value={outcome}]").check()
        dialog.get_by_role("button", name=self.words["resolve"], exact=True).click()
        expect(dialog).to_be_hidden()

    def ask_supervisor(self, why: str) -> None:
        """Asks for the first of the offers that only a supervisor may allow."""
        self.page.get_by_role("button", name=self.words["offers"]).first.click()
        drawer = self.page.get_by_role("dialog")
        drawer.get_by_role("button", name=self.words["ask_supervisor"]).first.click()
        drawer.locator("textarea").fill(why)
        drawer.get_by_role("button", name=self.words["ask_supervisor"], exact=True).last.click()
        expect(drawer.locator(".ant-alert-success")).to_be_visible()
        self.page.keyboard.press("Escape")

    def approve(self, asked: str, note: str) -> Locator:
        """Approves, on the page of approvals, what a colleague asked for with the words `asked`; returns its card."""
        self.go("approvals")
        card = self.page.locator("article", has_text=asked)
        card.locator("textarea").fill(note)
        card.get_by_role("button", name=self.words["approve"]).click()
        return card

    def note(self, text: str) -> None:
        """Writes a note to colleagues about the open conversation."""
        self.page.get_by_role("button", name=self.words["note_mode"]).click()
        field = self.page.get_by_label(self.words["note_mode"], exact=True).last
        field.fill(text)
        field.press("Enter")
        expect(self.page.locator("#transcript .log")).to_contain_text(text)

    def clear_crisis(self, note: str) -> None:
        """Says, with a note, that the person of the open conversation is safe."""
        self.page.get_by_role("button", name=self.words["clear"]).click()
        dialog = self.page.get_by_role("dialog")
        dialog.locator("textarea").fill(note)
        dialog.get_by_role("button", name=self.words["clear"], exact=True).click()
        expect(dialog).to_be_hidden()

    def go(self, page: str) -> None:
        """Goes to another page of the desk, by its name in the address; the desk itself is where it was left."""
        there = "a[href='#/desk'], nav.pages a[href^='#/c']" if page == "desk" else f"a[href='#/{page}']"
        self.page.locator(f"nav.pages {there}").click()

    def scores(self) -> dict[int, int]:
        """How often each score stands on the wall, which is opened for it."""
        wall = self.page.context.new_page()
        wall.goto(self.page.url.split("#")[0] + "#/wall")
        scores = wall.locator(".wall-parts .wall-part").last
        expect(scores).to_be_visible()
        rows = [
            (row.locator("th").inner_text(), row.locator("td").last.inner_text())
            for row in scores.locator("tbody tr").all()
        ]
        wall.close()
        return {int(re.findall(r"\d", name)[0]): int(count.split()[0]) for name, count in rows}
