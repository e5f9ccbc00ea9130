"""Metadata above a body without an opening fence: up to a closing one, to the end, or to a gap."""

import re
from collections.abc import Callable
from dataclasses import replace

from ..names import is_known
from ..problems import Unreadable
from .document import Document
from .front_matter import CLOSING_FENCE, read_whole_yaml
from .header import PAIR, end_of_header, leading_pairs, read_fields, read_form
from .items import postings_in, reads_as_postings, sole_posting
from .yaml_text import NotYaml

_ENVELOPE = re.compile(r"(?:#[^\n]{0,300}\n\s{0,20}){0,20}[a-zA-Z][\w-]{0,40}:(?:[ \t][^\n]{0,500})?\n")
_FORMS: tuple[Callable[[str, int], Document | None], ...] = (read_form, read_fields)


def read_unfenced(text: str, first_line: int) -> Document | None:
    """Read `text` if it starts with metadata of one of the kinds that need no fence."""
    if (document := next(filter(None, (form(text, first_line) for form in _FORMS)), None)) is not None:
        return document
    return _read_pairs(text, first_line) if _opens_with_pairs(text) else _read_envelope(text, first_line)


def _read_envelope(text: str, first_line: int) -> Document | None:
    """Read YAML below comments, or within one name, that is a posting, or several, from top to bottom."""
    if not _ENVELOPE.match(text):
        return None
    try:
        document = read_whole_yaml(text, first_line)
    except Unreadable:
        return None  # a text may open with a heading of Markdown
    inner = sole_posting(document.metadata)
    if inner is None or inner is document.metadata:
        return document if inner or reads_as_postings(postings_in(document.metadata)) else None
    return replace(document, metadata=inner, lines={})


def _opens_with_pairs(text: str) -> bool:
    """Tell if `text` starts with `name: value` lines of which two are names that postings have."""
    known = 0
    for line in text.split("\n", 40)[:40]:
        if line[:1] in (" ", "\t", "#", "-") or not line.strip():
            if known and line.strip():
                continue
            break
        pair = PAIR.fullmatch(line)
        if pair is None:
            break
        known += is_known(pair[1])
    return known >= 2


def _read_pairs(text: str, first_line: int) -> Document:
    """Read what is YAML up to the body; where it is none, the lines that open the text, one by one."""
    head, body = _head_and_body(text)
    try:
        document = read_whole_yaml(head, first_line)
    except NotYaml:
        pass
    except Unreadable:
        if not body:
            raise
    else:
        return Document(document.metadata, body, lines=document.lines, problems=document.problems)
    metadata, lines, body = leading_pairs(text, first_line)
    return Document(metadata, body, lines=lines)


def _head_and_body(text: str) -> tuple[str, str]:
    if fence := CLOSING_FENCE.search(text):
        return text[: fence.start()], text[fence.end() :].strip()
    head, _, body = text.partition("\n\n")
    if all(PAIR.fullmatch(line) for line in head.split("\n")) and not _looks_like_yaml(body):
        return head, body.strip()
    end = end_of_header(text)
    return (text[:end], text[end:].strip()) if end > 0 else (text, "")


def _looks_like_yaml(body: str) -> bool:
    first = body.lstrip().split("\n", 1)[0]
    pair = PAIR.fullmatch(first)
    return pair is not None and is_known(pair[1])
