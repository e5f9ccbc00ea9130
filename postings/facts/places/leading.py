"""Where the names of places end that some words begin with, and if they are sure to be of places."""

from collections.abc import Iterable, Sequence

from .body_words import DIVISION_WORDS, NAMED_AFTER, SPOT_WORD, USUAL_CODES
from .choose import combine
from .marks import Mark
from .model import Location
from .towns import field_marks
from .words import NO_PLACES


def leading_places(words: str) -> str:
    """Return the names of places at the start of `words`: "Leeds, UK" of "Leeds, UK, who likes people"."""
    at = end = 0
    marks = field_marks(words)
    while at < len(marks) and _goes_on(words, marks[at], named=bool(end)):
        if marks[at].options or marks[at].workplace:
            end = marks[at].end
        at += 1
    if words[:end].endswith("."):
        return words[:end]
    if NAMED_AFTER.match(words, end) or (end and _is_a_longer_name(words, marks[at:])):
        return ""
    return words[:end]


def _goes_on(words: str, mark: Mark, *, named: bool) -> bool:
    if mark.options:
        return not words[mark.start].islower()
    if named and mark.between in ("", "tight"):
        return False
    return bool(mark.workplace or mark.filler)


def _is_a_longer_name(words: str, marks: Sequence[Mark]) -> bool:
    """Tell if the name goes on in capitals: "Ames" of "Ames Bay Solar Works" is no place."""
    for mark in marks:
        if mark.gap.strip(" /") or not words[mark.start].isupper():
            return False
        if words[mark.start : mark.end].isupper() and mark.unknown:
            continue
        named = mark.unknown or mark.key in NO_PLACES
        if named and not (mark.key in DIVISION_WORDS or SPOT_WORD.match(mark.key)):
            return True
    return False


def is_definite(marks: Sequence[Mark]) -> bool:
    """Tell if names are sure to be of places: a city with its country, or one beside a workplace."""
    named = [mark for mark in marks if mark.options]
    if not named:
        return False
    return names_its_country(named) or any(mark.workplace for mark in marks)


def names_its_country(named: Sequence[Mark]) -> bool:
    """Tell if a region or country stands among names, behind the first or before it ("UK, London")."""
    first, *others = named
    if any(mark.is_code or any(not option.city for option in mark.options) for mark in others):
        return True
    is_country = is_usual_code(first) or (not first.is_code and all(not one.city for one in first.options))
    return is_country and any(combine(mark.options, first.options) for mark in others)


def is_usual_code(mark: Mark) -> bool:
    """Tell if a code is one that stands alone for its country: "UK", and not "EG"."""
    return mark.key in USUAL_CODES


def placed(locations: Iterable[Location]) -> tuple[Location, ...]:
    """Return the locations whose place is known."""
    return tuple(location for location in locations if location.place)
