"""JSON: one posting, or the dump of an applicant tracking system's API with many."""

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ..problems import Unreadable
from .decode import clean
from .document import MAX_DEPTH, Document, Node, as_node
from .groups import handed_down
from .included import with_included
from .items import postings_in
from .json_text import DECODER, depth_of, parse_loosely
from .parts import with_whole_description

_IDS = ("id", "shortcode", "uuid", "guid", "_id", "slug", "internal_job_id", "requisition_id", "identifier")
_OF_A_REPORT = frozenset({"file", "outcome", "inferred", "problems"})


def looks_like_json(text: str) -> bool:
    """Tell if `text` opens as JSON does, and not as a Markdown link or a template marker."""
    return bool(re.match(r'[\[{]\s*(?:["\[{\]}])', text)) and not text.startswith(("{{", "[["))


def read_json(text: str) -> list[Document]:
    """Return the posting or postings in a JSON text. Raises Unreadable, with the line."""
    lines = _lines_of_json(text)
    if not lines and (document := _above_a_body(text)) is not None:
        return [document]
    if lines:
        return _read_lines(lines)
    value = with_included(parse_loosely(text))
    if documents := items_of(value):
        return documents
    if isinstance(value, dict):
        return [document_of(value)]
    raise Unreadable("JSON that holds no posting")


def _read_lines(lines: list[str]) -> list[Document]:
    """Return the postings of JSON that stands line by line; a line that is broken is left out by itself."""
    entries: list[Any] = []
    broken: dict[int | None, Document] = {}
    for number, line in enumerate(lines, start=1):
        try:
            entries.append(parse_loosely(line))
        except Unreadable as error:
            problem = replace(error.problem, line=number)
            broken[number] = Document(problems=(problem,), doubt=problem.reason, item=number, key=str(number))
            entries.append(None)
    read = [entry for entry in entries if entry is not None]
    if read and all(entry.keys() >= _OF_A_REPORT for entry in read):
        raise Unreadable("a report of the importer, not job postings")
    documents = items_of(entries)
    if len(documents) != len(lines):
        if broken:
            raise Unreadable("JSON lines of which some are broken", next(filter(None, broken)))
        if not documents:
            raise Unreadable("JSON that holds no posting")
    return [broken.get(document.item, document) for document in documents]


def items_of(value: Any) -> list[Document]:
    """Return a document for each posting in a list or an envelope; none if it is neither.

    An entry that is no posting gives an empty one, which is rejected by itself.
    """
    documents = []
    for number, (entry, handed) in enumerate(postings_in(value), start=1):
        whole = {} if entry is None else handed_down(entry, handed)
        key = next((whole[name] for name in _IDS if isinstance(whole.get(name), str)), str(number))
        documents.append(document_of(whole, item=number, key=key))
    return documents


def _above_a_body(text: str) -> Document | None:
    """Return the document of a text that is one JSON object and then something else."""
    if text[0] != "{" or text[-1] in "}]" or depth_of(text) > MAX_DEPTH:
        return None
    try:
        value, end = DECODER.raw_decode(text)
    except json.JSONDecodeError:
        return None
    body = text[end:].strip()
    return replace(document_of(value), body=body) if body else None


def _lines_of_json(text: str) -> list[str]:
    """Return the lines of a file that holds one JSON object a line; none if it is of another shape."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    whole = all(line[0] == "{" and line[-1] == "}" for line in lines)
    return lines if whole and len(lines) > 1 else []


def document_of(entry: Mapping[str, Any], item: int | None = None, key: str = "") -> Document:
    """Return the document of one JSON object."""
    node = _clean(as_node(dict(entry)))
    assert isinstance(node, dict)  # noqa: S101 - made from a mapping
    return Document(with_whole_description(node), item=item, key=key)


def _clean(node: Node) -> Node:
    if isinstance(node, str):
        return clean(node)
    if isinstance(node, list):
        return [_clean(inner) for inner in node]
    return {clean(name): _clean(inner) for name, inner in node.items()}
