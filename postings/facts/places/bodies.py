"""Places in running text: only where it says that this job is there."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from ...choices import Workplace
from ..evidence import Labelled, labels
from .body_words import NAMED_AFTER
from .fields import read_locations
from .headers import header_locations, stacked_locations
from .headlines import LONGEST_LINE
from .label_words import LABELS, SEVERAL
from .leading import leading_places
from .marked_lines import marked_lines
from .marks import marks_of
from .model import Location, Place
from .named import is_sure
from .offices import office_cities
from .postal import addressed_cities, postal_locations
from .told import countries_hired_in, told_locations

MOST_UNKNOWN = 3
"""Words of no meaning for a place before the first one, from which a label's value is prose."""
SHORTEST_ADDRESS = 3
"""Parts between commas of a label's value that is an address."""
MOST = 12
"""Places of one posting that are read from its text."""


def find_locations(body_text: str, *, country: str = "") -> tuple[Location, ...]:
    """Return the places that the text says are this job's; none of those that it only mentions.

    A line "Location: …" decides alone; without one, a header line does, then sentences like "this role is
    based in …" and "is hiring a Plumber in …", and at last the address that ends the text. Nothing is
    returned where the label and the first sentence contradict each other.
    """
    for reader in (_labelled, header_locations, told_locations, postal_locations):
        found: dict[tuple[str, str], Location] = {}
        for location in reader(body_text, country):
            slug = location.place.slug if location.place else ""
            found.setdefault((slug, location.workplace or ""), location)
        if found and len(found) <= MOST:
            locations = tuple(found.values())
            if reader is _labelled and _contradicted(locations, body_text):
                return ()
            return _refined(locations, body_text) if reader is header_locations else locations
    return ()


def _refined(locations: tuple[Location, ...], text: str) -> tuple[Location, ...]:
    """Return the city that the text says of this job in place of a heading's country that it is in."""
    (first, *others) = locations
    if others or not first.place or first.place.city or first.workplace is Workplace.REMOTE:
        return locations
    city = find_city(text, first.place)
    return (replace(city, workplace=city.workplace or first.workplace),) if city else locations


def find_city(text: str, around: Place) -> Location | None:
    """Return the one city in a region or country that the text says is this job's or our office's."""
    for reader in (_labelled, header_locations, told_locations, office_cities, postal_locations, _addressed):
        inside = {
            one.place.slug: one
            for one in reader(text, around.country)
            if one.place and one.place.city and one.place.is_in(around)
        }
        if inside:
            return inside.popitem()[1] if len(inside) == 1 else None
    return None


def _addressed(text: str, country: str) -> Iterator[Location]:
    yield from (one for one in addressed_cities(text) if one.place and one.place.country == country)


def labelled_locations(body_text: str) -> tuple[Location, ...]:
    """Return what the first label line ("Location: …") of a text says."""
    return tuple(_labelled(body_text, ""))


def _contradicted(locations: tuple[Location, ...], text: str) -> bool:
    said = {location.place.country for location in locations if location.place}
    hired = countries_hired_in(text) if said else set()
    return bool(hired) and said.isdisjoint(hired)


def _labelled(text: str, country: str) -> Iterator[Location]:
    for label in chain(labels(text, LABELS), marked_lines(text)):
        words = re.split(r"(?<=\w{3})[.!?](?:\s|$)", _with_its_next_line(label, text), maxsplit=1)[0]
        parts = [part for part in words.split(",") if not NAMED_AFTER.search(part)]
        if _is_prose(words):
            parts = parts[-1:] if _is_address(parts) else []
        read = read_locations(",".join(parts), country=country)
        locations = [location for location in read if location.place or location.workplace]
        if locations:
            yield from locations
            if label.words == label.value:
                below = text[label.end : label.end + 600].split("\n")[1:]
                yield from stacked_locations(below, country, listed=label.name in SEVERAL)
            return


def _with_its_next_line(label: Labelled, text: str) -> str:
    """Return the value of a label with the places of the line below that a comma at its end leads to."""
    if not label.value.endswith(","):
        return label.value
    below = text[label.end : label.end + LONGEST_LINE].split("\n")[1:2]
    named = below[0].strip(" \\") if below else ""
    return f"{label.value} {named}" if named and leading_places(named) == named else label.value


def _is_address(parts: Sequence[str]) -> bool:
    """Tell if names and numbers with commas between them end in a well-known city: an address."""
    named = all(part.strip()[:1].isdigit() or part.strip()[:1].isupper() for part in parts)
    return named and len(parts) >= SHORTEST_ADDRESS and is_sure(parts[-1])


def _is_prose(words: str) -> bool:
    """Tell if what stands before the first place is a sentence: "Candidates from any geography …"."""
    unknown = 0
    for mark in marks_of(words):
        if mark.options or unknown >= MOST_UNKNOWN:
            break
        unknown += mark.unknown and not mark.key.isdigit()
    return unknown >= MOST_UNKNOWN
