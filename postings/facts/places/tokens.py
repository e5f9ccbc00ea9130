"""The words of a location field, each with what stands before it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..gazetteer import gazetteer, key
from .east_asian import EAST_ASIAN, pieces

_TOKEN = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*\.?|100 ?%")


@dataclass(frozen=True, slots=True)
class Token:
    """A word of the field; `gap` is what stands before it."""

    start: int
    end: int
    text: str
    key: str
    gap: str


def tokens_of(text: str) -> Iterator[Token]:
    """Yield the words of `text` in order, a dot at their end only where it is theirs: "St."."""
    end = 0
    for match in _TOKEN.finditer(text):
        stop = match.end()
        word = match.group()
        if word.endswith(".") and not _keeps_dot(word):
            word, stop = word[:-1], stop - 1
        start, gap = match.start(), text[end : match.start()]
        for piece in pieces(gazetteer(), word) if EAST_ASIAN.search(word) else [word]:
            yield Token(start, start + len(piece), piece, key(piece), gap)
            start, gap = start + len(piece), "("
        end = stop


def _keeps_dot(word: str) -> bool:
    return word.count(".") > 1 or len(word) <= 4
