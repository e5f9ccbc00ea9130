"""The index against brute force: any rows, any selection, any moment, any history of edits."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from unittest.mock import patch

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from postings.catalogue import lists
from postings.catalogue.columns import NEVER, NO_PAY, UNDATED, Columns, Vocabularies
from postings.catalogue.index import Index
from postings.catalogue.segment import DAY, MINUTE, Part, Segment
from postings.catalogue.selection import POSTED_DAYS, Facet, PayFloor, Selection

from . import brute_force
from .rows import Row, columns_of

NOW = 20_000 * DAY + DAY // 2
VALUES = ["a", "b", "c", "not-stated"]
GROUPS = ["PT", "ES PT", "DE", "not-stated"]

moments = st.one_of(
    st.integers(-40 * DAY, 3 * DAY),
    st.sampled_from([sign - days * DAY for days in (0, 1, 3, 7, 30) for sign in (-1, 0, 1)]),
).map(lambda offset: NOW + offset)

values = st.fixed_dictionaries(
    {
        facet: st.lists(st.sampled_from(GROUPS), max_size=1)
        if facet == "apply_from"
        else st.lists(st.sampled_from(VALUES), max_size=3, unique=True)
        for facet in Facet
    }
)
rows = st.builds(
    Row,
    id=st.integers(1, 60),
    posted=st.one_of(moments, st.just(UNDATED)),
    until=st.one_of(moments, st.just(NEVER)),
    featured=st.integers(0, 2),
    pay=st.sampled_from([NO_PAY, 0, 50, 100]),
    currency=st.sampled_from(["EUR", "USD", ""]),
    values=values,
)
row_lists = st.lists(rows, max_size=30, unique_by=lambda row: row.id)
selections = st.builds(
    Selection,
    values=st.dictionaries(
        st.sampled_from(Facet),
        st.lists(st.sampled_from([*VALUES, "PT", "XX"]), max_size=2).map(tuple),
        max_size=3,
    ),
    posted=st.sampled_from(["", "", *POSTED_DAYS]),
    pay=st.builds(
        PayFloor,
        amount=st.sampled_from([0, 50, 51, 100]),
        currency=st.sampled_from(["", "EUR", "GBP"]),
        stated=st.booleans(),
    ),
    page=st.integers(1, 4),
)


def index_of(histories: Sequence[Sequence[Row]]) -> tuple[Index, list[Row]]:
    """Return an index that came about by edits, a segment a batch, and the rows that it then holds."""
    vocabularies = Vocabularies()
    parts: list[Part] = []
    current: dict[int, Row] = {}
    for batch in histories:
        changed = np.array([row.id for row in batch], dtype=np.int64)
        parts = [part.without(changed) for part in parts]
        parts.append(Part(Segment(columns_of(batch, vocabularies))))
        current.update((row.id, row) for row in batch)
    return Index(tuple(parts), vocabularies), list(current.values())


@settings(max_examples=200, deadline=None)
@given(st.lists(row_lists, max_size=4), selections, moments)
def test_the_index_answers_what_brute_force_answers(
    histories: list[list[Row]], selection: Selection, at: int
) -> None:
    index, current = index_of(histories)

    results = index.search(selection, at, page_size=5)

    expected = brute_force.found(current, selection, at)
    page = selection.page if (selection.page - 1) * 5 < len(expected) else 1
    assert results.total == index.count(selection, at) == len(expected)
    assert list(results.ids) == [row.id for row in expected[(page - 1) * 5 : page * 5]]
    assert (results.page, results.pages) == (page, max(1, -(-len(expected) // 5)))
    for facet in Facet:
        assert dict(results.counts[facet]) == brute_force.counts(current, selection, at, facet)
    assert results.posted == brute_force.posted_counts(current, selection, at)
    assert results.pay.by_currency == brute_force.currency_counts(current, selection, at)
    assert results.pay.stated == brute_force.stated_count(current, selection, at)


@settings(max_examples=150, deadline=None)
@given(st.lists(row_lists, max_size=3), moments, moments)
def test_the_clock_moves_exactly_when_something_starts_ages_or_ends(
    histories: list[list[Row]], one: int, other: int
) -> None:
    index, current = index_of(histories)

    if index.boundaries_before(one) == index.boundaries_before(other):
        assert brute_force.state_at(current, one)() == brute_force.state_at(current, other)()


@settings(max_examples=150, deadline=None)
@given(st.lists(row_lists, max_size=3), moments, st.integers(0, 3 * DAY))
def test_nothing_changes_before_the_next_boundary(
    histories: list[list[Row]], at: int, microseconds: int
) -> None:
    index, current = index_of(histories)
    later = index.next_boundary(at)

    before = min(at + microseconds, later - 1)
    assert at < later
    assert index.boundaries_before(at) == index.boundaries_before(before)
    assert brute_force.state_at(current, at)() == brute_force.state_at(current, before)()
    if len(histories) == 1 and later < NEVER:
        assert index.boundaries_before(at) != index.boundaries_before(later)


def test_a_window_of_days_is_counted_from_the_minute() -> None:
    day_old = Row(id=1, posted=NOW - DAY)
    index, _ = index_of([[day_old]])
    last = NOW + MINUTE - 1

    assert [index.search(Selection(), at).posted["1d"] for at in (NOW, last, last + 1)] == [1, 1, 0]
    assert index.next_boundary(NOW) == last + 1


def bounds(**values: st.SearchStrategy[int]) -> st.SearchStrategy[dict[str, int]]:
    return st.fixed_dictionaries({f"_{name.upper()}": one for name, one in values.items()})


@settings(max_examples=200, deadline=None)
@given(
    st.lists(row_lists, min_size=1, max_size=3),
    st.lists(st.tuples(selections, moments), min_size=2, max_size=5),
    bounds(
        few=st.sampled_from([0, 1, 64]),
        fewest_of_frequent=st.sampled_from([1, 3, 64]),
        piece=st.integers(1, 7),
    ),
)
def test_what_was_asked_before_changes_no_answer(
    histories: list[list[Row]], asked: list[tuple[Selection, int]], bounds: dict[str, int]
) -> None:
    with patch.multiple(lists, **bounds):
        index, current = index_of(histories)
        for selection, at in asked:
            results = index.search(selection, at)
            assert results.total == len(brute_force.found(current, selection, at))
            for facet in Facet:
                assert dict(results.counts[facet]) == brute_force.counts(current, selection, at, facet)


def test_many_threads_are_answered_like_one() -> None:
    board = [
        Row(id=n, posted=NOW - n % 9 * DAY, until=NOW + n % 7 * DAY, values={Facet.TAG: [VALUES[n % 3]]})
        for n in range(1, 500)
    ]
    asked = [
        (Selection(values={Facet.TAG: tags}), NOW + days * DAY)
        for days in (-8, 3, -2, 5, 0, 7)
        for tags in ((), ("a",), ("b", "c"))
    ]
    expected = [index_of([board])[0].search(*one) for one in asked]

    index, _ = index_of([board])
    with ThreadPoolExecutor(8) as threads:
        answers = list(threads.map(lambda one: index.search(*one), asked * 20))

    assert answers == expected * 20


@settings(deadline=None)
@given(st.lists(row_lists, min_size=1, max_size=4), selections, moments)
def test_joined_segments_answer_like_the_segments(
    histories: list[list[Row]], selection: Selection, at: int
) -> None:
    index, _ = index_of(histories)
    columns = [
        part.segment.columns().without(np.array(list(part.gone), dtype=np.int64)) for part in index.parts
    ]

    joined = Index((Part(Segment(Columns.joined(columns))),), index.vocabularies)

    assert joined.search(selection, at) == index.search(selection, at)
