"""Which postings have which value of one facet, held so that it is small and counts fast. Pure.

Values are spread like words in a text: some stand in half of all postings, most in a handful. The
frequent ones get a bitmap each; for the rest, two columns (posting, value) are the smaller and the
faster form, counted in one sweep.
"""

from array import array
from functools import cached_property

import numpy as np
from pyroaring import BitMap

from .columns import Entries, Ints

_SHARE_OF_FREQUENT = 1024
"""A value is frequent if at least one posting in so many has it; that bounds their number."""
_FEWEST_OF_FREQUENT = 64
_FEW = 64
"""Matches are few if there are at most 1/`_FEW` as many as entries: then each is looked up by itself."""


def bitmap_of(positions: Ints) -> BitMap:
    """Return the set of `positions`; pyroaring reads an `array` six times faster than numpy's."""
    return BitMap(array("I", positions.astype(np.uint32, copy=False).tobytes()))


def positions_of(bitmap: BitMap) -> Ints:
    """Return the members of `bitmap`, ascending."""
    return np.frombuffer(bitmap.to_array(), dtype=np.uint32)


class Matched:
    """A set of positions among `size`, in the forms that counting needs, each made once."""

    def __init__(self, bitmap: BitMap, size: int) -> None:
        self.bitmap = bitmap
        self._size = size

    def __len__(self) -> int:
        return len(self.bitmap)

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

    __slots__ = ("_bitmaps", "_codes", "_docs")

    def __init__(self, entries: Entries, size: int) -> None:
        totals = np.bincount(entries.codes) if len(entries.codes) else np.zeros(1, dtype=np.int64)
        frequent = totals >= max(_FEWEST_OF_FREQUENT, size // _SHARE_OF_FREQUENT)
        is_frequent = frequent[entries.codes]
        docs, codes = entries.docs[is_frequent], entries.codes[is_frequent]
        order = np.argsort(codes, kind="stable")
        ends = np.cumsum(totals[frequent])
        pieces = np.split(docs[order], ends[:-1]) if len(ends) else []
        self._bitmaps = {
            int(code): bitmap_of(piece) for code, piece in zip(np.flatnonzero(frequent), pieces, strict=True)
        }
        for bitmap in self._bitmaps.values():
            bitmap.run_optimize()
            bitmap.shrink_to_fit()
        self._docs = entries.docs[~is_frequent].astype(np.uint32)
        self._codes = entries.codes[~is_frequent].astype(_smallest_type(len(totals)))

    def having(self, codes: Ints) -> BitMap:
        """Return the postings that have any of the values `codes`."""
        found = [self._bitmaps[code] for code in codes.tolist() if code in self._bitmaps]
        rare = [code for code in codes.tolist() if code not in self._bitmaps]
        if rare and len(self._codes):
            found.append(bitmap_of(self._docs[np.isin(self._codes, np.array(rare))]))
        return BitMap.union(*found) if found else BitMap()

    def count(self, matches: Matched, size: int) -> Ints:
        """Return how many of `matches` have each of the first `size` values."""
        counts = np.zeros(size, dtype=np.int64)
        if not len(matches):
            return counts
        if len(self._codes):
            found = np.bincount(self._rare_codes(matches), minlength=size)
            counts += found[:size]
        for code, bitmap in self._bitmaps.items():
            counts[code] = bitmap.intersection_cardinality(matches.bitmap)
        return counts

    def _rare_codes(self, matches: Matched) -> Ints:
        if len(matches) * _FEW > len(self._docs):
            # Indexing with [] does the same, in half as much time again.
            found: Ints = self._codes.compress(matches.mask.take(self._docs))
            return found
        positions = matches.positions
        starts = np.searchsorted(self._docs, positions, side="left")
        lengths = np.searchsorted(self._docs, positions, side="right") - starts
        ends = np.cumsum(lengths)
        total = ends[-1] if len(ends) else 0
        rare: Ints = self._codes[np.arange(total) + np.repeat(starts - ends + lengths, lengths)]
        return rare

    def entries(self) -> Entries:
        """Return what the lists were made of, as columns."""
        docs = [positions_of(bitmap) for bitmap in self._bitmaps.values()]
        codes = [np.full(len(bitmap), code) for code, bitmap in self._bitmaps.items()]
        all_docs = np.concatenate([self._docs, *docs])
        order = np.argsort(all_docs, kind="stable")
        return Entries(all_docs[order], np.concatenate([self._codes, *codes])[order].astype(np.uint32))


def _smallest_type(size: int) -> type[np.unsignedinteger]:
    for candidate in (np.uint8, np.uint16):
        if size <= np.iinfo(candidate).max:
            return candidate
    return np.uint32
