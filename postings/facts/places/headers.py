"""Lines that are of nothing but places: headers ("Ames, Iowa | On-site | Full-time")."""

import re
from collections.abc import Iterator, Sequence

from ..evidence import lowered
from .body_words import HEADER_WORDS, LISTING, MENTIONED, NEWS, PAY
from .fields import read_locations
from .headlines import BAR, BIG_IN_A_TITLE, LONGEST_LINE, at_the_end, is_a_place, is_all_places, is_big
from .leading import is_definite, leading_places, placed
from .marks import Mark
from .meant import WELL_KNOWN
from .model import Location
from .towns import field_marks

LONGEST_LIST = 400
"""Characters of the lines that together are one list of places."""
LONGEST_NOTED = 200
"""The same of a line that ends in a note in brackets."""
FIRST_LINES = 3
TOP = 8
"""Lines of a heading, where an amount below a place is the pay of this job."""
HEADER_LINES = 32
SHORT_LINE = 60

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
_LABEL_FOLLOWS = re.compile(r" (?=[A-Z][a-z]{2,12}(?: [A-Za-z]{2,12})? ?: )")
"""Before the label that goes on in the line of a place: "Porto, Portugal Type: Contract"."""
_URL = re.compile(r"https?://\S{1,300}")
_ON_SOME_DAYS = re.compile(r"([A-Z][^\d|,]{1,40}),? \(?\d(?:-\d)? days? (?:a|per|/) ?week\W*$")
"""A place and how often one is there, at the end of a header line: "London, 1 day a week"."""


def header_locations(text: str, country: str) -> Iterator[Location]:
    """Yield what the first such line says, and the lines of places below it."""
    lines = list(_lines(text))
    for number, whole in enumerate(lines):
        line = _before_a_label(whole) if number < TOP else whole
        if len(line) <= _longest(line) and not _only_lists(lines, number):
            words = _header_words(line, number)
            locations = placed(read_locations(words, country=country)) if words else ()
            if locations:
                yield from locations
                if words == line:
                    yield from stacked_locations(lines[number + 1 :], country)
                return


def _longest(line: str) -> int:
    if _LISTS.search(line):
        return LONGEST_LIST
    return LONGEST_NOTED if line.endswith(")") else LONGEST_LINE


def stacked_locations(lines: Sequence[str], country: str, *, listed: bool = False) -> Iterator[Location]:
    """Yield the places of the lines that follow a first one, each of nothing but a place.

    Below a label of several, which `listed` says, a well-known city is one without its country.
    """
    for line in lines:
        words = line if is_all_places(field_marks(line[:LONGEST_LINE])) else leading_places(line)
        label_follows = words != line and line[len(words) : len(words) + 2].strip().islower()
        if len(line) > LONGEST_LINE or not (words == line or label_follows):
            return
        marks = field_marks(words)
        if not (is_definite(marks) or (listed and marks and is_big(marks[0], WELL_KNOWN))):
            return
        yield from placed(read_locations(words, country=country))


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
            yield line.lstrip(": ") or line
        elif BAR.search(line):
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


def _is_definite(marks: Sequence[Mark]) -> bool:
    return is_all_places(marks) and is_definite(marks)


def _is_set_off(rest: str) -> bool:
    return rest.startswith((",", ";", "(", ".", " ("))


def _before_a_label(line: str) -> str:
    return _LABEL_FOLLOWS.split(line, maxsplit=1)[0] if ": " in line else line


def _header_words(line: str, number: int) -> str:
    marks = field_marks(line)
    places = [mark for mark in marks if mark.options and not mark.is_code]
    if not places or _OF_OTHERS.match(line):
        return ""
    parts = BAR.split(line)
    if number < FIRST_LINES and len(parts) > 1 and (some_days := _ON_SOME_DAYS.match(parts[-1])):
        return some_days[1] if leading_places(some_days[1]) == some_days[1] else ""
    if any(map(NEWS.search, map(lowered, parts[1:]))) and is_all_places(field_marks(parts[0])):
        return parts[0]
    between = [part for part in parts[1:-1] if is_a_place(part)] if number == 0 else []
    if len(between) == 1:
        return between[0]
    if not LISTING.search(line):
        by_itself = marks[0] in places and all(mark.filler for mark in marks[1:])
        alone = is_big(marks[0], BIG_IN_A_TITLE) if by_itself else _is_definite(marks) and number > 0
        return line if number < FIRST_LINES and alone else ""
    if _is_definite(marks):
        return line.rstrip(".")
    noted = line.partition(" (")[0]
    leading = noted if leading_places(noted) == noted else leading_places(line)
    if marks[0] in places and is_definite(field_marks(leading)) and _is_set_off(line[len(leading) :]):
        return leading
    if number < TOP and (chips := _before_terms(line, marks)):
        return at_the_end(chips, field_marks(chips))
    first = number < FIRST_LINES and not line.endswith(("!", "?", ":")) and not line[0].islower()
    return at_the_end(line, marks) if first else ""


def _before_terms(line: str, marks: Sequence[Mark]) -> str:
    """Return a short line without the kind of employment that ends it: "Design, Porto Full-time"."""
    at = len(marks)
    while at and HEADER_WORDS.fullmatch(marks[at - 1].key):
        at -= 1
    return line[: marks[at - 1].end] if 0 < at < len(marks) and len(line) <= SHORT_LINE else ""
