"""Where the work is and how one works there, from the text and the title where metadata is silent."""

import re
from collections.abc import Sequence
from dataclasses import replace

from ...choices import Workplace
from ...facts.places import (
    Location,
    bare_city,
    country_spoken_of,
    find_locations,
    labelled_locations,
    read_locations,
    title_locations,
)
from ...facts.workplace import find_workplace, find_workplace_in_title
from ..record import PostingRecord
from .body import Body
from .exact import make_exact
from .labels import HEAD
from .roles import has_role
from .slugs import city_of_slugs


def infer_places(record: PostingRecord, body: Body, slugs: Sequence[str] = ()) -> None:
    """Fill the places that `record` does not state, then the workplace that they do not say.

    `slugs` are the posting's addresses on the web, or their ends.
    """
    if elsewhere := _elsewhere(record.locations, body):
        record.doubt("places", f"the text says: {elsewhere}")
    if not any(location.place for location in record.locations):
        found = _in_workplace(record.locations, _found(record, body, slugs))
        if found:
            record.locations = found
            record.evidence["places"] = " … ".join(dict.fromkeys(location.words for location in found))[:500]
    if not any(location.workplace for location in record.locations):
        _infer_workplace(record, body)
    make_exact(record, body)
    if not record.locations:
        record.doubt("places", "neither the metadata nor the text says where the work is")


def _infer_workplace(record: PostingRecord, body: Body) -> None:
    whole_title = record.evidence.get("title", "") or record.title
    of_text = find_workplace(body.text)
    fact = find_workplace_in_title(whole_title) or of_text
    if fact and of_text and (fact[0], of_text[0]) == (Workplace.REMOTE, Workplace.HYBRID):
        fact = of_text
    if fact:
        placed = tuple(replace(location, workplace=fact[0]) for location in record.locations)
        record.locations = placed or (Location(None, fact[0], fact[1][:300]),)
        record.evidence["workplace"] = fact[1]


def _elsewhere(stated: Sequence[Location], body: Body) -> str:
    """Return the words of a label line at the head that are of no country that metadata states."""
    countries = {location.place.country for location in stated if location.place}
    head = "\n".join(block.text for block in body.blocks[:HEAD])
    labelled = [location for location in labelled_locations(head) if location.place] if countries else []
    other = {location.place.country for location in labelled if location.place}
    return labelled[0].words if other and other.isdisjoint(countries) else ""


def _found(record: PostingRecord, body: Body, slugs: Sequence[str]) -> tuple[Location, ...]:
    """Return what the text says; else what its title, its summary or its address does.

    A name that several countries have is read once more with the one country that the text speaks of.
    """
    found = find_locations(body.text)
    if not any(location.place for location in found):
        found = _of_title(record) or find_locations(record.summary) or found or _beside_the_job(record, body)
    if not found and (city := city_of_slugs(slugs, f"{record.summary}\n{body.text}")):
        return (city,)
    if not found and (country := country_spoken_of(body.text)):
        found = find_locations(body.text, country=country)
    return found


def _of_title(record: PostingRecord) -> tuple[Location, ...]:
    """Return the places of the title, also those that have been taken out of it already."""
    return title_locations(record.title) or title_locations(record.evidence.get("title", ""))


def _beside_the_job(record: PostingRecord, body: Body) -> tuple[Location, ...]:
    """Return the big city that nothing but the job sets off in a title ("Baker Leeds").

    It is in doubt where nothing else of the posting names it.
    """
    for title in (record.title, record.evidence.get("title", "")):
        city, rest = bare_city(title)
        found = [one for one in read_locations(city) if one.place and one.place.city] if city else []
        if len(found) == 1 and has_role(rest):
            elsewhere = f"{body.text}\n{record.summary}\n{record.company}".replace(title, " ")
            if not re.search(rf"(?<!\w){re.escape(city)}(?!\w)", elsewhere):
                record.doubt("places", f"only the title names it: {city}")
            return (found[0],)
    return ()


def _in_workplace(stated: Sequence[Location], found: tuple[Location, ...]) -> tuple[Location, ...]:
    """Return the places that go with the stated workplace: all, if it is in one; none beside another."""
    workplace = next((location.workplace for location in stated), None)
    if workplace is None or any(location.workplace == workplace for location in found):
        return found
    if workplace == Workplace.REMOTE or any(location.workplace for location in found):
        return ()
    return tuple(replace(location, workplace=workplace) for location in found)
