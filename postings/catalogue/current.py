"""The fresh index of this process. One tiny query tells if anything was written since it was made.

Readers never wait for one another: an index never changes, the next one is put in its place. What
is read inside an open transaction may yet be rolled back, so it is for that transaction alone.
"""

import gc
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from threading import Lock, Thread
from typing import Self

from django.conf import settings
from django.db import DatabaseError, connections, transaction
from django.utils import timezone

from .catalogue import Catalogue
from .loaded import Loaded, advanced, from_snapshot, write_snapshot
from .results import Results
from .segment import DAY, microseconds
from .selection import Selection
from .state import State, read_state

_WORTH_A_SNAPSHOT = 20_000
"""Fewer postings are read from the database as fast as from a file."""


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
        loaded = from_snapshot(state)
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
            Thread(target=write_snapshot, args=[loaded, path], daemon=True).start()

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
