"""From where one may apply, as fields of metadata of their own state it: `region: "EMEA only"`."""

from collections.abc import Callable

from ..facts.reach import ReachFact, find_reach
from .readers import Node
from .values import one_line, texts_of

_AREAS = (
    "candidateRequiredLocation", "locationRestrictions", "applicantLocationRequirements", "remoteRegion",
    "remoteRegions", "remoteLocation", "remoteLocations", "remoteCountries", "eligibleCountries",
    "eligibleRegions", "allowedCountries", "hiringRegion", "hiringRegions", "whoCanApply",
    "region", "regions",
)  # fmt: skip
_ZONES = ("timezone", "timezones", "timeZone", "timezoneRestrictions", "timezoneRange", "zeitzone", "fuseau")
"""Names of the hours that one has to work in; "Europe/Berlin" is only where the office is."""


def stated_reach(metadata: Callable[[str], Node]) -> ReachFact | None:
    """Return the reach that the first field to state one does; None if none does."""
    for name in (*_AREAS, *_ZONES):
        texts = [one_line(text) for text in texts_of(metadata(name))]
        text = ", ".join(texts)[:300]
        if name in _ZONES and not any(map(str.isdigit, text)):
            continue
        if text and (fact := find_reach(text)):
            return fact
    return None
