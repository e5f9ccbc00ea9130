"""JSON to values, numbers as text; as pages hold it as well: with comments, trailing commas, escaped."""

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from ..problems import Unreadable
from .document import MAX_DEPTH

_TOKEN = re.compile(
    r'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?\Z)'  # a string, perhaps cut off
    r"|/\*[^*]*(?:\*(?!/)[^*]*)*(?:\*/|\Z)|//[^\n]*"
    r"|,(?=\s*(?:[\]}]|\Z))|[\[{\]}]",
    re.DOTALL,
)
_WRAPPING = re.compile(r"<!--|-->|<!\[CDATA\[|\]\]>")
_BRACKETS = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?\Z)|[\[{]|[\]}]', re.DOTALL)
DECODER = json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=str, strict=False)
_CLOSING = {"[": "]", "{": "}"}


def parse_json(text: str) -> Any:
    """Return `text` parsed, numbers as text. Raises Unreadable, with the line."""
    if depth_of(text) > MAX_DEPTH:
        raise Unreadable(f"JSON nested more than {MAX_DEPTH} levels deep")
    try:
        return DECODER.decode(text)
    except json.JSONDecodeError as error:
        raise Unreadable(f"JSON: {error.msg}", error.lineno) from None


def parse_loosely(text: str, *, closing: bool = False) -> Any:
    """Return `text` parsed, mended if it has to be. Raises Unreadable, with the line.

    Brackets that are never closed are so at the end only if `closing`: a dump that was cut off is not whole.
    """
    try:
        return parse_json(text.strip())
    except Unreadable as error:
        if not text.strip().startswith(("{", "[")):
            text = _WRAPPING.sub(" ", text)
        if "&quot;" in text and '"' not in text:
            text = unescape(text)
        try:
            # Twice, because a comment may stand between a comma and the bracket.
            bare = _mended(text.strip().rstrip("; \n"), closing=False)
            return parse_json(_mended(bare, closing=closing).strip())
        except Unreadable:
            raise error from None


def _mended(text: str, *, closing: bool) -> str:
    """Return `text` without comments and trailing commas, and with all that it opens closed if asked."""
    kept, end = [], 0
    still_open: list[str] = []
    for token in _TOKEN.finditer(text):
        kept.append(text[end : token.start()])
        end = token.end()
        first = token[0][0]
        if first in _CLOSING:
            still_open.append(_CLOSING[first])
        elif first in "]}" and (not still_open or still_open.pop() != first):
            return text
        if first not in ",/":
            kept.append(token[0])
    kept.append(text[end:])
    return "".join([*kept, *(reversed(still_open) if closing else ())])


def depth_of(text: str) -> int:
    deepest = depth = 0
    for bracket in _brackets(text):
        depth += 1 if bracket in "[{" else -1
        deepest = max(deepest, depth)
        if deepest > MAX_DEPTH:
            break
    return deepest


def _brackets(text: str) -> Iterator[str]:
    return (match[0] for match in _BRACKETS.finditer(text) if match[0][0] != '"')
