"""Nothing serious for axe on any page of widget and desk, in both languages, on a large window and on a telephone."""

import pytest
from playwright.sync_api import Browser

from tests.browser.tour import Size, Tour
from tests.support.browser import serious_violations
from tests.support.stack import Stack

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("size", [Size(1280, 900), Size(390, 844)], ids=["large", "telephone"])
def test_axe_finds_nothing_serious_anywhere(browser: Browser, stack: Stack, language: str, size: Size) -> None:
    found = {view.name: serious_violations(view.part) for view in Tour(browser, stack, language, size).views()}
    assert len(found) > 30
    assert {name: violations for name, violations in found.items() if violations} == {}
