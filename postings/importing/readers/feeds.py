"""XML feeds of postings: Personio's `<position>`, the `<job>` of Indeed and others, RSS's `<item>`."""

import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from lxml import etree

from ..problems import Unreadable
from .document import MAX_DEPTH, Document
from .dumps import document_of

_OPENS = re.compile(
    r"(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,300}-->\s*)?"
    r"<(?:![Dd][Oo][Cc][Tt][Yy][Pp][Ee] )?"
    r"(?:workzag-jobs|positions?|jobs?|source|rss|channel|item|vacanc(?:y|ies)|feed)(?:\s[^<>]{0,1000})?[<>]"
)
_OF_ALL = ("company", "companyName", "company_name", "employer")
"""What a feed of one employer states once for all its entries."""
_ENTRIES = frozenset("position job item vacancy".split())
_LISTS = frozenset("jobDescription office category".split())
"""Elements that are lists even where there is but one."""
_NOT_ITS_OWN = frozenset("creator guid comments post_id post_type post_name".split())
"""What a feed says of the entry rather than of the job."""
_MARKUP = frozenset("p ul ol div br b strong em i span h1 h2 h3 h4 a".split())
"""What a text that is not wrapped has in it."""
_AMPERSAND = re.compile(
    r"&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#[xX][\da-fA-F]{1,6});)(?:[A-Za-z][A-Za-z0-9]{1,30};)?"
)
_CDATA = re.compile(r"(<!\[CDATA\[|\]\]>)")
_DECLARES = re.compile(r"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)


def read_feed(text: str) -> list[Document] | None:
    """Return the postings of an XML feed; None if `text` is none. Raises Unreadable if it cannot be read."""
    if not _OPENS.match(text):
        return None
    if _DECLARES.search(text):
        raise Unreadable("an XML feed that declares entities")
    root = _parse(text)
    stated = {name: root.findtext(name) for name in _OF_ALL if (root.findtext(name) or "").strip()}
    entries = [{**stated, **_mapping(element, 1)} for element in _entries(root)]
    if not entries:
        raise Unreadable("an XML feed, not a posting file")
    if len(entries) == 1:
        return [document_of(entries[0])]
    return [document_of(entry, item=number, key=str(entry.get("id") or number))
            for number, entry in enumerate(entries, start=1)]  # fmt: skip


def _parse(text: str) -> Any:
    """Return the root, without entities, without the network, with the parser's own limits on size and depth.

    It is read on past errors, as a single item of an export does not declare its prefixes.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True,
        remove_comments=True, remove_pis=True, encoding="utf-8",
    )  # fmt: skip
    try:
        root = etree.fromstring("".join(_with_ampersands(text)).encode(), parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None:
        raise Unreadable("an XML feed that cannot be read")
    return root


def _with_ampersands(text: str) -> Iterator[str]:
    """Yield the parts of `text` with the ampersands mended that XML does not know, but in quoted parts."""
    is_quoted = False
    for part in _CDATA.split(text):
        yield part if is_quoted else _AMPERSAND.sub(_letter, part)
        is_quoted = part == "<![CDATA[" if _CDATA.fullmatch(part) else is_quoted


def _letter(found: re.Match[str]) -> str:
    """Return what an entity of HTML stands for, which XML does not know; a bare ampersand, itself."""
    if found[0] == "&":
        return "&amp;"
    letter = unescape(found[0])
    return letter if len(letter) <= 2 and letter.isprintable() and letter not in ("<", ">", "&") else " "


def _entries(root: Any) -> Iterator[Any]:
    """Yield the outermost elements that are an entry each."""
    if _name(root) in _ENTRIES and any(len(child) == 0 for child in root):
        yield root
        return
    for child in root.iterchildren():
        if _name(child) in _ENTRIES:
            yield child
        elif _name(child) in ("channel", "jobs", "positions", "vacancies"):
            yield from (inner for inner in child.iterchildren() if _name(inner) in _ENTRIES)


def _mapping(element: Any, depth: int) -> dict[str, Any]:
    """Return the children of `element` as a mapping; those of one name as a list."""
    if depth > MAX_DEPTH:
        raise Unreadable(f"XML nested more than {MAX_DEPTH} levels deep")
    found: dict[str, Any] = {}
    for child in element.iterchildren():
        name = _name(child)
        value = _value(child, depth)
        if name == "postmeta" and isinstance(value, dict):
            name, value = str(value.get("meta_key") or ""), value.get("meta_value")
        elif name == "additionalOffices" and isinstance(value, dict):
            name, value = "office", value.get("office", [])
        if not name or name in _NOT_ITS_OWN or value in ("", {}, None):
            continue
        if name in found or name in _LISTS:
            found[name] = _listed(found.get(name, []))
            found[name] += _listed(value)
        else:
            found[name] = value
    return found


def _value(element: Any, depth: int) -> Any:
    """Return the text of `element`, its markup if that is a text's, or the mapping that it is."""
    kinds = {str(child.tag) for child in element.iterchildren()}
    if kinds & _MARKUP:
        parts = [etree.tostring(child, encoding="unicode") for child in element]
        return "".join([element.text or "", *parts]).strip()
    return _mapping(element, depth + 1) if kinds else (element.text or "").strip()


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _name(element: Any) -> str:
    """Return the name of an element without its prefix; `content:encoded` is its content."""
    tag = str(element.tag).rpartition("}")[2]
    return (
        "content" if tag.endswith("encoded") and "excerpt" not in str(element.tag) else tag.rpartition(":")[2]
    )
