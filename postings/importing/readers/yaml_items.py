"""YAML that holds many postings: a list of them, or a mapping with lists."""

import re
from collections.abc import Sequence
from dataclasses import replace

from ..names import ROW_NAMES, is_known, plain_name
from ..problems import Unreadable
from .document import Document
from .dumps import items_of
from .header import PAIR
from .items import postings_in, reads_as_postings
from .yaml_text import read_yaml

_ENTRY = re.compile(r"[ \t]*-[ \t]+[\"']?([^\W\d][\w .\-]{0,40})[\"']?[ \t]*:(?:[ \t].*)?")
_INDENTED = re.compile(r"[ \t]+[\"']?([^\W\d][\w .\-]{0,40})[\"']?[ \t]*:(?:[ \t].*)?")
_LONG_BODY = 200
"""Characters of a text below the metadata that make them one posting's."""
_TITLES = frozenset(map(plain_name, ROW_NAMES["title"]))
_BROKEN = "a list of postings that could not be read"
_LOOP = re.compile(r"\{%-?\s{0,3}for\s{1,3}\w{1,40}\s{1,3}in\s{1,3}(?:page\.)?(\w{1,40})")
"""What a layout has that shows the postings of its metadata."""


_LOOP_WITHIN = 20_000


def read_yaml_list(text: str, first_line: int) -> list[Document]:
    """Return the postings of a file that is a YAML list, or lists under names; none if it is no such file."""
    if not _looks_like_lists(text):
        return []
    try:
        yaml = read_yaml(text.removeprefix("---\n"), first_line, lossless=True)
    except Unreadable as error:
        if _opens_a_list_of_titles(_lines(text)):
            return [Document(body=text, problems=(error.problem,), doubt=_BROKEN)]
        return []  # Markdown's lists look alike
    found = postings_in(yaml.root)
    return items_of(yaml.root) if reads_as_postings(found) else []


def split(document: Document) -> list[Document]:
    """Return the postings that the metadata of `document` lists, or itself."""
    loop = _LOOP.search(document.body, 0, _LOOP_WITHIN)
    is_shown = loop is not None and isinstance(document.metadata.get(loop[1]), list | dict)
    if len(document.body.strip()) >= _LONG_BODY and not is_shown:
        return [document]
    if not any(isinstance(node, list | dict) for node in document.metadata.values()):
        return [document]
    metadata = dict(document.metadata)
    found = postings_in(metadata)
    if not found or not (is_shown or reads_as_postings(found)):
        return [document]
    return [replace(item, doubt=document.doubt) for item in items_of(metadata)]


def _lines(text: str) -> list[str]:
    """Return the lines of `text` that are neither empty nor a comment."""
    return [line for line in text.removeprefix("---\n").split("\n") if line.strip() and line[0] != "#"]


def _looks_like_lists(text: str) -> bool:
    """Tell if each line of `text` is one of a list, indented, or a name, and some open an entry.

    Where the first line opens a list whose entries have titles, quoted values may go on at the margin.
    """
    lines = _lines(text)
    if not any(map(_ENTRY.fullmatch, lines)):
        return False
    names = {found[1] for line in lines if (found := _ENTRY.fullmatch(line) or _INDENTED.fullmatch(line))}
    return any(map(is_known, names)) and (
        all(line[0] in " -" or PAIR.fullmatch(line.rstrip()) for line in lines)
        or _opens_a_list_of_titles(lines)
    )


def _opens_a_list_of_titles(lines: Sequence[str]) -> bool:
    """Tell if `lines` open with an entry of a list, and two of its entries or more have a title."""
    first = _ENTRY.fullmatch(lines[0]) if lines and lines[0][0] == "-" else None
    if first is None:
        return False
    found = [_ENTRY.fullmatch(line) or _INDENTED.fullmatch(line) for line in lines]
    named = [plain_name(one[1]) for one in found if one]
    return named.count(plain_name(first[1])) > 1 and sum(name in _TITLES for name in named) > 1
