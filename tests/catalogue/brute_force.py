"""The same answers as the index's, row by row, as slowly and as plainly as they can be given."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from postings.catalogue.columns import NO_PAY, UNDATED
from postings.catalogue.segment import DAY, MINUTE
from postings.catalogue.selection import POSTED_DAYS, Facet, PayFloor, Selection

from .rows import Row


def is_live(row: Row, at: int) -> bool:
    return row.posted <= at <= row.until


def values_of(row: Row, facet: Facet) -> set[str]:
    values = row.values.get(facet, ())
    return (
        {country for group in values for country in group.split()} if facet == "apply_from" else set(values)
    )


def passes_floor(row: Row, floor: PayFloor) -> bool:
    if row.pay == NO_PAY:
        return not floor.stated and not (floor.currency and not floor.amount)
    if floor.currency and row.currency != floor.currency:
        return False
    if not (floor.currency and floor.amount):
        return True
    return row.pay >= floor.amount


def is_posted_within(row: Row, window: str, at: int) -> bool:
    return row.posted != UNDATED and row.posted >= at - at % MINUTE - POSTED_DAYS[window] * DAY


def matches(row: Row, selection: Selection, at: int) -> bool:
    return (
        is_live(row, at)
        and all(
            not selection.chosen(facet) or values_of(row, facet) & set(selection.chosen(facet))
            for facet in Facet
        )
        and (not selection.posted or is_posted_within(row, selection.posted, at))
        and passes_floor(row, selection.pay)
    )


def found(rows: Sequence[Row], selection: Selection, at: int) -> list[Row]:
    """Return the rows that match, newest first."""
    return sorted(
        (row for row in rows if matches(row, selection, at)),
        key=lambda row: (row.posted, row.featured, row.id),
        reverse=True,
    )


def counts(rows: Sequence[Row], selection: Selection, at: int, facet: Facet) -> dict[str, int]:
    """Return the number of each value of `facet`, with what is chosen in it left out."""
    rest = found(rows, selection.with_values(facet, ()), at)
    return dict(Counter(value for row in rest for value in values_of(row, facet)))


def posted_counts(rows: Sequence[Row], selection: Selection, at: int) -> dict[str, int]:
    rest = found(rows, replace(selection, posted=""), at)
    return {window: sum(is_posted_within(row, window, at) for row in rest) for window in POSTED_DAYS}


def currency_counts(rows: Sequence[Row], selection: Selection, at: int) -> dict[str, int]:
    """Return what each currency would find in place of the chosen one."""
    rest = found(rows, replace(selection, pay=PayFloor()), at)
    chosen = selection.pay.currency
    currencies = {row.currency for row in rest if row.pay != NO_PAY} | {chosen}
    counted = {
        name: len(found(rows, replace(selection, pay=replace(selection.pay, currency=name)), at))
        for name in currencies
        if name
    }
    return {name: count for name, count in counted.items() if count or name == chosen}


def stated_count(rows: Sequence[Row], selection: Selection, at: int) -> int:
    return len(found(rows, replace(selection, pay=replace(selection.pay, stated=True)), at))


def state_at(rows: Sequence[Row], at: int) -> Callable[[], object]:
    """Return everything about `rows` that the clock decides: who is live, and who is in which window."""
    return lambda: [
        (row.id, is_live(row, at), [is_posted_within(row, window, at) for window in POSTED_DAYS])
        for row in rows
    ]
