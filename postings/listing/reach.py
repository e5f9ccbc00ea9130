"""Who may apply: in words, and as an answer to "can I apply from my country?"."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ..catalogue.places import apply_from
from ..choices import Reach, Workplace
from ..countries import country_name
from ..models import Location, Posting

AREAS: Mapping[str, Promise] = {
    "EU": gettext_lazy("the European Union"),
    "EEA": gettext_lazy("the European Economic Area"),
    "SCHENGEN": gettext_lazy("the Schengen area"),
    "EUROPE": gettext_lazy("Europe"),
    "WESTERN_EUROPE": gettext_lazy("Western Europe"),
    "CEE": gettext_lazy("Central and Eastern Europe"),
    "EMEA": gettext_lazy("Europe, the Middle East and Africa"),
    "DACH": gettext_lazy("Germany, Austria and Switzerland"),
    "NORDICS": gettext_lazy("the Nordic countries"),
    "BALTICS": gettext_lazy("the Baltic states"),
    "BENELUX": gettext_lazy("Belgium, the Netherlands and Luxembourg"),
    "IBERIA": gettext_lazy("Spain and Portugal"),
    "UK_IRELAND": gettext_lazy("the United Kingdom and Ireland"),
    "MENA": gettext_lazy("the Middle East and North Africa"),
    "MIDDLE_EAST": gettext_lazy("the Middle East"),
    "GCC": gettext_lazy("the Gulf states"),
    "AFRICA": gettext_lazy("Africa"),
    "SUB_SAHARAN_AFRICA": gettext_lazy("Africa south of the Sahara"),
    "AMERICAS": gettext_lazy("the Americas"),
    "NORTH_AMERICA": gettext_lazy("North America"),
    "CENTRAL_AMERICA": gettext_lazy("Central America"),
    "CARIBBEAN": gettext_lazy("the Caribbean"),
    "SOUTH_AMERICA": gettext_lazy("South America"),
    "LATAM": gettext_lazy("Latin America"),
    "APAC": gettext_lazy("Asia and the Pacific"),
    "ASIA": gettext_lazy("Asia"),
    "EAST_ASIA": gettext_lazy("East Asia"),
    "SOUTH_ASIA": gettext_lazy("South Asia"),
    "SOUTHEAST_ASIA": gettext_lazy("Southeast Asia"),
    "OCEANIA": gettext_lazy("Oceania"),
    "ANZ": gettext_lazy("Australia and New Zealand"),
}
"""What the codes of regions are called; every other code is a country's."""


class Verdict(StrEnum):
    """Whether somebody may apply."""

    YES = "yes"
    NO = "no"
    NOT_STATED = "not-stated"


@dataclass(frozen=True, slots=True)
class Answer:
    """May somebody in `country` apply, why, and the exact words that decided it."""

    country: str
    verdict: Verdict
    because: str = ""
    words: str = ""

    @property
    def name(self) -> str:
        """The country's name in the reader's language."""
        return country_name(self.country)


def reach_in_words(posting: Posting) -> str:
    """Return who may apply for the remote work, "Portugal, the European Union"; empty if not stated."""
    if posting.reach == Reach.WORLDWIDE:
        return _("everywhere")
    areas = [str(AREAS.get(code) or country_name(code)) for code in posting.reach_areas]
    return ", ".join([*areas, *_time_zones(posting)])


def _time_zones(posting: Posting) -> list[str]:
    if posting.utc_from is None or posting.utc_to is None:
        return []
    return [
        _("time zones %(low)s to %(high)s") % {"low": _utc(posting.utc_from), "high": _utc(posting.utc_to)}
    ]


def _utc(hours: float) -> str:
    minutes = round(abs(hours) * 60)
    clock = f"{minutes // 60}:{minutes % 60:02}" if minutes % 60 else str(minutes // 60)
    return f"UTC{'+' if hours >= 0 else '−'}{clock}"


def can_apply(posting: Posting, country: str) -> Answer:
    """Return the answer for somebody in `country` (ISO 3166-1), by the rules of the facet `apply_from`."""
    locations = list(posting.locations.all())
    pairs = [(place.workplace, place.place.country if place.place else "") for place in locations]
    if country in apply_from(pairs, posting.reach, posting.reach_areas):
        return _yes(posting, country, locations)
    remote = [location for location in locations if location.workplace == Workplace.REMOTE]
    if remote and posting.reach:
        return Answer(country, Verdict.NO, _open_to(posting), posting.reach_words)
    if not locations or any(not location.place for location in locations):
        return Answer(country, Verdict.NOT_STATED)
    words = "; ".join(filter(None, (location.words for location in locations)))
    places = "; ".join(str(location.place) for location in locations)
    return Answer(country, Verdict.NO, _("The work is in %s.") % places, words)


def _yes(posting: Posting, country: str, locations: Sequence[Location]) -> Answer:
    """Return why somebody in `country` may apply: a place there, else the reach."""
    for location in locations:
        is_here = location.place and location.place.country == country
        if is_here and not (location.workplace == Workplace.REMOTE and posting.reach):
            return Answer(country, Verdict.YES, _("The work is in %s.") % location.place, location.words)
    return Answer(country, Verdict.YES, _open_to(posting), posting.reach_words)


def _open_to(posting: Posting) -> str:
    return _("It is open to: %s.") % reach_in_words(posting)
