"""The sitemap (sitemaps.org 0.9): live postings, and landing pages with enough on them."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from xml.sax.saxutils import escape

from django.conf import settings
from django.db.models import F, Max
from django.urls import reverse

from . import catalogue
from .catalogue.selection import Facet, Selection
from .choices import NOT_STATED
from .listing.landing import THIN
from .models import Posting

MAX_URLS = 50_000
"""What the protocol allows a file."""

_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
_PAGES: Mapping[Facet, tuple[str, str]] = {
    Facet.COMPANY: ("company", "slug"),
    Facet.TAG: ("tag", "slug"),
    Facet.CITY: ("city", "slug"),
    Facet.COUNTRY: ("country", "code"),
}
"""The facets whose values have a page: the name of its URL, and of the argument that takes the value."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A URL of this site as a path, and when what is there changed last, where that is known."""

    path: str
    changed_at: datetime | None = None


def sitemap() -> str:
    """Return the whole sitemap as one file, or the index of its parts where one file can not hold it."""
    pages = landing_pages()
    if catalogue.count(Selection()) + len(pages) <= MAX_URLS:
        return _file("urlset", "url", [*pages, *_postings(0, None)])
    return _file("sitemapindex", "sitemap", [*_parts_of_pages(len(pages)), *_parts_of_postings()])


def postings_part(number: int) -> str | None:
    """Return part `number` of the postings; None if there is none.

    A part is a range of ids, so that a new posting moves no other from file to file.
    """
    entries = list(_postings(number * MAX_URLS, (number + 1) * MAX_URLS))
    return _file("urlset", "url", entries) if entries else None


def pages_part(number: int) -> str | None:
    """Return part `number` of the other pages; None if there is none."""
    entries = landing_pages()[number * MAX_URLS : (number + 1) * MAX_URLS]
    return _file("urlset", "url", entries) if entries else None


PARTS: Mapping[str, Callable[[int], str | None]] = {"jobs": postings_part, "pages": pages_part}
"""The kinds of files that an index names."""


def landing_pages() -> list[Entry]:
    """Return the listing and the landing pages that a search engine may index."""
    counts = catalogue.search(Selection(), page_size=1).counts
    return [
        Entry(reverse("listing")),
        *(
            Entry(reverse(name, kwargs={argument: value.lower()}))
            for facet, (name, argument) in _PAGES.items()
            for value, count in sorted(counts.get(facet, {}).items())
            if value != NOT_STATED and count >= THIN
        ),
    ]


def _postings(first: int, end: int | None) -> Iterator[Entry]:
    """Yield the live postings with ids from `first` to just before `end`."""
    found = Posting.objects.live().filter(pk__gte=first).order_by("pk")
    if end is not None:
        found = found.filter(pk__lt=end)
    for posting in found.only("pk", "title", "updated_at").iterator():
        yield Entry(posting.get_absolute_url(), posting.updated_at)


def _parts_of_postings() -> Iterator[Entry]:
    parts = Posting.objects.live().values_list(F("pk") / MAX_URLS).annotate(Max("updated_at")).order_by()
    for number, changed_at in sorted(parts):
        yield Entry(reverse("sitemap_part", kwargs={"kind": "jobs", "number": number}), changed_at)


def _parts_of_pages(count: int) -> Iterator[Entry]:
    for number in range(-(-count // MAX_URLS)):
        yield Entry(reverse("sitemap_part", kwargs={"kind": "pages", "number": number}))


def _file(root: str, element: str, entries: Iterable[Entry]) -> str:
    lines = "".join(f"<{element}>{_body(entry)}</{element}>\n" for entry in entries)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<{root} xmlns="{_NAMESPACE}">\n{lines}</{root}>\n'


def _body(entry: Entry) -> str:
    loc = f"<loc>{escape(settings.SITE_URL + entry.path)}</loc>"
    if entry.changed_at is None:
        return loc
    return f"{loc}<lastmod>{entry.changed_at.isoformat(timespec='seconds')}</lastmod>"
