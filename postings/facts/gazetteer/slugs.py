"""The slug of a place, which it has for ever: decided by the tables alone."""

from collections.abc import Iterable

from .keys import key
from .tables import Option, gazetteer


def slug_of(place: Option) -> str:
    """Return the slug of a place, decided by the tables alone.

    The most populous city of a name has the plain slug, the next in another country `-<country>`, any other,
    and every town, `-<region>-<country>`; a region is `<name>-region-<country>`; a country whose name is a
    city's has its code after it.
    """
    tables = gazetteer()
    if place.city:
        return _city_slug(place, tables.namesakes(key(place.city)))
    if place.region:
        return f"{_hyphens(place.region)}-region-{place.country.lower()}"
    name = _hyphens(tables.countries[place.country].name)
    return f"{name}-{place.country.lower()}" if tables.namesakes(name.replace("-", " ")) else name


def _city_slug(place: Option, namesakes: Iterable[Option]) -> str:
    base, country = _hyphens(place.city), place.country.lower()
    others = list(namesakes)
    if others and others[0].geoname_id == place.geoname_id:
        return base
    compatriots = [other for other in others if other.country == place.country]
    if compatriots and others[0].country != place.country and compatriots[0].geoname_id == place.geoname_id:
        return f"{base}-{country}"
    region = _hyphens(place.region) or place.division.lower()
    slug = f"{base}-{region}-{country}" if region else f"{base}-{country}"
    neighbours = [
        other
        for other in (*compatriots, *gazetteer().towns(key(place.city)))
        if (other.country, other.division) == (place.country, place.division)
    ]
    first = not neighbours or place.geoname_id in (None, neighbours[0].geoname_id)
    return slug if first else f"{slug}-{place.geoname_id}"


def _hyphens(name: str) -> str:
    return key(name).replace(" ", "-")
