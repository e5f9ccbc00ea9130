"""A part of the index that never changes: postings newest first, with what decides if they match. Pure.

A posting's position is its rank among the newest of its segment. So "newest first" is the order of
any bitmap, and a window of dates is a run of positions.
"""

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import Any

import numpy as np
from pyroaring import BitMap

from .by_id import PositionById
from .columns import NEVER, NO_PAY, UNDATED, Columns, Entries, Ints
from .hits import KeptHits
from .lists import Lists, Matched, bitmap_of, positions_of, smallest_type
from .selection import POSTED_DAYS, Facet, PayFloor

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
DAY = 86_400_000_000
"""One day in microseconds."""
MINUTE = 60_000_000
"""One minute in microseconds: at its beginning, and at no other time, postings leave windows of days."""


def microseconds(moment: datetime) -> int:
    """Return an aware `moment` as whole microseconds since 1970, which is exact."""
    return (moment - _EPOCH) // _MICROSECOND


def window_start(at: int, days: int) -> int:
    """Return since when a posting has to be posted to be among those of the last `days` at `at`.

    Days are counted back from the beginning of the minute. With a million postings one ages about
    every second, and each would make every page of the board anew.
    """
    return at - at % MINUTE - days * DAY


class Moments:
    """A column of moments, many of them the same: the last second of a day, say, or never."""

    def __init__(self, moments: Ints) -> None:
        different, numbers = np.unique(moments, return_inverse=True)
        is_smaller = len(different) * 4 < len(moments)
        self._moments = different if is_smaller else moments
        self._numbers = numbers.astype(smallest_type(len(different))) if is_smaller else None

    @property
    def nbytes(self) -> int:
        """The memory that it takes."""
        return int(self._moments.nbytes + (0 if self._numbers is None else self._numbers.nbytes))

    def of(self, positions: Any) -> Any:
        """Return the moments at `positions`."""
        return self._moments[positions if self._numbers is None else self._numbers[positions]]


@dataclass(frozen=True)
class Totals:
    """How many of `live`, a set of positions, have each value of each facet."""

    live: BitMap
    counts: Mapping[Facet, Ints]


