"""Rows of the database to columns of the index, some thousands at a time."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, TypeAlias

import numpy as np
from django.db.models import BigIntegerField, F, FloatField, Func, Q, QuerySet, TextField
from django.db.models.expressions import Combinable
from django.db.models.functions import Cast

from ..choices import NOT_STATED, PayPeriod, Status
from ..facts.pay import A_YEAR
from ..models import Location, Posting
from .columns import NEVER, NO_PAY, UNDATED, Columns, Entries, Ints, Vocabularies, Vocabulary
from .places import apply_from
from .selection import Facet

_CHUNK = 20_000
_FEW = 5_000
"""So many ids are asked for in one query; databases limit them."""
_MOST_PAY = 2**31 - 1
Rows: TypeAlias = list[tuple[Any, ...]]


class Microseconds(Func):
    """Microseconds since 1970 of a moment, made by the database: parsing texts in Python is slower."""

    output_field = BigIntegerField()
    template = (
        "(strftime('%%%%s', %(expressions)s) * 1000000"
        " + substr(substr(%(expressions)s, 21, 6) || '000000', 1, 6))"
    )

    def as_postgresql(self, compiler: Any, connection: Any) -> Any:
        return self.as_sql(
            compiler, connection, template="(extract(epoch FROM %(expressions)s) * 1000000)::bigint"
        )


_FIELDS: Mapping[str, Combinable] = {
    "id": F("id"),
    "posted": Microseconds("posted_at"),
    "until": Microseconds("valid_through"),
    "featured": F("featured"),
    "low": Cast("pay_min", FloatField()),
    "high": Cast("pay_max", FloatField()),
    "period": F("pay_period"),
    "currency": F("pay_currency"),
    "areas": Cast("reach_areas", TextField()),
}
_SINGLE: Mapping[Facet, Combinable] = {
    Facet.TYPE: F("employment_type"),
    Facet.SENIORITY: F("seniority"),
    Facet.LANGUAGE: F("language"),
    Facet.REACH: F("reach"),
    Facet.COMPANY: F("company__slug"),
}


def columns(vocabularies: Vocabularies, ids: Sequence[int] | None = None) -> Columns:
    """Return the published postings (of `ids`, if given); values that are new join the vocabularies."""
    published = Posting.objects.filter(status=Status.PUBLISHED).order_by("id")
    chunks = _all(published) if ids is None else _some(published, sorted(ids))
    return Columns.joined([_chunk(rows, related, vocabularies) for rows, related in chunks])


def _all(published: QuerySet[Posting]) -> Iterator[tuple[Rows, Q]]:
    """Yield the rows of `_FIELDS` and `_SINGLE` by id, with the condition for what belongs to them."""
    last = 0
    while True:
        rows = list(published.filter(id__gt=last).values_list(*_FIELDS.values(), *_SINGLE.values())[:_CHUNK])
        first, last = (rows[0][0], rows[-1][0]) if rows else (0, 0)
        yield rows, Q(posting__gte=first, posting__lte=last)
        if len(rows) < _CHUNK:
            return


def _some(published: QuerySet[Posting], ids: Sequence[int]) -> Iterator[tuple[Rows, Q]]:
    for start in range(0, max(1, len(ids)), _FEW):
        some = ids[start : start + _FEW]
        rows = published.filter(id__in=some).values_list(*_FIELDS.values(), *_SINGLE.values())
        yield list(rows), Q(posting__in=some)


def _chunk(rows: Rows, related: Q, vocabularies: Vocabularies) -> Columns:
    names = [*_FIELDS, *_SINGLE]
    values = dict(zip(names, zip(*rows, strict=True) if rows else [()] * len(names), strict=True))
    ids = np.array(values["id"], dtype=np.int64)
    entries = {facet: _single(values[facet], vocabularies.facets[facet]) for facet in _SINGLE}
    places = Location.objects.filter(related).order_by()
    tags = Posting.tags.through.objects.filter(related)
    entries |= _places(ids, places, values[Facet.REACH], values["areas"], vocabularies)
    entries[Facet.TAG] = _tags(ids, tags, vocabularies.facets[Facet.TAG])
    pay = map(yearly_top, values["low"], values["high"], values["period"])
    return Columns(
        ids=ids,
        posted=_moments(values["posted"], UNDATED),
        until=_moments(values["until"], NEVER),
        featured=np.array(values["featured"], dtype=np.int32),
        pay=np.array(list(pay), dtype=np.int32),
        currency=np.array(list(map(vocabularies.currencies.code, values["currency"])), dtype=np.uint16),
        entries=entries,
    )


def _moments(values: Iterable[int | None], unknown: int) -> Ints:
    return np.array([unknown if moment is None else moment for moment in values], dtype=np.int64)


def _single(values: Iterable[str | None], vocabulary: Vocabulary) -> Entries:
    codes = np.array([vocabulary.code(value or NOT_STATED) for value in values], dtype=np.uint32)
    return Entries(np.arange(len(codes), dtype=np.uint32), codes)


def _tags(ids: Ints, rows: QuerySet[Any], vocabulary: Vocabulary) -> Entries:
    pairs = [(posting, vocabulary.code(slug)) for posting, slug in rows.values_list("posting", "tag__slug")]
    return _several(ids, pairs, vocabulary)


def _places(
    ids: Ints,
    rows: QuerySet[Location],
    reach: Sequence[str],
    areas: Sequence[str],
    vocabularies: Vocabularies,
) -> dict[Facet, Entries]:
    found: dict[Facet, list[tuple[int, int]]] = {Facet.WORKPLACE: [], Facet.COUNTRY: [], Facet.CITY: []}
    locations = defaultdict(list)
    for posting, workplace, country, city, slug in rows.values_list(
        "posting", "workplace", "place__country", "place__city", "place__slug"
    ):
        country = (country or "").upper()
        locations[posting].append((workplace, country))
        stated = ((Facet.WORKPLACE, workplace), (Facet.COUNTRY, country), (Facet.CITY, city and slug))
        for facet, value in stated:
            if value:
                found[facet].append((posting, vocabularies.facets[facet].code(value)))
    groups = [
        _group(frozenset(locations[posting]), *reached)
        for posting, *reached in zip(ids.tolist(), reach, areas, strict=True)
    ]
    return {
        Facet.APPLY_FROM: _single(groups, vocabularies.facets[Facet.APPLY_FROM]),
        **{facet: _several(ids, pairs, vocabularies.facets[facet]) for facet, pairs in found.items()},
    }


@lru_cache(maxsize=100_000)
def _group(locations: frozenset[tuple[str, str]], reach: str, areas: str) -> str:
    return " ".join(sorted(apply_from(locations, reach, json.loads(areas))))


def _several(ids: Ints, pairs: Sequence[tuple[int, int]], vocabulary: Vocabulary) -> Entries:
    """Return (posting, code) `pairs` as entries, each once; who has none has `NOT_STATED`."""
    postings, codes = np.array(pairs, dtype=np.int64).reshape(-1, 2).T
    docs = np.searchsorted(ids, postings)
    is_here = ids[np.minimum(docs, len(ids) - 1)] == postings if len(ids) else np.zeros(0, dtype=bool)
    both = np.unique(docs[is_here] << 32 | codes[is_here])
    docs, codes = both >> 32, both & (2**32 - 1)
    without = np.setdiff1d(np.arange(len(ids)), docs)
    if len(without):
        docs = np.concatenate([docs, without])
        codes = np.concatenate([codes, np.full(len(without), vocabulary.code(NOT_STATED))])
        order = np.argsort(docs, kind="stable")
        docs, codes = docs[order], codes[order]
    return Entries(docs.astype(np.uint32), codes.astype(np.uint32))


def yearly_top(low: float | None, high: float | None, period: str) -> int:
    """Return the top of a stated range in whole units of its currency a year; `NO_PAY` if none is stated.

    Without a period it is taken as it stands, as `facts.pay.a_year` takes it.
    """
    top = low if high is None else high
    if top is None:
        return NO_PAY
    # Amounts have two decimals, so hundredths are whole.
    hundredths = round(top * 100) * (A_YEAR[PayPeriod(period)] if period else 1)
    return min(hundredths // 100, _MOST_PAY)
