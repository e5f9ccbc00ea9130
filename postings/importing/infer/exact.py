"""A place as exactly as the posting says it: its city for the country or region that another part names."""

from dataclasses import replace

from ...choices import Workplace
from ...facts.gazetteer import key
from ...facts.places import Location, Place, find_city, named_town, title_locations, university_town
from ..record import PostingRecord
from .body import Body


def make_exact(record: PostingRecord, body: Body) -> None:
    """Put the city for a country or region around it, and a town for the name that no table has."""
    record.locations = _without_wider(record.locations)
    if len(record.locations) == 1 and (city := _city(record, record.locations[0], body)):
        record.evidence["places"] = city.words[:500]
        record.locations = (city,)
    record.locations = tuple(_whole(location, record) for location in record.locations)


def _without_wider(locations: tuple[Location, ...]) -> tuple[Location, ...]:
    """Leave out a country or region beside a place in it, unless the job is remote there."""
    places = [location.place for location in locations if location.place]
    return tuple(
        location
        for location in locations
        if not location.place
        or location.workplace == Workplace.REMOTE
        or not any(one != location.place and one.is_in(location.place) for one in places)
    )


def _city(record: PostingRecord, location: Location, body: Body) -> Location | None:
    """Return the city in a country or region that the text or the employer's name says, if the job is there."""
    around = location.place
    if not around or around.city or location.unread or location.workplace == Workplace.REMOTE:
        return None
    city = _of_title(record, around) or find_city(body.text, around) or university_town(record.company)
    if not city or not city.place or not city.place.is_in(around) or city.workplace == Workplace.REMOTE:
        return None
    return replace(city, workplace=location.workplace or city.workplace)


def _of_title(record: PostingRecord, around: Place) -> Location | None:
    """Return the one city in a region or country that the title names."""
    for title in (record.title, record.evidence.get("title", "")):
        named = title_locations(title, around.country)
        inside = [one for one in named if one.place and one.place.city and one.place.is_in(around)]
        if len(inside) == len(named) == 1:
            return inside[0]
    return None


def _whole(location: Location, record: PostingRecord) -> Location:
    """Return a place with the name beside its region that no table has, which an editor has to look at.

    Its employer's name there says nothing of the place.
    """
    name, company = key(location.unread), key(record.company)
    if not name or (company and (name in company or company in name)):
        return location
    record.doubt("places", f"a name that is in no table of places: {location.unread}")
    is_town = f"{location.unread}, " in location.words
    return (named_town(location.unread, location) if is_town else None) or location
