"""One real installation and one browser for all browser tests of a run."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from leeway import clock
from tests.browser.talk import LOCALES
from tests.support.browser import Watch, chromium
from tests.support.stack import Stack

ANSWER_MS = 20_000
expect.set_options(timeout=ANSWER_MS)


# Two heartbeats of a desk: the case of an agent who vanishes returns while a test waits.
LEASE_SECONDS = 30
# Rasa's first answer takes long on a busy machine; a borrower who is handed over for it plays another scene.
RASA_SECONDS = 30


@pytest.fixture(scope="session")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    with Stack(
        tmp_path_factory.mktemp("installation"), lease_seconds=LEASE_SECONDS, rasa_timeout_seconds=RASA_SECONDS
    ) as running:
        yield running


@pytest.fixture(autouse=True)
def empty_desk(stack: Stack) -> None:
    """No case of an earlier test is at the desk."""
    stack.clear_desk()


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    executable = chromium()
    assert executable is not None, "Chromium is not installed"
    return {"executable_path": executable, "args": ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]}


@pytest.fixture(params=["zh", "en"])
def language(request: pytest.FixtureRequest) -> str:
    """The language of borrower and agent."""
    return str(request.param)


@pytest.fixture
def context(browser: Browser, language: str) -> Iterator[BrowserContext]:
    """A visitor with nothing stored, in the test's language and the lender's time zone."""
    context = browser.new_context(
        viewport={"width": 1280, "height": 900},
        locale=LOCALES[language],
        timezone_id=str(clock.zone()),
        reduced_motion="reduce",
    )
    context.set_default_timeout(ANSWER_MS)
    yield context
    context.close()


@pytest.fixture
def elsewhere(browser: Browser) -> Iterator[Callable[[], BrowserContext]]:
    """Another visitor at another computer, each time it is called."""
    made: list[BrowserContext] = []

    def visitor() -> BrowserContext:
        made.append(browser.new_context(viewport={"width": 1280, "height": 900}, timezone_id=str(clock.zone())))
        made[-1].set_default_timeout(ANSWER_MS)
        return made[-1]

    yield visitor
    for context in made:
        context.close()


@pytest.fixture
def watch(context: BrowserContext, stack: Stack) -> Watch:
    """Whatever goes wrong in any page of the visitor."""
    return Watch(context, stack.url)
