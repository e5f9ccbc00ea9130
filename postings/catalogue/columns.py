"""What the index keeps of postings, column by column. Pure: no database, no clock."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from threading import Lock
from typing import Any, Self

import numpy as np
import numpy.typing as npt

from .selection import Facet

Ints = npt.NDArray[Any]

UNDATED = -(2**63)
"""`posted` of a posting without a date: before every moment, so it is live and sorts last."""
NEVER = 2**63 - 1
"""`until` of a posting without a last day."""
NO_PAY = -1
"""`pay` of a posting that states none."""


class Vocabulary:
    """The values of one facet, numbered in the order in which they were first seen.

    It only ever grows, so that every segment of an index can share it.
    """

    def __init__(self, values: Iterable[str] = ()) -> None:
        self.values = list(values)
        self.codes = {value: code for code, value in enumerate(self.values)}

    def __len__(self) -> int:
        return len(self.values)

    def code(self, value: str) -> int:
        """Return the number of `value`, a new one if it was not seen before."""
        code = self.codes.get(value)
        if code is None:
            code = self.codes[value] = len(self.values)
            self.values.append(value)
        return code


class Vocabularies:
    """One vocabulary for each facet, and one for currencies."""

    def __init__(self) -> None:
        self.facets = {facet: Vocabulary() for facet in Facet}
        self.currencies = Vocabulary([""])
        self._countries = Vocabulary()
        self._members: tuple[Ints, Ints] = (np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64))
        self._lock = Lock()

    def of_countries(self, counts: Ints) -> tuple[Vocabulary, Ints]:
        """Return the counts of countries, and their vocabulary, given those of `APPLY_FROM`'s groups."""
        sizes, codes = self._members_of_groups(len(counts))
        each = np.repeat(counts, sizes[: len(counts)])
        totals = np.bincount(codes[: len(each)], weights=each)
        return self._countries, totals.astype(np.int64)

    def groups_with(self, countries: Iterable[str]) -> Ints:
        """Return the codes of `APPLY_FROM`'s groups that have any of `countries` in them."""
        sizes, codes = self._members_of_groups(len(self.facets[Facet.APPLY_FROM]))
        wanted = [self._countries.codes[country] for country in countries if country in self._countries.codes]
        return np.unique(np.repeat(np.arange(len(sizes)), sizes)[np.isin(codes, wanted)])

    def _members_of_groups(self, wanted: int) -> tuple[Ints, Ints]:
        """Return how many countries each of the groups has, of `wanted` at least, and all their codes."""
        with self._lock:
            sizes, codes = self._members
            if len(sizes) < wanted:
                new = [group.split() for group in self.facets[Facet.APPLY_FROM].values[len(sizes) :]]
                added = [self._countries.code(country) for group in new for country in group]
                sizes = np.concatenate([sizes, np.array(list(map(len, new)), dtype=np.int64)])
                codes = np.concatenate([codes, np.array(added, dtype=np.int64)])
                self._members = sizes, codes
            return sizes, codes


@dataclass(frozen=True, slots=True)
class Entries:
    """Which postings have which values: two columns of one length, in the order of `docs`.

    `docs` are positions in the columns beside it, `codes` numbers in the facet's vocabulary.
    """

    docs: Ints
    codes: Ints

    def moved(self, new_position: Ints) -> Self:
        """Return the entries after posting `i` went to `new_position[i]`; below 0 it is dropped."""
        docs = new_position[self.docs]
        kept = docs >= 0
        docs, codes = docs[kept].astype(np.uint32), self.codes[kept]
        order = np.argsort(docs, kind="stable")
        return type(self)(docs[order], codes[order])


@dataclass(frozen=True, slots=True)
class Columns:
    """Postings column by column, newest first: by date, then weight, then id, all descending.

    Times are microseconds since 1970 (UTC); `pay` is the top of the range in whole units of its
    currency a year. A posting has one value of `APPLY_FROM` at most: its countries, in order, with a
    space between.
    """

    ids: Ints
    posted: Ints
    until: Ints
    featured: Ints
    pay: Ints
    currency: Ints
    entries: Mapping[Facet, Entries]

    @classmethod
    def joined(cls, parts: Sequence[Self]) -> Self:
        """Return the postings of all `parts`, which share their vocabularies, in order."""
        starts = np.cumsum([0, *(len(part.ids) for part in parts)])
        return cls(
            **{
                name: np.concatenate([getattr(part, name) for part in parts])
                for name in ("ids", "posted", "until", "featured", "pay", "currency")
            },
            entries={
                facet: Entries(
                    np.concatenate(
                        [part.entries[facet].docs + start for part, start in zip(parts, starts, strict=False)]
                    ),
                    np.concatenate([part.entries[facet].codes for part in parts]),
                )
                for facet in Facet
            },
        ).sorted()

    def without(self, positions: Ints) -> Self:
        """Return the columns with the postings at `positions` left out."""
        kept = np.ones(len(self.ids), dtype=bool)
        kept[positions] = False
        return self._taken(np.flatnonzero(kept))

    def sorted(self) -> Self:
        """Return the columns newest first."""
        order = np.lexsort((self.ids, self.featured, self.posted))[::-1]
        if np.array_equal(order, np.arange(len(order))):
            return self
        return self._taken(order)

    def _taken(self, order: Ints) -> Self:
        new_position = np.full(len(self.ids), -1, dtype=np.int64)
        new_position[order] = np.arange(len(order))
        return type(self)(
            **{
                name: getattr(self, name)[order]
                for name in ("ids", "posted", "until", "featured", "pay", "currency")
            },
            entries={facet: entries.moved(new_position) for facet, entries in self.entries.items()},
        )
