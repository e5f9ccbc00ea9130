"""From where somebody may apply. Pure."""

from collections.abc import Collection, Iterable
from functools import cache

from ..choices import Reach, Workplace
from ..countries import country_codes
from ..facts.areas import countries_of


def apply_from(locations: Iterable[tuple[str, str]], reach: str, areas: Collection[str]) -> frozenset[str]:
    """Return the countries (ISO 3166-1) from which one may apply; empty if that is not stated.

    `locations` are pairs of workplace and country. On site and hybrid it is the place's country;
    remote it is what the reach says, and the place's country if it says nothing.
    """
    countries: set[str] = set()
    for workplace, country in locations:
        if country and (workplace != Workplace.REMOTE or not reach):
            countries.add(country)
    if reach == Reach.WORLDWIDE:
        countries |= all_countries()
    elif reach == Reach.LIMITED:
        countries |= countries_of(areas)
    return frozenset(countries)


@cache
def all_countries() -> frozenset[str]:
    """Return every country of ISO 3166-1."""
    return country_codes()
