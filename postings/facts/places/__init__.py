"""Where the work is: free text to cities, regions and countries, with the words that name them."""

from .bodies import find_locations
from .fields import read_locations
from .model import Location, Place

__all__ = ["Location", "Place", "find_locations", "read_locations"]
