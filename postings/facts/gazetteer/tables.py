"""The cities, divisions and countries of the world by name, read once a process from the tables beside.

Populations are people; names are compared by `keys.key`. Made by `build.py`.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from .keys import key
from .towns import towns_named

HERE = Path(__file__).parent

CODED_COUNTRIES = ("US", "CA", "AU")
"""Countries whose division codes are written alone ("Austin TX", "Remote - NSW"), most usual first."""


@dataclass(frozen=True, slots=True)
class Country:
    """A country; `code` is ISO 3166-1 alpha-2."""

    code: str
    alpha3: str
    population: int
    name: str


@dataclass(frozen=True, slots=True)
class Region:
    """A first-order division; `division` is GeoNames' code of it, empty where it is not known."""

    country: str
    code: str
    division: str
    name: str
    population: int


@dataclass(frozen=True, slots=True)
class Option:
    """One reading of a name: a city, or a region or country (then `city` is empty)."""

    country: str
    division: str = ""
    region: str = ""
    city: str = ""
    geoname_id: int | None = None
    population: int = 0
    by_other_name: bool = False


class Gazetteer:
    """The tables, indexed by key."""

    def __init__(self) -> None:
        self._rows: list[str] = _lines("cities.tsv")
        self._index: dict[str, list[int]] = {}
        self._populations: defaultdict[tuple[str, str], int] = defaultdict(int)
        self._read_cities()
        self.countries: dict[str, Country] = {}
        self._capitals: set[tuple[str, str]] = set()
        self._country_by_key: dict[str, str] = {}
        self.country_by_alpha3: dict[str, str] = {}
        self._read_countries()
        self._region_by_key: defaultdict[str, list[Region]] = defaultdict(list)
        self._region_by_code: defaultdict[str, list[Region]] = defaultdict(list)
        self._region_by_division: dict[tuple[str, str], Region] = {}
        self._read_regions()
        self._longest: dict[str, int] = {}
        self._measure()

    def _read_cities(self) -> None:
        index, populations = self._index, self._populations
        for number, line in enumerate(self._rows):
            _, country, division, population, _, keys = line.split("\t")
            populations[country, division] += int(population)
            for name in keys.split("|"):
                if name in index:
                    index[name].append(number)
                else:
                    index[name] = [number]

    def _read_countries(self) -> None:
        for line in _lines("countries.tsv"):
            code, alpha3, population, capital, name, keys = line.split("\t")
            self._capitals.add((code, key(capital)))
            self.countries[code] = Country(code, alpha3, int(population), name)
            self.country_by_alpha3[alpha3] = code
            for one in keys.split("|"):
                self._country_by_key.setdefault(one, code)

    def _read_regions(self) -> None:
        for line in _lines("regions.tsv"):
            country, code, division, name, keys = line.split("\t")
            population = self._populations.get((country, division), 0) if division else 0
            region = Region(country, code, division, name, population)
            self._region_by_code[code].append(region)
            if division:
                self._region_by_division[country, division] = region
            for one in keys.split("|"):
                self._region_by_key[one].append(region)

    def _measure(self) -> None:
        longest = self._longest
        for names in (self._index, self._country_by_key, self._region_by_key):
            for name in names:
                first, *rest = name.split(" ")
                if len(rest) >= longest.get(first, 0):
                    longest[first] = len(rest) + 1

    def longest(self, word: str) -> int:
        """Return how many words the longest name has that begins with `word`; 0 if none does."""
        return self._longest.get(word, 0)

    def cities(self, name: str) -> list[Option]:
        """Return the cities that `name`, a key, may mean; the most populous first."""
        return [self._city(number, name) for number in self._index.get(name, ())]

    def regions(self, name: str) -> list[Option]:
        """Return the divisions named `name`, a key."""
        return [self.region_option(region) for region in self._region_by_key.get(name, ())]

    def regions_by_code(self, code: str) -> list[Option]:
        """Return the divisions whose ISO 3166-2 code, without the country, is `code` in capitals."""
        return [self.region_option(region) for region in self._region_by_code.get(code, ())]

    def country_names(self) -> Iterable[str]:
        """Return the keys of all countries' names."""
        return self._country_by_key.keys()

    def region_names(self, country: str) -> Iterable[str]:
        """Return the keys of the names of a country's divisions."""
        return (
            name
            for name, regions in self._region_by_key.items()
            if any(one.country == country for one in regions)
        )

    def regions_of(self, country: str, division: str) -> list[Option]:
        """Return the division that GeoNames calls `division`, if it is in the table."""
        region = self._region_by_division.get((country, division))
        return [self.region_option(region)] if region else []

    def country(self, name: str) -> str:
        """Return the ISO code of the country named `name`, a key; else ""."""
        return self._country_by_key.get(name, "")

    def country_option(self, code: str) -> Option:
        """Return the reading as the whole country `code`."""
        return Option(country=code, population=self.countries[code].population)

    def region_option(self, region: Region) -> Option:
        """Return the reading as a whole division."""
        return Option(
            country=region.country,
            division=region.division or f"?{region.code}",
            region=region.name,
            population=region.population,
        )

    def region_name(self, country: str, division: str) -> str:
        """Return the name of a GeoNames division; "" where it is not in the table."""
        region = self._region_by_division.get((country, division))
        return region.name if region else ""

    def is_capital(self, city: Option) -> bool:
        """Tell if `city` has the name of its country's capital."""
        return (city.country, key(city.city)) in self._capitals and city.population > 20_000

    def namesakes(self, name: str) -> list[Option]:
        """Return the cities whose own name has the key `name`; the most populous first."""
        return [city for city in self.cities(name) if not city.by_other_name]

    def towns(self, name: str) -> list[Option]:
        """Return the towns named `name`, a key, that are too small for `cities`; the most populous first."""
        return [
            Option(
                country=town.country,
                division=town.division,
                region=self.region_name(town.country, town.division),
                city=town.name,
                geoname_id=town.geoname_id,
                population=town.population,
            )
            for town in towns_named(name)
        ]

    def _city(self, number: int, name: str) -> Option:
        geoname, country, division, population, city, keys = self._rows[number].split("\t")
        own = keys.partition("|")[0]
        return Option(
            country=country,
            division=division,
            region=self.region_name(country, division),
            city=city,
            geoname_id=int(geoname),
            population=int(population),
            by_other_name=own != name,
        )


def _lines(file: str) -> list[str]:
    return (HERE / file).read_text(encoding="utf-8").splitlines()[1:]


@cache
def gazetteer() -> Gazetteer:
    """Return the gazetteer of this process; the first call reads the tables."""
    return Gazetteer()
