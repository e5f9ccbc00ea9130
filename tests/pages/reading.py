"""What a test reads from a page: its elements, as a browser would find them."""

from typing import Any

from bs4 import BeautifulSoup
from django.test import Client


def get(url: str, client: Client | None = None, **headers: Any) -> BeautifulSoup:
    """Return the page at `url`, which has to answer 200."""
    response = (client or Client()).get(url, **headers)
    assert response.status_code == 200, f"{url}: {response.status_code}"
    return BeautifulSoup(response.content, "html.parser")


def words(element: Any) -> str:
    """Return the text of `element` with single spaces; an empty string for None."""
    return " ".join(element.get_text(" ").split()) if element else ""


def titles(page: BeautifulSoup) -> list[str]:
    """Return the titles of the cards in the first list of `page`."""
    cards = page.select_one("ol.cards")
    return [words(heading) for heading in cards.select("h2")] if cards else []


def counts(page: BeautifulSoup, facet: str) -> dict[str, int]:
    """Return what each value of `facet` promises."""
    inputs = page.select(f"input[name={facet}][type=checkbox]")
    return {box["value"]: int(words(box.parent.find("span"))) for box in inputs}
