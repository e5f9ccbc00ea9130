"""Pages that complain of nothing, ask nobody else, link to nothing that is not there, and are valid HTML."""

from collections.abc import Iterator
from http.client import HTTPResponse
from urllib.parse import urljoin, urlsplit

import html5lib
import pytest
from lxml import html
from playwright.sync_api import Browser

from tests.server import fetch

from .board import Board
from .looking import reading

pytestmark = pytest.mark.browser
EXPECTED = ("status of 404", "status of 410")
REFERENCES = ("for", "aria-labelledby", "aria-describedby", "aria-controls", "form", "list", "headers")


def ask(board: Board, path: str) -> HTTPResponse:
    return fetch(urlsplit(board.url).port or 80, path, host=urlsplit(board.url).netloc)


def text_of(board: Board, path: str) -> str:
    return str(ask(board, path).text)


@pytest.mark.parametrize("javascript", [True, False], ids=["with JavaScript", "without"])
def test_the_console_stays_empty_and_no_other_site_is_asked(
    chromium: Browser, board: Board, javascript: bool
) -> None:
    with reading(chromium, board, java_script_enabled=javascript) as reader:
        for name in board.pages:
            reader.open(name)
            reader.page.wait_for_load_state("networkidle")
        reader.open("listing").locator(".star").first.click()
        reader.page.wait_for_load_state("networkidle")
    assert [line for line in reader.complaints if not any(words in line for words in EXPECTED)] == []


def test_no_link_inside_the_board_is_broken(chromium: Browser, board: Board) -> None:
    """Crawl as a search engine may: everything that is linked, each address once."""
    expected = {board.pages["withdrawn posting"]: 410, board.pages["not found"]: 404}
    waiting, seen, broken = [*board.pages.values()], set(board.pages.values()), {}
    while waiting and len(seen) < 600:
        path = waiting.pop(0)
        response = ask(board, path)
        if response.status not in (expected.get(path, 200), 301, 302):
            broken[path] = response.status
        if "html" in response.headers.get("Content-Type", ""):
            new = {link for link in _links(str(response.text), path) if link not in seen}
            seen |= new
            waiting += sorted(new)
    assert broken == {}
    assert len(seen) > 100


def _links(page: str, path: str) -> Iterator[str]:
    """Yield the addresses on this site that a page names, without fragments; those within it are checked."""
    tree = html.fromstring(page)
    ids = set(tree.xpath("//@id"))
    for link in tree.xpath("//@href | //@src"):
        parts = urlsplit(urljoin(path, str(link)))
        if not parts.scheme and not parts.netloc:
            yield parts._replace(fragment="").geturl()
        if str(link).startswith("#"):
            assert link[1:] in ids, f"{path} links to {link}, which is not there"


def test_every_page_is_valid_html(board: Board) -> None:
    found = {name: list(_errors(text_of(board, path))) for name, path in board.pages.items()}
    assert {name: errors for name, errors in found.items() if errors} == {}


def _errors(page: str) -> Iterator[str]:
    parser = html5lib.HTMLParser()
    parser.parse(page)
    yield from (f"{position}: {error} {about}" for position, error, about in parser.errors)
    tree = html.fromstring(page)
    ids = [str(value) for value in tree.xpath("//@id")]
    yield from (f"id {value} twice" for value in set(ids) if ids.count(value) > 1)
    for name in REFERENCES:
        for value in tree.xpath(f"//@{name}"):
            yield from (f"{name} of {word}" for word in str(value).split() if word not in ids)
    # HTML takes at most three digits of a second's fraction, which no general parser minds.
    yield from (f"datetime {value}" for value in tree.xpath("//time/@datetime") if "." in value)
    yield from (f"attribute {name}" for name in _attributes(tree) if name.startswith("hx-"))
    if len(tree.xpath("//h1")) != 1:
        yield "not one h1"
    if len(tree.xpath("//main")) != 1:
        yield "not one main"


def _attributes(tree: html.HtmlElement) -> set[str]:
    return {str(name) for element in tree.iter("*") for name in element.attrib}
