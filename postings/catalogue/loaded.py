"""An index with the state of the database that it shows, and how the next one is made of it."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from django.conf import settings

from . import snapshot, source
from .columns import Columns, Vocabularies
from .index import Index
from .segment import Part, Segment
from .state import State, changed_since

_MOST_RECENT = 1000
"""So many changed postings are indexed anew with every write; more become a segment of their own."""
_MOST_PARTS = 8
"""With more segments than this, the small ones are made one."""


@dataclass(frozen=True)
class Loaded:
    """An index with the state of the database that it shows; `recent`, if any, is its last part."""

    state: State
    index: Index
    recent: Columns | None = None


def advanced(loaded: Loaded | None, state: State) -> Loaded:
    """Return the index for `state`: `loaded` with what changed since, or one made anew."""
    if loaded is None or not loaded.state.is_before(state):
        return _made_anew(state)
    if loaded.state == state:
        return loaded
    changed = changed_since(loaded.state.revision)
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


def from_snapshot(state: State) -> Loaded | None:
    """Return the index of the snapshot file if it shows this database as it is or as it once was."""
    found = snapshot.read(settings.CATALOGUE_SNAPSHOT) if settings.CATALOGUE_SNAPSHOT else None
    if found is None:
        return None
    key, columns, vocabularies = found
    shown = State(**key)
    return _of_columns(shown, columns, vocabularies) if shown == state or shown.is_before(state) else None


def write_snapshot(loaded: Loaded, path: Path) -> None:
    """Write the snapshot file of `loaded`, if the disk will have it."""
    columns = Columns.joined([part.columns() for part in loaded.index.parts])
    # A full disk is no reason to stop: the next process reads the rows instead.
    with suppress(OSError):
        snapshot.write(path, asdict(loaded.state), columns, loaded.index.vocabularies)
