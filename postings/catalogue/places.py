"""From where somebody may apply. Pure."""

from collections.abc import Collection, Iterable
from functools import cache

import pycountry

from ..choices import Reach, Workplace

_EU = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE"
_REGIONS = {"EU": _EU, "EEA": _EU + " IS LI NO"}


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


def countries_of(areas: Iterable[str]) -> frozenset[str]:
    """Return the countries that `areas`, codes of countries and regions, stand for."""
    codes = {code for area in areas for code in _REGIONS.get(area, area).split()}
    return all_countries() & codes


@cache
def all_countries() -> frozenset[str]:
    """Return every country of ISO 3166-1."""
    return frozenset(country.alpha_2 for country in pycountry.countries)
