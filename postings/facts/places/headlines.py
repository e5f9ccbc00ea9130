"""The places that end a headline or a title, or stand between its bars and in its brackets."""

import re
from collections.abc import Iterator, Sequence

from ..evidence import lowered
from .body_words import AFTER_IN, DIVISION_WORDS, HEADER_WORDS, HERE, NOT_ALONE, OTHERS
from .choose import TOWN, combine
from .fields import read_locations
from .leading import is_definite, is_usual_code, leading_places, placed
from .marks import Mark
from .meant import WELL_KNOWN
from .model import Location
from .title_terms import without_terms
from .towns import field_marks
from .words import FIRST_OF_NAMES, NO_PLACES

LONGEST_LINE = 120
"""Characters of a line that may be a header."""
BIG = 1_000_000
"""People in a city whose name alone at the end of a headline is a place."""
BIG_IN_A_TITLE = 200_000
"""The same for a title, after a dash or a comma: "Pastry Cook – Bergen"."""
BAR = re.compile(r"\s[·•|]\s")
SHORTEST_CITY = 3
_OF = frozenset("of de di von van du".split())
"""Before the place that somebody else is of: "University of Oxford", "Mayor of London"."""
_OPENING = re.compile(r"([A-ZÀ-Þ][^:|–—(]{2,40}?)(?::| [-–—|]) (?=\S)")
_STOPS = ("!", "?", ".")
_OF_A_SENTENCE = re.compile(r"\b(?:is|are|was|were|has|have|will|we|our|us|you|your)\b", re.IGNORECASE)
_BRACKETED = re.compile(r"[(\[]([^()\[\]]{2,80})[)\]]")


def title_locations(title: str, country: str = "") -> tuple[Location, ...]:
    """Return the places that stand in brackets in a title or end it: "[Porto] Cook", "Cook in Ghent"."""
    title = title[:LONGEST_LINE]
    pieces = [piece for piece in (*_BRACKETED.findall(title), *_between_bars(title)) if is_a_place(piece)]
    pieces = [piece for piece in pieces if not _is_short_for(piece, title)]
    if not pieces:
        title = without_terms(title)
        pieces = [at_the_end(title, field_marks(title), told=WELL_KNOWN, alone=BIG_IN_A_TITLE)]
    found = [location for piece in pieces if piece for location in read_locations(piece, country=country)]
    return placed(found)


def bare_city(title: str) -> tuple[str, str]:
    """Return the big city that ends or opens a title, and the rest: "Baker Leeds", "Leeds: Baker".

    Nothing but a role in the rest shows that it is a place, and no part of a name.
    """
    title = without_terms(title[:LONGEST_LINE])
    opened = _OPENING.match(title)
    if opened and leading_places(opened[1]) == opened[1] and _is_a_city(field_marks(opened[1])[0]):
        return opened[1], title[opened.end() :]
    marks = field_marks(title)
    if len(marks) < 2 or marks[-1].gap != " " or marks[-1].end != len(title):
        return "", title
    joined = (
        marks[-2].key in {*FIRST_OF_NAMES, *_OF} or is_big(marks[-2], WELL_KNOWN) or not _is_a_city(marks[-1])
    )
    return ("", title) if joined else (title[marks[-1].start :], title[: marks[-1].start].rstrip())


def _is_a_city(mark: Mark) -> bool:
    """Tell if a name is a big city's, and neither short nor a region's or a country's elsewhere."""
    own = any(one.city and one.population >= WELL_KNOWN for one in mark.options)
    return own and len(mark.key) > SHORTEST_CITY and not mark.is_code and is_big(mark, WELL_KNOWN)


def _between_bars(title: str) -> Iterator[str]:
    """Yield what stands between bars, neighbours that are all places as one: "Graz, Austria"."""
    run: list[str] = []
    for part in [*BAR.split(title)[1:], ""]:
        if part and is_all_places(field_marks(part)):
            run.append(part)
        elif run:
            yield ", ".join(run)
            run = []


def is_a_place(piece: str) -> bool:
    marks = field_marks(piece)
    named = [mark for mark in marks if mark.options]
    if not named or not is_all_places(marks) or (named[0].is_code and not is_usual_code(named[0])):
        return False
    return is_definite(marks) or is_big(named[0], WELL_KNOWN) or _are_neighbours(named)


