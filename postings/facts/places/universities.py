"""The town of a university that is named after it: where its jobs are, if nothing else is said."""

import re

from ..gazetteer import gazetteer, key
from .beside import may_be_a_namesake
from .fields import read_locations
from .model import Location

_KIND = (
    r"(?:Technical |Technische |Medical |Medizinische |Freie |Vrije )?"
    r"(?:University|Universit(?:ät|é|eit|et|à|as|atea|y of Technology)|Universi(?:dade?|dad|tat)|Uniwersytet)"
)
_NAME = r"(?P<name>[A-ZÀ-ÖØ-ÞŁŚŠŽČ][\w’'-]+(?: [A-ZÀ-ÖØ-Þ][\w’'-]+)?)"
_NAMED_AFTER = re.compile(rf"^(?:The )?{_KIND} (?:(?:of|de|do|da|di|zu|van|în|of the) )?{_NAME}$")
_BEFORE = re.compile(rf"^{_NAME} (?:{_KIND}|universitet(?:et)?)$")
_OF_ITS_STATE = ("US",)
"""Countries where "Miami University" is not in the city of the name."""


def university_town(name: str) -> Location | None:
    """Return the city that a university is named after; None if it may be a region's or a namesake's."""
    after = _NAMED_AFTER.match(name)
    match = after or _BEFORE.match(name)
    if not match:
        return None
    found = [one for one in read_locations(match["name"]) if one.place and one.place.city]
    if len(found) != 1 or may_be_a_namesake(found[0]) or not found[0].place:
        return None
    place, named = found[0].place, key(match["name"])
    regions = {(one.country, one.region) for one in gazetteer().regions(named)}
    if regions - {(place.country, place.region)} or gazetteer().country(named):
        return None
    return None if place.country in _OF_ITS_STATE and not after else found[0]
