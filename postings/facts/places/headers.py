"""Lines that are of nothing but places: headers ("Ames, Iowa | On-site | Full-time"), and ends of titles."""

import re
from collections.abc import Iterator, Sequence

from ..evidence import lowered
from .body_words import (
    AFTER_IN,
    DIVISION_WORDS,
    HEADER_WORDS,
    HERE,
    LISTING,
    MENTIONED,
    NEWS,
    NOT_ALONE,
    OTHERS,
    PAY,
)
from .choose import combine
from .fields import read_locations
from .leading import is_definite, is_usual_code, leading_places, placed
from .marks import Mark
from .meant import WELL_KNOWN
from .model import Location
from .towns import field_marks
from .words import NO_PLACES

LONGEST_LINE = 120
"""Characters of a line that may be a header."""
LONGEST_LIST = 400
"""Characters of the lines that together are one list of places."""
BIG = 1_000_000
"""People in a city whose name alone at the end of a headline is a place."""
BIG_IN_A_TITLE = 200_000
"""The same for a title, after a dash or a comma: "Pastry Cook – Bergen"."""
FIRST_LINES = 3
TOP = 8
"""Lines of a heading, where an amount below a place is the pay of this job."""
HEADER_LINES = 32

_LISTS = re.compile(r"[;·•]")
_OF_OTHERS = re.compile(
    r"(?:tel|phone|fax|contact|kontakt|contacto|e-?mail|languages?|sprachen?|sprachkenntnisse|idiomas?|langues?"
    r"|time ?zone|customers|clients|partners|(?:our |other |company )?"
    r"(?:offices|headquarters|hq|hubs|branches)"
    r"|headquartered(?: in)?|firmensitz|hauptsitz|unternehmenssitz|si[èe]ge(?: social)?|hoofdkantoor"
    r"|registered office"
    r"|travel|training|legal entity|impressum)(?:[.:]|$| -)|copyright\b|©",
    re.IGNORECASE,
)
"""What begins a line whose place is not the job's."""
_URL = re.compile(r"https?://\S{1,300}")
_BAR = re.compile(r"\s[·•|]\s")
_ON_SOME_DAYS = re.compile(r"([A-Z][^\d|,]{1,40}),? \(?\d(?:-\d)? days? (?:a|per|/) ?week\W*$")
"""A place and how often one is there, at the end of a header line: "London, 1 day a week"."""
_BRACKETED = re.compile(r"[(\[]([^()\[\]]{2,80})[)\]]")


def header_locations(text: str, country: str) -> Iterator[Location]:
    """Yield what the first such line says, and the lines of places below it."""
    lines = list(_lines(text))
    for number, line in enumerate(lines):
        if len(line) <= (LONGEST_LIST if _LISTS.search(line) else LONGEST_LINE) and not _only_lists(
            lines, number
        ):
            words = _header_words(line, number)
            locations = placed(read_locations(words, country=country)) if words else ()
            if locations:
                yield from locations
                if words == line:
                    yield from stacked_locations(lines[number + 1 :], country)
                return


def stacked_locations(lines: Sequence[str], country: str, *, listed: bool = False) -> Iterator[Location]:
    """Yield the places of the lines that follow a first one, each of nothing but a place.

    Below a label of several, which `listed` says, a well-known city is one without its country.
    """
    for line in lines:
        words = line if _is_all_places(field_marks(line[:LONGEST_LINE])) else leading_places(line)
        label_follows = words != line and line[len(words) : len(words) + 2].strip().islower()
        if len(line) > LONGEST_LINE or not (words == line or label_follows):
            return
        marks = field_marks(words)
        if not (is_definite(marks) or (listed and marks and _is_big(marks[0], WELL_KNOWN))):
            return
        yield from placed(read_locations(words, country=country))


def title_locations(title: str, country: str = "") -> tuple[Location, ...]:
    """Return the places that stand in brackets in a title or end it: "[Porto] Cook", "Cook in Ghent"."""
    title = title[:LONGEST_LINE]
    pieces = [piece for piece in (*_BRACKETED.findall(title), *_between_bars(title)) if _is_a_place(piece)]
    pieces = [piece for piece in pieces if not _is_short_for(piece, title)]
    if not pieces:
        pieces = [_at_the_end(title, field_marks(title), told=WELL_KNOWN, alone=BIG_IN_A_TITLE)]
    found = [location for piece in pieces if piece for location in read_locations(piece, country=country)]
    return placed(found)


def _between_bars(title: str) -> Iterator[str]:
    """Yield what stands between bars, neighbours that are all places as one: "Graz, Austria"."""
    run: list[str] = []
    for part in [*_BAR.split(title)[1:], ""]:
        if part and _is_all_places(field_marks(part)):
            run.append(part)
        elif run:
            yield ", ".join(run)
            run = []


def _is_a_place(piece: str) -> bool:
    marks = field_marks(piece)
    named = [mark for mark in marks if mark.options]
    if not named or not _is_all_places(marks) or (named[0].is_code and not is_usual_code(named[0])):
        return False
    return is_definite(marks) or _is_big(named[0], WELL_KNOWN) or _are_neighbours(named)


