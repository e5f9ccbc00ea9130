"""At which position of a segment each posting stands, by its id. Pure."""

import numpy as np

from .columns import Ints

_APART = 2
"""Ids are near together if they go up to so many times their number: then a table of them is small."""
_ALWAYS_NEAR = 10_000


class PositionById:
    """Finds postings by id: in a table if the ids are near together, else by bisection."""

    def __init__(self, ids: Ints) -> None:
        self._ids = ids
        self._is_table = int(ids.max(initial=0)) < _APART * len(ids) + _ALWAYS_NEAR
        if self._is_table:
            # Where there is no such id stands a position that is none.
            self._positions = np.full(int(ids.max(initial=0)) + 1, len(ids), dtype=np.uint32)
            self._positions[ids] = np.arange(len(ids), dtype=np.uint32)
        else:
            self._positions = np.argsort(ids, kind="stable").astype(np.uint32)

    @property
    def nbytes(self) -> int:
        """The memory that it takes besides the ids."""
        return int(self._positions.nbytes)

    def find(self, ids: Ints) -> Ints:
        """Return the positions of those of `ids` that are here, in no certain order."""
        if self._is_table:
            positions = self._positions.take(ids[(ids >= 0) & (ids < len(self._positions))])
            return positions.compress(positions < len(self._ids))
        found = np.searchsorted(self._ids, ids, sorter=self._positions)
        positions = self._positions[np.minimum(found, len(self._ids) - 1)]
        here: Ints = positions[self._ids[positions] == ids]
        return here
