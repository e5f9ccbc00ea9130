"""From where somebody may apply for remote work: worldwide, some countries, or a window of time zones."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from ..choices import Reach, Workplace
from .areas import AREA_BY_NAME, countries_of
from .evidence import LONGEST_QUOTE, STEM, Sentence, sentences_with
from .gazetteer import CODED_COUNTRIES, gazetteer, key
from .places.choose import choose
from .places.marks import Mark, marks_of
from .places.model import Location
from .places.words import NICKNAMES
from .reach_words import (
    APPLIES,
    BASED,
    BETWEEN_AREAS,
    CAPITALISED,
    LIMIT_WORDS,
    LIMITS,
    NOT,
    OF_OTHERS,
    ONLY,
    OUTSIDE,
    WORLD_WORDS,
    WORLDWIDE,
)
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


LONGEST_FIELD = 160
"""Characters of a text that is read as a location field."""
LONGEST_LIST = 160
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
    marks = marks_of(line.replace(window.words, " ", 1) if window else line)
    if any(mark.unknown for mark in marks):
        return None
    remote = any(mark.workplace is Workplace.REMOTE for mark in marks)
    world = any(mark.area == "WORLD" for mark in marks)
    areas = areas_in(marks)
    if window or (areas and (remote or world or _is_all_areas(marks))):
        low, high = window.value if window else (None, None)
        return ReachFact(Reach.LIMITED, areas, low, high, line)
    return ReachFact(Reach.WORLDWIDE, (), None, None, line) if world and not areas else None


def _is_all_areas(marks: Sequence[Mark]) -> bool:
    """Tell if a field without "remote" is an area all the same: "EMEA", "US only"."""
    return any(mark.area for mark in marks) or any(mark.key == "only" for mark in marks)


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
    window = find_utc_window(text)
    low, high = window.value if window else (None, None)
    for sentence in sentences_with(text, LIMIT_WORDS):
        limit = next(_limits(sentence), None) if _names_an_area(sentence) else None
        if limit:
            return ReachFact(Reach.LIMITED, limit[0], low, high, limit[1])
    if window:
        return ReachFact(Reach.LIMITED, (), low, high, window.words)
    return next(filter(None, map(_worldwide, sentences_with(text, WORLD_WORDS))), None)


def _worldwide(sentence: Sentence) -> ReachFact | None:
    match = WORLDWIDE.search(sentence.plain)
    if not match or _is_of_others(sentence, match):
        return None
    return ReachFact(Reach.WORLDWIDE, (), None, None, sentence.quote(match))


def _names_an_area(sentence: Sentence) -> bool:
    """Tell if a sentence has a word that countries or regions begin with; quick, for most have none."""
    known = _area_stems()
    return any(_stem(word) in known for word in CAPITALISED.findall(sentence.text))


def _stem(word: str) -> str:
    return word[:STEM].lower() if word.isascii() else key(word)[:STEM]


@cache
def _area_stems() -> frozenset[str]:
    tables = gazetteer()
    names = [
        *tables.country_names(),
        *AREA_BY_NAME,
        *(name for name in NICKNAMES if NICKNAMES[name].endswith("||")),
    ]
    for country in CODED_COUNTRIES:
        names += [name for name in tables.region_names(country) if len(name) > 3]
    return frozenset(word[:STEM] for name in names for word in (name, name.split()[-1])) | {
        "u.s",
        "u.k",
        "uk",
        "usa",
    }


def _limits(sentence: Sentence) -> Iterator[tuple[tuple[str, ...], str]]:
    for pattern in (LIMITS, OUTSIDE):
        for match in pattern.finditer(sentence.plain):
            areas = leading_areas(sentence.text[match.end() : match.end() + LONGEST_LIST])
            if areas and (pattern is OUTSIDE or not _is_of_others(sentence, match)):
                yield areas, sentence.quote(match)
    for only in (ONLY, BASED):
        for match in only.finditer(sentence.text):
            areas = leading_areas(match.group(1))
            if areas and not _is_of_something(sentence, match):
                yield areas, sentence.quote(match)


def _is_of_others(sentence: Sentence, match: re.Match[str]) -> bool:
    before = sentence.plain[: match.start()]
    return bool(NOT.search(before[-40:]) or OF_OTHERS.search(before[-70:]))


def _is_of_something(sentence: Sentence, match: re.Match[str]) -> bool:
    """Tell if "only" is not of who may apply: "knowledge of US GAAP only", "payments in the EU only"."""
    if any(mark.unknown for mark in marks_of(match.group(1))):
        return True
    before = sentence.plain[: match.start()].rstrip()
    return before.endswith((" in", " in the", " of", " of the")) and not APPLIES.search(before)


def leading_areas(words: str) -> tuple[str, ...]:
    """Return the areas at the start of `words`, up to the first word that is no name of one."""
    leading: list[Mark] = []
    for mark in marks_of(words):
        if mark.unknown or mark.workplace or mark.area == "WORLD" or mark.street:
            break
        if mark.filler and leading and mark.key not in BETWEEN_AREAS:
            break
        leading.append(mark)
    return areas_in(leading)


def _of_locations(locations: Sequence[Location]) -> ReachFact | None:
    remote = [location for location in locations if location.workplace is Workplace.REMOTE]
    places = [location.place for location in remote if location.place]
    if not remote or len(places) < len(remote):
        return None
    areas = tuple(dict.fromkeys(place.country for place in places))
    return ReachFact(Reach.LIMITED, areas, None, None, remote[0].words[:LONGEST_QUOTE])
