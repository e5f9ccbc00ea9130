"""Places in running text: only where it says that this job is there."""

import re
from collections.abc import Iterator, Sequence

from ..evidence import LONGEST_TEXT, Sentence, labels, sentences_with
from .body_words import (
    AFTER_IN,
    BEFORE,
    COMPANY_IS,
    ELSEWHERE,
    HEADER_WORDS,
    HERE,
    HIRE_WORDS,
    HIRES,
    IS_THE_SEAT,
    ITSELF,
    LABELS,
    LISTING,
    MENTIONED,
    NAMED_AFTER,
    OF,
    OTHERS,
    OUR,
    SAY_WORDS,
    SAYS,
    SEAT,
    SPOT_WORD,
)
from .choose import is_country
from .fields import read_locations
from .marks import Mark, marks_of
from .model import Location

LONGEST_LINE = 120
"""Characters of a line that may be a header: "Ames, Iowa | On-site | Full-time"."""
LONGEST_NAME = 90
BIG = 1_000_000
"""People in a city whose name alone at the end of a headline is a place."""
FIRST_LINES = 3
HEADER_LINES = 32
MOST_SENTENCES = 24
MOST_UNKNOWN = 3
"""Words of no meaning for a place before the first one, from which a label's value is prose."""
MOST = 12
"""Places of one posting that are read from its text."""


def find_locations(body_text: str, *, country: str = "") -> tuple[Location, ...]:
    """Return the places that the text says are this job's; none of those that it only mentions.

    A line "Location: …" decides alone; without one, a header line does, and then sentences like "this role
    is based in …" and "is hiring a Plumber in …".
    """
    for reader in (_labelled, _headers, _told):
        found: dict[tuple[str, str], Location] = {}
        for location in reader(body_text, country):
            slug = location.place.slug if location.place else ""
            found.setdefault((slug, location.workplace or ""), location)
        if found and len(found) <= MOST:
            return tuple(found.values())
    return ()


def _labelled(text: str, country: str) -> Iterator[Location]:
    for label in labels(text, LABELS):
        words = re.split(r"(?<=\w{3})[.!?](?:\s|$)", label.value, maxsplit=1)[0]
        parts = [part for part in words.split(",") if not NAMED_AFTER.search(part)]
        read = () if _is_prose(words) else read_locations(",".join(parts), country=country)
        locations = [location for location in read if location.place or location.workplace]
        if locations:
            yield from locations
            return


def _is_prose(words: str) -> bool:
    """Tell if what stands before the first place is a sentence: "Candidates from any geography …"."""
    unknown = 0
    for mark in marks_of(words):
        if mark.options or unknown >= MOST_UNKNOWN:
            break
        unknown += mark.unknown and not mark.key.isdigit()
    return unknown >= MOST_UNKNOWN


def _headers(text: str, country: str) -> Iterator[Location]:
    """Yield what the first line says that is of nothing but places, workplaces and kinds of employment."""
    lines = [line for line in map(str.strip, text[:8_000].split("\n", HEADER_LINES)[:HEADER_LINES]) if line]
    for number, line in enumerate(lines):
        if len(line) <= LONGEST_LINE and LISTING.search(line) and not _only_lists(lines, number):
            words = _header_words(line, first=number < FIRST_LINES)
            locations = _with_place(read_locations(words, country=country)) if words else ()
            if locations:
                yield from locations
                return


def _only_lists(lines: Sequence[str], number: int) -> bool:
    """Tell if the line stands below a heading like "Our offices", or below an amount of pay."""
    if number < FIRST_LINES:
        return False
    above = lines[number - 1]
    return len(above) <= LONGEST_LINE and not above.endswith(".") and bool(MENTIONED.search(above))


def _header_words(line: str, *, first: bool) -> str:
    marks = marks_of(line)
    places = [mark for mark in marks if mark.options and not mark.is_code]
    if not places:
        return ""
    if all(map(_may_stand_in_a_header, marks)) and _is_definite(marks):
        return line.rstrip(".")
    leading = _leading_places(line)
    if (
        marks[0] in places
        and _is_definite(marks_of(leading))
        and line[len(leading) : len(leading) + 1] in ",;(."
    ):
        return leading
    return _at_the_end(line, marks) if first and not line.endswith(("!", "?", ":")) else ""


def _may_stand_in_a_header(mark: Mark) -> bool:
    return not mark.unknown or mark.key.isdigit() or bool(HEADER_WORDS.fullmatch(mark.key))


