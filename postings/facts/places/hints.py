"""The one city that a text names at all: a hint for an editor where nothing says where the job is."""

from collections.abc import Iterator
from itertools import islice

from ..evidence import sentences
from .body_words import HERE
from .clauses import is_of_law
from .fields import read_locations
from .model import Location
from .named import has_a_name, is_of_others, is_sure, named_at
from .postal import addressed_cities

MOST_NAMES = 80
"""Names after "in" in a text that are looked at."""


def hinted_city(text: str) -> Location | None:
    """Return the only city that stands after "in" in a text, else the only one that its addresses have."""
    for reader in (_named, addressed_cities):
        cities = {one.place.slug: one for one in reader(text) if one.place and one.place.city}
        if cities:
            return cities.popitem()[1] if len(cities) == 1 else None
    return None


def _named(text: str) -> Iterator[Location]:
    names = (
        named_at(sentence, match.end())
        for sentence in sentences(text)
        if has_a_name(sentence) and not is_of_law(sentence)
        for match in HERE.finditer(sentence.text)
        if not is_of_others(sentence, match.start(), match.end())
    )
    for name in islice(filter(None, names), MOST_NAMES):
        if is_sure(name):
            yield from read_locations(name)