def _are_neighbours(named: Sequence[Mark]) -> bool:
    """Tell if two names or more can all be towns of one country only: "Zwolle/Deventer"."""
    countries = [{one.country for one in mark.options if one.city} for mark in named if not mark.is_code]
    return len(countries) == len(named) > 1 and len(set.intersection(*countries)) == 1


def _is_short_for(piece: str, title: str) -> bool:
    """Tell if a piece is the initials of the words before it: "Director of Community (DC)"."""
    initials = "".join(word[0] for word in title.partition(f"({piece}")[0].split() if word[0].isupper())
    return piece.isupper() and len(piece) > 1 and initials.endswith(piece)


def is_all_places(marks: Sequence[Mark]) -> bool:
    return all(
        not (mark.unknown or mark.key in NO_PLACES)
        or mark.key.isdigit()
        or mark.key in DIVISION_WORDS
        or bool(HEADER_WORDS.fullmatch(mark.key))
        for mark in marks
    )


def at_the_end(line: str, marks: list[Mark], *, told: int = BIG, alone: int = BIG) -> str:
    """Return the place that ends a headline: "Site Manager - Oakum Construction - Perth, WA".

    `told` are the people of a city whose name is one after "in", `alone` of one without a country or state.
    """
    at = len(marks)
    while at and _may_end_a_headline(marks[at - 1]):
        at -= 1
    while at < len(marks) and not _opens_a_place(line, marks, at):
        at += 1
    if not 0 < at < len(marks) or _cuts_a_list(marks, at):
        return ""
    tail = marks[at:]
    after_in = AFTER_IN.search(line[: tail[0].start])
    if _is_a_sentence(line, tail[0]) or (after_in and OTHERS.search(lowered(line))):
        return ""
    people = told if after_in else alone
    big = is_big(tail[0], people) or (_is_a_quarter(tail) and is_big(tail[1], people))
    coded = tail[0].is_code and not is_usual_code(tail[0])
    definite = (is_definite(tail) and not coded) or (big and not line.endswith("."))
    return line[tail[0].start :].rstrip(".") if definite else ""


def _cuts_a_list(marks: Sequence[Mark], at: int) -> bool:
    """Tell if the list of places that ends a line begins before the first one that is set off."""
    return marks[at].between == "list" and bool(marks[at - 1].options)


def _is_a_quarter(tail: Sequence[Mark]) -> bool:
    """Tell if the first of two names is a small town's and so may be a quarter's: "Park Hill, Leeds"."""
    small = all(option.city and option.population < TOWN for option in tail[0].options)
    return len(tail) == 2 and tail[1].between == "part" and small


def _is_a_sentence(line: str, first: Mark) -> bool:
    """Tell if a line is no headline: it ends with a full stop, and its place is in a sentence."""
    goes_on = first.between not in ("aside", "list") and _OF_A_SENTENCE.search(line)
    return line.endswith(".") and bool(HERE.search(line) or goes_on)


def _may_end_a_headline(mark: Mark) -> bool:
    return bool(mark.options or mark.workplace or mark.key in DIVISION_WORDS or mark.key.isdigit())


def _opens_a_place(line: str, marks: Sequence[Mark], at: int) -> bool:
    """Tell if a place is set off from what stands before it, or is one with the region after its comma."""
    first = marks[at]
    if not first.options:
        after = marks[at + 1 : at + 2]
        of_a_place = first.workplace and after and after[0].options and not after[0].between
        return bool(of_a_place) and first.between not in ("", "tight")
    if first.between not in ("", "tight") or first.gap[:1] in _STOPS or AFTER_IN.search(line[: first.start]):
        return True
    second = marks[at + 1] if at + 1 < len(marks) else None
    return bool(second and second.between == "part" and combine(first.options, second.options))


def is_big(mark: Mark, people: int) -> bool:
    if mark.is_code:
        return is_usual_code(mark)
    if mark.key in NOT_ALONE:
        return False
    return any(
        not option.division or option.population >= people * (1 + (option.by_other_name and people < BIG))
        for option in mark.options
    )
