"""Any search as a feed: Atom (RFC 4287), RSS 2.0 and JSON Feed 1.1, live postings only, newest first."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed, Rss201rev2Feed, SyndicationFeed
from django.utils.translation import get_language
from django.utils.xmlutils import SimplerXMLGenerator

from . import catalogue
from .catalogue.selection import Selection, Sort
from .filters import url_query
from .listing import subject_of
from .models import Posting

ENTRIES = 50
"""Postings in a feed. Readers ask often, and what they have they keep."""
CONTENT_TYPES: Mapping[str, str] = {
    "atom": "application/atom+xml; charset=utf-8",
    "rss": "application/rss+xml; charset=utf-8",
    "json": "application/feed+json",
}
_NOT_XML = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 65534, 65535, *range(55296, 57344)])


@dataclass(frozen=True, slots=True)
class _Feed:
    """What a feed says, whatever the format."""

    title: str
    home: str
    itself: str
    postings: Sequence[Posting]

    @property
    def changed_at(self) -> datetime:
        """When the newest entry changed; without entries, the beginning of the day."""
        midnight = datetime.combine(timezone.localdate(), time(), timezone.get_current_timezone())
        return max((posting.updated_at for posting in self.postings), default=midnight)


def build_feed(kind: str, selection: Selection) -> str:
    """Return the newest postings of `selection` as a feed of `kind`, a key of `CONTENT_TYPES`.

    The order and the page that were asked for are for those who read a list from its top.
    """
    newest = replace(selection, sort=Sort.NEWEST, page=1)
    ids = catalogue.current().ids(newest, ENTRIES)
    rows = Posting.objects.for_feed().in_bulk(ids)
    query = url_query(replace(selection, page=1))
    feed = _Feed(
        title=clean_for_xml(f"{subject_of(newest)} · {settings.SITE_NAME}"),
        home=absolute(reverse("listing") + query),
        itself=absolute(reverse("feed", args=[kind]) + query),
        postings=[rows[pk] for pk in ids if pk in rows],
    )
    return _json(feed) if kind == "json" else _xml(feed, _Atom if kind == "atom" else Rss201rev2Feed)


def absolute(path: str) -> str:
    """Return the URL of a path of this site."""
    return f"{settings.SITE_URL}{path}"


def _title(posting: Posting) -> str:
    return clean_for_xml(f"{posting.title} · {posting.company}")


def published_at(posting: Posting) -> datetime:
    """Return when the posting was posted; for one without a date, when the board had it first."""
    return posting.posted_at or posting.created_at


def _guid(posting: Posting) -> str:
    """Return an id that stays when the title, and with it the URL, changes."""
    return absolute(f"/jobs/{posting.pk}")


def clean_for_xml(text: str) -> str:
    """Return `text` without the characters that XML 1.0 can not hold."""
    return text.translate(_NOT_XML)


class _Atom(Atom1Feed):
    """Django's Atom, with the whole text as what it is: content, and no summary."""

    def add_item_elements(self, handler: SimplerXMLGenerator, item: dict[str, Any]) -> None:
        content = item.pop("description")
        super().add_item_elements(handler, {**item, "description": item["lead"] or None})
        handler.addQuickElement("content", content, {"type": "html"})


def _xml(feed: _Feed, make: type[SyndicationFeed]) -> str:
    class Dated(make):  # type: ignore[valid-type,misc]  # a class by its variable
        def latest_post_date(self) -> datetime:
            return feed.changed_at

    xml: SyndicationFeed = Dated(
        title=feed.title,
        link=feed.home,
        description=feed.title,
        feed_url=feed.itself,
        language=get_language(),
    )
    for posting in feed.postings:
        xml.add_item(
            title=_title(posting),
            link=absolute(posting.get_absolute_url()),
            description=clean_for_xml(posting.description_html),
            unique_id=_guid(posting),
            unique_id_is_permalink=False,
            pubdate=published_at(posting),
            updateddate=posting.updated_at,
            author_name=clean_for_xml(str(posting.company)),
            categories=[clean_for_xml(tag.name) for tag in posting.tags.all()],
            lead=clean_for_xml(posting.lead),
        )
    return xml.writeString("utf-8")


def _json(feed: _Feed) -> str:
    document: dict[str, Any] = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "home_page_url": feed.home,
        "feed_url": feed.itself,
        "language": get_language(),
        "items": [_json_item(posting) for posting in feed.postings],
    }
    return json.dumps(document, ensure_ascii=False)


def _json_item(posting: Posting) -> dict[str, Any]:
    item = {
        "id": _guid(posting),
        "url": absolute(posting.get_absolute_url()),
        "title": _title(posting),
        "summary": posting.lead,
        "date_published": published_at(posting).isoformat(),
        "date_modified": posting.updated_at.isoformat(),
        "authors": [{"name": str(posting.company)}],
        "tags": [tag.name for tag in posting.tags.all()],
        "language": posting.language,
    }
    return {
        "content_html": posting.description_html,
        **{key: value for key, value in item.items() if value},
    }
