"""Excerpts: the line of a text where words were found, in pieces. Pure."""

from typing import TypeAlias

Excerpt: TypeAlias = tuple[tuple[str, bool], ...]
"""Pieces of plain text in order, each with whether it is a match; to be escaped by who shows it."""

START, END = "\x02", "\x03"
"""What the engines put around a match. A text that holds them itself is marked wrongly, no worse."""
WORDS = 28
BETWEEN_LINES = " · "


def pieces(marked: str) -> Excerpt:
    """Return the pieces of a text in which matches stand between `START` and `END`, on one line."""
    found: list[tuple[str, bool]] = []
    lines = (" ".join(line.split()) for line in marked.split("\n"))
    before, *parts = BETWEEN_LINES.join(filter(None, lines)).split(START)
    found.append((before, False))
    for part in parts:
        match, _, after = part.partition(END)
        found += [(match, True), (after, False)]
    return tuple(piece for piece in found if piece[0])
