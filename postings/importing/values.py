"""A value of metadata as plain text: what a node of any shape says."""

import re
from html import unescape

from .placeholders import is_placeholder
from .readers import Node
from .readers.decode import clean

_NAMES_OF_OBJECTS = tuple(
    "name title text value label display_name displayName libelle nom original textDescription"
    " rendered".split()
)
"""Where an object that stands for a company, a place or a tag says what it is called."""

_ENVELOPES = ("attributes", "data", "fields")
"""What an object that an API has wrapped stands in: {"data": {"attributes": {"name": …}}}."""

_TAG = re.compile(r"<[^<>]{0,500}>")
_SPACE = re.compile(r"\s+")
MARKDOWN_LINK = re.compile(r"!?\[([^\[\]]{0,300})\]\(([^()\s]{1,2000})[^()]{0,200}\)")


def one_line(text: str) -> str:
    """Return `text` as a line of plain words: no tags, entities, Markdown links or doubled spaces."""
    text = MARKDOWN_LINK.sub(r"\1", _TAG.sub(" ", clean(unescape(unescape(text)))))
    return _SPACE.sub(" ", text).strip().strip("*_`").strip()


def is_blank(node: Node) -> bool:
    """Tell if `node` states nothing."""
    return (not node.strip() or is_placeholder(node)) if isinstance(node, str) else not node


def texts_of(node: Node) -> list[str]:
    """Return the texts in a value that may be a list, or a list of objects with a name."""
    if isinstance(node, str):
        return [node] if node.strip() else []
    if isinstance(node, list):
        return [text for inner in node for text in texts_of(inner)]
    return texts_of(next((node[name] for name in (*_NAMES_OF_OBJECTS, *_ENVELOPES) if name in node), ""))
