"""The fresh index of this process. One tiny query tells if anything was written since it was made.

Readers never wait for one another: an index never changes, the next one is put in its place. What
is read inside an open transaction may yet be rolled back, so it is for that transaction alone.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from threading import Lock, Thread
from typing import Self

import numpy as np
from django.conf import settings
from django.db import DatabaseError, connections, transaction
from django.utils import timezone

from . import snapshot, source
from .catalogue import Catalogue
from .columns import Columns, Vocabularies
from .index import Index
from .results import Results
from .segment import DAY, Part, Segment, microseconds
from .selection import Selection

_MOST_RECENT = 1000
"""So many changed postings are indexed anew with every write; more become a segment of their own."""
_MOST_PARTS = 8
"""With more segments than this, the small ones are made one."""
_WORTH_A_SNAPSHOT = 20_000
"""Fewer postings are read from the database as fast as from a file."""


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

    @property
    def name(self) -> str:
        """A string that no other state of any database has."""
        return f"{self.epoch}-{self.revision}-{self.stamp}-{self.writes}"

    def is_before(self, later: "State") -> bool:
        """Tell if what changed from this state to `later` is in the log of changes."""
        return self.epoch == later.epoch and later.rebuilt <= self.revision <= later.revision


@dataclass(frozen=True)
class Loaded:
    """An index with the state of the database that it shows; `recent`, if any, is its last part."""

    state: State
    index: Index
    recent: Columns | None = None


@dataclass(frozen=True)
class Version:
    """What pages are kept under while nothing is written, from the moment `since` to before `until`."""

    state: State
    since: int
    until: int
    text: str

    @classmethod
    def at(cls, moment: int, loaded: Loaded) -> Self:
        """Return the version of `loaded` at `moment`: it counts what started, aged and ended by the clock."""
        passed = loaded.index.boundaries_before(moment)
        midnight = moment - moment % DAY + DAY
        return cls(
            loaded.state,
            since=moment,
            until=min(midnight, loaded.index.next_boundary(moment)),
            text=f"{loaded.state.name}-{passed}-{moment // DAY}",
        )

    def holds(self, moment: int, loaded: Loaded) -> bool:
        """Tell if this is the version of `loaded` at `moment`."""
        return self.since <= moment < self.until and self.state is loaded.state


class Keeper:
    """Keeps one index and brings it up to date when asked."""

    def __init__(self) -> None:
        self._version: Version | None = None
        self._lock = Lock()
        self._shared: Loaded | None = None
        self._private: dict[int, Loaded] = {}
        self._written: int | None = None

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
                self._shared = advanced(self._shared or self._from_snapshot(state), state)
                self._keep_snapshot(self._shared)
            return self._shared

    def version(self, moment: int) -> str:
        """Return what pages are kept under at `moment`; most often it is known already."""
        loaded, version = self.fresh(), self._version
        if version is None or not version.holds(moment, loaded):
            self._version = version = Version.at(moment, loaded)
        return version.text

    def _from_snapshot(self, state: State) -> Loaded | None:
        loaded = _from_snapshot(state)
        if loaded is not None:
            self._written = loaded.state.revision
        return loaded

    def _keep_snapshot(self, loaded: Loaded) -> None:
        """Write the snapshot in the background if there is none yet, or it is far behind."""
        far = max(1, len(loaded.index) // 20)
        behind = far if self._written is None else loaded.state.revision - self._written
        path = settings.CATALOGUE_SNAPSHOT
        if path and len(loaded.index) >= _WORTH_A_SNAPSHOT and behind >= far:
            self._written = loaded.state.revision
            Thread(target=_write_snapshot, args=[loaded, path], daemon=True).start()

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
    return Catalogue(
        index=loaded.index,
        at=at or timezone.now(),
        revision=loaded.state.name,
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
    return _keeper.version(microseconds(at or timezone.now()))


def warm_up() -> None:
    """Have the index and its totals ready before the first request; who forks calls it before that.

    No database, or one that is not migrated yet, is no reason not to start.
    """
    with suppress(DatabaseError):
        search(Selection())
    connections.close_all()
    gc.collect()
    gc.freeze()


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
    if loaded is None or not loaded.state.is_before(state):
        return _made_anew(state)
    if loaded.state == state:
        return loaded
    changed = _changed_since(loaded.state.revision)
    return _with_changes(loaded, state, changed)


def _made_anew(state: State) -> Loaded:
    vocabularies = Vocabularies()
    with _no_collection():
        return _of_columns(state, source.columns(vocabularies), vocabularies)


@contextmanager
def _no_collection() -> Iterator[None]:
    """Let no garbage be looked for: among millions of rows that are none, it takes a third of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _of_columns(state: State, columns: Columns, vocabularies: Vocabularies) -> Loaded:
    return Loaded(state, Index((Part(Segment(columns)),), vocabularies))


def _with_changes(loaded: Loaded, state: State, changed: list[int]) -> Loaded:
    ids, vocabularies = np.array(changed, dtype=np.int64), loaded.index.vocabularies
    recent, older = source.columns(vocabularies, changed), loaded.index.parts
    if loaded.recent is not None:
        kept = loaded.recent.without(np.flatnonzero(np.isin(loaded.recent.ids, ids)))
        recent, older = Columns.joined([kept, recent]), older[:-1]
    parts = _tidied([part.without(ids) for part in older], recent)
    return Loaded(
        state, Index(tuple(parts), vocabularies), recent if len(recent.ids) <= _MOST_RECENT else None
    )


def _tidied(older: list[Part], recent: Columns) -> list[Part]:
    """Return the parts with `recent` as the last one; when there are many, the small ones become one."""
    if len(recent.ids) > _MOST_RECENT and len(older) > _MOST_PARTS:
        first, *small = older
        columns = Columns.joined([part.columns() for part in small])
        if len(columns.ids) * 2 > len(first.segment) - len(first.gone):
            return [Part(Segment(Columns.joined([first.columns(), columns, recent])))]
        older = [first, Part(Segment(columns))]
    return [*older, Part(Segment(recent))]


def _changed_since(revision: int) -> list[int]:
    with connections["default"].cursor() as cursor:
        cursor.execute("SELECT posting_id FROM postings_catalogue_changed WHERE revision > %s", [revision])
        return [posting for (posting,) in cursor.fetchall()]


def _from_snapshot(state: State) -> Loaded | None:
    """Return the index of the snapshot file if it shows this database as it is or as it once was."""
    found = snapshot.read(settings.CATALOGUE_SNAPSHOT) if settings.CATALOGUE_SNAPSHOT else None
    if found is None:
        return None
    key, columns, vocabularies = found
    shown = State(**key)
    return _of_columns(shown, columns, vocabularies) if shown == state or shown.is_before(state) else None


def _write_snapshot(loaded: Loaded, path: Path) -> None:
    columns = Columns.joined([part.columns() for part in loaded.index.parts])
    # A full disk is no reason to stop: the next process reads the rows instead.
    with suppress(OSError):
        snapshot.write(path, asdict(loaded.state), columns, loaded.index.vocabularies)
