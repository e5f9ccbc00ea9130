# ruff: noqa: E501, ISC004, RUF100
"""From where somebody may apply for remote work: worldwide, some countries or regions, a window of time zones."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..choices import Reach, Workplace
from .areas import countries_of
from .evidence import sentence_around
from .places.choose import choose
from .places.marks import Mark, marks_of
from .places.model import Location
from .timezones import find_utc_window

__all__ = ["ReachFact", "countries_of", "find_reach"]


@dataclass(frozen=True, slots=True)
class ReachFact:
    """Who may apply. `areas` are ISO 3166-1 codes and region codes of `areas.AREAS`; offsets are hours."""

    reach: Reach
    areas: tuple[str, ...]
    utc_from: float | None
    utc_to: float | None
    words: str


LONGEST_FIELD = 200
"""Characters of a text that is read as a location field."""

_WORLDWIDE = re.compile(
    r"\b(?:work(?:ing)?|live|hire|hiring|apply|based|located|remote(?:ly)?|be) (?:remotely )?(?:from )?anywhere(?: in the world| on earth)?\b"
    r"(?! (?:in|within|across|on the|else|near|from|you have|between|outside) (?!the world))"
    r"|\banywhere in the world\b|\bfrom any (?:country|location in the world|part of the world)\b"
    r"|\b(?:remote|hire|hiring|candidates|applicants|people|talent|open)[ ,:–-]{1,3}(?:from )?(?:worldwide|globally|world-wide|around the world|all over the world)\b"
    r"|\bworldwide[ ,-]{1,3}remote\b|\b100% remote[ ,-]{1,3}worldwide\b|\bglobally remote\b"
    r"|\bno (?:location|geographic(?:al)?|country) (?:restrictions?|requirements?|limits?)\b"
    r"|\bregardless of (?:their |your |the )?(?:location|country|where)\b(?=[^.\n]{0,60}\b(?:apply|hire|welcome|candidates|applicants))"
    r"|\b(?:weltweit|de qualquer lugar do mundo|desde cualquier lugar|de n'importe o[ùu]|odkia[lľ]ko[lľ]vek)\b",
    re.IGNORECASE,
)

_WHO = r"(?:applicants?|candidates?|applications?|people|residents?|individuals|talent|those|anyone|persons|contributors|contractors|freelancers|developers|engineers|employees)"
_WHERE = r"(?:based|located|residing|living|reside|live|resident|residents|who (?:are|live|reside)(?: based| located| in)?|be based|be located|be residing|be living)"
_LEAD_INS = (
    rf"\b(?:only|solely|exclusively)[^.\n]{{0,40}}?\b{_WHO} (?:(?:who are |that are |currently |physically |legally )*{_WHERE} )?(?:with)?(?:in|from|of|across) ",
    rf"\b{_WHO} (?:must|should|need to|have to|can|may) (?:only )?(?:currently |physically |legally )*{_WHERE} (?:with)?(?:in|from|anywhere in) ",
    r"\b(?:must|should|need to|needs to|have to|has to|required to|requires you to|able to)(?: currently| physically| legally| already| also)* "
    r"(?:be )?(?:currently |physically |legally )*(?:based|located|reside|residing|live|living|resident|domiciled|a resident|residents?|situated) (?:with)?(?:in|of|from|anywhere in) ",
    rf"\b(?:open to|open for|accepting|considering|consider|accept|hire|hiring|seeking|looking for|available to|welcome) (?:\w+ )?{_WHO} "
    rf"(?:(?:who are |that are |currently )*{_WHERE} )?(?:with)?(?:in|from|across|anywhere in) ",
    r"\b(?:remote|remotely|work from home|home-based)[,:]? (?:position |role |job |work |opportunity )?(?:(?:open to|available|based|located|anywhere|from|but)[ ,]{1,2})*"
    r"(?:with)?(?:in|from|across|anywhere in) ",
    r"\banywhere (?:with)?(?:in|across) (?!the world)",
    r"\b(?:this|the) (?:role|position|job) is (?:only )?(?:open|available|restricted|limited) (?:only )?(?:to|for|in|within) (?:candidates |applicants |residents |people )?"
    r"(?:(?:based |located |residing |living )?(?:with)?(?:in|of|from) )?",
    r"\b(?:we (?:can |are able to |currently )*(?:only )?(?:hire|employ|hiring)|eligible (?:countries|locations|states)|location requirements?|countries)(?: are| is)?"
    r"(?: people| candidates| employees)?(?: only)?(?: in|:| from) ?",
    r"\b(?:role|position|job) is (?:remote,? )?(?:(?:and|but) )?based in ",
    r"\bnur (?:Bewerber\w*|Kandidat\w*) (?:aus|mit Wohnsitz in) |\bwohnsitz in ",
    r"\bapenas (?:candidatos|residentes) (?:residentes )?(?:em|de|no|na|do|da) |\bresid(?:ir|ente|entes) (?:em|no|na|en) ",
    r"\br[ée]sid(?:er|ant|ence) (?:en|au|aux) |\bbas[ée]e? (?:en|au) ",
)
_LEAD_IN = re.compile("|".join(f"(?:{rule})" for rule in _LEAD_INS), re.IGNORECASE)
_ONLY = re.compile(
    r"(?<![\w-])((?:[A-Z][\w.]*(?: and | or |[ /,&+-]{1,2}| and the )){0,5}[A-Z][\w.]*)(?: ?- ?| )(?:only|residents only|based candidates only|based only|citizens only)\b"
    r"|\b(?:only|exclusively) (?:in|within|from) (?:the )?((?:[A-Z][\w.]*(?:, | and | or |[ /&-])){0,5}[A-Z][\w.]*)"
    r"|(?<![\w-])((?:[A-Z][\w.]*[ /-]){0,2}[A-Z][\w.]*)[ -]based (?:candidates|applicants|residents)\b"
)
_STOP = re.compile(
    r"[.!?;\n\r()\[\]|•:]|\b(?:with|who|and (?:have|be|are|able|work|must|hold|willing)|to be|at the time|during|for|because|due|as|where|but|so|will|that|while|unless|except|excluding|preferably)\b"
)
_NOT = re.compile(r"(?:\bnot|\bno|n't|n’t|\bexcept|\bexcluding|\boutside)(?:\W+\w+){0,2}\W*$", re.IGNORECASE)
CAPTURE = 160
"""Characters after the words that announce a place in which it has to stand."""


def find_reach(text: str, *, locations: Sequence[Location] = ()) -> ReachFact | None:
    """Return from where one may apply, as `text` (a location field or a description) states it; else None.

    `locations` are what is known of the posting: none remote, no reach; and where the text says nothing,
    the countries of its remote places are the reach.
    """
    if locations and not any(location.workplace in (Workplace.REMOTE, None) for location in locations):
        return None
    return _in_field(text) or _in_text(text) or _of_locations(locations)


def _in_field(text: str) -> ReachFact | None:
    line = text.strip()
    if not line or len(line) > LONGEST_FIELD or "\n" in line:
        return None
    window = find_utc_window(line)
    marks = marks_of(line if not window else line.replace(window.words, " ", 1))
    remote = any(mark.workplace is Workplace.REMOTE for mark in marks)
    world = any(mark.area == "WORLD" for mark in marks)
    known = [mark for mark in marks if not mark.unknown]
    if len(known) < len(marks) or not (remote or world or window or any(mark.area for mark in marks)):
        return None
    areas = areas_in(marks)
    if areas or window:
        low, high = window.value if window else (None, None)
        return ReachFact(Reach.LIMITED, areas, low, high, line)
    return ReachFact(Reach.WORLDWIDE, (), None, None, line) if world else None


def areas_in(marks: Iterable[Mark]) -> tuple[str, ...]:
    """Return the countries and regions that marks name, in their order, each once."""
    areas: dict[str, None] = {}
    for mark in marks:
        if mark.area and mark.area != "WORLD":
            areas[mark.area] = None
        elif mark.options:
            chosen = choose(mark.options, (), "", code=mark.is_code)
            if chosen:
                areas[chosen.country] = None
    return tuple(areas)


def _in_text(text: str) -> ReachFact | None:
    limited = next(_limits(text), None)
    window = find_utc_window(text)
    if limited or window:
        low, high = window.value if window else (None, None)
        words = limited[1] if limited else window.words if window else ""
        return ReachFact(Reach.LIMITED, limited[0] if limited else (), low, high, words)
    for match in _WORLDWIDE.finditer(text):
        if not _NOT.search(text, max(0, match.start() - 30), match.start()):
            return ReachFact(Reach.WORLDWIDE, (), None, None, sentence_around(text, *match.span()))
    return None


def _limits(text: str) -> Iterator[tuple[tuple[str, ...], str]]:
    for match in _LEAD_IN.finditer(text):
        if _NOT.search(text, max(0, match.start() - 30), match.start()):
            continue
        stop = _STOP.search(text, match.end(), match.end() + CAPTURE)
        end = stop.start() if stop else min(len(text), match.end() + CAPTURE)
        areas = _leading_areas(text[match.end() : end])
        if areas:
            yield areas, sentence_around(text, match.start(), end)
    for match in _ONLY.finditer(text):
        words = next(group for group in match.groups() if group)
        areas = _leading_areas(words)
        if areas:
            yield areas, sentence_around(text, *match.span())


def _leading_areas(words: str) -> tuple[str, ...]:
    """Return the areas at the start of `words`, up to the first word that is no name of one."""
    leading: list[Mark] = []
    for mark in marks_of(words):
        if mark.unknown or mark.workplace:
            break
        leading.append(mark)
    return areas_in(leading)


def _of_locations(locations: Sequence[Location]) -> ReachFact | None:
    remote = [location for location in locations if location.workplace is Workplace.REMOTE]
    places = [location.place for location in remote if location.place]
    if not remote or len(places) < len(remote):
        return None
    areas = tuple(dict.fromkeys(place.country for place in places))
    return ReachFact(Reach.LIMITED, areas, None, None, remote[0].words)
