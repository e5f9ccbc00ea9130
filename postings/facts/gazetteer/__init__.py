"""The places of the world by name, and the slug of each."""

from .keys import key
from .parts import whole_city
from .slugs import slug_of
from .tables import CODED_COUNTRIES, Country, Gazetteer, Option, Region, gazetteer

__all__ = [
    "CODED_COUNTRIES",
    "Country",
    "Gazetteer",
    "Option",
    "Region",
    "gazetteer",
    "key",
    "slug_of",
    "whole_city",
]