def _are_neighbours(named: Sequence[Mark]) -> bool:
    """Tell if two names or more can all be towns of one country only: "Zwolle/Deventer"."""
    countries = [{one.country for one in mark.options if one.city} for mark in named if not mark.is_code]
    return len(countries) == len(named) > 1 and len(set.intersection(*countries)) == 1


def _is_short_for(piece: str, title: str) -> bool:
    """Tell if a piece is the initials of the words before it: "Director of Community (DC)"."""
    initials = "".join(word[0] for word in title.partition(f"({piece}")[0].split() if word[0].isupper())
    return piece.isupper() and len(piece) > 1 and initials.endswith(piece)


def _lines(text: str) -> Iterator[str]:
    """Yield the first lines that may be headers, those of one list of places ("Graz, Austria;") as one."""
    listed = ""
    for line in filter(None, map(str.strip, text[:8_000].split("\n", HEADER_LINES)[:HEADER_LINES])):
        if listed and ";" not in line:
            yield listed
            listed = ""
        if listed or line.endswith(";"):
            listed = f"{listed} {line}"[-LONGEST_LIST:].strip()
        elif "://" not in line:
            yield line
        elif _BAR.search(line):
            yield _URL.sub("", line).rstrip(" |")
    if listed:
        yield listed


def _only_lists(lines: Sequence[str], number: int) -> bool:
    """Tell if the line stands below a heading like "Our offices", or beside an amount of pay."""
    if number < FIRST_LINES:
        return False
    if lines[number].endswith(":") or (
        number in range(TOP, len(lines) - 1) and PAY.search(lines[number + 1])
    ):
        return True
    above = lines[number - 1]
    return len(above) <= LONGEST_LINE and not above.endswith(".") and bool(MENTIONED.search(above))


def _header_words(line: str, number: int) -> str:
    marks = field_marks(line)
    places = [mark for mark in marks if mark.options and not mark.is_code]
    if not places or _OF_OTHERS.match(line):
        return ""
    parts = _BAR.split(line)
    if number < FIRST_LINES and len(parts) > 1 and (some_days := _ON_SOME_DAYS.match(parts[-1])):
        return some_days[1] if leading_places(some_days[1]) == some_days[1] else ""
    if any(map(NEWS.search, map(lowered, parts[1:]))) and _is_all_places(field_marks(parts[0])):
        return parts[0]
    between = [part for part in parts[1:-1] if _is_a_place(part)] if number == 0 else []
    if len(between) == 1:
        return between[0]
    if not LISTING.search(line):
        return line if 0 < number < FIRST_LINES and len(marks) == 1 and _is_big(marks[0], BIG) else ""
    if _is_all_places(marks) and is_definite(marks):
        return line.rstrip(".")
    leading = leading_places(line)
    if marks[0] in places and is_definite(field_marks(leading)) and line[len(leading) :][:1] in tuple(",;(."):
        return leading
    first = number < FIRST_LINES and not line.endswith(("!", "?", ":")) and not line[0].islower()
    return _at_the_end(line, marks) if first else ""


def _is_all_places(marks: Sequence[Mark]) -> bool:
    return all(
        not (mark.unknown or mark.key in NO_PLACES)
        or mark.key.isdigit()
        or mark.key in DIVISION_WORDS
        or bool(HEADER_WORDS.fullmatch(mark.key))
        for mark in marks
    )


def _at_the_end(line: str, marks: list[Mark], *, told: int = BIG, alone: int = BIG) -> str:
    """Return the place that ends a headline: "Site Manager - Oakum Construction - Perth, WA".

    `told` are the people of a city whose name is one after "in", `alone` of one without a country or state.
    """
    at = len(marks)
    while at and _may_end_a_headline(marks[at - 1]):
        at -= 1
    while at < len(marks) and not _opens_a_place(line, marks, at):
        at += 1
    if not 0 < at < len(marks):
        return ""
    tail = marks[at:]
    after_in = AFTER_IN.search(line[: tail[0].start])
    if (line.endswith(".") and HERE.search(line)) or (after_in and OTHERS.search(lowered(line))):
        return ""
    big = _is_big(tail[0], told if after_in else alone)
    coded = tail[0].is_code and not is_usual_code(tail[0])
    definite = (is_definite(tail) and not coded) or (big and not line.endswith("."))
    return line[tail[0].start :].rstrip(".") if definite else ""


def _may_end_a_headline(mark: Mark) -> bool:
    return bool(mark.options or mark.workplace or mark.key in DIVISION_WORDS or mark.key.isdigit())


def _opens_a_place(line: str, marks: Sequence[Mark], at: int) -> bool:
    """Tell if a place is set off from what stands before it, or is one with the region after its comma."""
    first = marks[at]
    if not first.options:
        after = marks[at + 1 : at + 2]
        of_a_place = first.workplace and after and after[0].options and not after[0].between
        return bool(of_a_place) and first.between not in ("", "tight")
    if first.between not in ("", "tight") or AFTER_IN.search(line[: first.start]):
        return True
    second = marks[at + 1] if at + 1 < len(marks) else None
    return bool(second and second.between == "part" and combine(first.options, second.options))


def _is_big(mark: Mark, people: int) -> bool:
    if mark.is_code:
        return is_usual_code(mark)
    if mark.key in NOT_ALONE:
        return False
    return any(
        not option.division or option.population >= people * (1 + (option.by_other_name and people < BIG))
        for option in mark.options
    )
