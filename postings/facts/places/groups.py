"""The names of a location field that together are one place, and which place that is."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..gazetteer import Option, whole_city
from .choose import TOWN, choose, combine, combine_loosely, in_province, is_country, weight
from .marks import Mark
from .meant import WELL_KNOWN

DISTRICT = 8
"""How many times the people of a district the city around it has."""
IN_BRACKETS = 3
"""The same for a name in brackets: "Warszawa (Mokotów)"."""
CITY_STATE = 2.3
"""How many times the people of a city its region may have for the two to be one."""
SURROUNDING = 200_000
"""People in a city after whose name's comma another one's is that of no town abroad."""


@dataclass(slots=True)
class Group:
    """Names that together are one place."""

    marks: list[Mark]
    options: tuple[Option, ...]
    chosen: Option | None = None

    @property
    def is_code(self) -> bool:
        return len(self.marks) == 1 and self.marks[0].is_code


def grouped(marks: Iterable[Mark]) -> Iterator[Group]:
    """Yield the places: a name that can be within the one before it is part of it."""
    country: Group | None = None
    for group in _runs(marks):
        if country and _is_in_its_state(country, group):
            group = Group(country.marks + group.marks, combine(country.options, group.options))
        elif country:
            yield country
        country = group if len(group.marks) == 1 and is_country(group.marks[0]) else None
        if not country:
            yield group
    if country:
        yield country


def _is_in_its_state(country: Group, group: Group) -> bool:
    """Tell if a state's code and its city follow a country: "USA, CA, San Diego"."""
    state = group.marks[0]
    follows = state.is_code and state.between in ("part", "aside", "tight") and len(group.marks) > 1
    return follows and bool(combine(country.options, group.options))


def _runs(marks: Iterable[Mark]) -> Iterator[Group]:
    group: Group | None = None
    for mark in marks:
        if group is None:
            group = Group([mark], mark.options)
            continue
        together = _together(group, mark)
        if together and not (_is_a_list(group, mark, together) or _reads_better_apart(group, mark, together)):
            group.marks.append(mark)
            group.options = together
        else:
            yield group
            group = Group([mark], mark.options)
    if group:
        yield group


def _together(group: Group, mark: Mark) -> tuple[Option, ...]:
    """Return what two names are as one place: the city around a district, or the first within the second."""
    within = combine(group.options, mark.options)
    if mark.is_code and any(option.city for option in within):
        within = tuple(option for option in within if option.city)
    around = _city_around(group, mark)
    likeliest = max(group.options, key=lambda option: weight(option, (), ""))
    if likeliest in within and likeliest.country not in {city.country for city in around}:
        around = ()
    return around or within or _loosely(group, mark)


def _city_around(group: Group, mark: Mark) -> tuple[Option, ...]:
    """Return the city in "Kreuzberg, Berlin" or "Berlin(-)Kreuzberg"; nothing for "Buffalo, New York"."""
    if mark.is_code:
        return ()
    if mark.between == "part":
        return _city_of_district(group.options, mark.options)
    return _city_of_district(mark.options, group.options) if mark.between in ("", "tight", "aside") else ()


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
    if mark.between in ("part", "aside") and (inside := in_province(group.options, mark)):
        return inside
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
    times = IN_BRACKETS if "(" in mark.gap else DISTRICT
    return bool(inside) and all(option.city for option in mark.options) and max(inside) * times < size


def _is_a_list(group: Group, mark: Mark, together: Sequence[Option]) -> bool:
    """Tell if two countries follow each other: "Brazil, Colombia" is no town of that name."""
    wide = {one.country for one in group.marks[-1].options if not (one.city or one.division)}
    own = {one.country for one in mark.options if not (one.city or one.division)}
    return bool(wide and own) and wide.isdisjoint(own) and not any(one in group.options for one in together)


def _reads_better_apart(group: Group, mark: Mark, together: Sequence[Option]) -> bool:
    """Tell if two names are rather two big places than a small one: "Paris, New York" is no town upstate."""
    if mark.is_code or any(one.is_code for one in group.marks):
        return False
    joined = max(weight(option, (), "") for option in together)
    apart = max(weight(option, (), "") for option in group.options)
    city = max((weight(option, (), "") for option in mark.options if option.city), default=0)
    return joined * 10 < min(apart, city)


def is_district(groups: Sequence[Group]) -> bool:
    """Tell if of two names the first, a town's abroad, is that of a district: "Montpelier, Bristol"."""
    if len(groups) != 2 or groups[1].marks[0].between != "part" or len(groups[0].marks) > 1:
        return False
    city = max(groups[1].options, key=lambda option: weight(option, (), ""))
    return (
        bool(city.city)
        and city.population >= SURROUNDING
        and all(one.city and one.population < TOWN for one in groups[0].options)
        and city.country not in {one.country for one in groups[0].options}
    )


def _country_among(group: Group, others: Sequence[Group]) -> Option | None:
    """Return the country of a name that a state shares, beside another country and nothing of the state's."""
    countries = [one for one in group.options if not (one.city or one.division)]
    states = {one.country for one in group.options if one.division and not one.city}
    beside = [one for other in others for one in other.options]
    alone = any(not (one.city or one.division) for one in beside)
    shared = len(countries) == 1 and len(group.marks) == 1 and states and alone and not group.is_code
    return countries[0] if shared and states.isdisjoint(one.country for one in beside) else None


def choose_all(groups: Sequence[Group], employer: str, within: str = "") -> None:
    """Decide which place each group is, by the others, the employer's country and that of them all.

    Both are ISO 3166-1 codes, or "".
    """
    for group in groups:
        group.options = tuple(one for one in group.options if one.country == within) or group.options
    certain = {
        id(group): {option.country for option in group.options}
        for group in groups
        if len({option.country for option in group.options}) == 1
    }
    for group in groups:
        others = [other for other in groups if other is not group]
        if country := _country_among(group, others):
            group.chosen = country
            continue
        beside = {code for other, codes in certain.items() if other != id(group) for code in codes}
        chosen = choose(group.options, beside, employer, code=group.is_code)
        group.chosen = whole_city(chosen) if chosen else None
