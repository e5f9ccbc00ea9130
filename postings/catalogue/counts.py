"""How many postings there are of each value of a facet. Pure.

A facet may have a hundred thousand values, of which a page shows ten: so counts stay in one array,
and only what is asked for becomes a dictionary's business.
"""

import heapq
from collections.abc import Iterator, Mapping

import numpy as np

from .columns import Ints, Vocabulary


class Counts(Mapping[str, int]):
    """The values that some posting has, each with how many have it; values of none are not in it."""

    __slots__ = ("_counts", "_vocabulary")

    def __init__(self, vocabulary: Vocabulary, counts: Ints) -> None:
        self._vocabulary = vocabulary
        self._counts = counts

    def __getitem__(self, value: str) -> int:
        code = self._vocabulary.codes[value]
        count = int(self._counts[code]) if code < len(self._counts) else 0
        if not count:
            raise KeyError(value)
        return count

    def __iter__(self) -> Iterator[str]:
        names = self._vocabulary.values
        return (names[code] for code in np.flatnonzero(self._counts).tolist())

    def __len__(self) -> int:
        return int(np.count_nonzero(self._counts))

    def __repr__(self) -> str:
        return f"Counts({dict(self)})"

    def largest(self, number: int) -> list[tuple[str, int]]:
        """Return the `number` values with the highest counts, ties by name; without going through all."""
        codes = np.flatnonzero(self._counts)
        counts = self._counts[codes]
        if len(codes) > number > 0:
            edge = np.partition(counts, len(counts) - number)[len(counts) - number]
            codes, counts = codes[counts >= edge], counts[counts >= edge]
        names = self._vocabulary.values
        pairs = ((names[code], count) for code, count in zip(codes.tolist(), counts.tolist(), strict=True))
        return heapq.nsmallest(number, pairs, key=lambda pair: (-pair[1], pair[0]))
