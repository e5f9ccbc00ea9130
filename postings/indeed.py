"""Any search as a feed in Indeed's XML: live postings only, the newest first, one job for each place.

A job is one place of Indeed's, so that a posting with three places is three jobs, which `requisitionid`
holds together and `referencenumber` tells apart.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
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

MAX_POSTINGS = 500
MAX_CHARACTERS = 4_000_000
"""Of all jobs together: the whole page is kept, and a posting may be open to thirty countries."""

_REMOTE_TYPES: Mapping[str, str] = {Workplace.REMOTE: "Fully remote", Workplace.HYBRID: "Hybrid remote"}


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
    ids = catalogue.current().ids(replace(selection, sort=Sort.NEWEST, page=1), MAX_POSTINGS)
    rows = Posting.objects.for_feed().prefetch_related(None).prefetch_related("locations__place").in_bulk(ids)
    jobs = "".join(_bounded(_jobs(rows[pk] for pk in ids if pk in rows)))
    head = _elements({"publisher": settings.SITE_NAME, "publisherurl": settings.SITE_URL})
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<source>\n{head}{jobs}</source>\n'


def _bounded(jobs: Iterable[str]) -> Iterator[str]:
    room = MAX_CHARACTERS
    for job in jobs:
        room -= len(job)
        if room < 0:
            return
        yield job


def _jobs(postings: Iterable[Posting]) -> Iterator[str]:
    for posting in postings:
        if places := _places(posting):
            same = _of_every_place(posting)
            yield from (f"<job>\n{same}{_of_one_place(posting, where)}</job>\n" for where in places)


def _places(posting: Posting) -> Collection[_Where]:
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


def _of_every_place(posting: Posting) -> str:
    values = {
        "title": job_title(posting) or posting.title,
        "date": format_datetime(published_at(posting)),
        "requisitionid": str(posting.pk),
        "url": absolute(posting.get_absolute_url()),
        "company": str(posting.company or ""),
        "email": posting.apply_email,
        "description": posting.description_html,
        "expirationdate": _with_offset(posting.valid_through),
    }
    return _elements(values)


def _of_one_place(posting: Posting, where: _Where) -> str:
    values = {
        "referencenumber": "-".join(filter(None, [str(posting.pk), where.key, where.workplace])),
        "city": where.city,
        "state": where.state,
        "country": where.country,
        "remotetype": _REMOTE_TYPES.get(where.workplace, ""),
    }
    return _elements(values)


def _with_offset(moment: datetime | None) -> str:
    return timezone.localtime(moment).isoformat(timespec="seconds") if moment else ""


def _elements(values: Mapping[str, str]) -> str:
    """Return an element for each value that is not empty."""
    return "".join(f"<{name}><![CDATA[{_cdata(text)}]]></{name}>\n" for name, text in values.items() if text)


def _cdata(text: str) -> str:
    return clean_for_xml(text).replace("]]>", "]]]]><![CDATA[>")
