"""A location field to locations: "Lisbon or Remote Portugal" is Lisbon on site, and Portugal remote."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from ...choices import Workplace
from ..gazetteer import Option
from .choose import choose, combine, combine_loosely, is_country, weight
from .marks import Mark, marks_of
from .model import Location, Place
from .words import ANYWHERE

_OFFSET = re.compile(r"[+−-]\d{1,2}(?::\d{2})?\b")
LONGEST_FIELD = 2_000
"""Characters; what is longer is no location field."""

DISTRICT = 8
"""How many times the people of a district the city around it has."""
CITY_STATE = 2.3
"""How many times the people of a city its region may have for the two to be one."""
WELL_KNOWN = 100_000
"""People in a city whose name counts among words that are not known."""


@dataclass(slots=True)
class Group:
    """Names that together are one place."""

    marks: list[Mark]
    options: tuple[Option, ...]
    chosen: Option | None = None

    @property
    def is_code(self) -> bool:
        return len(self.marks) == 1 and self.marks[0].is_code


@dataclass(slots=True)
class Alternative:
    """One entry of the field's list."""

    marks: list[Mark]
    groups: list[Group] = field(default_factory=list)

    @property
    def workplaces(self) -> list[Workplace]:
        named = list(dict.fromkeys(mark.workplace for mark in self.marks if mark.workplace))
        return named or [Workplace.REMOTE for mark in self.marks if mark.key in ANYWHERE][:1]

    @property
    def has_area(self) -> bool:
        return any(mark.area for mark in self.marks)


def read_locations(text: str, *, country: str = "") -> tuple[Location, ...]:
    """Return the places and workplaces that a location field names, in its order.

    `country` is the employer's, as evidence where a name is ambiguous; "" if it is not known.
    """
    if len(text) > LONGEST_FIELD:
        return ()
    alternatives = list(_alternatives(marks_of(text)))
    for alternative in alternatives:
        alternative.groups = list(_groups(_places_in(alternative.marks)))
    _choose_all([group for one in alternatives for group in one.groups], country.upper())
    locations = [location for one in alternatives for location in _locations(one, text)]
    return _settled(locations)


def _alternatives(marks: Sequence[Mark]) -> Iterator[Alternative]:
    """Yield the entries of the field's list.

    A workplace after some places and before others starts an entry of its own ("Lisbon, Remote Spain"); one
    before a list of areas holds for all of them ("Remote US or Canada").
    """
    current: list[Mark] = []
    for at, mark in enumerate(marks):
        if current and (_starts_an_entry(mark, current) or _starts_remote(marks, at, current)):
            yield Alternative(current)
            current = []
        current.append(mark)
    if current:
        yield Alternative(current)


def _starts_an_entry(mark: Mark, current: Sequence[Mark]) -> bool:
    if mark.between not in ("list", "contrast"):
        return False
    return not (_is_area(mark) and current[0].workplace is Workplace.REMOTE and len(current) > 1)


def _is_area(mark: Mark) -> bool:
    """Tell if a mark is a country, the code of a state or a region of the world, and no city."""
    first = mark.options[0] if mark.options else None
    return bool(mark.area) or bool(first and not first.city and (mark.is_code or not first.division))


def _starts_remote(marks: Sequence[Mark], at: int, current: Sequence[Mark]) -> bool:
    if marks[at].workplace is not Workplace.REMOTE or marks[at].between not in ("part", "aside"):
        return False
    named = any(mark.options for mark in current) and not any(mark.workplace for mark in current)
    return named and any(mark.options or mark.area for mark in marks[at + 1 :])


def _places_in(marks: Sequence[Mark]) -> Iterator[Mark]:
    """Yield the marks that name places, without those of streets and longer names that are not known."""
    for part in _parts(marks):
        street = any(mark.street for mark in part)
        doubtful = any(mark.unknown and not mark.key.isdigit() for mark in part)
        for mark in part:
            if not mark.options or (street and not _survives_street(mark)):
                continue
            if doubtful and not _is_well_known(mark) and not _stands_alone(part, mark):
                continue
            if not _is_elsewhere(part, mark):
                yield mark


def _parts(marks: Sequence[Mark]) -> Iterator[list[Mark]]:
    part: list[Mark] = []
    for mark in marks:
        if mark.between in ("part", "aside", "list", "contrast") and part:
            yield part
            part = []
        part.append(mark)
    if part:
        yield part


def _survives_street(mark: Mark) -> bool:
    return mark.is_code


def _is_well_known(mark: Mark) -> bool:
    return mark.is_code or any(
        not option.city or (option.population >= WELL_KNOWN and not option.by_other_name)
        for option in mark.options
    )


def _stands_alone(part: Sequence[Mark], mark: Mark) -> bool:
    """Tell if a big city under another name has no unknown word beside it, as "Sophia Antipolis" has."""
    at = part.index(mark)
    beside = [*part[max(0, at - 1) : at], *part[at + 1 : at + 2]]
    big = any(option.population >= WELL_KNOWN for option in mark.options)
    return big and not any(one.unknown and not one.key.isdigit() for one in beside)


def _is_elsewhere(part: Sequence[Mark], mark: Mark) -> bool:
    keys = [other.key for other in part[: part.index(mark)]]
    return any(
        (first in ("hq", "headquarters", "headquartered") and second in ("is", "in", "are"))
        or (first in ("travel", "visit", "commute", "trips", "visits") and second == "to")
        for first, second in pairwise(keys)
    )


