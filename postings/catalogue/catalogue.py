"""The catalogue at one moment: the index, with the words of a search looked up in the full text."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import reduce

from pyroaring import BitMap

from . import text
from .columns import Ints
from .hits import Hits, TermHits
from .index import Index
from .lists import bitmap_of_unsorted
from .query import Term, parse
from .results import Results
from .segment import Part, microseconds
from .selection import Selection
from .spelling import suggestion

_SMALL = 2000
"""In a part of at most so many postings, words are looked up for these alone."""


@dataclass(frozen=True)
class Catalogue:
    """What the board holds at the moment `at`; see `current.current` for how to get one."""

    index: Index
    at: datetime
    revision: str
    keeps_hits: bool = True

    def search(self, selection: Selection, page_size: int = 20) -> Results:
        """Return one page of `selection` with the counts of every facet."""
        hits = self._hits(selection.q)
        results = self.index.search(selection, microseconds(self.at), page_size=page_size, hits=hits)
        if hits is None or results.total or any(part.all for part in hits):
            return results
        return replace(results, suggestion=self._suggestion(selection.q))

    def count(self, selection: Selection) -> int:
        """Return how many postings match `selection`; several times cheaper than a search."""
        return self.index.count(selection, microseconds(self.at), self._hits(selection.q))

    def ids(self, selection: Selection, limit: int) -> list[int]:
        """Return the ids of the first `limit` postings of `selection`, in its order, without counts."""
        return self.index.ids(selection, microseconds(self.at), limit, self._hits(selection.q))

    def _suggestion(self, q: str) -> str:
        spelt = suggestion(q, self._words())
        return spelt if spelt and self.count(Selection(q=spelt)) else ""

    def _words(self) -> Collection[str]:
        """Return the words of titles and names, read anew when the board has changed by a tenth."""
        oldest, size = self.index.parts[0].segment, len(self.index)
        known_at, words = oldest.words
        if abs(size - known_at) * 10 > size or not words:
            # In one order in every process, so that all suggest the same.
            words = dict.fromkeys(sorted(text.engine().words()))
            if self.keeps_hits:
                oldest.words = size, words
        return words

    def _hits(self, q: str) -> list[Hits] | None:
        terms = parse(q)
        if not terms:
            return None
        return [self._hits_in(part, terms) for part in self.index.parts]

    def _hits_in(self, part: Part, terms: Sequence[Term]) -> Hits:
        wanted = [self._term_hits(part, term) for term in terms if not term.excluded]
        excluded = [self._term_hits(part, term).any for term in terms if term.excluded]
        found = reduce(BitMap.intersection, [hits.any for hits in wanted], part.segment.all)
        words = [word for term in terms if not term.excluded for word in term.words]
        phrase = None
        if len(words) > 1 and len(wanted) > 1:
            phrase = self._in_title(part, Term(tuple(words), prefix=terms[-1].prefix))
        return Hits(reduce(BitMap.difference, excluded, found), wanted, phrase)

    def _in_title(self, part: Part, term: Term) -> BitMap:
        """Return who has `term` in the title; where else it stands is not asked: that costs the most."""
        key = ("title", term)
        hits = part.segment.hits.get(key)
        if hits is None:
            hits = TermHits(_positions(part, text.engine().title_ids(term, _among(part))), BitMap(), BitMap())
            if self.keeps_hits:
                part.segment.hits.keep(key, hits)
        return hits.title

    def _term_hits(self, part: Part, term: Term) -> TermHits:
        term = replace(term, excluded=False)
        known = part.segment.hits.get(term)
        if known is not None:
            return known
        engine, among = text.engine(), _among(part)
        hits = TermHits(
            title=_positions(part, engine.title_ids(term, among)),
            name=self.index.named(part, engine.names(term)),
            text=_positions(part, engine.text_ids(term, among)),
        )
        if self.keeps_hits:
            # For good: a posting whose words change is gone from this segment.
            part.segment.hits.keep(term, hits)
        return hits


def _among(part: Part) -> list[int] | None:
    return part.segment.ids.tolist() if len(part.segment) <= _SMALL else None


def _positions(part: Part, ids: Ints) -> BitMap:
    return bitmap_of_unsorted(part.segment.positions(ids), len(part.segment))
