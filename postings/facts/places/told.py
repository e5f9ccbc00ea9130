"""Sentences that say where this job is: "this role is based in …", "is hiring a Plumber in …"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...choices import Workplace
from ..evidence import LONGEST_TEXT, Sentence, lowered, sentences_with
from ..gazetteer import CODED_COUNTRIES, gazetteer, key
from ..workplace_words import HYBRID, INTERVIEWS, REMOTE
from .body_words import (
    BEFORE,
    COMPANY_IS,
    ELSEWHERE,
    HERE,
    HIRE_WORDS,
    HIRES,
    IS_THE_SEAT,
    ITSELF,
    OF,
    OTHER_ROOMS,
    OTHERS,
    OUR,
    ROOM_WORDS,
    ROOMS,
    SAY_WORDS,
    SAYS,
    SEAT,
    SPOT_WORD,
    THIS_JOB,
)
from .choose import is_country
from .fields import read_locations
from .leading import is_definite, is_usual_code, leading_places, placed
from .marks import marks_of
from .model import Location

LONGEST_NAME = 90
MOST_SENTENCES = 24
OPENING = 600
"""Characters at the start of a text in which a sentence contradicts a line "Location: …"."""

_REGION = re.compile(r"\b[A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20}){0,2}")
_ADDRESS = re.compile(r"[A-Z0-9][\w'’.&-]*(?:,? [A-ZÀ-ÞŁŚŠŽČ0-9][\w'’.&-]*){1,9}")


def told_locations(text: str, country: str) -> Iterator[Location]:
    """Yield what sentences say: that hire, else of the job, else of the one office that is named as ours."""
    spread = bool(ELSEWHERE.search(text[:LONGEST_TEXT]))
    for rule, words in ((HIRES, HIRE_WORDS), (SAYS, SAY_WORDS), (ROOMS, ROOM_WORDS)):
        if rule is ROOMS and (spread or _is_remote(text)):
            return
        found: list[Location] = []
        for sentence in [*sentences_with(text, words)][:MOST_SENTENCES]:
            if rule is ROOMS and (INTERVIEWS.search(sentence.plain) or OTHER_ROOMS.search(sentence.plain)):
                continue
            if _has_a_name(sentence) and rule.search(sentence.plain):
                found += _in_sentence(sentence, country, spread=spread)
        found = _narrowed(found)
        if rule is ROOMS:
            found = [replace(one, workplace=None) for one in found]
            if len({one.place.slug for one in found if one.place}) > 1:
                return
        if found:
            yield from found
            return


def _is_remote(text: str) -> bool:
    plain = lowered(text[:LONGEST_TEXT])
    return bool(REMOTE.search(plain)) and not HYBRID.search(plain)


def countries_hired_in(text: str) -> set[str]:
    """Return the countries of the definite places that the first sentences hire in."""
    sentences = [one for one in sentences_with(text[:OPENING], HIRE_WORDS) if HIRES.search(one.plain)]
    words = [words for sentence in sentences for words in _place_words(sentence, spread=True)]
    found = [one for name in words if is_definite(marks_of(name)) for one in read_locations(name)]
    return {location.place.country for location in found if location.place}


def country_spoken_of(text: str) -> str:
    """Return the one country that names of states and provinces in the text are of; else ""."""
    tables = gazetteer()
    found: set[str] = set()
    for words in dict.fromkeys(_REGION.findall(text[:LONGEST_TEXT])):
        name = key(words)
        regions = [] if tables.country(name) else tables.regions(name)
        countries = {one.country for one in (*regions, *tables.cities(name))}
        if regions and len(countries) == 1 and regions[0].country in CODED_COUNTRIES:
            found |= countries
    return found.pop() if len(found) == 1 else ""


def _narrowed(locations: Sequence[Location]) -> list[Location]:
    """Leave out the countries whose cities are named too, unless it is for remote work."""
    countries = {location.place.country for location in locations if location.place and location.place.city}
    return [
        location
        for location in locations
        if not location.place
        or location.place.city
        or location.workplace is Workplace.REMOTE
        or location.place.country not in countries
    ]


def _has_a_name(sentence: Sentence) -> bool:
    return bool(HERE.search(sentence.text) or OUR.search(sentence.text))


def _in_sentence(sentence: Sentence, country: str, *, spread: bool) -> tuple[Location, ...]:
    for words in _place_words(sentence, spread=spread):
        locations = placed(read_locations(words, country=country or _country_named(sentence)))
        if locations:
            return locations
    return ()


def _place_words(sentence: Sentence, *, spread: bool) -> Iterator[str]:
    """Yield what may be the job's place; a company's seat only if it is its one place, not `spread`."""
    for match in HERE.finditer(sentence.text):
        if spread and match[1] and COMPANY_IS.match(sentence.text[: match.end(1)] + " "):
            continue
        if not _is_of_others(sentence, match.start(), match.end()):
            words = _named_at(sentence, match.end())
            end = match.end() + len(words)
            if SEAT.match(sentence.text) and IS_THE_SEAT.match(sentence.text, end):
                continue
            leads = _leads_to_the_job(match) or HIRES.match(sentence.plain, end + 1)
            if words and (leads or is_definite(marks_of(words))):
                yield words
    for match in OUR.finditer(sentence.text):
        words = leading_places(sentence.text[match.end() : match.end() + LONGEST_NAME])
        after = sentence.plain[match.end() + len(words) :].split()[:1]
        itself = match.group().endswith(ITSELF)
        if itself or (after and SPOT_WORD.match(after[0]) and not _is_of_others(sentence, *match.span())):
            yield words


def _is_of_others(sentence: Sentence, start: int, end: int) -> bool:
    """Tell if the words before a place are of customers, colleagues …, and not of this job after them."""
    before = sentence.plain[max(0, start - 60) : end]
    ends = [match.end() for match in OTHERS.finditer(before)]
    return bool(ends) and not THIS_JOB.search(before, ends[-1])


def _named_at(sentence: Sentence, at: int) -> str:
    """Return the places at the start of the words, or the address that ends in them."""
    words = sentence.text[at : at + LONGEST_NAME]
    leading = leading_places(words)
    if leading:
        named = [mark for mark in marks_of(leading) if mark.options]
        alone = len(named) == 1 and named[0].is_code
        return "" if alone and not is_usual_code(named[0]) else leading
    address = _ADDRESS.match(words)
    whole = address[0].rstrip(".") if address else ""
    parts = whole.split(", ")
    for number in range(1, len(parts)):
        rest = ", ".join(parts[number:])
        if leading_places(rest) == rest and (is_definite(marks_of(rest)) or number == len(parts) - 1):
            return whole
    return ""


def _leads_to_the_job(match: re.Match[str]) -> bool:
    """Tell if what stands before "in" is the job's title, its team or its workplace."""
    word, close = match.groups()
    if OF.search(match.group()):
        return bool(word) and bool(BEFORE.fullmatch(word.lower()))
    return not word or bool(close) or word[0].isupper() or bool(BEFORE.fullmatch(word.lower()))


def _country_named(sentence: Sentence) -> str:
    named = [mark for mark in marks_of(sentence.text) if is_country(mark)]
    return named[0].options[0].country if named else ""
