"""What stands above a list of postings, and is handed down to each that does not state it for itself."""

import re
from collections.abc import Mapping
from typing import Any

from ...facts.places import read_locations
from ..names import ROW_NAMES, plain_name

Handed = dict[str, Any]
"""Names of the table to what a group says under them."""

# What the name of a group says of its postings, by the name of the list that the group stands in.
_NAMED: Mapping[str, str] = {
    "companies": "company", "employers": "company", "organizations": "company", "organisations": "company",
    "startups": "company", "sponsors": "company", "departments": "department",
    "teams": "department", "offices": "location",
    "locations": "location", "cities": "location", "countries": "country",
}  # fmt: skip
_ROWS: Mapping[str, str] = {
    "company": "company", "department": "department", "location": "locations", "country": "locations",
    "workplace": "workplace",
}  # fmt: skip
_BLANK: tuple[Any, ...] = (None, "", [], {})
_LONGEST = 300
"""Characters of a value that is handed down, as each posting gets a copy of it."""

_LEGAL_FORM = re.compile(
    r"\b(?:GmbH|Inc|INC|Ltd|LTD|Limited|LLC|LLP|AG|SE|S\.?A|B\.?V|Oy|AB|AS|ApS|PLC|plc|Corp|SARL|SRL|Srl)\.?$"
)
_OF_A_PAGE = re.compile(
    r"job|career|position|opening|vacanc|hiring|board|feed|export|results|stellen|karriere|emploi|empleo|vaga",
    re.IGNORECASE,
)
"""What the name of a page or a feed of jobs has in it, rather than an employer's."""
_NOT_A_LETTER = re.compile(r"[\W_]+")


def stated_by(group: Mapping[str, Any], name: str, depth: int) -> Handed:
    """Return what a group says of each of its postings; it stands in the list `name`, at `depth`."""
    stated: Handed = {"company": of_row(group, "company")}
    kind = _NAMED.get(name, "company" if depth == 0 else "")
    if kind and stated.get(kind) in _BLANK and isinstance(called := group.get("name"), str):
        stated[kind] = "" if kind == "company" and _OF_A_PAGE.search(called) else called
    if depth > 0 or stated["company"]:
        stated.setdefault("location", of_row(group, "locations"))
        stated.setdefault("country", group.get("country"))
        stated["workplace"] = of_row(group, "workplace")
    return {key: small for key, node in stated.items() if (small := _small(node)) not in _BLANK}


def called_groups(groups: Mapping[str, Any], name: str) -> list[dict[str, Any]]:
    """Return the groups of a mapping, called as they stand there; a slug ("acme-yards") is no employer."""
    if not all(isinstance(group, dict) for group in groups.values()):
        return []
    slugs = _NAMED.get(name) == "company"
    return [
        group if slugs and called.islower() else {"name": called, **group} for called, group in groups.items()
    ]


def handed_down(entry: Mapping[str, Any], handed: Handed) -> dict[str, Any]:
    """Return `entry` with what stands above it and is not stated in it."""
    missing = {name: node for name, node in handed.items() if of_row(entry, _ROWS[name]) is None}
    if "company" not in missing and (employer := _employer_beside(entry)):
        missing["company"] = employer
    return {**{name: it for name, it in entry.items() if name not in missing}, **missing}


def of_row(entry: Mapping[str, Any], row: str) -> Any:
    """Return what `entry` says under one of the names of a row of the table; None if nothing."""
    said = {plain_name(str(name)): node for name, node in entry.items() if node not in _BLANK}
    return next((said[name] for name in map(plain_name, ROW_NAMES[row]) if name in said), None)


def lookup(group: Mapping[str, Any], name: str) -> Any:
    """Return what stands under `name`, however that is spelt."""
    if name in group:
        return group[name]
    wanted = plain_name(name)
    return next((inner for key, inner in group.items() if plain_name(str(key)) == wanted), None)


def names_places(group: Mapping[str, Any]) -> bool:
    """Tell if lists stand under names of places, one beside the other: "london:", "porto:"."""
    lists = [name for name, inner in group.items() if inner in _BLANK or isinstance(inner, list)]
    return 1 < len(lists) == len(group) <= 50 and all(_is_place(_words(name)) for name in lists)


def of_heading(heading: str, entries: list[Any], places: bool) -> Handed:
    """Return what the name that a list stands under says of its postings: a place, an employer, nothing."""
    if places:
        return {"location": _words(heading)}
    key = _NOT_A_LETTER.sub("", heading).casefold()
    at_its_own = len(key) > 3 and any(key in host for host in _hosts(entries))
    return {"company": heading} if at_its_own or _LEGAL_FORM.search(heading) else {}


def _hosts(entries: list[Any]) -> set[str]:
    links = [
        link
        for entry in entries[:20]
        if isinstance(entry, dict)
        for link in entry.values()
        if isinstance(link, str) and link.startswith(("http://", "https://"))
    ]
    return {_NOT_A_LETTER.sub("", link.split("/")[2]).casefold() for link in links}


def _employer_beside(entry: Mapping[str, Any]) -> str:
    """Return what is called the `name` of a posting with a title, if its own address ends in it as well."""
    name, title = entry.get("name"), entry.get("title")
    if not (isinstance(name, str) and isinstance(title, str)) or of_row(entry, "company") is not None:
        return ""
    slug, address = (
        _slug(name),
        _slug(f"{entry.get('id', '')} {entry.get('slug', '')} {entry.get('url', '')}"),
    )
    return name if f"{_slug(title)}-{slug}" in address and len(slug) > 2 else ""


def _small(node: Any) -> Any:
    if isinstance(node, str):
        return node if len(node) <= _LONGEST else ""
    if isinstance(node, dict):
        return {name: it for name, it in [*node.items()][:10] if isinstance(it, str) and len(it) <= _LONGEST}
    if isinstance(node, list):
        return [it for it in node[:10] if isinstance(it, str) and len(it) <= _LONGEST]
    return "true" if node is True else ""


def _is_place(words: str) -> bool:
    found = read_locations(words)
    return len(found) == 1 and found[0].place is not None


def _words(heading: str) -> str:
    return _NOT_A_LETTER.sub(" ", heading).strip().title()


def _slug(text: str) -> str:
    return _NOT_A_LETTER.sub("-", text.casefold()).strip("-")
