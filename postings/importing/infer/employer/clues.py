"""What a file says of its employer beside the body: its titles, its summaries, its addresses."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ....facts.places import read_locations
from ....models.slugs import name_key
from ...names import plain_name
from ...readers import Document, Node
from ...record import PostingRecord
from ...values import one_line
from ..body import Body
from ..roles import has_role
from ..titles.asides import is_place
from ..titles.employer import employer_before
from .hosts import is_nobodys_site
from .names import PART, is_company_name, names_an_institution

INSTITUTION, AT, BEFORE, BESIDE = 4.5, 4.2, 4.1, 2.0
"""What a name in a title weighs: an institution's, after "at" or as a page's site, before the job,
and after a dash, which may be a team as well and only counts where something else speaks for it."""

_SAYING = re.compile(
    r"desc|summar|title|head|intro|excerpt|teaser|tagline|pitch|lead|abstract|metades|slogan|about|profil"
)
"""Names of metadata whose values are sentences or titles."""
_MOST_SAYINGS, _LONGEST_SAYING = 12, 600
_ADDRESS = re.compile(r"(?:mailto:)?([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})")
_MOST_ADDRESSES = 8
_OF_THE_PAGE = frozenset(
    "url canonical canonicalurl ogurl pageurl permalink locationurl link website".split()
)
"""Names of metadata whose addresses are those of the page itself, or of where the work is."""
_SEPARATOR = re.compile(r"\s+[-–—|•·@/]\s+|\s*\|\s*|\s+@\s*|,\s+(?=[A-ZÀ-Þ][\w.]* [A-ZÀ-Þ])")
_EMPLOYER_AT = re.compile(
    r"\s(at|@|tại|bij|bei|chez|hos|presso|på|na|no|w|en)\s(?:(?:de|der|dem|het|la|le|el|los|the|o|a)\s)?(?=[A-ZÀ-Þ0-9])"
)
_ALSO_IN = ("på", "na", "no", "w", "en")
"""Words for "at" that stand before a field or a place as well: "Ingénieur en Informatique"."""
_PLACES = frozenset("location place workplace city joblocation where ort lieu ubicacion".split())
_HOUSE = re.compile(
    r"(?:The )?(?:[A-Z][\w&'’.-]{1,20} ){1,4}(?:University|Universität|College|Institute|Lab|Laboratory|Museum|Observatory|Foundation|Alliance|Society"
    r"|(?:Medical|Cancer|Research|Science|Supercomputing|Computing) Cent(?:er|re))(?: [A-Z]\w{2,20})?"
)
"""The name of a house that employs, which stands where a place should: "Oakum University Leeds"."""
_SITE = re.compile(
    r"(?i)\b(?:campus|park|building|offices?|headquarters|hq|site|room|street|road|avenue|area|airport|station|remote|hybrid|online)\b"
)
_BRACKETED_TAIL = re.compile(r"\s*\([^()]{1,60}\)$")


@dataclass(frozen=True)
class Clues:
    """Names that stand beside a job's title, each with its weight; sentences of metadata; addresses."""

    beside: tuple[tuple[str, float], ...] = ()
    words: str = ""
    links: tuple[str, ...] = ()
    title: str = ""


def clues_of(record: PostingRecord, document: Document, body: Body) -> Clues:
    """Return what `record` and the metadata of `document` say beside `body`."""
    said = _squeezed(body.text)
    sayings = [
        saying for saying in dict.fromkeys(_sayings(dict(document.metadata))) if _squeezed(saying) not in said
    ][:_MOST_SAYINGS]
    title = record.evidence.get("title", record.title)
    beside = [pair for line in dict.fromkeys([title, *sayings]) for pair in names_beside(line)]
    if document.site and not is_nobodys_site(document.site):
        beside.append((document.site, AT))
    beside += _in_places(document)
    links = (record.apply_email, record.apply_url, record.source_url, record.company_website, record.host)
    more = list(dict.fromkeys(_addresses(dict(document.metadata))))[:_MOST_ADDRESSES]
    return Clues(tuple(beside), "\n".join(sayings), (*filter(None, links), *more), record.title)


def _in_places(document: Document) -> Iterator[tuple[str, float]]:
    """Yield an employer that stands where the place should, or before it: "Oakum University, Leeds"."""
    for name, node in document.metadata.items():
        if plain_name(name) not in _PLACES:
            continue
        said = node.get("name") if isinstance(node, dict) else node
        if not isinstance(said, str):
            continue
        head, *others = (_BRACKETED_TAIL.sub("", part.strip()) for part in one_line(said).split(","))
        if PART.match(head) and others:
            head = others[0]
        if is_company_name(head) and not (_names_a_place(head) or has_role(head) or _SITE.search(head)):
            is_one = names_an_institution(head) or _HOUSE.fullmatch(head)
            yield head, INSTITUTION if is_one else BESIDE


def _addresses(node: Node, name: str = "", depth: int = 0) -> Iterator[str]:
    """Yield the e-mail addresses of metadata, and where the page is: one alone or several in a value."""
    if isinstance(node, dict) and depth < 3:
        for key, inner in node.items():
            yield from _addresses(inner, plain_name(key), depth + 1)
    elif isinstance(node, list) and depth < 3:
        for inner in node[:_MOST_ADDRESSES]:
            yield from _addresses(inner, name, depth + 1)
    elif isinstance(node, str) and len(node) <= _LONGEST_SAYING:
        if "@" in node:
            yield from _ADDRESS.findall(node)
        elif name in _OF_THE_PAGE and node.startswith("http"):
            yield node


def _names_a_place(head: str) -> bool:
    """Tell if `head` is that of a place, however small: "State College"."""
    towns = (location.place.city for location in read_locations(head) if location.place)
    return is_place(head) or any(name_key(town) == name_key(head) for town in towns)


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _sayings(node: Node, name: str = "", depth: int = 0) -> Iterator[str]:
    if isinstance(node, dict) and depth < 3:
        for key, inner in node.items():
            yield from _sayings(inner, plain_name(key), depth + 1)
    elif (
        isinstance(node, str)
        and _SAYING.search(name)
        and 2 < len(node) <= _LONGEST_SAYING
        and "<" not in node
    ):
        yield " ".join(node.split())


def names_beside(line: str) -> Iterator[tuple[str, float]]:
    """Yield what may be an employer's name in a line like "Lead Welder - Acme Ltd", with its weight."""
    if not 5 < len(line) < 160:
        return
    if (found := _EMPLOYER_AT.search(line)) and has_role(line[: found.start()]):
        tail = _SEPARATOR.split(_BRACKETED_TAIL.sub("", line[found.end() :]))[0].strip(" .!")
        if is_company_name(tail) and not has_role(tail):
            at = BESIDE if found[1] in _ALSO_IN else AT
            yield tail, INSTITUTION if names_an_institution(tail) else at
    parts = [part.strip() for part in _SEPARATOR.split(line) if part.strip()]
    if len(parts) < 2:
        return
    for part in parts:
        if has_role(part) or not is_company_name(part) or len(part.split()) > 8:
            continue
        if names_an_institution(part):
            yield part, INSTITUTION
        elif part == employer_before(line):
            yield part, BEFORE
        else:
            yield part, BESIDE