def _groups(marks: Iterable[Mark]) -> Iterator[Group]:
    group: Group | None = None
    for mark in marks:
        if group is None:
            group = Group([mark], mark.options)
            continue
        together = _city_around(group, mark) or combine(group.options, mark.options) or _loosely(group, mark)
        if together and not _reads_better_apart(group, mark, together):
            group.marks.append(mark)
            group.options = together
        else:
            yield group
            group = Group([mark], mark.options)
    if group:
        yield group


def _city_around(group: Group, mark: Mark) -> tuple[Option, ...]:
    """Return the city in "Kreuzberg, Berlin" or "Berlin-Kreuzberg"; nothing for "Buffalo, New York"."""
    if mark.is_code:
        return ()
    if mark.between == "part":
        return _city_of_district(group.options, mark.options)
    return _city_of_district(mark.options, group.options) if mark.between in ("tight", "aside") else ()


def _city_of_district(district: Sequence[Option], around: Sequence[Option]) -> tuple[Option, ...]:
    if not all(option.city for option in district):
        return ()
    small = {(option.country, option.division): option.population for option in district}
    wide = {(option.country, option.division): option.population for option in around if not option.city}
    return tuple(
        city
        for city in around
        if city.city
        and city.population >= DISTRICT * small.get((city.country, city.division), city.population)
        and wide.get((city.country, city.division), 0) <= CITY_STATE * city.population
    )


def _loosely(group: Group, mark: Mark) -> tuple[Option, ...]:
    """Read a place that is not in the tables: "Valencia, CA", "Dão, Portugal", "Bratislava - Staré Mesto"."""
    known = max(option.population for option in group.options)
    if mark.between == "part" and mark.is_code:
        return combine_loosely(group.options, mark.options)
    if mark.between == "part" and is_country(mark) and known < WELL_KNOWN:
        return mark.options
    if mark.between == "aside" and group.options[0].city and not mark.is_code:
        return group.options if _is_district(group, mark) else ()
    return ()


def _is_district(group: Group, mark: Mark) -> bool:
    """Tell if a name after a dash is a small namesake of a part of the city before it."""
    countries = {option.country for option in group.options}
    size = max(option.population for option in group.options)
    inside = [option.population for option in mark.options if option.country in countries]
    return bool(inside) and all(option.city for option in mark.options) and max(inside) * DISTRICT < size


def _reads_better_apart(group: Group, mark: Mark, together: Sequence[Option]) -> bool:
    """Tell if two names are rather two big places than a small one: "Paris, New York" is no town upstate."""
    if mark.is_code or any(one.is_code for one in group.marks):
        return False
    joined = max(weight(option, (), "") for option in together)
    apart = max(weight(option, (), "") for option in group.options)
    city = max((weight(option, (), "") for option in mark.options if option.city), default=0)
    return joined * 10 < min(apart, city)


def _choose_all(groups: Sequence[Group], employer: str) -> None:
    certain = {
        id(group): {option.country for option in group.options}
        for group in groups
        if len({option.country for option in group.options}) == 1
    }
    for group in groups:
        beside = {code for other, codes in certain.items() if other != id(group) for code in codes}
        group.chosen = choose(group.options, beside, employer, code=group.is_code)


def _locations(alternative: Alternative, text: str) -> Iterator[Location]:
    workplaces: list[Workplace | None] = [*alternative.workplaces] or [None]
    start, end = alternative.marks[0].start, alternative.marks[-1].end
    if Workplace.HYBRID in workplaces:
        workplaces = [Workplace.HYBRID]
    several = len(alternative.groups) > 1
    for group in alternative.groups:
        first, last = (group.marks[0].start, group.marks[-1].end) if several else (start, end)
        words = _quote(text, first, last)
        place = Place.of(group.chosen) if group.chosen else None
        for workplace in workplaces:
            yield Location(place, workplace, words)
    if not alternative.groups and (alternative.workplaces or alternative.has_area):
        for workplace in workplaces:
            yield Location(None, workplace, _quote(text, start, end))


def _quote(text: str, start: int, end: int) -> str:
    """Return the words with the offset and the bracket that end them: "Remote (UTC-3 to UTC+3)"."""
    offset = _OFFSET.match(text, end)
    end = offset.end() if offset else end
    opened = text.count("(", start, end) > text.count(")", start, end)
    return text[start : end + 1] if opened and text[end : end + 1] == ")" else text[start:end]


def _settled(locations: Sequence[Location]) -> tuple[Location, ...]:
    """Give a workplace that stands alone to the places without one; a city beside "or remote" is on site."""
    loose = {location.workplace for location in locations if location.place is None and location.workplace}
    placed = [location for location in locations if location.place]
    settled: dict[tuple[str | None, Workplace | None], Location] = {}
    for location in locations:
        workplace = location.workplace
        if location.place is None and placed and workplace and _is_of_places(workplace, placed):
            continue
        if location.place and workplace is None:
            workplace = _workplace_beside(location.place, loose, locations, placed)
        slug = location.place.slug if location.place else None
        settled.setdefault((slug, workplace), Location(location.place, workplace, location.words))
    return tuple(settled.values())


def _is_of_places(workplace: Workplace, placed: Sequence[Location]) -> bool:
    """Tell if a workplace that stands alone is that of the places: "Berlin / Hybrid", "Poland / Remote"."""
    if workplace is not Workplace.REMOTE:
        return True
    return not any(location.place and location.place.city for location in placed)


def _workplace_beside(
    place: Place, loose: set[Workplace], locations: Sequence[Location], placed: Sequence[Location]
) -> Workplace | None:
    of_places = [workplace for workplace in loose if _is_of_places(workplace, placed)]
    if len(of_places) == 1:
        return of_places[0]
    if not any(location.workplace is Workplace.REMOTE for location in locations):
        return None
    return Workplace.ON_SITE if place.city or place.region else Workplace.REMOTE
