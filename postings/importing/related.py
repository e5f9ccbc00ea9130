"""The rows that postings share: companies, tags and places, found or made for a whole batch at once."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from ..facts.places import Place as PlaceFact
from ..models import Company, Place, Tag
from ..models.slugs import company_key, name_key, slug_for
from .record import PostingRecord

Row = TypeVar("Row", Company, Tag)


def companies_for(records: Iterable[PostingRecord]) -> dict[str, Company]:
    """Return the employers of `records` by `company_key`; what a row does not say yet is filled in."""
    wanted: dict[str, Company] = {}
    for record in records:
        if record.company:
            company = wanted.setdefault(
                company_key(record.company),
                Company(name=record.company[:200], key=company_key(record.company)),
            )
            company.website = company.website or record.company_website
            company.logo_url = company.logo_url or record.company_logo
    found = _found(Company, wanted)
    _fill_in(found, wanted)
    return {**found, **_made(Company, wanted, found, fallback="company")}


def tags_for(records: Iterable[PostingRecord]) -> dict[str, Tag]:
    """Return the tags of `records` by `name_key`, named as whoever came first spelt them."""
    wanted: dict[str, Tag] = {}
    for record in records:
        for name in record.tags:
            wanted.setdefault(name_key(name), Tag(name=name, key=name_key(name)))
    found = _found(Tag, wanted)
    return {**found, **_made(Tag, wanted, found, fallback="tag")}


def places_for(records: Iterable[PostingRecord]) -> dict[str, Place]:
    """Return the places of `records` by the slug that the gazetteer gives them."""
    facts: dict[str, PlaceFact] = {
        location.place.slug: location.place
        for record in records
        for location in record.locations
        if location.place
    }
    found = {place.slug: place for place in Place.objects.filter(slug__in=facts)}
    missing = [
        Place(slug=slug, city=fact.city, region=fact.region, country=fact.country, geoname_id=fact.geoname_id)
        for slug, fact in facts.items()
        if slug not in found
    ]
    return {**found, **{place.slug: place for place in Place.objects.bulk_create(missing)}}


def _found(model: type[Row], wanted: Mapping[str, Row]) -> dict[str, Row]:
    """Return the rows that stand already, the oldest where two share a key."""
    rows = model._default_manager.filter(key__in=wanted).order_by("-pk")
    return {row.key: row for row in rows}


def _made(
    model: type[Row], wanted: Mapping[str, Row], found: Mapping[str, Row], *, fallback: str
) -> dict[str, Row]:
    missing = {key: row for key, row in wanted.items() if key not in found}
    _give_slugs(model, list(missing.values()), fallback)
    model._default_manager.bulk_create(missing.values())
    return missing


def _give_slugs(model: type[Row], rows: list[Row], fallback: str) -> None:
    """Set slugs that neither a row that stands nor one of `rows` has, as `unique_slug` does for one."""
    bases = {slug_for(row.name, fallback=fallback) for row in rows}
    taken = set(model._default_manager.filter(slug__in=bases).values_list("slug", flat=True))
    for row in rows:
        slug = base = slug_for(row.name, fallback=fallback)
        number = 2
        while slug in taken or (slug != base and model._default_manager.filter(slug=slug).exists()):
            slug = f"{base}-{number}"
            number += 1
        taken.add(slug)
        row.slug = slug


def _fill_in(found: Mapping[str, Company], wanted: Mapping[str, Company]) -> None:
    changed = []
    for key, company in found.items():
        before = (company.website, company.logo_url)
        company.website = company.website or wanted[key].website
        company.logo_url = company.logo_url or wanted[key].logo_url
        if before != (company.website, company.logo_url):
            changed.append(company)
    Company.objects.bulk_update(changed, ["website", "logo_url"])
