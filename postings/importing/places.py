"""Places and workplaces as metadata states them, in whatever shape."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from ..choices import Workplace
from ..facts.places import Location, read_locations
from .kinds import is_blank, one_line, texts_of
from .names import TABLE, Kind
from .readers import Node

Lookup = Callable[[str], Node]
"""A name of the table to what the metadata says under it; "" if nothing."""

MAX_LOCATIONS = 30
MAX_TEXT = 500

_NAMES = next(row.names for row in TABLE if row.kind == Kind.PLACE)
_COUNTRY_NAMES = (
    "country",
    "countryCode",
    "pais",
    "pays",
    "land",
    "addressCountry",
    "jobLocation.address.addressCountry",
)
# The parts of an address, the smallest first: schema.org's names, then what others call them.
_PARTS = (
    ("addressLocality", "city", "locality", "town", "cidade", "ciudad", "ville", "ort"),
    ("addressRegion", "state", "region", "province", "estado", "provincia", "bundesland"),
    ("addressCountry", "country", "countryCode", "pais", "pays", "land"),
)
_ADDRESSES = ("address", "postalAddress", "location")


def read_places(metadata: Lookup, workplace: str) -> tuple[Location, ...]:
    """Return the places of the metadata; `workplace` is how one works there where a place does not say."""
    country = _country(metadata)
    locations = list(_merged(_read(_place_texts(metadata), country)))
    if not any(location.place for location in locations):
        address = _address(metadata)
        locations = _placed(locations, list(_merged(_read([address] if address else [], country))))
    if not workplace:
        return tuple(locations[:MAX_LOCATIONS])
    stated = Workplace(workplace)
    if not locations:
        return (Location(None, stated, ""),)
    return tuple(
        location if location.workplace else replace(location, workplace=stated)
        for location in locations[:MAX_LOCATIONS]
    )


def _read(texts: Iterable[str], country: str) -> Iterator[Location]:
    for text in texts:
        yield from read_locations(one_line(text)[:MAX_TEXT], country=country)


def _merged(locations: Iterable[Location]) -> Iterator[Location]:
    seen = set()
    for location in locations:
        identity = (location.place.slug if location.place else "", location.workplace)
        if identity not in seen:
            seen.add(identity)
            yield location


def _placed(bare: list[Location], placed: list[Location]) -> list[Location]:
    """Join a location that only says "Remote" with the places that stand in other fields."""
    workplace = bare[0].workplace if len(bare) == 1 else None
    if not placed:
        return bare
    return [replace(location, workplace=location.workplace or workplace) for location in placed]


def _country(metadata: Lookup) -> str:
    for name in _COUNTRY_NAMES:
        texts = texts_of(metadata(name))
        found = read_locations(texts[0]) if len(texts) == 1 else ()
        if len(found) == 1 and found[0].place and not found[0].place.city:
            return found[0].place.country
    return ""


def _place_texts(metadata: Lookup) -> list[str]:
    """Return the texts under the first name that states a place; an address is one text."""
    for name in _NAMES:
        node = metadata(name)
        if is_blank(node):
            continue
        if texts := list(_texts(node)):
            return texts
    return []


def _texts(node: Node) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, list):
        for inner in node[:MAX_LOCATIONS]:
            yield from _texts(inner)
    elif address := _joined(lambda name: node.get(name, "")):
        yield address
    else:
        inside = next((node[name] for name in _ADDRESSES if name in node), None)
        yield from _texts(inside) if inside is not None else texts_of(node)


def _address(metadata: Lookup) -> str:
    return _joined(metadata)


def _joined(lookup: Lookup) -> str:
    parts = []
    for names in _PARTS:
        texts = next((found for name in names if (found := texts_of(lookup(name)))), [])
        if len(texts) == 1 and texts[0].strip() not in parts:
            parts.append(texts[0].strip())
    return ", ".join(parts)
