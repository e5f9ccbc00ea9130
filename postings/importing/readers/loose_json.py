"""JSON as pages hold it: with comments, trailing commas, a closing bracket too few, or escaped once more."""

import re
from html import unescape
from typing import Any

from ..problems import Unreadable
from .dumps import parse_json

_TOKEN = re.compile(
    r'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?\Z)'  # a string, perhaps cut off
    r"|/\*[^*]*(?:\*(?!/)[^*]*)*(?:\*/|\Z)|//[^\n]*"
    r"|,(?=\s*(?:[\]}]|\Z))|[\[{\]}]",
    re.DOTALL,
)
_WRAPPING = re.compile(r"<!--|-->|<!\[CDATA\[|\]\]>")
_CLOSING = {"[": "]", "{": "}"}


def parse_loosely(text: str) -> Any:
    """Return `text` parsed, mended if it has to be. Raises Unreadable, with the line."""
    try:
        return parse_json(text.strip())
    except Unreadable:
        if not text.strip().startswith(("{", "[")):
            text = _WRAPPING.sub(" ", text)
        if "&quot;" in text and '"' not in text:
            text = unescape(text)
        return parse_json(_mended(text.strip().rstrip("; \n")).strip())


def _mended(text: str) -> str:
    """Return `text` without comments and trailing commas, and with all that it opens closed."""
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
    return "".join(kept) + "".join(reversed(still_open))
