"""A location field to locations: "Lisbon or Remote Portugal" is Lisbon on site, and Portugal remote."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from ...choices import Workplace
from ..gazetteer import CODED_COUNTRIES
from .beside import may_be_a_namesake, names_an_institution, without_hours, without_namesakes, without_trips
from .choose import choose, combine
from .groups import Group, choose_all, grouped, is_district
from .marks import Mark
from .meant import places_in
from .model import Location, Place
from .towns import field_marks
from .unread import unread_name
from .words import ANYWHERE

_OFFSET = re.compile(r"[+−-]\d{1,2}(?::\d{2})?\b")
_CHOICE = re.compile(r"\s?\((?:or|oder|ou|lub|eller|of) ([^()\n]{3,20})\)(?=, ?[A-Z])")
"""What else than a city may be chosen, before its state: "Ames (or remote), Iowa"."""
_WIDE = str.maketrans("（）／或", "()//")
"""Chinese and Japanese brackets and alternatives, to those of other languages."""
LONGEST_FIELD = 2_000
"""Characters; what is longer is no location field."""


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


def read_locations(text: str, *, country: str = "", within: str = "") -> tuple[Location, ...]:
    """Return the places and workplaces that a location field names, in its order.

    `country` is the employer's, as evidence where a name is ambiguous, which a much bigger namesake abroad
    outweighs; `within` is where the places are for certain, so that only names without one there are read
    as others. Both are ISO 3166-1 codes, "" if not known.
    """
    if len(text) > LONGEST_FIELD:
        return ()
    text = _after_the_place(without_trips(text.translate(_WIDE)))
    placed = without_hours(text)
    masked = without_namesakes(placed)
    if masked != placed:
        found = _read(masked, text, country, within)
        if any(one.place and one.place.city for one in found):
            return found
        whole = _read(placed, text, country, within)
        if names_an_institution(placed):
            whole = tuple(one for one in whole if not may_be_a_namesake(one))
        return found if {_country(one) for one in found} - {_country(one) for one in whole} else whole
    return _read(placed, text, country, within)


def _after_the_place(text: str) -> str:
    """Return a field with the alternative that parts a city from its state at its end."""
    choice = _CHOICE.search(text)
    return f"{text[: choice.start()]}{text[choice.end() :]} or {choice[1]}" if choice else text


def _country(location: Location) -> str:
    return location.place.country if location.place else ""


def _read(masked: str, text: str, country: str, within: str) -> tuple[Location, ...]:
    alternatives = list(_alternatives(field_marks(masked)))
    for alternative in alternatives:
        alternative.groups = list(grouped(places_in(alternative.marks)))
    groups = [group for one in alternatives for group in one.groups]
    if is_district(groups):
        alternatives[0].groups.remove(groups.pop(0))
    choose_all(groups, country.upper(), within.upper())
    for alternative in alternatives:
        _place_after_a_name(text, alternative, country.upper())
    locations = [location for one in alternatives for location in _locations(one, text)]
    if len({location.workplace for location in locations} - {None}) == len(Workplace):
        locations = [replace(location, workplace=None) for location in locations if location.place]
    return _settled(locations)


def _place_after_a_name(text: str, alternative: Alternative, country: str) -> None:
    """Read the code after a name that is in no table as a state's: "Birch Hollow, MA"."""
    if len(alternative.groups) != 1:
        return
    (group,) = alternative.groups
    if group.is_code and not group.chosen and unread_name(text, alternative.marks, group):
        group.chosen = choose(group.options, {CODED_COUNTRIES[0]}, country, code=True)


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
    if mark.between not in ("list", "contrast") or _is_around(mark, current[-1]):
        return False
    return not (_is_area(mark) and current[0].workplace is Workplace.REMOTE and len(current) > 1)


def _is_around(mark: Mark, city: Mark) -> bool:
    """Tell if a slash stands between a city and its state or country: "Ankara/Türkiye"."""
    return (
        mark.gap.strip() == "/"
        and any(option.city for option in city.options)
        and _is_area(mark)
        and any(option.city for option in combine(city.options, mark.options))
    )


def _is_area(mark: Mark) -> bool:
    """Tell if a mark is a country, the code of a state or a region of the world, and no city."""
    first = mark.options[0] if mark.options else None
    return bool(mark.area) or bool(first and not first.city and (mark.is_code or not first.division))


def _starts_remote(marks: Sequence[Mark], at: int, current: Sequence[Mark]) -> bool:
    if marks[at].workplace is not Workplace.REMOTE or marks[at].between not in ("part", "aside"):
        return False
    named = any(mark.options for mark in current) and not any(mark.workplace for mark in current)
    return named and any(mark.options or mark.area for mark in marks[at + 1 :])


_SOME_DAYS = re.compile(
    r"\b(?:[1-4]|one|two|three|four)(?: ?(?:[-–]|to|or) ?[2-4])?(?: ?x)?"
    r" ?(?:days?|tagen?|jours?|d[ií]as?|dagen)\b"
    r"(?! ?(?:a|per|/|pro|every|each) ?(?:month|quarter|year|monat|mois))",
    re.IGNORECASE,
)
"""Some days of the week in the office, or at home: hybrid, whatever else a field says."""


def _locations(alternative: Alternative, text: str) -> Iterator[Location]:
    workplaces: list[Workplace | None] = [*alternative.workplaces] or [None]
    start, end = alternative.marks[0].start, alternative.marks[-1].end
    if Workplace.HYBRID in workplaces or (any(workplaces) and _SOME_DAYS.search(text)):
        workplaces = [Workplace.HYBRID]
    several = len(alternative.groups) > 1
    for group in alternative.groups:
        first, last = (group.marks[0].start, group.marks[-1].end) if several else (start, end)
        words = _quote(text, first, last)
        place = Place.of(group.chosen) if group.chosen else None
        unread = "" if several or not place or place.city else unread_name(text, alternative.marks, group)
        for workplace in workplaces:
            yield Location(place, workplace, words, "" if workplace is Workplace.REMOTE else unread)
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
        settled.setdefault((slug, workplace), replace(location, workplace=workplace))
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
