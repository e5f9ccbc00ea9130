"""Places and workplaces as metadata states them, in whatever shape."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from ..choices import Workplace
from ..facts.places import Location, read_locations
from .addresses import CITY, address_of, country_code, has_address, read_address
from .names import TABLE, Kind
from .readers import Node
from .values import is_blank, one_line, texts_of

Lookup = Callable[[str], Node]
"""A name of the table to what the metadata says under it; "" if nothing."""

MAX_LOCATIONS = 30
MAX_TEXT = 500

_NAMES = next(row.names for row in TABLE if row.kind == Kind.PLACE)
_MORE_NAMES = ("secondaryLocations", "additionalLocations", "otherLocations", "multilocation")
"""Names that add places to those of the first name."""
_APPLICANTS = ("applicantLocationRequirements", "applicantCountries", "candidateRequiredLocation")
"""Names of the countries that one may apply from: those of a remote job."""
_COUNTRY_NAMES = (
    "country",
    "countryCode",
    "pais",
    "pays",
    "land",
    "addressCountry",
    "jobLocation.address.addressCountry",
)
FIELD_OF_A_PLACE = re.compile(
    r"(?!company|employer|organi|hq|head|interview|client|customer|agency|recruiter|birth|image|img|logo|file"
    r"|photo|event|previous|preferred|applicant|candidate|remote|contact|billing|author|user|template|asset"
    r"|icon|source|hiring)"
    r"\w{2,40}(?<!al)(?<!re)(?:locations?|standort|arbeitsort|einsatzort|ubicacion|localizacao)"
)
"""Names in no table that end as those of fields for a place do, and do not say that it is another's."""
_ADDRESSES = ("address", "postalAddress", "location", "places", "locations", "cities", "offices")


def read_places(metadata: Lookup, workplace: str, more: Iterable[Node] = ()) -> tuple[Location, ...]:
    """Return the places of the metadata; `workplace` is how one works there where a place does not say.

    `more` is what stands under names like `FIELD_OF_A_PLACE`.
    """
    country = _country(metadata)
    locations = list(_merged(_stated(metadata, country)))
    if not any(location.place for location in locations):
        locations = _placed(locations, list(_merged(read_address(address_of(metadata)))))
    if not any(location.place for location in locations):
        named = [found for node in more for found in _read(node, country) if found.place]
        locations = _placed(locations, list(_merged(named)))
    if not any(location.place for location in locations):
        locations = _placed(locations, _of_applicants(metadata, locations, workplace))
    if not workplace:
        return tuple(locations[:MAX_LOCATIONS])
    stated = Workplace(workplace)
    if not locations:
        return (Location(None, stated, ""),)
    return tuple(
        location if location.workplace else replace(location, workplace=stated)
        for location in locations[:MAX_LOCATIONS]
    )


def _stated(metadata: Lookup, country: str) -> Iterator[Location]:
    """Yield what the first name says that states a place, and those that add to it."""
    stated = (name for name in _NAMES if metadata(name))
    yield from next((found for name in stated if (found := _named(metadata, name, country))), [])
    for name in _MORE_NAMES:
        yield from _read(metadata(name), country)


def _named(metadata: Lookup, name: str, country: str) -> list[Location]:
    """Return what is stated under a name; of a city, in the state and country that stand beside it."""
    if name in CITY and metadata(name):
        address = address_of(metadata)
        if address.city == metadata(name) and (address.region or address.country):
            return [*read_address(address)]
    return [*_read(metadata(name), country)]


def _read(node: Node, country: str) -> Iterator[Location]:
    if is_blank(node):
        return
    if isinstance(node, str):
        yield from _in_country(one_line(node)[:MAX_TEXT], country)
    elif isinstance(node, list):
        for inner in node[:MAX_LOCATIONS]:
            yield from _read(inner, country)
    elif has_address(node):
        yield from read_address(address_of(lambda name: node.get(name, "")))
    else:
        inside = [*_inside(node, country)]
        named = inside or [found for text in texts_of(node) for found in _in_country(text, country)]
        yield from named or (found for inner in node.values() for found in _of_any(inner, country))


def _inside(node: dict[str, Node], country: str) -> Iterator[Location]:
    inside = next((node[name] for name in _ADDRESSES if not is_blank(node.get(name, ""))), "")
    yield from _read(inside, country)


def _of_any(node: Node, country: str) -> Iterator[Location]:
    """Yield the places of a value whose name says nothing of it; no list of numbers, no object."""
    texts = [node] if isinstance(node, str) else node if isinstance(node, list) else []
    for text in texts[:MAX_LOCATIONS]:
        if isinstance(text, str) and text[:1].isupper():
            yield from (found for found in _in_country(one_line(text)[:MAX_TEXT], country) if found.place)


def _in_country(text: str, country: str) -> Iterator[Location]:
    """Read a location field; a single place is in the stated country, if one of its name is there."""
    found = read_locations(text, country=country)
    abroad = [location.place for location in found if location.place and location.place.country != country]
    if country and len(found) == 1 and abroad:
        found = read_locations(text, within=country)
    yield from found


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


def _of_applicants(metadata: Lookup, bare: list[Location], workplace: str) -> list[Location]:
    """Return the countries that one may apply from, where the job is remote and says no other place."""
    if workplace != Workplace.REMOTE and not any(one.workplace == Workplace.REMOTE for one in bare):
        return []
    found = [location for name in _APPLICANTS for location in _read(metadata(name), "")]
    return [location for location in _merged(found) if location.place]


def _country(metadata: Lookup) -> str:
    texts = next((found for name in _COUNTRY_NAMES if (found := texts_of(metadata(name)))), [])
    return country_code(texts[0]) if len(texts) == 1 else ""
