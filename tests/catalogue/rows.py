"""Postings as plain rows, for tests of the index."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from postings.catalogue.columns import NEVER, NO_PAY, UNDATED, Columns, Entries, Vocabularies, Vocabulary
from postings.catalogue.selection import Facet


@dataclass(frozen=True, slots=True)
class Row:
    """One published posting; see `Columns` for the units."""

    id: int
    posted: int = UNDATED
    until: int = NEVER
    featured: int = 0
    pay: int = NO_PAY
    currency: str = ""
    values: Mapping[Facet, Sequence[str]] = field(default_factory=dict)


def columns_of(rows: Sequence[Row], vocabularies: Vocabularies) -> Columns:
    """Return `rows` as columns; values that are new join the vocabularies."""
    currency = vocabularies.currencies.code
    return Columns(
        ids=np.array([row.id for row in rows], dtype=np.int64),
        posted=np.array([row.posted for row in rows], dtype=np.int64),
        until=np.array([row.until for row in rows], dtype=np.int64),
        featured=np.array([row.featured for row in rows], dtype=np.int32),
        pay=np.array([row.pay for row in rows], dtype=np.int32),
        currency=np.array([currency(row.currency) for row in rows], dtype=np.uint16),
        entries={facet: _entries(facet, rows, vocabularies.facets[facet]) for facet in Facet},
    ).sorted()


def _entries(facet: Facet, rows: Sequence[Row], vocabulary: Vocabulary) -> Entries:
    pairs = [
        (doc, vocabulary.code(value)) for doc, row in enumerate(rows) for value in row.values.get(facet, ())
    ]
    docs, codes = np.array(pairs, dtype=np.uint32).reshape(-1, 2).T
    return Entries(docs, codes)
