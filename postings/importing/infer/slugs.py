"""The city that ends a posting's address on the web: "/jobs/baker-in-leeds"."""

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from ...facts.places import Location, read_locations
from .roles import has_role

LONGEST_SLUG, WELL_KNOWN = 200, 100_000
_SLUG = re.compile(
    r"(?P<job>[a-z][^/]{2,120}?)-(?:in|i|a|en|em|im|w|v|te|at|near)-(?P<city>[^\W\d_]{3,30}(?:-[^\W\d_]{2,30}){0,2})"
    r"(?:-\d{1,12})?(?:\.\w{2,8})?",
    re.IGNORECASE,
)


def city_of_slugs(addresses: Iterable[str], words: str) -> Location | None:
    """Return the well-known city behind a job and "in" at the end of an address, if `words` name it too."""
    for address in addresses:
        last = urlsplit(address[:LONGEST_SLUG]).path.rstrip("/").rpartition("/")[2]
        slug = _SLUG.fullmatch(last.replace("_", "-"))
        if not slug or not has_role(slug["job"].replace("-", " ")):
            continue
        found = read_locations(slug["city"].replace("-", " ").title())
        place = found[0].place if len(found) == 1 else None
        if place and place.city and place.population >= WELL_KNOWN:
            named = re.search(rf"(?<!\w){re.escape(found[0].words)}(?!\w)", words)
            return found[0] if named else None
    return None
