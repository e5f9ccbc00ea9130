"""Nothing is lost: on narrow screens, with wider spacing, in forced colours, to fingers, on paper."""

import re
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from .board import Board
from .looking import DESK, PHONE, Reader, reading

pytestmark = pytest.mark.browser

# WCAG 2.2, 1.4.12
WIDE_SPACING = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
word-spacing: 0.16em !important } p { margin-bottom: 2em !important }"""

# What is wider than the window, but for what scrolls inside a box of its own.
TOO_WIDE = """() => {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room + 1) return [];
  const is_scroller = e => ['auto', 'scroll'].includes(getComputedStyle(e).overflowX);
  const scrolls = e => e && (is_scroller(e) || scrolls(e.parentElement));
  const is_wide = e => e.getBoundingClientRect().right > room + 1;
  return [...document.body.querySelectorAll('*')]
    .filter(e => is_wide(e) && !scrolls(e) && !e.closest('.unseen'))
    .map(e => e.outerHTML.slice(0, 90));
}"""
# Boxes that hide some of their text.
CLIPPED = """() => [...document.body.querySelectorAll('*')].filter(e => {
  const style = getComputedStyle(e);
  const hides = ['hidden', 'clip'].includes(style.overflowX) || ['hidden', 'clip'].includes(style.overflowY);
  return hides && !e.closest('.unseen') && e.clientWidth
    && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1);
}).map(e => e.outerHTML.slice(0, 90))"""
# WCAG 2.2, 2.5.8: a link inside a sentence is excepted. A control's label is part of its target.
SMALL_TARGETS = """() => {
  const boxes = e => [e, ...(e.labels || [])].map(x => x.getBoundingClientRect());
  const small = e => !boxes(e).some(b => b.width >= 24 && b.height >= 24) && boxes(e)[0].width > 0;
  const in_sentence = e => getComputedStyle(e).display === 'inline' && e.tagName === 'A'
    && [...e.parentElement.childNodes].some(n => n !== e && n.textContent.trim());
  return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary')]
    .filter(e => e.checkVisibility() && !e.closest('.unseen') && !in_sentence(e) && small(e))
    .map(e => e.outerHTML.slice(0, 120));
}"""


def everywhere(reader: Reader, script: str, style: str = "") -> dict[str, Any]:
    """Return what `script` finds on every page, pages without a finding left out."""
    reader.save_jobs()
    found = {}
    for name in reader.board.pages:
        page = reader.open(name)
        if style:
            page.add_style_tag(content=style)
        found[name] = page.evaluate(script)
    return {name: lines for name, lines in found.items() if lines}


def test_every_page_fits_a_window_of_320_pixels(chromium: Browser, board: Board) -> None:
    with reading(chromium, board, width=PHONE) as reader:
        assert everywhere(reader, TOO_WIDE) == {}


@pytest.mark.parametrize("script", [TOO_WIDE, CLIPPED], ids=["too wide", "clipped"])
@pytest.mark.parametrize("width", [PHONE, DESK])
def test_wide_spacing_hides_no_text(chromium: Browser, board: Board, width: int, script: str) -> None:
    with reading(chromium, board, width=width, bypass_csp=True) as reader:
        assert everywhere(reader, script, WIDE_SPACING) == {}


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_every_target_is_large_enough_for_a_finger(chromium: Browser, board: Board, width: int) -> None:
    with reading(chromium, board, width=width) as reader:
        assert everywhere(reader, SMALL_TARGETS) == {}


def tab_through(page: Page) -> list[str]:
    """Press Tab to the end of the page; return what has no visible outline when it has the focus."""
    unseen = []
    for _ in range(150):
        page.keyboard.press("Tab")
        focus = page.evaluate("""() => {
          const e = document.activeElement, style = getComputedStyle(e);
          return {end: e === document.body, html: e.outerHTML.slice(0, 90),
            seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2};
        }""")
        if focus["end"]:
            break
        if not focus["seen"]:
            unseen.append(focus["html"])
    return unseen


@pytest.mark.parametrize("name", ["listing", "posting", "facet", "nothing saved", "company"])
@pytest.mark.parametrize("forced", ["active", "none"])
def test_the_focus_is_visible_in_forced_colours_too(
    chromium: Browser, board: Board, name: str, forced: str
) -> None:
    with reading(chromium, board, forced_colors=forced) as reader:
        assert tab_through(reader.open(name)) == []


def test_a_posting_prints_on_two_pages_with_the_address_in_words(chromium: Browser, board: Board) -> None:
    with reading(chromium, board) as reader:
        page = reader.open("posting")
        pdf = page.pdf(format="A4")
        page.emulate_media(media="print")
        text = page.locator("main").inner_text()
        buttons = page.locator("button:visible, .similar:visible").count()
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) <= 2
    assert "https://acme.example/apply" in text
    assert buttons == 0
