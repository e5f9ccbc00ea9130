"""The postings within parsed data: in a list, in an envelope around one, in groups by employer or place."""

from collections.abc import Iterator, Mapping
from typing import Any, TypeGuard

from ..names import ROW_NAMES, SECTIONS, plain_name
from .groups import Handed, called_groups, lookup, names_places, of_heading, stated_by

# Where Greenhouse, Ashby, Recruitee, Workable, Personio and others put their list.
_OF_JOBS = ("jobs", "postings", "positions", "vacancies", "openings", "jobOpenings", "jobPostings",
            "jobListings", "jobList", "job", "vacancy", "stellenangebote", "vagas", "empleos", "vacatures",
            "stillinger")  # fmt: skip
"""Lists that make the mapping that holds them an employer or a page of jobs, even if it has a title."""

_OF_THINGS = ("results", "data", "content", "offers", "items", "listings", "@graph", "records",
              "rows", "roles", "list", "hits", "edges", "nodes", "result", "entries", "opportunities",
              "searchResult", "searchResultItems", "itemListElement", "stellen", "ofertas", "offres",
              "resultats", "oferty", "offerte", "annonces", "annonser", "ilanlar", "lowongan",
              "nabidky", "ponuky", "allasok")  # fmt: skip
"""Lists of whatever was asked for: a posting's own may be the parts of its text, or what it offers."""

_GROUPS = ("companies", "employers", "sponsors", "organizations", "organisations", "startups",
           "departments", "teams", "offices", "locations", "cities", "countries")  # fmt: skip
_WRAPPED = ("job", "posting", "node", "attributes", "_source", "fields", "MatchedObjectDescriptor",
            "jobOpening", "item", "vacancy", "position", "document")  # fmt: skip
"""Names under which an entry of a list may hold the posting itself."""

_TITLES = frozenset(map(plain_name, ROW_NAMES["title"]))
_GENERIC = frozenset({*_TITLES, "type", "kind", "source"})


def _names_of(*rows: str) -> frozenset[str]:
    return frozenset(plain_name(name) for row in rows for name in ROW_NAMES[row]) - _GENERIC


_WHOSE_OR_WHERE, _LAST_DAYS, _LINKS, _TEXTS = (
    _names_of("company", "locations"),
    _names_of("valid_through"),
    _names_of("source_url", "apply_url"),
    _names_of("body"),
)
_OF_A_POSTING = (
    _WHOSE_OR_WHERE
    | _LINKS
    | _TEXTS
    | frozenset(map(plain_name, (*SECTIONS, "pay", "salary", "salaryRange", "compensation")))
)
_OWN_TITLES = _TITLES - {"name", "text"}
_LONGEST_TITLE = 100
_DEPTH = 6
"""Levels of envelopes and groups that are looked into."""

Found = tuple[dict[str, Any] | None, Handed]


def postings_in(value: Any) -> list[Found]:
    """Return the postings of a list or an envelope, each with what stands above it.

    None stands for an entry that is no posting.
    """
    return list(_walk(value, {}, "", 0))


def reads_as_postings(found: list[Found]) -> bool:
    """Tell if most of `found` have more of a posting than a title: any list may hold things with a title."""
    return (
        0 < len(found) <= 2 * sum(_has({**handed, **(entry or {})}, _OF_A_POSTING) for entry, handed in found)
    )


def is_posting(value: Any) -> TypeGuard[dict[str, Any]]:
    """Tell if `value` is a mapping with a title, and not an employer or a page above a list of jobs."""
    return (
        isinstance(value, dict)
        and any(
            plain_name(str(name)) in _TITLES
            for name, inner in value.items()
            if not isinstance(inner, dict | list)
        )
        and not any(_are_postings(value.get(name)) for name in _OF_JOBS)
        and not any(_are_surely(value.get(name)) for name in _OF_THINGS)
    )


