"""A rendered description as blocks of text: what the rules of inference look at."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from html import unescape
from typing import NamedTuple

from .other_jobs import ENOUGH, opens_other_jobs

MAX_HTML, MAX_TEXT = 120_000, 40_000
"""Characters of a description, and of its words, that the rules look at."""

_BLOCK = re.compile(r"<(/?)(p|h[2-4]|li|td|th|dt|dd|pre|blockquote|ul|ol|table|tr|hr|br)\b[^<>]{0,20}>")
_BOLD = re.compile(r"\s*<(strong|b)>[^<]*(?:<(?!/?(?:strong|b)>)[^<]*)*</\1>[\s:.]*")
_TAG = re.compile(r"<[^<>]{0,3000}>")


class Role(StrEnum):
    """What a block is in its text."""

    HEADING = "heading"
    ITEM = "item"
    PARAGRAPH = "paragraph"


class Block(NamedTuple):
    """One heading, list item or paragraph, as plain words on one line."""

    role: Role
    text: str


@dataclass(frozen=True)
class Body:
    """A description for reading: its blocks in order."""

    blocks: tuple[Block, ...]
    links: tuple[str, ...] = ()

    @cached_property
    def text(self) -> str:
        """The words, one block a line."""
        return "\n".join(block.text for block in self.blocks)[:MAX_TEXT]

    @property
    def headings(self) -> tuple[str, ...]:
        return tuple(block.text for block in self.blocks if block.role == Role.HEADING)


_LABEL_ON_A_LINE = re.compile(r"\s(?=<(strong|b)>[^<>]{1,40}(?:\s?:</\1>|</\1>\s?:))")
"""Markdown's lines within a paragraph that each open with a bold label."""
_LABEL_AFTER_A_BAR = re.compile(
    r"\s[|·•]\s(?=(?:<(?:strong|b)>)?[A-ZÀ-Þ][^<>|·•:\n]{1,30}:(?:</(?:strong|b)>)?\s)"
)
"""Between "Company: Acme" and "Location: Leeds" where they share a line."""
_HREF = re.compile(r'href="([^"]{1,2000})"')


def read_body(html: str) -> Body:
    """Return the blocks of `html`, as `rendering.render` makes it: well-formed and without attributes."""
    html = _LABEL_AFTER_A_BAR.sub("<br>", _LABEL_ON_A_LINE.sub("<br>", html[:MAX_HTML]))
    blocks: list[Block] = []
    role, start, length = Role.PARAGRAPH, 0, 0
    for tag in _BLOCK.finditer(html):
        block = _block(role, html[start : tag.start()])
        if block and length > ENOUGH and opens_other_jobs(block.text):
            html = html[:start]
            break
        if block:
            blocks.append(block)
            length += len(block.text)
        start, role = tag.end(), _role(tag[1], tag[2], role)
    if last := _block(role, html[start:]):
        blocks.append(last)
    return Body(tuple(blocks), tuple(unescape(link) for link in _HREF.findall(html)))


def _role(closing: str, name: str, role: Role) -> Role:
    if name == "br":
        return role
    if closing:
        return Role.PARAGRAPH
    if name.startswith("h") and name != "hr":
        return Role.HEADING
    return (
        Role.ITEM
        if name in ("li", "td", "th", "dd", "dt") or (name == "p" and role == Role.ITEM)
        else Role.PARAGRAPH
    )


def _block(role: Role, html: str) -> Block | None:
    text = " ".join(unescape(_TAG.sub("", html)).split())
    heading = role == Role.PARAGRAPH and len(text) < 100 and _BOLD.fullmatch(html) is not None
    return Block(Role.HEADING if heading else role, text) if text else None
