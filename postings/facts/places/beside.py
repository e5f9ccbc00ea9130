"""What stands in a location field beside the place: institutions, landmarks, districts, hours, trips."""

import re

from ..gazetteer import gazetteer, key
from .model import Location

_INSTITUTION = re.compile(
    r"\b(?:University|Universität|Universidade?|Université|College|Institute|Museum|Academy|School)"
    r" (?:of|de|of the) [A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+){0,2}"
)
"""Names with a place in them that say less than the place beside them: "University of Sussex, Brighton"."""
_LANDMARK = re.compile(
    r"\b(?:pr[óo]ximo (?:a|ao|à|d[eoa])|perto d[eoa]|ao lado d[eoa]|cerca de|near(?: the| to)?|close to"
    r"|next to|in der N[äa]he (?:von|des|der)|pr[èe]s d[eu]|à côté d[eu]|vicino a|blisko|niedaleko"
    r"|dicht ?bij|nära|metr[ôó]) [^;|()\n]{2,60}",
    re.IGNORECASE,
)
"""What a place is near to, which is not where it is: "Porto - near the Trindade station"."""
_DISTRICT = re.compile(
    r"\b(?:Barrio|Bairro|Colonia|Col\.|Comuna|Zona|Urb(?:anizaci[óo]n|\.)|Quartier[eo]?|Stadtteil|Ortsteil|Dzielnica|"
    r"barrio|bairro|colonia|comuna|quartier[eo]?|dzielnica)"
    r" (?:(?:de|del|da|do|la|las|los|el) ){0,2}[A-ZÀ-Þ][^;,|/()\n–-]{1,40}"
)
"""What calls itself a part of a city, and may be named after another one: "Barrio Palermo, Buenos Aires"."""
_ZONE = re.compile(
    r"\b[A-Z][\w./-]{1,20}(?: [A-Z]\w{2,12})?"
    r" (?:[Tt]ime ?[Zz]ones?|(?:business |working |office |core )?hours)\b"
    r"|\b[Tt]ime ?[Zz]ones? (?:between|from|around|near|close to|overlapping|compatible|similar|of|in)\b"
    r"[^;|)\n]*"
)
"""When one works, which is not where: "UK timezone"."""
_TRAVEL = re.compile(
    r"(?<=\w)[,;(]?\s(?:with )?(?:some |regular |frequent |occasional |weekly |monthly )?"
    r"(?:travel|trips|visits)(?:s|ing|l?ling)? (?:to|across|in|within|throughout|around)\b[^;|\n]*",
    re.IGNORECASE,
)
"""Where one only travels to, from there to the end of the entry: "Leeds, with travel to Hull"."""
NAMING_CITY, NAMESAKE = 150_000, 0.3
"""People in a city that tells where its university is, and what part of them a namesake has at most."""


def without_hours(text: str) -> str:
    """Return a field with the hours of a time zone blanked out."""
    return _ZONE.sub(_blank, text)


def without_trips(text: str) -> str:
    """Return a field without where one only travels to."""
    return _TRAVEL.sub("", text)


def without_namesakes(text: str) -> str:
    """Return a field with institutions, landmarks and districts blanked out: they are named after places."""
    return _DISTRICT.sub(_blank, _INSTITUTION.sub(_blank, _LANDMARK.sub(_blank, text)))


def names_an_institution(text: str) -> bool:
    """Tell if a field has an institution with a place in its name."""
    return _INSTITUTION.search(text) is not None


def may_be_a_namesake(location: Location) -> bool:
    """Tell if the city of an institution's name is small or has a big namesake: Essex, Maryland."""
    place = location.place
    if not (place and place.city):
        return False
    abroad = [one.population for one in gazetteer().cities(key(place.city)) if one.country != place.country]
    return place.population < NAMING_CITY or max(abroad, default=0) > NAMESAKE * place.population


def _blank(match: re.Match[str]) -> str:
    return "x" * len(match[0])
