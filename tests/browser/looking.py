"""A reader's browser: one context of Chromium on the board, with an ear for what the pages complain of."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, Page

from .board import Board

PHONE, DESK = 320, 1280
HEIGHT = 900


@dataclass
class Reader:
    """A browser window on the board; `complaints` is what its console and its network tell."""

    board: Board
    context: BrowserContext
    page: Page
    complaints: list[str] = field(default_factory=list)

    def open(self, name: str) -> Page:
        """Open the page of that name of `Board.pages`."""
        self.page.goto(self.board.pages[name])
        return self.page

    def save_jobs(self) -> None:
        """Save some jobs, as the form with the stars does."""
        for pk in self.board.saved:
            self.context.request.post(
                "/saved/", form={"save": str(pk)}, headers={"Origin": self.board.url}, max_redirects=0
            )


@contextmanager
def reading(chromium: Browser, board: Board, *, width: int = DESK, **options: Any) -> Iterator[Reader]:
    """Yield a reader with an empty jar of cookies; `options` are those of a context of Playwright's."""
    context = chromium.new_context(
        viewport={"width": width, "height": HEIGHT}, base_url=board.url, locale="en-GB", **options
    )
    context.set_default_timeout(15_000)
    page = context.new_page()
    reader = Reader(board, context, page)
    page.on("console", lambda message: reader.complaints.append(f"{page.url}: {message.text}"))
    page.on("pageerror", lambda error: reader.complaints.append(f"{page.url}: {error}"))
    page.on("request", lambda request: _note_foreign(reader, request.url))
    yield reader
    context.close()


def _note_foreign(reader: Reader, url: str) -> None:
    if urlsplit(url).scheme != "data" and not url.startswith(reader.board.url):
        reader.complaints.append(f"{reader.page.url} asks another site: {url}")
