"""Sentences that say where this job is: "this role is based in …", "is hiring a Plumber in …"."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from ...choices import Workplace
from ..evidence import LONGEST_TEXT, Sentence, lowered, sentences_with
from ..gazetteer import CODED_COUNTRIES, gazetteer, key
from ..workplace_words import HYBRID, REMOTE
from .body_words import ELSEWHERE, SAY_WORDS, SAYS
from .clauses import is_decided, is_of_law
from .fields import read_locations
from .hiring_words import HIRE_WORDS, HIRES
from .leading import is_definite
from .model import Location
from .named import has_a_name, in_sentence, place_words
from .offices import one_office
from .towns import field_marks

MOST_SENTENCES = 24
OPENING = 600
"""Characters at the start of a text in which a sentence contradicts a line "Location: …"."""

_REGION = re.compile(r"\b[A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20}){0,2}")


def told_locations(text: str, country: str) -> Iterator[Location]:
    """Yield what sentences say: that hire, else of the job, else of the one office that is named as ours."""
    spread = bool(ELSEWHERE.search(text[:LONGEST_TEXT]))
    for rule, words in ((HIRES, HIRE_WORDS), (SAYS, SAY_WORDS)):
        claims = [
            (sentence, found)
            for sentence in islice(filter(has_a_name, sentences_with(text, words)), MOST_SENTENCES)
            if rule.search(sentence.plain) and not is_of_law(sentence)
            if (found := in_sentence(sentence, rule, country))
        ]
        if claims:
            yield from _agreed(claims)
            return
    if not (spread or _is_remote(text)):
        yield from one_office(text, country)


def _agreed(claims: Sequence[tuple[Sentence, tuple[Location, ...]]]) -> list[Location]:
    """Return what sentences agree on: those that name this job decide; none, if two name different cities."""
    decided = [found for sentence, found in claims if is_decided(sentence)]
    for several in (decided, [found for _, found in claims]):
        cities = [{one.place.slug for one in found if one.place and one.place.city} for found in several]
        cities = [named for named in cities if named]
        if several and all(named <= cities[0] or cities[0] <= named for named in cities):
            return _narrowed([one for found in several for one in found])
        if several:
            return []
    return []


def _is_remote(text: str) -> bool:
    plain = lowered(text[:LONGEST_TEXT])
    return bool(REMOTE.search(plain)) and not HYBRID.search(plain)


def countries_hired_in(text: str) -> set[str]:
    """Return the countries of the definite places that the first sentences hire in."""
    sentences = [one for one in sentences_with(text[:OPENING], HIRE_WORDS) if HIRES.search(one.plain)]
    words = [words for sentence in sentences for words in place_words(sentence, HIRES)]
    found = [one for name in words if is_definite(field_marks(name)) for one in read_locations(name)]
    return {location.place.country for location in found if location.place}


def country_spoken_of(text: str) -> str:
    """Return the one country that names of states and provinces in the text are of; else ""."""
    tables = gazetteer()
    found: set[str] = set()
    for words in dict.fromkeys(_REGION.findall(text[:LONGEST_TEXT])):
        name = key(words)
        regions = [] if tables.country(name) else tables.regions(name)
        countries = {one.country for one in (*regions, *tables.cities(name))}
        if regions and len(countries) == 1 and regions[0].country in CODED_COUNTRIES:
            found |= countries
    return found.pop() if len(found) == 1 else ""


def _narrowed(locations: Sequence[Location]) -> list[Location]:
    """Leave out the countries whose cities are named too, unless it is for remote work."""
    countries = {location.place.country for location in locations if location.place and location.place.city}
    return [
        location
        for location in locations
        if not location.place
        or location.place.city
        or location.workplace is Workplace.REMOTE
        or location.place.country not in countries
    ]
