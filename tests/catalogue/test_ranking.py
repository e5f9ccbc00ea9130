"""The best matches: what few are taken as candidates must be those that scoring all would find."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from pyroaring import BitMap

from postings.catalogue.columns import UNDATED, Vocabularies
from postings.catalogue.hits import Hits, TermHits
from postings.catalogue.index import Index
from postings.catalogue.ranking import score
from postings.catalogue.segment import DAY, Part, Segment
from postings.catalogue.selection import Selection, Sort

from .rows import Row, columns_of

NOW = 20_000 * DAY
SIZE = 60

places = st.sets(st.integers(0, SIZE - 1), max_size=SIZE).map(BitMap)
terms = st.builds(TermHits, title=places, name=places, text=places)
rows = st.lists(
    st.builds(
        Row,
        id=st.integers(1, 1000),
        posted=st.sampled_from([UNDATED, *(NOW - days * DAY // 2 for days in (1, 2, 3, 60, 900))]),
        featured=st.sampled_from([0, 0, 0, 5, 20]),
    ),
    min_size=SIZE,
    max_size=SIZE,
    unique_by=lambda row: row.id,
)


@settings(max_examples=150, deadline=None)
@given(rows, st.lists(terms, max_size=4), st.none() | places, st.integers(1, 4))
def test_the_best_are_the_best_of_all(
    some: list[Row], found: list[TermHits], phrase: BitMap | None, page: int
) -> None:
    vocabularies = Vocabularies()
    segment = Segment(columns_of(some, vocabularies))
    hits = Hits(segment.all, found, phrase)

    selection = Selection(sort=Sort.RELEVANCE, page=page)
    ids = Index((Part(segment),), vocabularies).search(selection, NOW, page_size=7, hits=[hits]).ids

    scores = score(segment, np.arange(SIZE, dtype=np.uint32), NOW, hits)
    order = np.lexsort((segment.ids, segment.featured, segment.posted, scores))[::-1]
    assert list(ids) == segment.ids[order][(page - 1) * 7 : page * 7].tolist()
