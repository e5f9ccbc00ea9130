"""Which postings have which value of one facet, held so that it is small and counts fast. Pure.

Values are spread like words in a text: some stand in half of all postings, most in a handful. The
frequent ones get a bitmap each; for the rest, two columns (posting, value) are the smaller and the
faster form, counted in one sweep.
"""

from array import array
from collections.abc import Iterator
from functools import cached_property

import numpy as np
from pyroaring import BitMap

from .columns import Entries, Ints

_SHARE_OF_FREQUENT = 1024
"""A value is frequent if at least one posting in so many has it; that bounds their number."""
_FEWEST_OF_FREQUENT = 64
_FEW = 64
"""Matches are few if there are at most 1/`_FEW` as many as entries: then each is looked up by itself."""
_PIECE = 15_000
"""Columns are swept in pieces of so many: what stays in the processor's own memory is swept faster."""


def bitmap_of(positions: Ints) -> BitMap:
    """Return the set of `positions`; pyroaring reads an `array` six times faster than numpy's."""
    return BitMap(array("I", positions.astype(np.uint32, copy=False).tobytes()))


def bitmap_of_unsorted(positions: Ints, size: int) -> BitMap:
    """Return the set of `positions`, all below `size`, in whatever order they are."""
    if len(positions) * _FEW < size:
        return bitmap_of(np.sort(positions))
    mask = np.zeros(size, dtype=bool)
    mask[positions] = True
    return bitmap_of(np.flatnonzero(mask))


def positions_of(bitmap: BitMap) -> Ints:
    """Return the members of `bitmap`, ascending."""
    return np.frombuffer(bitmap.to_array(), dtype=np.uint32)


class Matched:
    """Some of the `live` positions of `size`, in the forms that counting needs, each made once."""

    def __init__(self, bitmap: BitMap, live: BitMap, size: int) -> None:
        self.bitmap = bitmap
        self._live = live
        self._size = size

    def __len__(self) -> int:
        return len(self.bitmap)

    @cached_property
    def is_most(self) -> bool:
        """Tell if more than half of the live ones are in the set: then the others are sooner counted."""
        return 2 * len(self) > len(self._live)

    @cached_property
    def others(self) -> "Matched":
        """The live ones that are not in the set."""
        return Matched(self._live - self.bitmap, self._live, self._size)

    @cached_property
    def positions(self) -> Ints:
        """The positions, ascending."""
        return positions_of(self.bitmap)

    @cached_property
    def mask(self) -> Ints:
        """For each position, whether it is in the set."""
        mask = np.zeros(self._size, dtype=bool)
        mask[self.positions] = True
        return mask


class Lists:
    """The postings of each value of one facet, by position in a segment of `size` postings."""

    __slots__ = ("_bitmaps", "_codes", "_docs", "_frequent", "_values")

    def __init__(self, entries: Entries, size: int) -> None:
        totals = np.bincount(entries.codes) if len(entries.codes) else np.zeros(1, dtype=np.int64)
        self._values = len(totals)
        frequent = totals >= max(_FEWEST_OF_FREQUENT, size // _SHARE_OF_FREQUENT)
        is_frequent = frequent[entries.codes]
        docs, codes = entries.docs[is_frequent], entries.codes[is_frequent]
        order = np.argsort(codes, kind="stable")
        ends = np.cumsum(totals[frequent])
        pieces = np.split(docs[order], ends[:-1]) if len(ends) else []
        self._frequent = np.flatnonzero(frequent)
        self._bitmaps = dict(zip(self._frequent.tolist(), map(bitmap_of, pieces), strict=True))
        for bitmap in self._bitmaps.values():
            bitmap.run_optimize()
            bitmap.shrink_to_fit()
        self._docs = entries.docs[~is_frequent].astype(np.uint32)
        self._codes = entries.codes[~is_frequent].astype(smallest_type(len(totals)))

    def no_counts(self) -> Ints:
        """Return a count of 0 for each value that is here."""
        return np.zeros(self._values, dtype=np.int32)

    def having(self, codes: Ints) -> BitMap:
        """Return the postings that have any of the values `codes`."""
        found = [self._bitmaps[code] for code in codes.tolist() if code in self._bitmaps]
        rare = [code for code in codes.tolist() if code not in self._bitmaps]
        if rare and len(self._codes):
            is_wanted = self._codes == rare[0] if len(rare) == 1 else np.isin(self._codes, np.array(rare))
            found.append(bitmap_of(self._docs[is_wanted]))
        return BitMap.union(*found) if found else BitMap()

    def add_counts(self, counts: Ints, matches: Matched, sign: int = 1) -> None:
        """Add to `counts` how many of `matches` have each value, or take it from them (`sign` -1)."""
        if not len(matches):
            return
        if len(self._codes):
            rare = self._rare_codes(matches)
            if len(rare) * _FEW > len(counts):
                found = np.bincount(rare)
                counts[: len(found)] += sign * found
            else:
                np.add.at(counts, rare, sign)
        if self._bitmaps:
            bitmap = matches.bitmap
            shared = [other.intersection_cardinality(bitmap) for other in self._bitmaps.values()]
            counts[self._frequent] += sign * np.array(shared)

    def _rare_codes(self, matches: Matched) -> Ints:
        if len(matches) * _FEW > len(self._docs):
            return np.concatenate(list(self._swept(matches.mask)))
        positions = matches.positions
        starts = np.searchsorted(self._docs, positions, side="left")
        lengths = np.searchsorted(self._docs, positions, side="right") - starts
        ends = np.cumsum(lengths)
        total = ends[-1] if len(ends) else 0
        rare: Ints = self._codes[np.arange(total) + np.repeat(starts - ends + lengths, lengths)]
        return rare

    def _swept(self, mask: Ints) -> Iterator[Ints]:
        for start in range(0, len(self._docs), _PIECE):
            docs, codes = self._docs[start : start + _PIECE], self._codes[start : start + _PIECE]
            # Indexing with [] does the same, in half as much time again.
            yield codes.compress(mask.take(docs))

    def entries(self) -> Entries:
        """Return what the lists were made of, as columns."""
        docs = [positions_of(bitmap) for bitmap in self._bitmaps.values()]
        codes = [np.full(len(bitmap), code) for code, bitmap in self._bitmaps.items()]
        all_docs = np.concatenate([self._docs, *docs])
        order = np.argsort(all_docs, kind="stable")
        return Entries(all_docs[order], np.concatenate([self._codes, *codes])[order].astype(np.uint32))


def smallest_type(size: int) -> type[np.unsignedinteger]:
    """Return the smallest type of integer that holds everything up to `size`."""
    for candidate in (np.uint8, np.uint16):
        if size <= np.iinfo(candidate).max:
            return candidate
    return np.uint32