class Segment:
    """Some postings, by position; the order is by date, then weight, then id, all descending."""

    def __init__(self, columns: Columns) -> None:
        self.ids = columns.ids.astype(np.int32) if columns.ids.max(initial=0) < 2**31 else columns.ids
        self.posted = columns.posted
        self.featured = columns.featured.astype(np.uint16)
        self._until = Moments(columns.until)
        self._pay = columns.pay
        paying = np.flatnonzero(columns.pay != NO_PAY)
        self.pays_in = Lists(Entries(paying, columns.currency[paying]), len(columns.ids))
        self._paying = bitmap_of(paying)
        self._by_until = np.argsort(columns.until, kind="stable").astype(np.uint32)
        self._by_id = PositionById(self.ids)
        self._undated = int((self.posted == UNDATED).sum())
        self._lists = {facet: Lists(entries, len(self)) for facet, entries in columns.entries.items()}
        self.hits = KeptHits()
        self.words: tuple[int, dict[str, None]] = (0, {})
        self._expired: tuple[int, BitMap] = (0, BitMap())
        self.weighed = bitmap_of(np.flatnonzero(self.featured))
        self._totals = Totals(BitMap(), {facet: lists.no_counts() for facet, lists in self._lists.items()})

    def __len__(self) -> int:
        return len(self.ids)

    @cached_property
    def all(self) -> BitMap:
        """Every position."""
        return BitMap(range(len(self)))

    def columns(self) -> Columns:
        """Return what the segment was made of."""
        paying = self.pays_in.entries()
        currency = np.zeros(len(self), dtype=np.uint16)
        currency[paying.docs] = paying.codes
        return Columns(
            self.ids.astype(np.int64),
            self.posted,
            self._until.of(np.arange(len(self))),
            self.featured,
            self._pay,
            currency,
            {facet: lists.entries() for facet, lists in self._lists.items()},
        )

    def until_of(self, positions: Ints) -> Ints:
        """Return the last moment of the postings at `positions`."""
        until: Ints = self._until.of(positions)
        return until

    def lists(self, facet: Facet) -> Lists:
        """Return which postings have which values of `facet`."""
        return self._lists[facet]

    def totals(self, live: BitMap) -> "Totals":
        """Return the counts of all of `live`, made from those last asked for by what came and went since."""
        known = self._totals
        came, went = live - known.live, known.live - live
        if came or went:
            counts = {facet: some.copy() for facet, some in known.counts.items()}
            for facet, lists in self._lists.items():
                lists.add_counts(counts[facet], Matched(came, came, len(self)))
                lists.add_counts(counts[facet], Matched(went, went, len(self)), -1)
            # Whole or not at all: another thread's are as right for what it was asked.
            self._totals = known = Totals(live, counts)
        return known

    def positions(self, ids: Ints) -> Ints:
        """Return the positions of those of `ids` that are here, in no certain order."""
        return self._by_id.find(ids)

    def posted_since(self, moment: int) -> int:
        """Return how many were posted at `moment` or later: they are the first so many positions."""
        # numpy would copy the whole column, which is in descending order, for each search.
        return bisect_left(range(len(self)), True, key=lambda position: self.posted[position] < moment)

    def ended_before(self, moment: int) -> int:
        """Return how many had their last second before `moment`."""
        # numpy would copy the whole sorter, to integers of its own size, for each search.
        return bisect_left(self._by_until, moment, key=self._until.of)

    def boundaries_before(self, at: int) -> int:
        """Return how many moments have passed at which a posting starts, leaves a window of days or ends."""
        dated = len(self) - self._undated
        started = dated - self.posted_since(at + 1)
        aged = sum(dated - self.posted_since(start) for start in _window_starts(at))
        return self.ended_before(at) + started + aged

    def next_boundary(self, at: int) -> int:
        """Return the first moment after `at` at which a posting starts, leaves a window of days or ends."""
        moments = [NEVER]
        if later := self.posted_since(at + 1):
            moments.append(int(self.posted[later - 1]))
        ended = self.ended_before(at)
        if ended < len(self):
            moments.append(int(self._until.of(self._by_until[ended])) + 1)
        for start in _window_starts(at):
            if within := self.posted_since(start):
                oldest = int(self.posted[within - 1])
                moments.append(at - at % MINUTE + (oldest - start) // MINUTE * MINUTE + MINUTE)
        return min(moments)

    def live(self, at: int) -> BitMap:
        """Return what is live at `at`: posted by then, and not ended."""
        ended = self.ended_before(at)
        known, expired = self._expired
        if ended != known:
            if known < ended:
                expired = expired | bitmap_of(self._by_until[known:ended])
            else:
                expired = bitmap_of(self._by_until[:ended])
            self._expired = (ended, expired)
        return BitMap(range(self.posted_since(at + 1), len(self))) - expired

    def paying(self, floor: PayFloor, currency: int | None) -> BitMap:
        """Return what passes `floor`; `currency` is its number, None if no posting pays in it."""
        found = self.reaching(floor.amount if floor.currency else 0)
        if floor.currency:
            found = found & self.pays_in.having(
                np.array([] if currency is None else [currency], dtype=np.int64)
            )
        return found | (self.all - self._paying) if floor.keeps_unstated else found

    def reaching(self, amount: int) -> BitMap:
        """Return what states a pay of at least `amount`, in whatever currency."""
        return bitmap_of(np.flatnonzero(self._pay >= amount)) if amount > 0 else self._paying


@dataclass(frozen=True)
class Part:
    """A segment with the positions that are `gone`: changed since (they stand elsewhere) or deleted."""

    segment: Segment
    gone: BitMap = field(default_factory=BitMap)

    def without(self, ids: Ints) -> "Part":
        """Return this part with `ids` gone as well; itself if none of them is here."""
        positions = bitmap_of(np.sort(self.segment.positions(ids))) - self.gone
        return Part(self.segment, self.gone | positions) if positions else self

    def columns(self) -> Columns:
        """Return the postings of this part that are not gone."""
        columns = self.segment.columns()
        return columns.without(positions_of(self.gone)) if self.gone else columns

    def live(self, at: int) -> BitMap:
        """Return the live positions at `at`."""
        return self.segment.live(at) - self.gone

    def boundaries_before(self, at: int) -> int:
        """Return how many moments have passed at which a posting of this part starts, ages or ends."""
        passed = self.segment.boundaries_before(at)
        if not self.gone:
            return passed
        gone = positions_of(self.gone)
        posted, until = self.segment.posted[gone], self.segment.until_of(gone)
        dated = posted[posted != UNDATED]
        aged = sum(int((dated < start).sum()) for start in _window_starts(at))
        return passed - int((until < at).sum()) - int((dated <= at).sum()) - aged


def _window_starts(at: int) -> list[int]:
    return [window_start(at, days) for days in POSTED_DAYS.values()]
