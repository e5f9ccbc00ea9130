"""Where the words of a search were found. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from pyroaring import BitMap


@dataclass(frozen=True)
class TermHits:
    """Where one word (or quoted phrase) of a search stands, by field."""

    title: BitMap
    name: BitMap
    text: BitMap

    @property
    def any(self) -> BitMap:
        """The postings that have the word at all."""
        return self.title | self.name | self.text


@dataclass(frozen=True)
class Hits:
    """What the words of a search found in one part; `all` has every word and none that is excluded."""

    all: BitMap
    terms: Sequence[TermHits] = ()
    phrase: BitMap | None = None
