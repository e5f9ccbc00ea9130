"""Towns too small to be looked for everywhere, where their state or country stands beside them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from ..gazetteer import Option, gazetteer
from .choose import combine
from .marks import Mark, marks_of, parts_of
from .meant import WELL_KNOWN
from .model import Location, Place
from .words import DIVISION_OF, FIRST_OF_NAMES, NO_PLACES

MOST_WORDS = 4
"""Words of a town's name."""
LONGEST_NAME = 60

_DEPARTMENT = re.compile(r"0[1-9]|[1-8]\d|9[0-5]|2[ab]")
"""The number of a French department, in brackets after a town: "Orgelet (39)"."""
_ALSO_IN_NAMES = FIRST_OF_NAMES | frozenset("north south east west upper lower saint st city bay".split())
"""Words that towns' names begin with, though they mean something beside a place too."""
_PARTICLES = frozenset(
    "an am im in ob of de du da di do la le les el der die den des bei sur sous en".split()
)
_NO_NAME = re.compile(r"[\d,;:/|()<>@]")
_NO_TOWNS = frozenset(
    "corporate statewide citywide undisclosed negotiable confidential domestic abroad overseas offsite"
    " deployable pending rotational everywhere elsewhere select selected varied varies project department"
    " institute university college school faculty laboratory lab labs office offices inc llc ltd gmbh corp"
    " nations company group team agency bureau"
    " society association foundation council library museum hospital clinic"
    " campus building services program programme ministry headquarters studio studios site".split()
)
"""Words that stand where a town should."""


def field_marks(text: str) -> list[Mark]:
    """Return the marks of a field, small towns among them: "Ashby, Minnesota", "Ashby MN", "Ashby (MN)"."""
    parts = list(parts_of(marks_of(text)))
    return [
        mark
        for at, part in enumerate(parts)
        for mark in _with_its_town(text, part, (_around(parts, at), _country_of_neighbours(parts, at)))
    ]


def _around(parts: Sequence[Sequence[Mark]], at: int) -> tuple[Option, ...]:
    """Return what the town of a part has to be in: the state or country at its end, after or before it."""
    code = next((mark for mark in parts[at][1:] if mark.is_code), None)
    if code:
        return code.options
    after = _first_name(parts[at + 1]) if at + 1 < len(parts) else None
    if after and "(" in after.gap and _DEPARTMENT.fullmatch(after.key):
        return (gazetteer().country_option("FR"),)
    if after and _is_wide(after) and (after.between == "part" or "(" in after.gap):
        return after.options
    before = parts[at - 1][-1] if at else None
    return before.options if before and _is_wide(before) and parts[at][0].between == "aside" else ()


def _first_name(part: Sequence[Mark]) -> Mark:
    """Return the first mark of a part, after the words that say that it is a county's or a state's."""
    name = next((mark for mark in part if mark.key not in DIVISION_OF), part[0])
    return part[0] if name is part[0] else replace(name, between=part[0].between, gap=part[0].gap)


def _country_of_neighbours(parts: Sequence[Sequence[Mark]], at: int) -> tuple[Option, ...]:
    """Return the one country that both neighbours in a list can be of: "Chur, Trimmis, Davos"."""
    big = any(one.city and one.population >= WELL_KNOWN for one in parts[at][0].options)
    if big or not 0 < at < len(parts) - 1:
        return ()
    before, after = parts[at - 1][-1], parts[at + 1][0]
    shared = {one.country for one in before.options} & {one.country for one in after.options}
    if len(shared) == 1 and {parts[at][0].between, after.between} <= {"part", "list"}:
        return (gazetteer().country_option(shared.pop()),)
    return ()


def _is_wide(mark: Mark) -> bool:
    return mark.is_code or any(not option.city for option in mark.options)


def _with_its_town(text: str, part: Sequence[Mark], arounds: Iterable[Sequence[Option]]) -> Iterator[Mark]:
    named = _name(text, part)
    towns = next((found for around in arounds if (found := _towns_in(around, named))), ())
    if not towns:
        yield from part
        return
    first, last = named[0], named[-1]
    yield from takewhile(lambda mark: mark is not first, part)
    yield Mark(first.start, last.end, first.gap, _key(named), options=towns, between=first.between)
    yield from part[part.index(last) + 1 :]


def _towns_in(around: Sequence[Option], named: Sequence[Mark]) -> tuple[Option, ...]:
    """Return the towns of a name in a state or country; none if the name is a bigger place's there."""
    if not around or not named or (len(named) == 1 and combine(named[0].options, around)):
        return ()
    tables, name = gazetteer(), _key(named)
    towns = (*tables.towns(name), *(tables.cities(name) if name in NO_PLACES else ()))
    return tuple(town for town in towns if combine([town], around))


def _key(named: Sequence[Mark]) -> str:
    return " ".join(mark.key for mark in named)


def _name(text: str, part: Sequence[Mark]) -> list[Mark]:
    """Return the words of a part that may be one name: with capitals, and beside numbers and a code."""
    words = [mark for mark in part if not (mark.key.isdigit() or mark.is_code)]
    capital = all(
        (text[mark.start].isupper() and not mark.workplace) or mark.key in _PARTICLES for mark in words
    )
    house = any(mark.key.isdigit() for mark in part) and any(mark.street for mark in words)
    return words if capital and not house and len(words) <= MOST_WORDS else []


def named_town(name: str, around: Location) -> Location | None:
    """Return the place that a field for towns alone names in a state or country; None for what is no name.

    It is kept as it stands there, for hamlets and villages are in no gazetteer.
    """
    marks = marks_of(name)
    if not around.place or around.place.city or not marks or len(name) > LONGEST_NAME:
        return None
    named = all(mark.unknown or mark.street or mark.key in _ALSO_IN_NAMES for mark in marks)
    words = name.replace("-", " ").split()
    plain = all(word[0].isupper() or word in _PARTICLES for word in words) and not _NO_NAME.search(name)
    if not (named and plain and any(mark.unknown for mark in marks) and len(words) <= MOST_WORDS):
        return None
    if not _NO_TOWNS.isdisjoint(mark.key for mark in marks):
        return None
    region, country = around.place.region, around.place.country
    return replace(around, place=Place.of(Option(country=country, region=region, city=name)), unread="")
