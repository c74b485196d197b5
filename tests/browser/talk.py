"""How the browser tests begin: what borrowers say, and the point at which an agent is needed."""

from playwright.sync_api import BrowserContext, Frame, expect

from tests.browser.pages import Chat, Desk
from tests.conversations.scenario import ordinary_words
from tests.support.stack import Stack

BORROWER = {"zh": "林静", "en": "Emily Carter"}
HARDSHIP = {"zh": "我失业了 信用卡还不上", "en": "i lost my job and cant pay my card"}
AGREE = {"zh": "同意", "en": "I agree"}
HUMAN = {"zh": "转人工", "en": "talk to a person"}
REPLY = {"zh": "您好，我是周敏，您的情况我看到了。", "en": "Hello, I have read your case."}
ANSWER = {"zh": "谢谢，我等您", "en": "thank you, I will wait"}
CRISIS = {"zh": "我不想活了", "en": "I want to end my life"}
THREAT = {"zh": "再不还就打电话给你单位", "en": "Pay or we will ring your employer."}
FOUR = {"zh": "4分", "en": "4"}
FOUR_OF_FIVE = {"zh": "4 分，满分 5 分", "en": "4 out of 5"}
BACK = {"zh": "自动助手，我们接着说", "en": "automated assistant, and we go on"}
SIGN = {"zh": "同意，签协议", "en": "I agree, sign it"}
OTHER = {"zh": "en", "en": "zh"}
LOCALES = {"zh": "zh-CN", "en": "en-GB"}


def asks_for_a_person(context: BrowserContext, stack: Stack, language: str) -> Chat:
    """A borrower who said what the matter is, and waits."""
    chat = Chat(context.new_page(), stack.url, BORROWER[language])
    chat.say(HARDSHIP[language])
    chat.press(AGREE[language])
    chat.say(HUMAN[language])
    return chat


def in_conversation(context: BrowserContext, stack: Stack, language: str) -> tuple[Chat, Desk]:
    """A borrower who asked for a person, and the agent who has taken the case."""
    chat = asks_for_a_person(context, stack, language)
    desk = Desk(context.new_page(), stack.url, language)
    desk.claim(BORROWER[language])
    return chat, desk


def taken_at(context: BrowserContext, stack: Stack, language: str, question: str, **told: str) -> tuple[Chat, Desk]:
    """As `told_until`; then the borrower asks for a person, and an agent takes the case."""
    chat = told_until(context, stack, language, question, **told)
    chat.say(HUMAN[language])
    desk = Desk(context.new_page(), stack.url, language)
    desk.claim(BORROWER[language])
    return chat, desk


def told_until(context: BrowserContext, stack: Stack, language: str, question: str, **told: str) -> Chat:
    """A borrower who answered as ordinary people do, or as `told`, until `question` is open."""
    chat = Chat(context.new_page(), stack.url, BORROWER[language])
    words = ordinary_words(language) | told
    for name in list(words)[: list(words).index(question)]:
        chat.say(words[name])
    return chat


def choose(chat: Chat) -> None:
    """Takes the first plan of the latest card."""
    chat.log.locator("table.plans").last.locator("button").first.click()


def choose_and_sign(chat: Chat, language: str) -> None:
    """Takes the first plan of the latest card and signs it."""
    choose(chat)
    sign = chat.log.get_by_role("button", name=SIGN[language]).last
    expect(sign).to_be_visible()
    sign.click()
    expect(chat.log.locator(".agreement")).to_be_visible()


def widget_of(chat: Chat) -> Frame:
    """The widget's own page inside the lender's."""
    return next(frame for frame in chat.page.frames if "/widget/" in frame.url)
