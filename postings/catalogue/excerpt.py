"""Excerpts: the line of a text where words were found, in pieces. Pure."""

from typing import TypeAlias

Excerpt: TypeAlias = tuple[tuple[str, bool], ...]
"""Pieces of plain text in order, each with whether it is a match; to be escaped by who shows it."""

START, END = "\x02", "\x03"
"""What the engines put around a match. A text that holds them itself is marked wrongly, no worse."""
WORDS = 28


def pieces(marked: str) -> Excerpt:
    """Return the pieces of a text in which matches stand between `START` and `END`."""
    found: list[tuple[str, bool]] = []
    before, *parts = " ".join(marked.split()).split(START)
    found.append((before, False))
    for part in parts:
        match, _, after = part.partition(END)
        found += [(match, True), (after, False)]
    return tuple(piece for piece in found if piece[0])
