"""What a reader makes of a file, whatever it was written in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from ...choices import SourceFormat
from ..problems import Problem, Unreadable

Node: TypeAlias = "str | list[Node] | dict[str, Node]"
"""Metadata with every scalar as text: each field parses its own."""

MAX_DEPTH = 30
"""Levels of nesting that metadata may have."""


@dataclass(frozen=True, slots=True)
class Document:
    """One posting as its file states it: metadata, body, and where each stood.

    `lines` gives the line of a metadata name, from 1. `headline` is what the file stands under,
    `site` what a page's title says beside that, or what its frame calls it.
    `doubt` is why an editor has to see it, whatever else is certain.
    `item` and `key` tell apart the postings of a file that holds many.
    """

    metadata: Mapping[str, Node] = field(default_factory=dict)
    body: str = ""
    body_format: SourceFormat = SourceFormat.MARKDOWN
    lines: Mapping[str, int] = field(default_factory=dict)
    headline: str = ""
    site: str = ""
    problems: tuple[Problem, ...] = ()
    doubt: str = ""
    item: int | None = None
    key: str = ""


def as_node(value: object, depth: int = 0) -> Node:
    """Return `value`, as JSON or TOML gave it, with its scalars as text.

    Raises Unreadable below `MAX_DEPTH` levels.
    """
    if depth > MAX_DEPTH:
        raise Unreadable(f"metadata nested more than {MAX_DEPTH} levels deep")
    if isinstance(value, dict):
        return {str(name): as_node(inner, depth + 1) for name, inner in value.items()}
    if isinstance(value, list):
        return [as_node(inner, depth + 1) for inner in value]
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)
