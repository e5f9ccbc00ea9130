"""Where the work is: free text to cities, regions and countries, with the words that name them."""

from .bodies import find_city, find_locations, labelled_locations
from .fields import read_locations
from .headlines import bare_city, title_locations
from .model import Location, Place
from .told import country_spoken_of
from .towns import named_town
from .universities import university_town

__all__ = [
    "Location",
    "Place",
    "bare_city",
    "country_spoken_of",
    "find_city",
    "find_locations",
    "labelled_locations",
    "named_town",
    "read_locations",
    "title_locations",
    "university_town",
]
