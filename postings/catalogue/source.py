"""Rows of the database to rows of the index."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from django.db.models import QuerySet

from ..choices import NOT_STATED, Status
from ..models import Location, Posting
from .places import apply_from
from .rows import NEVER, NO_PAY, PAY_UNKNOWN, UNDATED, Row
from .segment import microseconds
from .selection import Facet

_FIELDS = (
    "id", "posted_at", "valid_through", "featured", "pay_min", "pay_max", "pay_currency", "pay_period",
    "employment_type", "seniority", "language", "reach", "reach_areas", "company__slug",
)  # fmt: skip


def rows(ids: Sequence[int] | None = None) -> Iterator[Row]:
    """Yield the published postings (of `ids`, if given) as rows of the index, by id."""
    postings = Posting.objects.filter(status=Status.PUBLISHED)
    locations = Location.objects.filter(posting__status=Status.PUBLISHED)
    tags = Posting.tags.through.objects.filter(posting__status=Status.PUBLISHED)
    if ids is not None:
        postings = postings.filter(id__in=ids)
        locations = locations.filter(posting__in=ids)
        tags = tags.filter(posting__in=ids)
    places_of = _grouped(
        locations.values_list("posting", "workplace", "place__country", "place__city", "place__slug")
    )
    tags_of = _grouped(tags.values_list("posting", "tag__slug"))
    for values in postings.order_by("id").values_list(*_FIELDS).iterator(chunk_size=5000):
        posting = dict(zip(_FIELDS, values, strict=True))
        yield _row(
            posting, places_of.get(posting["id"], ()), [slug for (slug,) in tags_of.get(posting["id"], ())]
        )


def _grouped(values: QuerySet[Any, Any]) -> Mapping[int, list[tuple[Any, ...]]]:
    grouped = defaultdict(list)
    for posting, *rest in values.iterator(chunk_size=5000):
        grouped[posting].append(tuple(rest))
    return grouped


def _row(posting: Mapping[str, Any], places: Iterable[tuple[str, str, str, str]], tags: Sequence[str]) -> Row:
    workplaces = {workplace for workplace, *_ in places if workplace}
    countries = {country.upper() for _, country, *_ in places if country}
    cities = {slug for _, _, city, slug in places if city}
    areas = apply_from(
        [(workplace, (country or "").upper()) for workplace, country, *_ in places],
        posting["reach"],
        posting["reach_areas"],
    )
    stated = {
        Facet.WORKPLACE: sorted(workplaces),
        Facet.COUNTRY: sorted(countries),
        Facet.CITY: sorted(cities),
        Facet.APPLY_FROM: [" ".join(sorted(areas))] if areas else [],
        Facet.REACH: [posting["reach"]],
        Facet.TYPE: [posting["employment_type"]],
        Facet.SENIORITY: [posting["seniority"]],
        Facet.COMPANY: [posting["company__slug"]],
        Facet.TAG: sorted(tags),
        Facet.LANGUAGE: [posting["language"]],
    }
    return Row(
        id=posting["id"],
        posted=_moment(posting["posted_at"], UNDATED),
        until=_moment(posting["valid_through"], NEVER),
        featured=posting["featured"],
        pay=yearly_top(posting["pay_min"], posting["pay_max"], posting["pay_period"]),
        currency=posting["pay_currency"],
        values={
            facet: [value for value in values if value] or [NOT_STATED] for facet, values in stated.items()
        },
    )


def _moment(moment: datetime | None, unknown: int) -> int:
    return unknown if moment is None else microseconds(moment)


_A_YEAR = {"hour": 2080, "day": 260, "week": 52, "month": 12, "year": 1}
_MOST_PAY = 2**31 - 1


def yearly_top(minimum: Decimal | None, maximum: Decimal | None, period: str) -> int:
    """Return the top of a stated range in whole units of its currency a year."""
    top = minimum if maximum is None else maximum
    if top is None:
        return NO_PAY
    if period not in _A_YEAR:
        return PAY_UNKNOWN
    return min(int(top * _A_YEAR[period]), _MOST_PAY)
