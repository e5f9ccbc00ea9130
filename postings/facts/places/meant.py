"""Which of the names in a location field are meant as places: no streets, no parts of longer names."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from .choose import combine
from .marks import Mark, parts_of
from .words import FIRST_OF_NAMES

WELL_KNOWN = 100_000
"""People in a city whose name counts among words that are not known."""
NEAR = frozenset({"bei", "b"})
"""What stands between a town and the city that it is near to: "Garching b. München"."""


def places_in(marks: Sequence[Mark]) -> Iterator[Mark]:
    """Yield the marks that name places, without those of streets and longer names that are not known."""
    parts = list(parts_of(marks))
    for part, following in zip(parts, [*parts[1:], []], strict=True):
        yield from (mark for mark in part if mark.options and _is_meant(part, mark, following[:1]))


def _is_meant(part: Sequence[Mark], mark: Mark, following: Sequence[Mark]) -> bool:
    """Tell if a name is a place of its own among the other words of its part."""
    if any(other.street for other in part):
        return _survives_street(part, mark, following)
    doubtful = any(map(_is_a_word, part))
    if doubtful and not _is_well_known(mark) and not _stands_alone(part, mark):
        return False
    return not (
        _is_elsewhere(part, mark)
        or _ends_a_longer_name(part, mark)
        or _is_a_quarter(part, mark)
        or _is_half_of_a_name(part, mark)
    )


def _is_half_of_a_name(part: Sequence[Mark], mark: Mark) -> bool:
    """Tell if a town's name stands beside another of which it is no part: "Leamington Spa" is neither."""
    return any(
        second.gap == " " and mark in (first, second) and _are_two_towns(first, second)
        for first, second in pairwise(part)
    )


def _are_two_towns(first: Mark, second: Mark) -> bool:
    """Tell if two names are of towns of no one country, and one of them is small."""
    options = [*first.options, *second.options]
    are_cities = first.options and second.options and all(one.city for one in options)
    countries = [{one.country for one in mark.options} for mark in (first, second)]
    if not are_cities or first.is_code or second.is_code or countries[0] & countries[1]:
        return False
    return min(max(one.population for one in mark.options) for mark in (first, second)) < WELL_KNOWN


def _is_a_quarter(part: Sequence[Mark], mark: Mark) -> bool:
    """Tell if a region's name stands right after a city elsewhere: "Nantes Nord Est" is not in Haiti."""
    at = part.index(mark)
    city = part[at - 1].options if at and mark.gap == " " else ()
    regions = not mark.is_code and all(option.division.startswith("?") for option in mark.options)
    return bool(city) and regions and not combine(city, mark.options)


def _survives_street(part: Sequence[Mark], mark: Mark, following: Sequence[Mark]) -> bool:
    """Tell if a mark is a code, or the city between a street and its state: "12 Oak St. Peoria, Illinois"."""
    at = part.index(mark)
    ends = mark is part[-1] and at > 0 and part[at - 1].street
    return mark.is_code or (ends and any(combine(mark.options, state.options) for state in following))


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
    return big and not any(map(_is_a_word, beside))


def _is_a_word(mark: Mark) -> bool:
    """Tell if a mark is a word that is not known; the K of "København K" and numbers are none."""
    return mark.unknown and not mark.key.isdigit() and len(mark.key) > 1


def _ends_a_longer_name(part: Sequence[Mark], mark: Mark) -> bool:
    """Tell if a name ends that of a place not in the tables: "Mount Wellington" is not the capital."""
    at = part.index(mark)
    return at > 0 and mark.gap == " " and part[at - 1].key in FIRST_OF_NAMES and not part[at - 1].options


def _is_elsewhere(part: Sequence[Mark], mark: Mark) -> bool:
    before = part[: part.index(mark)]
    keys = [other.key for other in before]
    if len(before) > 1 and before[-1].key in NEAR and before[-2].options:
        return True
    return any(
        (first in ("hq", "headquarters", "headquartered") and second in ("is", "in", "are"))
        or (first in ("travel", "visit", "commute", "trips", "visits") and second == "to")
        for first, second in pairwise(keys)
    )
