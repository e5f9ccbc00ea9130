"""What a whole file is wrapped in, and what stands for the fences of its metadata.

A language model answers with a page in a code block; a word processor, or a slip, draws the fences of front
matter with underscores or dashes of its own.
"""

import re

from ..names import is_known
from .header import PAIR

WRAPPING = "`~_*=–—"
"""Characters that such a file starts with."""
_CODE = re.compile(r"(`{3,}|~{3,})[ \t]*([a-zA-Z+]{0,12})[ \t]*\n")
_FENCES = {"yaml": "---", "yml": "---", "toml": "+++", "json": ";;;"}
"""The fence that says of metadata what the name of a block's language does."""
_DRAWN = re.compile(r"([_*=~–—])\1{0,80}[ \t]*\n")


def unwrapped(text: str) -> str:
    """Return `text` out of the code block that it stands in, and with fences as front matter has them.

    No line is added or lost, so that the numbers of lines remain.
    """
    if opening := _CODE.match(text):
        return _out_of_code(text, opening)
    if opening := _DRAWN.match(text):
        return _with_fences(text, opening)
    return text


def _out_of_code(text: str, opening: re.Match[str]) -> str:
    """Return what stands in the one block; metadata in a block above a text is front matter."""
    inside, _, after = text[opening.end() :].partition(f"\n{opening[1]}")
    if opening[1] in after:
        return text  # blocks of a document
    if not after.strip():
        return f"\n{inside}"
    fence = _FENCES.get(opening[2].lower())
    return f"{fence}\n{inside}\n{fence}{after}" if fence and after.startswith("\n") else text


def _with_fences(text: str, opening: re.Match[str]) -> str:
    """Return `text` with a line of dashes for each of the two that metadata stands between."""
    drawn = opening[0].strip()
    if len(drawn) < 2:
        return text
    inside, closing, after = text[opening.end() :].partition(f"\n{drawn}\n")
    names = [pair[1] for line in inside.split("\n", 100)[:100] if (pair := PAIR.fullmatch(line.rstrip()))]
    if not closing or not any(map(is_known, names)) or not PAIR.fullmatch(inside.split("\n", 1)[0].rstrip()):
        return text
    return f"---\n{inside}\n---\n{after}"
