"""An address in parts (city, region, country) to the one place that it is."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from ..facts.gazetteer import gazetteer
from ..facts.places import Location, named_town, read_locations
from .readers import Node
from .values import one_line, texts_of

MAX_PART = 200

# The names of each part: schema.org's, then what others call them.
CITY = ("addressLocality", "city", "cityName", "CityName", "locality", "municipality", "town", "cidade",
         "ciudad", "ville", "ort")  # fmt: skip
_REGION = ("addressRegion", "state", "region", "province", "estado", "provincia", "bundesland", "county")
_COUNTRY = ("addressCountry", "country", "countryName", "countryCode", "CountryCode", "pais", "pays", "land")
_STREET = ("streetAddress", "street", "street_address", "streetName", "addressLine1", "line1", "strasse",
           "rue", "calle", "rua")  # fmt: skip
_CODES = ("code", "countryCode", "iso", "isoCode", "id")
"""What a country that is an object has beside or instead of its name."""


class Address(NamedTuple):
    """The parts, each as it stands there; "" where it does not."""

    city: str
    region: str
    country: str


def address_of(lookup: Callable[[str], Node]) -> Address:
    """Return the address whose parts `lookup` has; its city may stand in the field for the street."""
    address = Address(_part(lookup, CITY), _part(lookup, _REGION), _part(lookup, _COUNTRY))
    return _with_its_city(address, lookup)


def _with_its_city(address: Address, lookup: Callable[[str], Node]) -> Address:
    """Return an address without a city with the one that ends its field for the street, if it is there."""
    town = _part(lookup, _STREET).rpartition(",")[2].strip()
    around = [part for part in (address.region, address.country) if part]
    if address.city or not around or not town or any(letter.isdigit() for letter in town):
        return address
    found = read_locations(", ".join([town, *around]))
    named = len(found) == 1 and found[0].place and found[0].place.city
    return address._replace(city=town) if named else address


def has_address(node: Mapping[str, Node]) -> bool:
    """Tell if an object is an address."""
    return any(address_of(lambda name: node.get(name, "")))


def _part(lookup: Callable[[str], Node], names: tuple[str, ...]) -> str:
    for name in names:
        if texts := _texts(lookup(name)):
            return one_line(texts[0])[:MAX_PART] if len(texts) == 1 else ""
    return ""


def _texts(node: Node) -> list[str]:
    texts = texts_of(node)
    if not texts and isinstance(node, dict):
        texts = [text for name in _CODES for text in texts_of(node.get(name, ""))][:1]
    return texts


def country_code(text: str) -> str:
    """Return the ISO 3166-1 alpha-2 code of a country's field: a code of two or three letters, or a name."""
    code, tables = text.strip().upper(), gazetteer()
    if code in tables.countries:
        return code
    if code in tables.country_by_alpha3:
        return tables.country_by_alpha3[code]
    found = read_locations(text[:MAX_PART])
    if len(found) == 1 and found[0].place and not (found[0].place.city or found[0].place.region):
        return found[0].place.country
    return ""


def read_address(address: Address) -> tuple[Location, ...]:
    """Return the place of an address: its city, which region and country only qualify."""
    country = country_code(address.country) if address.country else ""
    parts = list(dict.fromkeys(part for part in address if part))
    whole = read_locations(", ".join(parts), within=country)
    if len(whole) == 1 and address.city:
        return (named_town(address.city, whole[0]) or whole[0],)
    if len(whole) < 2 or not address.city:
        return whole
    city = read_locations(address.city, within=country)
    return city if any(location.place for location in city) else whole
