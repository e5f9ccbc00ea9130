"""A part of the index that never changes: postings newest first, with what decides if they match. Pure.

A posting's position is its rank among the newest of its segment. So "newest first" is the order of
any bitmap, and a window of dates is a run of positions.
"""

from bisect import bisect_left
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property

import numpy as np
from pyroaring import BitMap

from .columns import NO_PAY, UNDATED, Columns, Entries, Ints
from .hits import KeptHits
from .lists import Lists, bitmap_of, positions_of
from .selection import POSTED_DAYS, Facet, PayFloor

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
DAY = 86_400_000_000
"""One day in microseconds."""
# A posting is in a window to its last microsecond, and live from its first.
_AGES = np.array([0, *(days * DAY + 1 for days in POSTED_DAYS.values())], dtype=np.int64)


def microseconds(moment: datetime) -> int:
    """Return an aware `moment` as whole microseconds since 1970, which is exact."""
    return (moment - _EPOCH) // _MICROSECOND


class Segment:
    """Some postings, by position; the order is by date, then weight, then id, all descending."""

    def __init__(self, columns: Columns) -> None:
        self.ids = columns.ids
        self.posted = columns.posted
        self.featured = columns.featured.astype(np.uint16)
        self.until = columns.until
        self._pay = columns.pay
        paying = np.flatnonzero(columns.pay != NO_PAY)
        self.pays_in = Lists(Entries(paying, columns.currency[paying]), len(columns.ids))
        self._by_until = np.argsort(self.until, kind="stable").astype(np.uint32)
        self._by_id = np.argsort(self.ids, kind="stable").astype(np.uint32)
        self._undated = int((self.posted == UNDATED).sum())
        self._lists = {facet: Lists(entries, len(self)) for facet, entries in columns.entries.items()}
        self.hits = KeptHits()
        self.words: tuple[int, dict[str, None]] = (0, {})
        self._expired: tuple[int, BitMap] = (0, BitMap())

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
            self.ids,
            self.posted,
            self.until,
            self.featured,
            self._pay,
            currency,
            {facet: lists.entries() for facet, lists in self._lists.items()},
        )

    def lists(self, facet: Facet) -> Lists:
        """Return which postings have which values of `facet`."""
        return self._lists[facet]

    def positions(self, ids: Ints) -> Ints:
        """Return the positions of those of `ids` that are here, in no certain order."""
        if not len(self):
            return self._by_id
        found = np.searchsorted(self.ids, ids, sorter=self._by_id)
        positions = self._by_id[np.minimum(found, len(self) - 1)]
        here: Ints = positions[self.ids[positions] == ids]
        return here

    def posted_since(self, moment: int) -> int:
        """Return how many were posted at `moment` or later: they are the first so many positions."""
        return len(self) - int(np.searchsorted(self.posted[::-1], moment, side="left"))

    def ended_before(self, moment: int) -> int:
        """Return how many had their last second before `moment`."""
        # numpy would copy the whole sorter, to integers of its own size, for each search.
        return bisect_left(self._by_until, moment, key=self.until.__getitem__)

    def boundaries_before(self, at: int) -> int:
        """Return how many moments have passed at which a posting starts, leaves a window of days or ends."""
        return self.ended_before(at) + int(
            (np.searchsorted(self.posted[::-1], at - _AGES, side="right") - self._undated).sum()
        )

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
            found &= self.pays_in.having(np.array([] if currency is None else [currency], dtype=np.int64))
        return found | bitmap_of(np.flatnonzero(self._pay == NO_PAY)) if floor.keeps_unstated else found

    def reaching(self, amount: int) -> BitMap:
        """Return what states a pay of at least `amount`, in whatever currency."""
        return bitmap_of(np.flatnonzero(self._pay >= max(0, amount)))


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
        posted, until = self.segment.posted[gone], self.segment.until[gone]
        aged = (posted[:, None] <= at - _AGES) & (posted[:, None] != UNDATED)
        return passed - int((until < at).sum()) - int(aged.sum())
