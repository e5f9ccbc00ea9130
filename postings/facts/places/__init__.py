"""Where the work is: free text to cities, regions and countries, with the words that name them."""

from .bodies import find_locations, labelled_locations
from .fields import read_locations
from .headers import title_locations
from .model import Location, Place
from .told import country_spoken_of

__all__ = [
    "Location",
    "Place",
    "country_spoken_of",
    "find_locations",
    "labelled_locations",
    "read_locations",
    "title_locations",
]
