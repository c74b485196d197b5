"""Every page of widget and desk, one after the other, with something on it: for whoever looks at all of them."""

from collections.abc import Iterator
from dataclasses import dataclass

from playwright.sync_api import Browser, BrowserContext, Frame, Page, expect

from leeway import clock
from tests.browser.pages import Chat, Desk
from tests.browser.talk import (
    ANSWER,
    BORROWER,
    CRISIS,
    FOUR_OF_FIVE,
    HUMAN,
    LOCALES,
    REPLY,
    THREAT,
    choose,
    told_until,
    widget_of,
)
from tests.support.stack import Stack


@dataclass(frozen=True)
class Size:
    """Of a window, in CSS pixels."""

    width: int
    height: int


@dataclass(frozen=True)
class View:
    """Something to look at. `page` is the whole window, `part` what belongs to us in it."""

    name: str
    page: Page
    part: Page | Frame


class Tour:
    """Plays borrowers and agents so that every page shows something."""

    def __init__(self, browser: Browser, stack: Stack, language: str, size: Size) -> None:
        self._browser, self._stack, self._language, self._size = browser, stack, language, size

    def views(self) -> Iterator[View]:
        """Each view while it is shown."""
        context = self._context()
        chat = told_until(context, self._stack, self._language, "offer_choice")
        yield self._widget("widget-plans", chat)
        choose(chat)
        chat.waits_for_answer()
        yield self._widget("widget-costs", chat)
        chat.frame.locator("#menu-button").click()
        yield self._widget("widget-menu", chat)
        chat.frame.locator("#menu-button").click()
        chat.say(HUMAN[self._language])
        yield self._widget("widget-waiting", chat)
        yield from self._agent(context, chat)
        context.close()
        yield from self._supervisor()
        yield from self._administrator()

    def _agent(self, context: BrowserContext, chat: Chat) -> Iterator[View]:
        crisis = Chat(self._context().new_page(), self._stack.url)
        crisis.say(CRISIS[self._language])
        yield self._widget("widget-crisis", crisis)
        page = context.new_page()
        page.goto(f"{self._stack.url}/desk")
        expect(page.locator("input[type=password]")).to_be_visible()
        yield View("desk-login", page, page)
        desk = Desk(page, self._stack.url, self._language)
        yield View("desk-queue", page, page)
        filters = page.locator("[aria-controls=queue-filters]")
        filters.click()
        yield View("desk-filters", page, page)
        filters.click()
        desk.claim(BORROWER[self._language])
        desk.reply(REPLY[self._language])
        expect(chat.log.locator(".line.agent")).to_have_count(1)
        chat.answer(ANSWER[self._language])
        yield self._widget("widget-person", chat)
        yield View("desk-conversation", page, page)
        yield from self._at_work(desk)
        desk.resolve("advice")
        expect(chat.log.get_by_role("button", name=FOUR_OF_FIVE[self._language])).to_be_visible()
        yield self._widget("widget-rating", chat)
        page.goto(f"{self._stack.url}/desk#/desk")
        page.reload()
        desk.claim_crisis()
        yield View("desk-crisis", page, page)
        desk.page.get_by_role("button", name=desk.words["clear"]).click()
        yield View("desk-crisis-clear", page, page)
        crisis.page.context.close()

    def _at_work(self, desk: Desk) -> Iterator[View]:
        page, words = desk.page, desk.words
        if self._size.width < 600:
            page.locator("nav.sides button").last.click()
            yield View("desk-case", page, page)
            page.locator("nav.sides button").first.click()
        for name, button in (
            ("offers", words["offers"]),
            ("transfer", words["transfer"]),
            ("hand-back", words["hand_back"]),
            ("resolve", words["resolve"]),
        ):
            page.get_by_role("button", name=button, exact=True).first.click()
            expect(page.get_by_role("dialog")).to_be_visible()
            page.wait_for_load_state("networkidle")
            yield View(f"desk-{name}", page, page)
            page.keyboard.press("Escape")
            expect(page.get_by_role("dialog")).to_be_hidden()
        page.get_by_role("button", name=words["note_mode"]).click()
        yield View("desk-note", page, page)
        page.locator(".composer-tools button").first.click()
        expect(page.get_by_label(words["reply"], exact=True)).to_be_focused()
        page.get_by_label(words["reply"], exact=True).fill("/")
        expect(page.locator(".picker")).to_be_visible()
        yield View("desk-texts", page, page)
        page.keyboard.press("Escape")
        desk.reply(THREAT[self._language])
        expect(page.get_by_role("button", name=words["better"]).first).to_be_visible()
        yield View("desk-guard", page, page)
        page.get_by_role("button", name=words["better"]).first.click()
        page.get_by_label(words["reply"], exact=True).fill("")

    def _supervisor(self) -> Iterator[View]:
        context = self._context()
        desk = Desk(context.new_page(), self._stack.url, self._language, "chenwei")
        for name in ("approvals", "rehearsal", "wall", "accounts", "audit"):
            desk.go(name)
            expect(desk.page.locator("#page-title")).to_be_visible()
            desk.page.wait_for_load_state("networkidle")
            yield View(f"desk-{name}", desk.page, desk.page)
        desk.go("rehearsal")
        desk.page.locator(".scripts button").first.click()
        expect(desk.page.locator("textarea")).to_be_visible()
        yield View("desk-rehearsal-talk", desk.page, desk.page)
        desk.page.locator("button.account").click()
        yield View("desk-account-menu", desk.page, desk.page)
        for index, name in enumerate(("desk-help", "desk-password")):
            if index > 0:
                desk.page.locator("button.account").click()
            desk.page.locator("#account-menu button").nth(index).click()
            expect(desk.page.get_by_role("dialog")).to_be_visible()
            yield View(name, desk.page, desk.page)
            desk.page.keyboard.press("Escape")
        context.close()

    def _administrator(self) -> Iterator[View]:
        context = self._context()
        page = context.new_page()
        Desk(page, self._stack.url, self._language, "admin")
        page.locator("table.rows .row-actions button").first.click()
        expect(page.get_by_role("dialog")).to_be_visible()
        yield View("desk-account-edit", page, page)
        page.keyboard.press("Escape")
        page.locator(".page-head button").first.click()
        expect(page.get_by_role("dialog")).to_be_visible()
        yield View("desk-account-add", page, page)
        context.close()

    def _context(self) -> BrowserContext:
        context = self._browser.new_context(
            viewport={"width": self._size.width, "height": self._size.height},
            locale=LOCALES[self._language],
            timezone_id=str(clock.zone()),
            reduced_motion="reduce",
        )
        context.set_default_timeout(20_000)
        return context

    def _widget(self, name: str, chat: Chat) -> View:
        chat.page.bring_to_front()
        return View(name, chat.page, widget_of(chat))
