"""JSON: one posting, or the dump of an applicant tracking system's API with many."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, TypeGuard

from ..names import plain_name
from ..problems import Unreadable
from .decode import clean
from .document import MAX_DEPTH, Document, Node, as_node

# Where Greenhouse, Ashby, SmartRecruiters, Recruitee, Workable, Personio and others put their list.
_LISTS = ("jobs", "postings", "results", "data", "content", "offers", "positions", "items", "vacancies",
          "openings", "listings", "@graph", "records", "rows")  # fmt: skip
_TITLES = frozenset({"title", "text", "name", "jobtitle", "position", "role", "jobname", "positiontitle",
                      "job", "vacancy", "titulo", "titel", "titre"})  # fmt: skip
_IDS = ("id", "shortcode", "uuid", "guid", "_id", "slug", "internal_job_id", "requisition_id", "identifier")
_OF_A_REPORT = frozenset({"file", "outcome", "inferred", "problems"})
_BRACKETS = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?\Z)|[\[{]|[\]}]', re.DOTALL)
_DECODER = json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=str, strict=False)
_WRAPPER_NAMES = ("name", "company", "companyName", "company_name", "organization")


def looks_like_json(text: str) -> bool:
    """Tell if `text` opens as JSON does, and not as a Markdown link or a template marker."""
    return bool(re.match(r'[\[{]\s*(?:["\[{\]}])', text)) and not text.startswith(("{{", "[["))


def read_json(text: str) -> list[Document]:
    """Return the posting or postings in a JSON text. Raises Unreadable, with the line."""
    lines = _lines_of_json(text)
    if not lines and (document := _above_a_body(text)) is not None:
        return [document]
    value = [parse_json(line) for line in lines] if lines else parse_json(text)
    if lines and all(entry.keys() >= _OF_A_REPORT for entry in value):
        raise Unreadable("a report of the importer, not job postings")
    if (found := _find_list(value)) is not None:
        wrapper, entries = found
        return [_item(entry, number, wrapper) for number, entry in enumerate(entries, start=1)]
    if isinstance(value, dict):
        return [document_of(value)]
    raise Unreadable("JSON that holds no posting")


def _above_a_body(text: str) -> Document | None:
    """Return the document of a text that is one JSON object and then something else."""
    if text[0] != "{" or text[-1] in "}]" or _depth(text) > MAX_DEPTH:
        return None
    try:
        value, end = _DECODER.raw_decode(text)
    except json.JSONDecodeError:
        return None
    body = text[end:].strip()
    return replace(document_of(value), body=body) if body else None


def _lines_of_json(text: str) -> list[str]:
    """Return the lines of a file that holds one JSON object a line; none if it is of another shape."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    whole = all(line[0] == "{" and line[-1] == "}" for line in lines)
    return lines if whole and len(lines) > 1 else []


def parse_json(text: str) -> Any:
    """Return `text` parsed, numbers as text. Raises Unreadable, with the line."""
    if _depth(text) > MAX_DEPTH:
        raise Unreadable(f"JSON nested more than {MAX_DEPTH} levels deep")
    try:
        return _DECODER.decode(text)
    except json.JSONDecodeError as error:
        raise Unreadable(f"JSON: {error.msg}", error.lineno) from None


def document_of(entry: Mapping[str, Any], item: int | None = None, key: str = "") -> Document:
    """Return the document of one JSON object."""
    node = _clean(as_node(dict(entry)))
    assert isinstance(node, dict)  # noqa: S101 - made from a mapping
    return Document(_with_lever_lists(node), item=item, key=key)


def _item(entry: Any, number: int, wrapper: Mapping[str, Any]) -> Document:
    entry = entry if isinstance(entry, dict) else {}  # which is rejected by itself, as no posting
    key = next((str(entry[name]) for name in _IDS if isinstance(entry.get(name), str)), str(number))
    employer = next((wrapper[name] for name in _WRAPPER_NAMES if isinstance(wrapper.get(name), str)), "")
    return document_of({"company": employer, **entry}, item=number, key=key)


def _find_list(value: Any) -> tuple[Mapping[str, Any], list[Any]] | None:
    if _are_postings(value):
        return {}, value
    if isinstance(value, dict) and not _is_posting(value):
        for name in _LISTS:
            inner = value.get(name)
            if _are_postings(inner):
                return value, inner
            if isinstance(inner, dict) and (found := _find_list(inner)) is not None:
                return found
    return None


def _are_postings(value: Any) -> TypeGuard[list[Any]]:
    """Tell if `value` is a list of postings; up to half may be of another kind (terms of use, null)."""
    return isinstance(value, list) and 0 < len(value) <= 2 * sum(map(_is_posting, value))


def _is_posting(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and any(
            plain_name(name) in _TITLES for name, inner in value.items() if not isinstance(inner, dict | list)
        )
        and not any(
            isinstance(value.get(name), list)
            and value[name]
            and isinstance(value[name][0], dict)
            and "title" in value[name][0]
            for name in ("jobs", "postings", "offers")
        )
    )


def _with_lever_lists(entry: dict[str, Node]) -> dict[str, Node]:
    """Put Lever's parts of a description together: its opening, its lists, its closing."""
    if not isinstance(lists := entry.get("lists"), list) or "text" not in entry:
        return entry
    parts = [entry.get("description") or entry.get("descriptionHtml") or ""]
    parts += [
        f"<h3>{part.get('text', '')}</h3><ul>{part.get('content', '')}</ul>"
        for part in lists
        if isinstance(part, dict)
    ]
    parts.append(entry.get("additional") or "")
    return {**entry, "title": entry["text"], "description": "\n".join(str(part) for part in parts if part)}


def _clean(node: Node) -> Node:
    if isinstance(node, str):
        return clean(node)
    if isinstance(node, list):
        return [_clean(inner) for inner in node]
    return {clean(name): _clean(inner) for name, inner in node.items()}


def _depth(text: str) -> int:
    deepest = depth = 0
    for bracket in _brackets(text):
        depth += 1 if bracket in "[{" else -1
        deepest = max(deepest, depth)
        if deepest > MAX_DEPTH:
            break
    return deepest


def _brackets(text: str) -> Iterator[str]:
    return (match[0] for match in _BRACKETS.finditer(text) if match[0][0] != '"')
