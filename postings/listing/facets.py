"""The facets beside a listing: which values they offer, in which order, with which counts."""

import heapq
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..catalogue.counts import Counts
from ..catalogue.results import PayCounts, Results
from ..catalogue.selection import POSTED_DAYS, Facet, Selection
from ..choices import NOT_STATED, EmploymentType, Reach, Seniority, Workplace
from .labels import FACET_LABELS, POSTED_LABELS, labels_of

SHOWN = 10
"""Values of a facet that a listing shows before "show all"."""

IN_ORDER: Mapping[Facet, Sequence[str]] = {
    Facet.WORKPLACE: Workplace.values,
    Facet.TYPE: EmploymentType.values,
    Facet.REACH: Reach.values,
    Facet.SENIORITY: Seniority.values,
}
"""Facets whose values keep an order of their own; the others go by count."""

BEFORE_TIME_AND_PAY = (Facet.WORKPLACE, Facet.APPLY_FROM, Facet.COUNTRY, Facet.CITY, Facet.TYPE)
AFTER_TIME_AND_PAY = (Facet.COMPANY, Facet.TAG, Facet.SENIORITY, Facet.REACH, Facet.LANGUAGE)


@dataclass(frozen=True, slots=True)
class FacetValue:
    """One value to choose; `count` is the number of results that choosing it alone gives."""

    value: str
    label: str
    count: int
    chosen: bool


@dataclass(frozen=True, slots=True)
class FacetPanel:
    """One facet: the values shown, and how many there are in all."""

    name: str
    label: str
    values: Sequence[FacetValue]
    size: int

    @property
    def is_long(self) -> bool:
        """Tell if some values are not shown here."""
        return self.size > len(self.values)

    @property
    def any_chosen(self) -> bool:
        """Tell if a value of this facet is chosen."""
        return any(value.chosen for value in self.values)


def ordered(facet: Facet, counts: Mapping[str, int], chosen: Sequence[str], size: int) -> list[str]:
    """Return the `size` values to offer first, the chosen ones among them or after them.

    Values go by their own order or by count, "not stated" last of them however rare. There may be
    tens of thousands.
    """
    order = {value: place for place, value in enumerate(IN_ORDER.get(facet, ()))}

    def place(value: str) -> tuple[bool, int, str]:
        return value == NOT_STATED, order.get(value, -counts.get(value, 0)), value

    if order:
        return sorted({*counts, *chosen}, key=place)
    last = {NOT_STATED} & counts.keys()
    first = heapq.nsmallest(size - len(last), _frequent(counts, size), key=place)
    return sorted({*first, *last, *chosen}, key=place)


def _frequent(counts: Mapping[str, int], size: int) -> list[str]:
    """Return what may be among the `size` first, one more for "not stated": a cheap first sieve."""
    if isinstance(counts, Counts):
        return [value for value, _ in counts.largest(size + 1)]
    return list(counts)


def panel(facet: Facet, counts: Mapping[str, int], selection: Selection, revision: str = "") -> FacetPanel:
    """Return `facet` with its first ten values; a chosen value that is not among them comes after."""
    chosen = selection.chosen(facet)
    values = facet_values(facet, ordered(facet, counts, chosen, SHOWN), counts, selection, revision)
    size = len(counts) + sum(value not in counts for value in chosen)
    return FacetPanel(facet, str(FACET_LABELS[facet]), values, size)


def facet_values(
    facet: Facet, values: Sequence[str], counts: Mapping[str, int], selection: Selection, revision: str = ""
) -> list[FacetValue]:
    """Return `values` with their labels and counts: at most one query, see `labels_of`."""
    labels = labels_of(facet, values, revision)
    chosen = set(selection.chosen(facet))
    return [
        FacetValue(
            value,
            labels[value],
            counts.get(value, 0),
            value in chosen,
        )
        for value in values
    ]


def panels(results: Results, selection: Selection, revision: str = "") -> list[FacetPanel]:
    """Return the facets that have something to choose, in the order of the page."""
    return [
        *_with_choices(BEFORE_TIME_AND_PAY, results, selection, revision),
        posted_panel(results.posted, selection),
        pay_panel(results.pay, selection),
        *_with_choices(AFTER_TIME_AND_PAY, results, selection, revision),
    ]


def _with_choices(
    facets: Sequence[Facet], results: Results, selection: Selection, revision: str
) -> list[FacetPanel]:
    every = (panel(facet, results.counts[facet], selection, revision) for facet in facets)
    return [panel for panel in every if any(v.value != NOT_STATED or v.chosen for v in panel.values)]


def posted_panel(counts: Mapping[str, int], selection: Selection) -> FacetPanel:
    """Return the windows of time, of which one may be chosen."""
    values = [
        FacetValue(value, str(POSTED_LABELS[value]), counts.get(value, 0), value == selection.posted)
        for value in POSTED_DAYS
    ]
    return FacetPanel("posted", str(FACET_LABELS["posted"]), values, len(values))


def pay_panel(pay: PayCounts, selection: Selection) -> FacetPanel:
    """Return the currencies that pay is stated in, of which one may be chosen."""
    values = [
        FacetValue(currency, currency, count, currency == selection.pay.currency)
        for currency, count in sorted(pay.by_currency.items(), key=lambda pair: (-pair[1], pair[0]))
    ]
    return FacetPanel("pay", str(FACET_LABELS["pay"]), values, len(values))
