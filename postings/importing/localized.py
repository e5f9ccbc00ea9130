"""Values that metadata states once for each language: `title: {de: Bäcker, en: Baker}`."""

import re
from collections.abc import Mapping

from ..facts.language import detect_language
from .readers import Document, Node

LANGUAGES = frozenset(
    "en de fr es pt it nl sv no nb nn da fi pl cs sk hu ro tr el id vi ru uk zh ja ko ca".split()
)
_CODE = re.compile(r"([a-z]{2})(?:[-_][a-z]{2,4})?", re.IGNORECASE)
_FALLBACK = "en"
_ENOUGH_TEXT = 200
"""Characters that tell a language for certain."""


def is_localized(node: Node) -> bool:
    """Tell if `node` holds a value for each language; an object with an `id` alone is none."""
    return (
        isinstance(node, dict)
        and node.keys() != {"id"}
        and bool(node)
        and all(_code(name) in LANGUAGES and not isinstance(inner, dict) for name, inner in node.items())
    )


def in_language(node: Mapping[str, Node], language: str) -> Node:
    """Return what `node` says in `language`, else in English, else in its first language."""
    said = {_code(name): inner for name, inner in reversed([*node.items()]) if inner}
    first = next((inner for inner in node.values() if inner), "")
    return said.get(language) or said.get(_FALLBACK) or first


def language_of(document: Document) -> str:
    """Return the language of the text that a posting comes with; "" if it has none in one language."""
    stated = (node for node in document.metadata.values() if isinstance(node, str))
    longest = max((document.body, *stated), key=len)
    return (detect_language(longest) or "") if len(longest) >= _ENOUGH_TEXT else ""


def _code(name: str) -> str:
    found = _CODE.fullmatch(name)
    return found[1].lower() if found else ""
