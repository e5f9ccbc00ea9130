"""The description of a posting: the text below its metadata, what its fields say, or both."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from .names import SECTIONS, TABLE, Kind, plain_name
from .placeholders import is_placeholder
from .readers import Document, Node, body_format_of
from .record import PostingRecord
from .values import one_line, texts_of

if TYPE_CHECKING:
    from .metadata import Metadata

_ROW = next(row for row in TABLE if row.kind == Kind.BODY)
_TEXTS = _ROW.plain_names
_DEPTH, _LEAST, _WORDS = 8, 40, 8
"""Levels of blocks that are looked into, the characters of a block's text, and the spaces of prose."""
_BODY_LENGTH = 200
"""Characters from which the text below metadata is the description: a field of that name sums it up."""


def read_description(record: PostingRecord, document: Document, metadata: Metadata) -> None:
    """Put the whole description into `record`, and a short text beside a long one into its summary."""
    stated = [text for _, node in metadata.stated(_ROW) if (text := _whole(node))]
    body = document.body
    if stated and len(body) >= _BODY_LENGTH:
        if not record.summary and len(summary := one_line(stated[0])) < len(body):
            record.summary = summary[:1000]
    elif stated:
        body = "\n\n".join(
            filter(None, [max(stated[:3], key=len) if len(stated[0]) < _BODY_LENGTH else stated[0], body])
        )
    body = "\n\n".join(filter(None, [body, *_sections(metadata)])) or _built_of_blocks(document.metadata)
    record.description_source = body
    record.description_format = document.body_format if body == document.body else body_format_of(body)


def _whole(node: Node) -> str:
    """Return a text, or the paragraphs that stand in a list, as one."""
    if isinstance(node, list):
        return "\n\n".join(text for text in node if isinstance(text, str))
    return node if isinstance(node, str) else ""


def _built_of_blocks(metadata: Mapping[str, Node]) -> str:
    """Return the text of a page without a body, which is built of blocks: "sections: [{text: …}]".

    Where no name says what a text is, all that read as sentences are: "TextLine1", "paragraphs".
    """
    texts = list(_in_blocks(dict(metadata), _is_called_text)) or list(_in_blocks(dict(metadata), _is_prose))
    return "\n\n".join(texts)


def _is_called_text(name: str, text: str, depth: int) -> bool:
    return depth > 0 and plain_name(name) in _TEXTS and len(text) >= _LEAST


def _is_prose(_: str, text: str, depth: int) -> bool:
    return depth > 0 and text.count(" ") >= _WORDS and not is_placeholder(text)


def _in_blocks(
    node: Node, is_one: Callable[[str, str, int], bool], name: str = "", depth: int = 0
) -> Iterator[str]:
    """Yield the texts below `node` that `is_one` takes by name, text and depth."""
    if isinstance(node, str):
        if is_one(name, node, depth - 1):
            yield node.strip()
    elif depth <= _DEPTH:
        inner_nodes = node.items() if isinstance(node, dict) else ((name, inner) for inner in node)
        for inner_name, inner in inner_nodes:
            yield from _in_blocks(inner, is_one, inner_name, depth + 1)


def _sections(metadata: Metadata) -> Iterator[str]:
    """Yield the parts of the description that stand in fields of their own, each under a heading."""
    for name, heading in SECTIONS.items():
        node = metadata[name]
        texts = [text.strip() for text in texts_of(node) if not is_placeholder(text)]
        if isinstance(node, list) and texts:
            texts = [f"* {one_line(text)}" for text in texts]
        if text := "\n".join(texts):
            yield f"## {heading}\n\n{text}" if "<" not in text else f"<h2>{heading}</h2>\n{text}"
