"""What the elements around some text make of it: bold, a link, small and raised."""

import re
from typing import NamedTuple

from bs4 import Tag

from ...links import as_link
from .model import BOLD, NO_MARKS

_MARK_OF = {
    "strong": "strong", "b": "b", "em": "em", "i": "i", "u": "u", "ins": "u",
    "s": "s", "strike": "s", "del": "s",
    "sub": "sub", "sup": "sup", "code": "code", "tt": "code", "kbd": "code", "samp": "code",
}  # fmt: skip
# Of these pairs one is enough, and the inner one of the last counts.
_INSTEAD_OF = {"b": "strong", "i": "em"}
# Word's own properties end in the same names: mso-bidi-font-weight, mso-para-margin-left.
_WEIGHT = re.compile(
    r"(?<![\w-])font-weight\s*:\s*(?:(bold|[6-9]00)|(normal|[1-5]00))", re.IGNORECASE | re.ASCII
)
_ITALIC = re.compile(r"(?<![\w-])font-style\s*:\s*italic", re.IGNORECASE)


class Style(NamedTuple):
    """What the elements around some text make of it."""

    marks: frozenset[str] = NO_MARKS
    href: str = ""


PLAIN = Style()


def inner_style(tag: Tag, name: str, style: Style) -> Style:
    """Return the style of the text in `tag`, an element within a line that is called `name`."""
    marks, href = style
    if name == "a":
        href = as_link(str(tag.attrs.get("href", ""))) or href
    elif mark := _MARK_OF.get(name):
        marks = _with_mark(marks, mark)
    return styled(tag, Style(marks, href))


def _with_mark(marks: frozenset[str], mark: str) -> frozenset[str]:
    if mark in ("sub", "sup"):
        return (marks - {"sub", "sup"}) | {mark}
    for weak, strong in _INSTEAD_OF.items():
        if mark in (weak, strong) and (weak in marks or strong in marks):
            return marks
    return marks | {mark}


def styled(tag: Tag, style: Style) -> Style:
    """Return `style` with what the element's style attribute says of weight and slant."""
    css = tag.attrs.get("style")
    if not css:
        return style
    marks = style.marks
    if weight := _WEIGHT.search(str(css)):
        marks = _with_mark(marks, "strong") if weight[1] else marks - BOLD
    if _ITALIC.search(str(css)):
        marks = _with_mark(marks, "em")
    return Style(marks, style.href)
