"""A location field as a row of marks: names of places, workplaces, and what stands between them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from ...choices import Workplace
from ..areas import AREA_BY_NAME, WORLD_NAMES
from ..gazetteer import Gazetteer, Option, gazetteer, key
from .codes import city_in_its_case, nickname, places_of_code
from .locatives import LOCATIVES
from .tokens import Token, tokens_of
from .words import (
    ALTERNATIVES,
    CONTRASTS,
    DIVISION_OF,
    FILLERS,
    LONGEST_BY_FIRST,
    NICKNAMES,
    NO_PLACES,
    NOT_COUNTRIES,
    OF_A_DIVISION,
    SHORT_NAMES,
    STREETS,
    WORKPLACE_BY_NAME,
)

COUNTY_TOWN = 50_000
"""People in a town whose name means the town, rather than the county or province around it."""

_LIST_BREAK = re.compile(r"[;|\n\r•·/+&‖¦]")
_PART_BREAK = re.compile(r"[,，、]")
_ASIDE = re.compile(r"[-–—:>()\[\]→]")
_ISLAND = "island"
"""Iceland in some languages, and what the name of many an island ends with: "Yas Island"."""
_NAME_JOIN = re.compile(r"(?:[ \u00a0]{1,2}|-|’|'|\. )?")


@dataclass(slots=True)
class Mark:
    """What some words of the field are. At most one of the fields says so; none for an unknown word."""

    start: int
    end: int
    gap: str
    key: str
    options: tuple[Option, ...] = ()
    is_code: bool = False
    workplace: Workplace | None = None
    area: str = ""
    filler: bool = False
    street: bool = False
    between: str = field(default="")
    """"list", "contrast", "part", "aside" or "" : how it is set off from the mark before it."""

    @property
    def unknown(self) -> bool:
        return not (self.options or self.workplace or self.area or self.filler or self.street)


@lru_cache(maxsize=256)
def marks_of(text: str) -> tuple[Mark, ...]:
    """Return the marks of `text` in order; at each word the longest name wins.

    The pieces of a title and the lines of its places are asked for again and again within one posting.
    """
    tokens = list(tokens_of(text))
    tables = gazetteer()
    if len(tokens) == 1 and tokens[0].key in SHORT_NAMES:
        only = tokens[0]
        return (Mark(only.start, only.end, only.gap, only.key, options=nickname(tables, only.key)),)
    marks: list[Mark] = []
    at, separator = 0, ""
    while at < len(tokens):
        token = tokens[at]
        if separator_of(token, tokens, at):
            separator = "contrast" if token.key in CONTRASTS else "list"
            at += 1
            continue
        mark, length = _read(tables, tokens, at, separator or _separator(token.gap))
        mark.between = separator or _separator(token.gap)
        if mark.key == _ISLAND and marks and not mark.between:
            mark.options, mark.filler = (), True
        if mark.options and marks and not mark.between and _names_a_division(marks):
            mark.options = tuple(one for one in mark.options if not one.city) or mark.options
        separator = ""
        marks.append(mark)
        at += length
    return tuple(marks)


def _names_a_division(before: Sequence[Mark]) -> bool:
    """Tell if the words before a name say that it is a county's or a state's: "Co. Carlow"."""
    first = before[-2] if len(before) > 1 and before[-1].key in DIVISION_OF else before[-1]
    return (first if first.key in OF_A_DIVISION else before[-1]).key in OF_A_DIVISION


def separator_of(token: Token, tokens: Sequence[Token], at: int) -> bool:
    """Tell if the word stands between two alternatives ("Lisbon or Porto")."""
    return (
        token.text == token.text.lower()
        and token.key in ALTERNATIVES
        and 0 < at < len(tokens) - 1
        and not token.text.endswith(".")
        and (token.text != "a" or tokens[at + 1].text[0].isupper())
    )


def parts_of(marks: Sequence[Mark]) -> Iterator[list[Mark]]:
    """Yield the marks that stand together, between commas, dashes, brackets and the breaks of lists."""
    part: list[Mark] = []
    for mark in marks:
        if mark.between in ("part", "aside", "list", "contrast") and part:
            yield part
            part = []
        part.append(mark)
    if part:
        yield part


AROUND = 3
"""How many times the people of a district the city has that opens its longer name."""


def _separator(gap: str) -> str:
    if _LIST_BREAK.search(gap):
        return "list"
    if _PART_BREAK.search(gap):
        return "part"
    if _ASIDE.search(gap) and gap != "-":
        return "aside"
    return "tight" if gap == "-" else ""


def _read(tables: Gazetteer, tokens: Sequence[Token], at: int, before: str) -> tuple[Mark, int]:
    first = tokens[at].key
    most = max(tables.longest(first), LONGEST_BY_FIRST.get(first, 0))
    longest = min(1, most)
    while longest < most and at + longest < len(tokens) and _NAME_JOIN.fullmatch(tokens[at + longest].gap):
        longest += 1
    mark = Mark(tokens[at].start, tokens[at].end, tokens[at].gap, first)
    if not longest and _reads_as_code(tables, tokens, at, before, mark):
        return mark, 1
    for length in range(longest, 0, -1):
        name = " ".join(token.key for token in tokens[at : at + length])
        mark = Mark(tokens[at].start, tokens[at + length - 1].end, tokens[at].gap, name)
        if length == 1 and _reads_as_code(tables, tokens, at, before, mark):
            return mark, 1
        if _reads_as_name(tables, name, mark, tokens[at].text):
            mark.options = as_written(
                mark.options, " ".join(token.text for token in tokens[at : at + length])
            )
            return mark, length
    mark.filler = mark.key in FILLERS
    mark.street = mark.key in STREETS
    return mark, 1


def _reads_as_name(tables: Gazetteer, name: str, mark: Mark, text: str) -> bool:
    if name in WORKPLACE_BY_NAME:
        mark.workplace = WORKPLACE_BY_NAME[name]
    elif name in NO_PLACES:
        mark.filler = True
    elif name in WORLD_NAMES:
        mark.area = "WORLD"
    elif name in NICKNAMES and (len(name) > 3 or text.isupper()):
        mark.options = nickname(tables, name)
    elif name in LOCATIVES and text[0].isupper():
        mark.options = city_in_its_case(tables, name)
    elif name in AREA_BY_NAME:
        mark.area = AREA_BY_NAME[name]
    elif (
        (name not in FILLERS and name not in STREETS)
        and len(name) > 2
        and (text[0].isupper() or len(name) > 3)
    ):
        mark.options = options_for(tables, name)
    return bool(mark.workplace or mark.area or mark.options or mark.filler)


def options_for(tables: Gazetteer, name: str) -> tuple[Option, ...]:
    """Return everything that `name`, a key, may stand for."""
    country = "" if name in NOT_COUNTRIES else tables.country(name)
    countries = [tables.country_option(country)] if country else []
    cities = [_city_around(tables, name, city) for city in tables.cities(name)]
    towns = {city.country for city in cities if city.population >= COUNTY_TOWN}
    regions = [
        one for one in tables.regions(name) if not (one.division.startswith("?") and one.country in towns)
    ]
    return (*countries, *regions, *cities)


def as_written(options: Sequence[Option], words: str) -> tuple[Option, ...]:
    """Return the readings of a name that has accents, without those abroad whose name has none.

    "Münster" is no Irish province, nor a town in Indiana.
    """
    if words.isascii() or len(options) < 2:
        return tuple(options)
    written = words.casefold()
    exact = {one.country for one in options if (one.city or one.region).casefold() == written}
    if not exact:
        return tuple(options)
    wide = [not (one.city or one.division) or one.by_other_name for one in options]
    return tuple(one for one, kept in zip(options, wide, strict=True) if kept or one.country in exact)


def _city_around(tables: Gazetteer, name: str, city: Option) -> Option:
    """Return the city that opens a district's longer name, "Berlin Mitte"; else `city` as it is."""
    around, _, district = name.rpartition(f" {key(city.city)}")
    if not (city.by_other_name and around and not district):
        return city
    return next(
        (
            whole
            for whole in tables.cities(around)
            if (whole.country, whole.division) == (city.country, city.division)
            and whole.population >= AROUND * city.population
        ),
        city,
    )


def _reads_as_code(tables: Gazetteer, tokens: Sequence[Token], at: int, before: str, mark: Mark) -> bool:
    mark.options = places_of_code(tables, tokens, at, before)
    mark.is_code = bool(mark.options)
    return mark.is_code
