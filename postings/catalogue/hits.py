"""Where the words of a search were found. Pure."""

from collections import OrderedDict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from threading import Lock

from pyroaring import BitMap


@dataclass(frozen=True)
class TermHits:
    """Where one word (or quoted phrase) of a search stands, by field."""

    title: BitMap
    name: BitMap
    text: BitMap

    def __len__(self) -> int:
        return len(self.title) + len(self.name) + len(self.text)

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


class KeptHits:
    """The terms last looked up in a segment, with what was found; bounded in number and in size."""

    def __init__(self, most_terms: int = 1000, most_positions: int = 8_000_000) -> None:
        self._kept: OrderedDict[Hashable, TermHits] = OrderedDict()
        self._most_terms = most_terms
        self._most_positions = most_positions
        self._positions = 0
        self._lock = Lock()

    def __len__(self) -> int:
        return len(self._kept)

    def get(self, term: Hashable) -> TermHits | None:
        """Return what was found for `term`; None if that is not known any more."""
        with self._lock:
            if term in self._kept:
                self._kept.move_to_end(term)
            return self._kept.get(term)

    def keep(self, term: Hashable, hits: TermHits) -> None:
        """Keep `hits`, and let go of what was asked for longest ago if it gets too much."""
        with self._lock:
            self._positions += len(hits) - len(self._kept.pop(term, _NOTHING))
            self._kept[term] = hits
            while self._positions > self._most_positions or len(self._kept) > self._most_terms:
                self._positions -= len(self._kept.popitem(last=False)[1])


_NOTHING = TermHits(BitMap(), BitMap(), BitMap())
