"""The fresh index of this process. One tiny query tells if anything was written since it was made.

Readers never wait for one another: an index never changes, the next one is put in its place. What
is read inside an open transaction may yet be rolled back, so it is for that transaction alone.
"""

from dataclasses import dataclass
from datetime import datetime
from threading import Lock

import numpy as np
from django.db import connections, transaction
from django.utils import timezone

from . import source
from .catalogue import Catalogue
from .columns import Columns, Vocabularies
from .index import Index
from .results import Results
from .segment import Part, Segment
from .selection import Selection

_MOST_RECENT = 1000
"""So many changed postings are indexed anew with every write; more become a segment of their own."""
_MOST_CHANGES = 20_000
"""With more changes than this (and than a tenth of the postings) everything is read anew."""


@dataclass(frozen=True)
class State:
    """What the database says of itself; see migration 0003 for the fields.

    `writes` tells one statement from the next inside an open transaction of PostgreSQL, else 0.
    """

    epoch: str
    revision: int
    stamp: int
    rebuilt: int
    writes: int = 0


@dataclass(frozen=True)
class Loaded:
    """An index with the state of the database that it shows; `recent`, if any, is its last part."""

    state: State
    index: Index
    recent: Columns | None = None


class Keeper:
    """Keeps one index and brings it up to date when asked."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._shared: Loaded | None = None
        self._private: dict[int, Loaded] = {}

    def fresh(self) -> Loaded:
        """Return an index that shows the database as it is now."""
        if transaction.get_connection().in_atomic_block:
            return self._fresh_for_transaction(read_state(with_writes=True))
        state = read_state()
        shared = self._shared
        if shared is not None and shared.state == state:
            return shared
        with self._lock:
            state = read_state()
            if self._shared is None or self._shared.state != state:
                self._shared = advanced(self._shared, state)
            return self._shared

    def _fresh_for_transaction(self, state: State) -> Loaded:
        key = id(transaction.get_connection())
        private = self._private.get(key)
        if private is None or private.state != state:
            self._private.clear()
            private = self._private[key] = advanced(self._shared, state)
        return private


_keeper = Keeper()


def current(at: datetime | None = None) -> Catalogue:
    """Return the catalogue as it is at the moment `at` (aware; default: now), with every commit in it."""
    loaded = _keeper.fresh()
    state = loaded.state
    return Catalogue(
        index=loaded.index,
        at=at or timezone.now(),
        revision=f"{state.epoch}-{state.revision}-{state.stamp}-{state.writes}",
        keeps_hits=not transaction.get_connection().in_atomic_block,
    )


def search(selection: Selection, page_size: int = 20, at: datetime | None = None) -> Results:
    """Return one page of `selection` with the counts of every facet."""
    return current(at).search(selection, page_size)


def count(selection: Selection, at: datetime | None = None) -> int:
    """Return how many live postings match `selection`."""
    return current(at).count(selection)


def version(at: datetime | None = None) -> str:
    """Return a string that changes when any page of the board could: for cache keys and ETags."""
    return current(at).version


def read_state(*, with_writes: bool = False) -> State:
    """Return what the database says of itself, in one query."""
    connection = connections["default"]
    table = "postings_catalogue_state"
    columns = "epoch, revision, stamp, rebuilt"
    if with_writes and connection.vendor == "postgresql":
        table += ", postings_catalogue_writes"
        columns += ", last_value"
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {columns} FROM {table}")  # noqa: S608
        [row] = cursor.fetchall()
    return State(*row)


def advanced(loaded: Loaded | None, state: State) -> Loaded:
    """Return the index for `state`: `loaded` with what changed since, or one made anew."""
    if loaded is None or loaded.state.epoch != state.epoch or loaded.state.revision < state.rebuilt:
        return _made_anew(state)
    if loaded.state.revision > state.revision:
        return _made_anew(state)
    changed = _changed_since(loaded.state.revision)
    if len(changed) > max(_MOST_CHANGES, len(loaded.index) // 10):
        return _made_anew(state)
    return _with_changes(loaded, state, changed)


def _made_anew(state: State) -> Loaded:
    vocabularies = Vocabularies()
    segment = Segment(source.columns(vocabularies))
    return Loaded(state, Index((Part(segment),), vocabularies))


def _with_changes(loaded: Loaded, state: State, changed: list[int]) -> Loaded:
    ids, vocabularies = np.array(changed, dtype=np.int64), loaded.index.vocabularies
    recent, older = source.columns(vocabularies, changed), loaded.index.parts
    if loaded.recent is not None:
        kept = loaded.recent.without(np.flatnonzero(np.isin(loaded.recent.ids, ids)))
        recent, older = Columns.joined([kept, recent]), older[:-1]
    parts = (*(part.without(ids) for part in older), Part(Segment(recent)))
    return Loaded(state, Index(parts, vocabularies), recent if len(recent.ids) <= _MOST_RECENT else None)


def _changed_since(revision: int) -> list[int]:
    with connections["default"].cursor() as cursor:
        cursor.execute("SELECT posting_id FROM postings_catalogue_changed WHERE revision > %s", [revision])
        return [posting for (posting,) in cursor.fetchall()]
