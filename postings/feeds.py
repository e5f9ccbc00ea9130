"""Any search as a feed: Atom (RFC 4287), RSS 2.0 and JSON Feed 1.1, live postings only, newest first."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed, Rss201rev2Feed, SyndicationFeed
from django.utils.translation import get_language

from . import catalogue
from .catalogue.selection import Selection, Sort
from .filters import url_query
from .listing import heading_of
from .models import Posting

ENTRIES = 50
CONTENT_TYPES: Mapping[str, str] = {
    "atom": "application/atom+xml; charset=utf-8",
    "rss": "application/rss+xml; charset=utf-8",
    "json": "application/feed+json",
}
_NOT_XML = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 65534, 65535, *range(55296, 57344)])


def build_feed(kind: str, selection: Selection) -> str:
    """Return the newest postings of `selection` as a feed of `kind`, a key of `CONTENT_TYPES`."""
    newest = replace(selection, sort=Sort.NEWEST, page=1)
    results = catalogue.search(newest, page_size=ENTRIES)
    rows = Posting.objects.select_related("company").prefetch_related("tags").in_bulk(results.ids)
    postings = [rows[pk] for pk in results.ids if pk in rows]
    title = f"{heading_of(newest, results)} · {settings.SITE_NAME}"
    query = url_query(replace(selection, page=1))
    urls = (_absolute(reverse("listing") + query), _absolute(reverse("feed", args=[kind]) + query))
    return _json(title, urls, postings) if kind == "json" else _xml(kind, title, urls, postings)


def _absolute(path: str) -> str:
    return f"{settings.SITE_URL}{path}"


def _published(posting: Posting) -> datetime:
    return posting.posted_at or posting.created_at


def _xml(kind: str, title: str, urls: tuple[str, str], postings: Sequence[Posting]) -> str:
    make: type[SyndicationFeed] = Atom1Feed if kind == "atom" else Rss201rev2Feed
    feed = make(
        title=_clean(title),
        link=urls[0],
        description=_clean(title),
        feed_url=urls[1],
        language=get_language(),
    )
    for posting in postings:
        url = _absolute(posting.get_absolute_url())
        feed.add_item(
            title=_clean(f"{posting.title} · {posting.company}"),
            link=url,
            description=_clean(posting.description_html or posting.lead),
            unique_id=_guid(posting),
            unique_id_is_permalink=False,
            pubdate=_published(posting),
            updateddate=posting.updated_at,
            author_name=_clean(str(posting.company)),
            categories=[_clean(tag.name) for tag in posting.tags.all()],
        )
    return feed.writeString("utf-8")


def _guid(posting: Posting) -> str:
    """Return an id that stays when the title, and with it the URL, changes (RFC 4151)."""
    return _absolute(f"/jobs/{posting.pk}")


def _clean(text: str) -> str:
    """Return `text` without the characters that XML 1.0 can not hold."""
    return text.translate(_NOT_XML)


def _json(title: str, urls: tuple[str, str], postings: Sequence[Posting]) -> str:
    feed: dict[str, Any] = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": title,
        "home_page_url": urls[0],
        "feed_url": urls[1],
        "language": get_language(),
        "items": [_json_item(posting) for posting in postings],
    }
    return json.dumps(feed, ensure_ascii=False)


def _json_item(posting: Posting) -> dict[str, Any]:
    item = {
        "id": str(posting.pk),
        "url": _absolute(posting.get_absolute_url()),
        "title": f"{posting.title} · {posting.company}",
        "content_html": posting.description_html,
        "summary": posting.lead,
        "date_published": _published(posting).isoformat(),
        "date_modified": posting.updated_at.isoformat(),
        "authors": [{"name": str(posting.company)}],
        "tags": [tag.name for tag in posting.tags.all()],
        "language": posting.language,
    }
    return {key: value for key, value in item.items() if value}
