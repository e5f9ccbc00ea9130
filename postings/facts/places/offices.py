"""The one office or seat that a text names as the company's, where it names no other place."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from ..evidence import Sentence, sentences, sentences_with, stems
from ..workplace_words import INTERVIEWS
from .body_words import BASED, EMPLOYERS, HERE
from .clauses import is_a_seat, is_of_law, is_our_seat
from .fields import read_locations
from .leading import leading_places, placed
from .model import Location, Place
from .named import LONGEST_NAME, has_a_name, in_sentence, is_sure, named_at
from .room_words import OTHER_ROOMS, ROOM_WORDS, ROOMS

MOST_SENTENCES = 24
MOST_NAMES = 80
"""Names after "in" in a text that are looked at for another place."""
_SEAT_WORDS = stems(
    "based located situated headquartered wir nous wij we zijn gevestigd estamos somos siamo encontramos vi"
    " basés basée basé situés située situé installés installée implantés implantée localisés localisée"
    " ubicados situados"
)
_BASED = stems("based")


def one_office(text: str, country: str) -> Iterator[Location]:
    """Yield the place of the office or seat, without a workplace; nothing if the text names another place."""
    found = [*office_cities(text, country)]
    found = found or [
        one for sentence in sentences_with(text, _SEAT_WORDS) for one in _seat(sentence, country)
    ]
    found = found or [
        one for sentence in sentences_with(text, _BASED) for one in _employer(sentence, country)
    ]
    places = {one.place.slug: one for one in found if one.place}
    if len(places) != 1:
        return
    (location,) = places.values()
    if location.place and not names_another(text, location.place):
        yield replace(location, workplace=None)


def office_cities(text: str, country: str) -> Iterator[Location]:
    """Yield the places of the offices that the text names as ours, in the order of their sentences."""
    for sentence in _rooms(text):
        yield from in_sentence(sentence, ROOMS, country)


def names_another(text: str, place: Place) -> bool:
    """Tell if a text names another place than `place` after an "in"."""
    return any(_is_another(other, place) for other in _places_named(text))


def _rooms(text: str) -> Iterator[Sentence]:
    for sentence in islice(sentences_with(text, ROOM_WORDS), MOST_SENTENCES):
        of_others = INTERVIEWS.search(sentence.plain) or OTHER_ROOMS.search(sentence.plain)
        if of_others or is_of_law(sentence):
            continue
        if has_a_name(sentence) and ROOMS.search(sentence.plain):
            yield sentence


def _seat(sentence: Sentence, text: str) -> Iterator[Location]:
    """Yield where a sentence says that the company sits, whose name stands in the text again: no person's."""
    for match in HERE.finditer(sentence.text):
        before = sentence.text[: match.end(1) if match[1] else 0]
        if is_of_law(sentence):
            continue
        named = named_at(sentence, match.end())
        of_a_company = is_a_seat(before) and text.count(before.split(" is ")[0].strip()) > 1
        if of_a_company or is_our_seat(before, sentence.text[match.end() + len(named) :]):
            yield from (one for one in placed(read_locations(named)) if one.place and one.place.city)


def _employer(sentence: Sentence, country: str) -> Iterator[Location]:
    """Yield where "we are a Leeds-based firm" says that the company sits."""
    for match in BASED.finditer(sentence.text):
        before = sentence.text[: match.start()].rstrip()
        ours = before.endswith(
            (" is a", " is the", "We are a", "We're a", "We are the", ", a", "we are a", "our")
        )
        if ours and EMPLOYERS.search(match["of"].lower()) and is_sure(match["place"]):
            yield from placed(read_locations(match["place"], country=country))


def _places_named(text: str) -> Iterator[Place]:
    """Yield the places that stand after "in" anywhere in the text."""
    names = (
        leading_places(sentence.text[match.end() : match.end() + LONGEST_NAME])
        for sentence in sentences(text)
        if not is_of_law(sentence)
        for match in HERE.finditer(sentence.text)
    )
    for name in islice(filter(None, names), MOST_NAMES):
        if is_sure(name):
            yield from (location.place for location in read_locations(name) if location.place)


def _is_another(other: Place, place: Place) -> bool:
    """Tell if a place is a city other than `place`, or in another country."""
    return other.country != place.country or bool(other.city and place.city and other.slug != place.slug)
