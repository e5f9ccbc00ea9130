"""The index in a file, so that a new process need not read a million rows. Never trusted blindly.

The file begins with a line of JSON: which database and revision it shows, and what follows. A file
that is torn, of another database or of another layout is no snapshot at all: the index is then made
from the rows. One that is older than the database is brought up to date like any index.
"""

import hashlib
import json
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from .columns import Columns, Entries, Ints, Vocabularies, Vocabulary
from .selection import Facet

_LAYOUT = 1
"""Raise it when the columns, or what they mean, change."""
_COLUMNS = ("ids", "posted", "until", "featured", "pay", "currency")


def write(path: Path, key: dict[str, Any], columns: Columns, vocabularies: Vocabularies) -> None:
    """Put a snapshot in place of the one at `path`, whole or not at all; `read` gives `key` back."""
    arrays = dict(_arrays(columns))
    digest = hashlib.blake2b()
    for array in arrays.values():
        digest.update(array.tobytes())
    words = _words(vocabularies)
    header = {
        "layout": _LAYOUT,
        "key": key,
        "digest": _digest(digest, words),
        "arrays": [[name, array.dtype.str, len(array)] for name, array in arrays.items()],
        "words": len(words),
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=path.name, delete=False) as file:
        try:
            file.write(json.dumps(header).encode() + b"\n" + words)
            for array in arrays.values():
                file.write(array.tobytes())
            file.flush()
            os.fsync(file.fileno())
            Path(file.name).replace(path)
        except BaseException:
            Path(file.name).unlink(missing_ok=True)
            raise


def read(path: Path) -> tuple[dict[str, Any], Columns, Vocabularies] | None:
    """Return the key, the columns and the vocabularies of the snapshot at `path`; None if it is no good."""
    try:
        with path.open("rb") as file:
            header = json.loads(file.readline(1_000_000))
            if header["layout"] != _LAYOUT:
                return None
            words = file.read(header["words"])
            # Array by array: one that is kept must not keep the whole file in memory.
            arrays = {name: np.fromfile(file, kind, length) for name, kind, length in header["arrays"]}
            if file.read(1):
                return None
        digest = hashlib.blake2b()
        for array in arrays.values():
            digest.update(array.data)
        if _digest(digest, words) != header["digest"]:
            return None
        return header["key"], _columns(arrays), _vocabularies(words)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _digest(arrays: Any, words: bytes) -> str:
    return str(arrays.hexdigest()) + hashlib.blake2b(words).hexdigest()


def _arrays(columns: Columns) -> Iterator[tuple[str, Ints]]:
    for name in _COLUMNS:
        yield name, getattr(columns, name)
    for facet, entries in columns.entries.items():
        yield f"{facet}.docs", entries.docs
        yield f"{facet}.codes", entries.codes


def _columns(found: dict[str, Ints]) -> Columns:
    return Columns(
        **{name: found[name] for name in _COLUMNS},
        entries={facet: Entries(found[f"{facet}.docs"], found[f"{facet}.codes"]) for facet in Facet},
    )


def _words(vocabularies: Vocabularies) -> bytes:
    facets = {facet.value: vocabulary.values for facet, vocabulary in vocabularies.facets.items()}
    return json.dumps([facets, vocabularies.currencies.values]).encode()


def _vocabularies(words: bytes) -> Vocabularies:
    vocabularies = Vocabularies()
    facets, currencies = json.loads(words)
    vocabularies.facets = {facet: Vocabulary(facets[facet]) for facet in Facet}
    vocabularies.currencies = Vocabulary(currencies)
    return vocabularies
