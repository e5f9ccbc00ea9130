"""Without a mouse: how far it is from the top of the page to what one came for."""

import pytest
from playwright.sync_api import Browser, Page

from .board import Board
from .looking import DESK, PHONE, reading

pytestmark = pytest.mark.browser


def focus(page: Page) -> str:
    """Return what has the focus: its class, and where a link leads."""
    return str(
        page.evaluate("(e => `${e.className} ${e.getAttribute('href') || ''}`)(document.activeElement)")
    )


def stops_to_the_first_result(page: Page) -> int:
    first = page.locator(".card h2 a").first.get_attribute("href") or "?"
    for stop in range(1, 40):
        page.keyboard.press("Tab")
        if first in focus(page):
            return stop
    return 99


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_the_first_stop_is_a_visible_link_past_the_navigation(
    chromium: Browser, board: Board, width: int
) -> None:
    with reading(chromium, board, width=width) as reader:
        for name in board.pages:
            page = reader.open(name)
            page.keyboard.press("Tab")
            box = page.locator(":focus").bounding_box()
            assert focus(page).startswith("skip #"), name
            assert box is not None
            assert box["x"] >= 0, name
            assert box["y"] >= 0, name
            assert box["height"] >= 24, name


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_the_skip_link_leaves_two_stops_to_the_first_result(
    chromium: Browser, board: Board, width: int
) -> None:
    with reading(chromium, board, width=width) as reader:
        page = reader.open("listing")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        assert stops_to_the_first_result(page) <= 2


def test_on_a_phone_the_first_result_is_near_without_the_skip_link_too(
    chromium: Browser, board: Board
) -> None:
    with reading(chromium, board, width=PHONE) as reader:
        assert stops_to_the_first_result(reader.open("listing")) <= 25
