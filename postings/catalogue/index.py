"""The index: which postings match a selection, how many there are by facet, and in which order. Pure.

Plain values in, ids and counts out; times are microseconds since 1970. An index never changes: a
changed posting is marked as gone in its segment and stands anew in a small one.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce

import numpy as np
from pyroaring import BitMap

from .columns import NEVER, Ints, Vocabularies
from .counts import Counts
from .hits import Hits
from .lists import Lists, Matched, positions_of
from .ranking import candidates, score
from .results import PayCounts, Results
from .segment import Part, window_start
from .selection import POSTED_DAYS, Facet, PayFloor, Selection, Sort

POSTED = "posted"
PAY = "pay"


@dataclass(frozen=True)
class Matches:
    """What matches in one part: with every refinement, and with each refinement left out."""

    part: Part
    live: BitMap
    all: Matched
    without: Mapping[str, Matched]
    hits: Hits | None

    def leaving_out(self, refinement: str) -> Matched:
        """Return what matches all but `refinement`, a facet or `POSTED` or `PAY`."""
        return self.without.get(refinement, self.all)

    def add_counts(self, counts: Ints, facet: Facet) -> None:
        """Add to `counts` how many match with each value of `facet`, what is chosen in it left out."""
        matched, lists = self.leaving_out(facet), self.part.segment.lists(facet)
        if matched.is_most:
            known = self.part.segment.totals(self.live).counts[facet]
            counts[: len(known)] += known
            lists.add_counts(counts, matched.others, -1)
        else:
            lists.add_counts(counts, matched)


@dataclass(frozen=True)
class Index:
    """Postings in parts, with the vocabularies that the parts share."""

    parts: tuple[Part, ...]
    vocabularies: Vocabularies

    def __len__(self) -> int:
        return sum(len(part.segment) - len(part.gone) for part in self.parts)

    def search(
        self, selection: Selection, at: int, *, page_size: int = 20, hits: Sequence[Hits] | None = None
    ) -> Results:
        """Return the page of `selection` at the moment `at`, with the counts of every facet.

        `hits` are what the words found, one for each part; None if no words were searched for.
        """
        matches = self.matches(selection, at, hits)
        total = sum(len(found.all) for found in matches)
        pages = max(1, -(-total // page_size))
        page = selection.page if 1 <= selection.page <= pages else 1
        return Results(
            total=total,
            ids=self._page(matches, selection.sort, at, (page - 1) * page_size, page * page_size),
            page=page,
            pages=pages,
            counts={facet: self._counts(facet, matches) for facet in Facet},
            posted={name: self._posted(matches, at, days) for name, days in POSTED_DAYS.items()},
            pay=self._pay(matches, selection.pay),
        )

    def count(self, selection: Selection, at: int, hits: Sequence[Hits] | None = None) -> int:
        """Return how many postings match, without counting facets."""
        return sum(len(found.all) for found in self.matches(selection, at, hits))

    def ids(self, selection: Selection, at: int, limit: int, hits: Sequence[Hits] | None = None) -> list[int]:
        """Return the ids of the first `limit` postings that match, without counting facets."""
        return list(self._page(self.matches(selection, at, hits), selection.sort, at, 0, limit))

    def boundaries_before(self, at: int) -> int:
        """Return how many moments have passed at which some posting starts, ages or ends."""
        return sum(part.boundaries_before(at) for part in self.parts)

    def next_boundary(self, at: int) -> int:
        """Return a moment after `at`, such that `boundaries_before` is the same for all before it."""
        return min((part.segment.next_boundary(at) for part in self.parts), default=NEVER)

    def matches(self, selection: Selection, at: int, hits: Sequence[Hits] | None = None) -> list[Matches]:
        """Return what matches `selection` in each part."""
        found = []
        for number, part in enumerate(self.parts):
            live = part.live(at)
            base = live if hits is None else live & hits[number].all
            chosen = dict(self._refinements(part, selection, at))
            without = {
                left_out: _met(
                    base, [bitmap for name, bitmap in chosen.items() if name != left_out], live, part
                )
                for left_out in chosen
            }
            everything = _met(base, chosen.values(), live, part)
            found.append(Matches(part, live, everything, without, hits[number] if hits is not None else None))
        return found

    def named(self, part: Part, names: Sequence[tuple[Facet, str]]) -> BitMap:
        """Return the positions in `part` of the postings that have any of the values `names`."""
        by_facet: dict[Facet, list[str]] = {}
        for facet, value in names:
            by_facet.setdefault(facet, []).append(value)
        return BitMap().union(*(self._having(part, facet, values) for facet, values in by_facet.items()))

    def _refinements(self, part: Part, selection: Selection, at: int) -> Iterator[tuple[str, BitMap]]:
        for facet in Facet:
            if values := selection.chosen(facet):
                yield facet, self._having(part, facet, values)
        if days := POSTED_DAYS.get(selection.posted):
            yield POSTED, BitMap(range(part.segment.posted_since(window_start(at, days))))
        if selection.pay != PayFloor():
            currency = self.vocabularies.currencies.codes.get(selection.pay.currency)
            yield PAY, part.segment.paying(selection.pay, currency)

    def _having(self, part: Part, facet: Facet, values: Sequence[str]) -> BitMap:
        lists = part.segment.lists(facet)
        if facet is Facet.APPLY_FROM:
            return lists.having(self.vocabularies.groups_with(values))
        known = self.vocabularies.facets[facet].codes
        codes = [known[value] for value in values if value in known]
        return lists.having(np.array(codes, dtype=np.int64))

    def _counts(self, facet: Facet, matches: Sequence[Matches]) -> Counts:
        vocabulary = self.vocabularies.facets[facet]
        totals = np.zeros(len(vocabulary), dtype=np.int32)
        for found in matches:
            found.add_counts(totals, facet)
        if facet is Facet.APPLY_FROM:
            return Counts(*self.vocabularies.of_countries(totals))
        return Counts(vocabulary, totals)

    def _posted(self, matches: Sequence[Matches], at: int, days: int) -> int:
        since = window_start(at, days)
        return sum(
            found.leaving_out(POSTED).bitmap.range_cardinality(0, found.part.segment.posted_since(since))
            for found in matches
        )

    def _pay(self, matches: Sequence[Matches], floor: PayFloor) -> PayCounts:
        names = self.vocabularies.currencies.values
        stating, reaching = np.zeros((2, len(names)), dtype=np.int64)
        others = 0
        for found in matches:
            rest, segment = found.leaving_out(PAY), found.part.segment
            every = _counted(segment.pays_in, rest, len(names))
            enough = Matched(rest.bitmap & segment.reaching(floor.amount), rest.bitmap, len(segment))
            stating += every
            reaching += _counted(segment.pays_in, enough, len(names)) if floor.amount else every
            others += len(rest) - int(every.sum())
        kept = others if floor.amount and not floor.stated else 0
        by_currency = {
            name: count + kept
            for name, some, count in zip(names, stating.tolist(), reaching.tolist(), strict=True)
            if name and some and count + kept
        }
        if not floor.currency:
            return PayCounts(int(stating.sum()), by_currency)
        by_currency.setdefault(floor.currency, kept)
        return PayCounts(by_currency[floor.currency] - kept, by_currency)

    def _page(self, matches: Sequence[Matches], sort: Sort, at: int, start: int, end: int) -> tuple[int, ...]:
        total = sum(len(found.all) for found in matches)
        keys, skipped = [np.zeros((4, 0), dtype=np.int64)], 0
        for found in matches:
            segment = found.part.segment
            if sort is Sort.NEWEST:
                # What has more before it in its own part than are wanted in all can not be wanted.
                first = max(0, start - (total - len(found.all)))
                positions = positions_of(found.all.bitmap[first:end])
                scores = np.zeros(len(positions))
                skipped += min(first, len(found.all))
            else:
                positions, scores = _best(found, at, end)
            # The bits of floats that are not negative are in the order of the floats.
            columns = segment.ids, segment.featured, segment.posted, scores.view(np.int64)
            keys.append(np.stack([*(column[positions] for column in columns[:3]), columns[3]]))
        merged = np.concatenate(keys, axis=1)
        order = np.lexsort(merged)[::-1][start - skipped : end - skipped]
        return tuple(merged[0, order].tolist())


def _best(found: Matches, at: int, end: int) -> tuple[Ints, Ints]:
    positions = candidates(found.part.segment, found.all.bitmap, found.hits, end)
    scores = score(found.part.segment, positions, at, found.hits)
    if len(positions) > end:
        # Ties at the edge are all kept: which of them come first is the merge's business.
        edge = np.partition(scores, len(scores) - end)[len(scores) - end]
        kept = scores >= edge
        positions, scores = positions[kept], scores[kept]
    return positions, scores


def _met(base: BitMap, refinements: Iterable[BitMap], live: BitMap, part: Part) -> Matched:
    return Matched(reduce(BitMap.intersection, refinements, base), live, len(part.segment))


def _counted(lists: Lists, matched: Matched, values: int) -> Ints:
    counts = np.zeros(values, dtype=np.int64)
    lists.add_counts(counts, matched)
    return counts
