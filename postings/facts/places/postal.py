"""The employer's postal address that ends a text, where the text names no other place."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from ..evidence import LONGEST_TEXT, lowered
from ..workplace_words import HYBRID, REMOTE
from .body_words import ELSEWHERE
from .fields import read_locations
from .model import Location
from .offices import names_another

LAST_LINES = 3
LONGEST_LINE = 400
SHORT_LINE = 80

_GAP = r"(?:,| ·| \||\s-| –)? "
_NAME = r"[A-ZÀ-ÖØ-ÞŁŚŠŽČ][^\W\d_]{2,30}(?:[- ][A-ZÀ-ÖØ-Þ][^\W\d_]{1,30}){0,2}"
_POSTCODE_FIRST = re.compile(
    rf"(?<![^\W\d_])[^\W\d_]{{3,30}}\.? \d{{1,4}}[a-zA-Z]?{_GAP}(?:[A-Z]{{1,2}}-)?"
    rf"(?P<code>\d{{4,5}}|\d{{3}} \d{{2}}|\d{{4}} [A-Z]{{2}}) (?P<city>{_NAME})(?!\w)"
)
_POSTCODE_LAST = re.compile(
    rf"\b\d{{1,4}}[a-zA-Z]? {_NAME}, (?P<city>{_NAME}),? (?P<code>[A-Z]{{1,2}}\d[A-Z\d]? \d[A-Z]{{2}})\b"
)
_WITH_A_CODE = re.compile(
    rf"(?:^|[,|\n] ?)(?:(?P<us>{_NAME},? [A-Z]{{2}}),? \d{{5}}(?!\d)|(?P<gb>{_NAME}),? "
    r"[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b"
    rf"|(?:[A-Z]{{1,2}}-)?\d{{5}} (?P<city>{_NAME})(?!\w))"
)
MOST_ADDRESSES = 12
_CONTACT = re.compile(r"^[^,]{0,80}(?:@|://|\bwww\.|\d{3,5}[ /-]{1,3}\d{2,4}[ -]\d{2})[^,]{0,80}$")
"""A line below an address that says how else to reach the employer."""
_ELSEWHERE = re.compile(
    r"\b(?:remote|remotely|distributed|worldwide|nationwide|bundesweit|deutschlandweit|offices|branches"
    r"|standorten?|bureaux|filialen|home ?office|au[ßs]endienst|field-based|agency|recruitment|recruiters?"
    r"|staffing|our client|unser\w{0,2} (?:kunde\w?|mandant\w{0,2}|auftraggeber\w?)|im auftrag"
    r"|personalvermittlung|zeitarbeit|notre client|nuestro cliente|on behalf of)\b"
)
"""What shows that people work elsewhere too, or that the address is an agency's."""


def postal_locations(text: str, country: str) -> Iterator[Location]:
    """Yield the city of the one address in the last lines; nothing where people work elsewhere too."""
    lines = [line.strip() for line in text[-2_000:].split("\n") if not _CONTACT.search(line)]
    ends = [line for line in [*filter(None, lines)][-LAST_LINES:] if len(line) <= LONGEST_LINE]
    cities = {match["city"] for line in [*ends, *_pairs(ends)] for match in _addresses(line)}
    plain = lowered(text[:LONGEST_TEXT])
    if len(cities) != 1 or ELSEWHERE.search(plain) or _ELSEWHERE.search(plain):
        return
    if REMOTE.search(plain) and not HYBRID.search(plain):
        return
    read = [one for one in read_locations(cities.pop(), country=country) if one.place and one.place.city]
    if len(read) == 1 and read[0].place and not names_another(text, read[0].place):
        yield read[0]


def addressed_cities(text: str) -> Iterator[Location]:
    """Yield the cities of all addresses with a postcode ("Ames, IA 50010"); none where some are elsewhere."""
    plain = lowered(text[:LONGEST_TEXT])
    if ELSEWHERE.search(plain) or _ELSEWHERE.search(plain):
        return
    for match in islice(_WITH_A_CODE.finditer(text[:LONGEST_TEXT]), MOST_ADDRESSES):
        words = match["us"] or match["gb"] or match["city"]
        yield from (one for one in read_locations(words, country="GB" if match["gb"] else "") if one.place)


def _pairs(lines: Sequence[str]) -> Iterator[str]:
    """Yield each two lines as one: an address is mostly written in two."""
    for line, following in pairwise(lines):
        if max(len(line), len(following)) <= SHORT_LINE:
            yield f"{line.rstrip(',')}, {following}"


def _addresses(line: str) -> Iterator[re.Match[str]]:
    yield from _POSTCODE_FIRST.finditer(line)
    yield from _POSTCODE_LAST.finditer(line)
