"""The query string: read once into a `Selection`, and written back in its one canonical spelling."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import Any
from urllib.parse import urlencode

import django_filters
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from ..catalogue.selection import POSTED_DAYS, Facet, PayFloor, Selection, Sort
from ..models import Posting
from .fields import (
    MAX_TEXT,
    CodesFilter,
    Values,
    ValuesFilter,
    WordsFilter,
    one_of,
    readable,
    whole_number,
)
from .known_values import KNOWN, known_currencies
from .notes import Note, note_on_parameter, note_on_value

MAX_PAGE = 100_000
MAX_NOTES = 5

_TRACKING = ("utm_", "fbclid", "gclid")


class PostingFilterSet(django_filters.FilterSet):
    """Every parameter of a search, in canonical order. Its result is `selection`."""

    q = WordsFilter(label=_("Words"))
    workplace = ValuesFilter(label=_("Workplace"), known=KNOWN[Facet.WORKPLACE])
    apply_from = CodesFilter(label=_("I would apply from"), known=KNOWN[Facet.APPLY_FROM])
    country = CodesFilter(label=_("Country"), known=KNOWN[Facet.COUNTRY])
    city = ValuesFilter(label=_("City"), known=KNOWN[Facet.CITY])
    type = ValuesFilter(label=_("Employment type"), known=KNOWN[Facet.TYPE])
    posted = ValuesFilter(label=_("Date posted"), known=one_of(*POSTED_DAYS), single=True)
    pay = ValuesFilter(label=_("Pay a year, at least"), known=whole_number(10**9), single=True)
    currency = CodesFilter(label=_("Currency"), known=known_currencies, single=True)
    stated = ValuesFilter(label=_("Only with pay stated"), known=one_of("1"), single=True)
    company = ValuesFilter(label=_("Company"), known=KNOWN[Facet.COMPANY])
    tag = ValuesFilter(label=_("Tag"), known=KNOWN[Facet.TAG])
    seniority = ValuesFilter(label=_("Seniority"), known=KNOWN[Facet.SENIORITY])
    reach = ValuesFilter(label=_("Open to"), known=KNOWN[Facet.REACH])
    language = ValuesFilter(label=_("Language of the posting"), known=KNOWN[Facet.LANGUAGE])
    sort = ValuesFilter(label=_("Sort by"), known=one_of(*Sort), single=True)
    page = ValuesFilter(label=_("Page"), known=whole_number(MAX_PAGE), single=True)

    class Meta:
        model = Posting
        fields: list[str] = []

    def __init__(self, data: QueryDict, **kwargs: Any) -> None:
        super().__init__(data, queryset=Posting._default_manager.none(), **kwargs)
        self.form.is_valid()

    @property
    def selection(self) -> Selection:
        """What was asked, as far as it was understood."""
        q = self.form.cleaned_data["q"]
        pay, currency, stated = self._one("pay"), self._one("currency"), self._one("stated")
        return Selection(
            q=q,
            values={facet: chosen for facet in Facet if (chosen := self._values(facet.value).good)},
            posted=self._one("posted"),
            pay=PayFloor(int(pay or 0), currency, stated == "1"),
            sort=Sort(self._one("sort") or default_sort(q)),
            page=max(int(self._one("page") or 1), 1),
        )

    @property
    def notes(self) -> list[Note]:
        """What was not understood, each with a suggestion where one is near enough."""
        return [replace(note, url=self._corrected(note)) for note in islice(self._notes(), MAX_NOTES)]

    def _notes(self) -> Iterator[Note]:
        """Yield the notes one by one: each costs a search for what was meant."""
        for name in self.data:
            if name not in self.filters and not name.startswith(_TRACKING):
                yield note_on_parameter(name, self.filters)
        yield from self._notes_on_words()
        for name, label in self._labels():
            yield from (note_on_value(name, label, value) for value in self._values(name).unknown)
            yield from (Note(name, value, label, one_too_many=True) for value in self._values(name).too_many)
        if (pay := self._one("pay")) and not self._one("currency"):
            yield Note("pay", pay, str(self.filters["pay"].label), lacks="currency")

    def _notes_on_words(self) -> Iterator[Note]:
        """Yield a note where not all that was given in `q` is searched for."""
        *others, last = [readable(text) for text in self.data.getlist("q")] or [""]
        if len(last) > MAX_TEXT:
            yield Note("q", last, cut_after=MAX_TEXT)
        for text in dict.fromkeys(others):
            if text and text != last:
                yield Note("q", text, str(self.filters["q"].label), one_too_many=True)

    def _labels(self) -> list[tuple[str, str]]:
        return [(name, str(self.filters[name].label)) for name in self.filters if name != "q"]

    def _corrected(self, note: Note) -> str:
        """Return the search as the note suggests it, or an empty string without a suggestion."""
        if not note.suggestion:
            return ""
        data = QueryDict(mutable=True)
        for name, values in self.data.lists():
            if name == note.parameter and not note.value:
                data.setlist(note.suggestion, [*data.getlist(note.suggestion), *values])
            else:
                replaced = [note.suggestion if readable(v) == note.value else v for v in values]
                data.setlist(name, [*data.getlist(name), *(replaced if name == note.parameter else values)])
        return url_query(type(self)(data).selection)

    def _values(self, name: str) -> Values:
        values: Values = self.form.cleaned_data[name]
        return values

    def _one(self, name: str) -> str:
        return next(iter(self._values(name).good), "")


PARAMETERS: tuple[str, ...] = tuple(PostingFilterSet.get_filters())  # type: ignore[no-untyped-call]  # no types there
"""The parameters in canonical order."""


def default_sort(q: str) -> Sort:
    """Return the order of a search in which the reader chose none: words ask for the best match."""
    return Sort.RELEVANCE if q else Sort.NEWEST


def parameters(selection: Selection) -> list[tuple[str, str]]:
    """Return the pairs of the query string that asks for `selection`, in canonical order.

    What is empty or the default is left out; values are sorted.
    """
    pay = selection.pay
    single = {
        "q": selection.q,
        "posted": selection.posted,
        "pay": str(pay.amount or ""),
        "currency": pay.currency,
        "stated": "1" if pay.stated else "",
        "sort": "" if selection.sort == default_sort(selection.q) else selection.sort.value,
        "page": str(selection.page) if selection.page > 1 else "",
    }
    facets = set(Facet)
    pairs: list[tuple[str, str]] = []
    for name in PARAMETERS:
        values = sorted(selection.chosen(Facet(name))) if name in facets else [single[name]]
        pairs += [(name, value) for value in values if value]
    return pairs


def url_query(selection: Selection) -> str:
    """Return `selection` as a canonical query string, with its question mark; empty for everything."""
    pairs = parameters(selection)
    return f"?{urlencode(pairs)}" if pairs else ""