def _is_definite(marks: Sequence[Mark]) -> bool:
    """Tell if names are sure to be of places: a city with its country, or one beside a workplace."""
    named = [mark for mark in marks if mark.options]
    if not named:
        return False
    wide = any(mark.is_code or any(not option.city for option in mark.options) for mark in named[1:])
    return wide or any(mark.workplace for mark in marks)


def _at_the_end(line: str, marks: Sequence[Mark]) -> str:
    """Return the place that ends a headline: "Site Manager - Oakum Construction - Perth, WA"."""
    at = len(marks)
    while at and (marks[at - 1].options or marks[at - 1].workplace) and marks[at - 1].between != "":
        at -= 1
    named = at and marks[at - 1].options and AFTER_IN.search(line[: marks[at - 1].start])
    if named and line.endswith("."):
        return ""
    at -= bool(named)
    tail = marks[at:]
    if not (at and tail and tail[0].options):
        return ""
    definite = _is_definite(tail) or (_is_big(tail[0]) and not line.endswith("."))
    return line[tail[0].start :].rstrip(".") if definite else ""


def _is_big(mark: Mark) -> bool:
    return any(not option.division or option.population >= BIG for option in mark.options)


def _told(text: str, country: str) -> Iterator[Location]:
    spread = bool(ELSEWHERE.search(text[:LONGEST_TEXT]))
    for rule, words in ((HIRES, HIRE_WORDS), (SAYS, SAY_WORDS)):
        found: list[Location] = []
        for sentence in [*sentences_with(text, words)][:MOST_SENTENCES]:
            if _has_a_name(sentence) and rule.search(sentence.plain):
                found += _in_sentence(sentence, country, spread=spread)
        if found:
            yield from found
            return


def _has_a_name(sentence: Sentence) -> bool:
    return bool(HERE.search(sentence.text) or OUR.search(sentence.text))


def _in_sentence(sentence: Sentence, country: str, *, spread: bool) -> tuple[Location, ...]:
    for words in _place_words(sentence, spread=spread):
        locations = _with_place(read_locations(words, country=country or _country_named(sentence)))
        if locations:
            return locations
    return ()


def _place_words(sentence: Sentence, *, spread: bool) -> Iterator[str]:
    """Yield what may be the job's place; a company's seat only if it is its one place, not `spread`."""
    for match in HERE.finditer(sentence.text):
        if spread and match[1] and COMPANY_IS.match(sentence.text[: match.end(1)] + " "):
            continue
        if not OTHERS.search(sentence.plain[max(0, match.start() - 60) : match.end()]):
            words = _leading_places(sentence.text[match.end() : match.end() + LONGEST_NAME])
            if SEAT.match(sentence.text) and IS_THE_SEAT.match(sentence.text, match.end() + len(words)):
                continue
            if words and (_leads_to_the_job(match) or _is_definite(marks_of(words))):
                yield words
    for match in OUR.finditer(sentence.text):
        words = _leading_places(sentence.text[match.end() : match.end() + LONGEST_NAME])
        after = sentence.plain[match.end() + len(words) :].split()[:1]
        if match.group().endswith(ITSELF) or (after and SPOT_WORD.match(after[0])):
            yield words


def _leads_to_the_job(match: re.Match[str]) -> bool:
    """Tell if what stands before "in" is the job's title, its team or its workplace."""
    word, close = match.groups()
    if OF.search(match.group()):
        return bool(word) and bool(BEFORE.fullmatch(word.lower()))
    return not word or bool(close) or word[0].isupper() or bool(BEFORE.fullmatch(word.lower()))


def _leading_places(words: str) -> str:
    """Return the names of places at the start of `words`: "Leeds, UK" of "Leeds, UK, who likes people"."""
    end = 0
    for mark in marks_of(words):
        if mark.unknown or mark.street or mark.area or (mark.options and words[mark.start].islower()):
            break
        if end and mark.between in ("", "tight") and not mark.options:
            break
        if mark.options or mark.workplace:
            end = mark.end
        elif not mark.filler:
            break
    return "" if NAMED_AFTER.match(words, end) else words[:end]


def _country_named(sentence: Sentence) -> str:
    named = [mark for mark in marks_of(sentence.text) if is_country(mark)]
    return named[0].options[0].country if named else ""


def _with_place(locations: Sequence[Location]) -> tuple[Location, ...]:
    return tuple(location for location in locations if location.place)