def sole_posting(value: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return the posting that a whole file is, or holds in its one mapping; None if it is none."""
    mappings = [inner for inner in value.values() if isinstance(inner, dict)]
    candidates = [value, *(mappings if len(mappings) == 1 else [])]
    return next((one for one in candidates if is_posting(one) and _has(one, _OF_A_POSTING)), None)


def _is_surely_one(entry: Any) -> bool:
    """Tell if `entry` says beside a title whose or where the job is, or has a text and a link or last day."""
    return _has(entry, _OWN_TITLES) and (
        _has(entry, _WHOSE_OR_WHERE) or (_has(entry, _LINKS | _LAST_DAYS) and _has(entry, _TEXTS))
    )


def _are_surely(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(_is_surely_one(_inner(entry)) for entry in value)


def _has(entry: Any, names: frozenset[str]) -> bool:
    return isinstance(entry, dict) and any(
        inner not in (None, "", [], {}) and plain_name(str(name)) in names for name, inner in entry.items()
    )


def _are_postings(value: Any) -> TypeGuard[list[Any]]:
    """Tell if `value` is a list of postings; up to half may be of another kind (terms of use, null)."""
    return isinstance(value, list) and 0 < len(value) <= 2 * sum(_inner(entry) is not None for entry in value)


def _inner(entry: Any) -> dict[str, Any] | None:
    """Return the posting that `entry` is or wraps."""
    if is_posting(entry):
        return entry
    if isinstance(entry, dict):
        for name in _WRAPPED:
            if is_posting(inner := entry.get(name)):
                around = {key: it for key, it in entry.items() if not isinstance(it, dict | list)}
                return {**around, **inner}
    return None


def _walk(value: Any, handed: Handed, name: str, depth: int) -> Iterator[Found]:
    if depth > _DEPTH:
        return
    if _are_postings(value):
        yield from ((_inner(entry), handed) for entry in value)
    elif isinstance(value, list):
        for inner in value:
            yield from _walk(inner, handed, name, depth + 1)
    elif isinstance(value, dict) and not is_posting(value):
        yield from _in_group(value, {**handed, **stated_by(value, name, depth)}, depth)


def _in_group(group: Mapping[str, Any], handed: Handed, depth: int) -> Iterator[Found]:
    """Yield what the first list of a known name holds; else what surely are postings, whatever the name."""
    for name in (*_OF_JOBS, *_OF_THINGS, *_GROUPS):
        inner = lookup(group, name)
        if not inner or not isinstance(inner, dict | list):
            continue
        if name in _GROUPS:
            found = list(_in_groups(inner, handed, name, depth + 1))
        elif name in _OF_THINGS and _are_postings(inner) and not _are_asked_for(inner, group):
            continue
        else:
            entries = [*map(_with_title, inner)] if name in _OF_JOBS and isinstance(inner, list) else inner
            found = list(_walk(entries, handed, name, depth + 1))
        if found:
            yield from found
            return
    inside = [(name, inner) for name, inner in group.items() if isinstance(inner, dict | list)]
    if len(inside) == 1 and isinstance(inside[0][1], dict):
        yield from _walk(inside[0][1], handed, inside[0][0], depth + 1)
        return
    sure = [entry for entry in group.values() if _is_surely_one(entry)]
    if len(sure) > 1 and 2 * len(sure) >= sum(isinstance(inner, dict) for inner in group.values()):
        yield from ((entry, handed) for entry in sure)
        return
    places = names_places(group)
    for heading, inner in group.items():
        if _are_surely(inner) or (places and _are_postings(inner)):
            above = {**handed, **of_heading(heading, inner, places)}
            yield from ((_inner(entry), above) for entry in inner)


def _in_groups(groups: Any, handed: Handed, name: str, depth: int) -> Iterator[Found]:
    """Yield what the lists in `groups` hold; a group is called something, and is no posting."""
    for group in groups if isinstance(groups, list) else called_groups(groups, name):
        if isinstance(group, dict) and depth <= _DEPTH:
            yield from _in_group(group, {**handed, **stated_by(group, name, depth)}, depth)


def _with_title(entry: Any) -> Any:
    """Return an entry of a list of jobs whose one short line, beside a link, is what the job is called."""
    if not isinstance(entry, dict) or is_posting(entry) or not _has(entry, _LINKS):
        return entry
    lines = [inner for name, inner in entry.items() if plain_name(str(name)) in _TEXTS]
    line = lines[0] if len(lines) == 1 else ""
    is_short = isinstance(line, str) and 0 < len(line.strip()) <= _LONGEST_TITLE and "\n" not in line.strip()
    return {**entry, "title": line} if is_short else entry


def _are_asked_for(entries: list[Any], group: Mapping[str, Any]) -> bool:
    """Tell if entries with titles are postings, and not parts of the one that `group` is."""
    wrapped = sum(not is_posting(entry) and _inner(entry) is not None for entry in entries)
    sure = wrapped + sum(_is_surely_one(entry) for entry in entries)
    around = {name: inner for name, inner in group.items() if inner is not entries}
    return 2 * sure >= len(entries) or not _has(around, _WHOSE_OR_WHERE)
