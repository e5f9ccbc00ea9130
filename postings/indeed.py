"""Any search as a feed in Indeed's XML: live postings only, the newest first, one job for each place.

A job is one place of Indeed's, so that a posting with three places is three jobs, which `requisitionid`
holds together and `referencenumber` tells apart.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from email.utils import format_datetime

from django.conf import settings
from django.utils import timezone

from . import catalogue
from .catalogue.selection import Selection, Sort
from .choices import Workplace
from .feeds import absolute, clean_for_xml, published_at
from .job_title import job_title
from .models import Posting
from .structured_data import open_to

MAX_JOBS = 500
"""Jobs in the feed, and so postings too: the whole page is kept in memory."""
MAX_CHARACTERS = 8_000_000
"""Of all jobs together; no description is over 256 KB, but 500 of those would be."""

_REMOTE_TYPES = {Workplace.REMOTE: "Fully remote", Workplace.HYBRID: "Hybrid remote"}


@dataclass(frozen=True, slots=True)
class _Where:
    """A place that Indeed can take, and how one works there."""

    key: str
    country: str
    workplace: str
    city: str = ""
    state: str = ""


def build_indeed_feed(selection: Selection) -> str:
    """Return the newest postings of `selection`, whatever its order and page, as `<source>`."""
    ids = catalogue.current().ids(replace(selection, sort=Sort.NEWEST, page=1), MAX_JOBS)
    rows = Posting.objects.for_feed().prefetch_related("locations__place").in_bulk(ids)
    jobs = "".join(_bounded(_jobs(rows[pk] for pk in ids if pk in rows)))
    head = _element("publisher", settings.SITE_NAME) + _element("publisherurl", settings.SITE_URL)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<source>\n{head}{jobs}</source>\n'


def _bounded(jobs: Iterable[str]) -> Iterator[str]:
    room = MAX_CHARACTERS
    for number, job in enumerate(jobs):
        room -= len(job)
        if number == MAX_JOBS or room < 0:
            return
        yield job


def _jobs(postings: Iterable[Posting]) -> Iterator[str]:
    for posting in postings:
        for where in _places(posting):
            yield _job(posting, where)


def _places(posting: Posting) -> Iterable[_Where]:
    """Return where the job is, each place and each country once; nothing if no place is known."""
    locations = list(posting.locations.all())
    found: dict[str, _Where] = {}
    for location in locations:
        place, workplace = location.place, location.workplace
        if place:
            wheres = [_Where(f"{place.pk}", place.country, workplace, place.city, place.region)]
        elif workplace == Workplace.REMOTE:
            wheres = [_Where(country, country, workplace) for country in open_to(posting, locations)]
        else:
            wheres = []
        found.update({f"{where.key}-{workplace}": where for where in wheres})
    return found.values()


def _job(posting: Posting, where: _Where) -> str:
    values = {
        "title": job_title(posting) or posting.title,
        "date": format_datetime(published_at(posting)),
        "referencenumber": "-".join(filter(None, [str(posting.pk), where.key, where.workplace])),
        "requisitionid": str(posting.pk),
        "url": absolute(posting.get_absolute_url()),
        "company": str(posting.company or ""),
        "city": where.city,
        "state": where.state,
        "country": where.country,
        "email": posting.apply_email,
        "description": posting.description_html,
        "expirationdate": _with_offset(posting.valid_through),
        "remotetype": _REMOTE_TYPES.get(Workplace(where.workplace), "") if where.workplace else "",
    }
    return f"<job>\n{''.join(_element(name, value) for name, value in values.items() if value)}</job>\n"


def _with_offset(moment: datetime | None) -> str:
    return timezone.localtime(moment).isoformat(timespec="seconds") if moment else ""


def _element(name: str, text: str) -> str:
    whole = clean_for_xml(text).replace("]]>", "]]]]><![CDATA[>")
    return f"<{name}><![CDATA[{whole}]]></{name}>\n"
