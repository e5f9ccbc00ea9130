"""What is too much to render. Each cap is checked in linear time, before anything slower sees the text."""

import re

from bs4 import Tag

MAX_BYTES = 256 * 1024
MAX_LEVELS = 100
MAX_MARKS = 8_000
"""Tags, entities and addresses. A long real description has a thousand; each takes some 30 µs."""

_AROUND = 8  # html, body and what else the parser puts around a page

_OWN_MARKUP = re.compile(r"</?[a-z1-6]{1,10}>|&(?:amp|lt|gt);| rel=\"nofollow ugc noopener noreferrer\"")
_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*)")
# Void elements, and the paragraph, which holds no block.
_NO_LEVEL = frozenset(
    "area base basefont bgsound br col embed frame hr img input link meta p param source track wbr".split()
)
# An open one of these is closed by the next of its kind, so a row of them is no tower.
_CLOSES_ITSELF = frozenset("p li dt dd tr td th thead tbody tfoot option optgroup rt rp a".split())


class RenderingError(ValueError):
    """A description that can not be rendered. The message says why, for an editor to read."""


class TooLarge(RenderingError):  # noqa: N818 (it reads like what it says)
    """More bytes or more tags than the caps allow."""


class TooDeep(RenderingError):  # noqa: N818 - it reads like what it says
    """Elements, quotes or lists nested in more levels than the cap allows."""


def check_size(source: str) -> None:
    """Raise TooLarge when `source` has more than `MAX_BYTES` in UTF-8.

    The tags and entities that rendering itself writes do not count (up to as much again), so that what
    was rendered from a source at the cap can be rendered once more.
    """
    if 3 * len(source) <= MAX_BYTES or _size(source) <= MAX_BYTES:
        return
    if _size(source) > 2 * MAX_BYTES or _size(_OWN_MARKUP.sub("", source)) > MAX_BYTES:
        raise TooLarge(f"The description has more than {MAX_BYTES // 1024} KB.")


def _size(text: str) -> int:
    return len(text.encode("utf-8", "replace"))


def check_marks(html: str) -> None:
    """Raise TooLarge when `html` has more than `MAX_MARKS` tags, entities and addresses."""
    if sum(html.count(mark) for mark in ("<", "&", "@", "://", "www.")) > MAX_MARKS:
        raise TooLarge(f"The description has more than {MAX_MARKS:,} tags, entities and links.")


def check_depth(html: str) -> None:
    """Raise TooDeep when elements of `html`, closed or not, stand in more than `MAX_LEVELS` levels."""
    open_tags: list[str] = []
    for tag in _TAG.finditer(html):
        name = tag[2].lower()
        if tag[1]:
            _close(open_tags, name)
        elif name not in _NO_LEVEL:
            if open_tags and open_tags[-1] == name and name in _CLOSES_ITSELF:
                continue
            open_tags.append(name)
            if len(open_tags) > MAX_LEVELS:
                raise TooDeep(f"The description is nested in more than {MAX_LEVELS} levels.")


def check_tree(root: Tag) -> None:
    """Raise TooDeep when the parser made a deeper tree of the page than its tags said.

    libxml2 leaves some elements open that `check_depth` closes: `<dt>` after `<dt>`, `<div>` at `</b>`.
    """
    waiting: list[tuple[Tag, int]] = [(root, 0)]
    while waiting:
        tag, depth = waiting.pop()
        if depth > MAX_LEVELS + _AROUND:
            raise TooDeep(f"The description is nested in more than {MAX_LEVELS} levels.")
        waiting += [(child, depth + 1) for child in tag.contents if isinstance(child, Tag)]


def _close(open_tags: list[str], name: str) -> None:
    for index in range(len(open_tags) - 1, -1, -1):
        if open_tags[index] == name:
            del open_tags[index:]
            return
