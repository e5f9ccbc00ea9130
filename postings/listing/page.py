"""A whole listing page, put together from what the catalogue found."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from django.utils.translation import gettext as _

from .. import catalogue
from ..catalogue.catalogue import Catalogue
from ..catalogue.results import Results
from ..catalogue.selection import Facet, Selection, Sort
from ..choices import NOT_STATED
from ..filters import Note, default_sort, parameters, url_query
from .cards import Card, build_cards
from .chips import Chip, chips
from .facets import FacetPanel, panels
from .labels import kept_under, labels_of
from .pagination import Pagination
from .words import heading, subject

PAGE_SIZE = 20
FACETS = frozenset(Facet)
APART_SIZE = 5
"""Postings shown of those whose reach is not stated."""


class NoSuchPageError(Exception):
    """The page asked for does not exist; there is a first page."""


@dataclass(frozen=True, slots=True)
class Advice:
    """What to drop when nothing is found, and how many jobs that gives."""

    chip: Chip
    count: int


@dataclass(frozen=True, slots=True)
class Apart:
    """Jobs that do not say from where one may apply."""

    count: int
    cards: Sequence[Card]
    url: str


@dataclass(frozen=True)
class Listing:
    """Everything that the listing's template needs; nothing in it asks the database."""

    selection: Selection
    total: int
    pages: int
    cards: Sequence[Card]
    panels: Sequence[FacetPanel]
    stated: int
    chips: Sequence[Chip]
    heading: str
    notes: Sequence[Note] = ()
    advice: Sequence[Advice] = ()
    apart: Apart | None = None
    suggestion: str = ""

    @property
    def page(self) -> int:
        return self.selection.page

    @cached_property
    def title(self) -> str:
        """The heading, with the page's number from the second on."""
        if self.page == 1:
            return self.heading
        return _("%(heading)s, page %(page)s") % {"heading": self.heading, "page": self.page}

    @cached_property
    def url(self) -> str:
        """The canonical query string."""
        return url_query(self.selection)

    @cached_property
    def parameters(self) -> list[tuple[str, str]]:
        """The pairs of the query string, without the page."""
        return parameters(replace(self.selection, page=1))

    @property
    def sort_parameter(self) -> str:
        """The order, where it is not the default one."""
        return dict(self.parameters).get("sort", "")

    @property
    def feed_query(self) -> str:
        """The query string of this search's feeds: all its pages, always the newest first."""
        return url_query(replace(self.selection, page=1, sort=default_sort(self.selection.q)))

    @property
    def is_everything(self) -> bool:
        """Tell if nothing narrows the search."""
        return not self.chips

    @property
    def posting_query(self) -> str:
        """What a card's link carries: the one country asked for, so that the posting's page answers too."""
        asked = self.selection.chosen(Facet.APPLY_FROM)
        return f"?from={asked[0]}" if len(asked) == 1 and asked[0] != NOT_STATED else ""

    @property
    def suggestion_url(self) -> str:
        """The search for what was probably meant."""
        return url_query(replace(self.selection, q=self.suggestion, page=1))

    @property
    def newest_url(self) -> str:
        return url_query(replace(self.selection, sort=Sort.NEWEST, page=1))

    @property
    def relevance_url(self) -> str:
        return url_query(replace(self.selection, sort=Sort.RELEVANCE, page=1))

    @property
    def pagination(self) -> Pagination:
        """The numbers under the list."""
        return Pagination(self.page, self.pages, self.page_url)

    def page_url(self, number: int) -> str:
        """Return the query string of page `number`; "?" for the first page of everything."""
        return url_query(replace(self.selection, page=number)) or "?"


def build_listing(selection: Selection, notes: Sequence[Note] = ()) -> Listing:
    """Return the page that answers `selection`.

    Raises NoSuchPageError when the page asked for does not exist.
    """
    board = catalogue.current()
    results = board.search(selection, PAGE_SIZE)
    if results.page != selection.page:
        raise NoSuchPageError
    facets = panels(results, selection, kept_under(board))
    labels = {(Facet(p.name), v.value): v.label for p in facets if p.name in FACETS for v in p.values}
    found = chips(selection, labels)
    apart = _unstated_reach(board, selection)
    cards = build_cards([*results.ids, *(apart.ids if apart else ())], selection.q)
    return Listing(
        selection=selection,
        total=results.total,
        pages=max(results.pages, 1),
        cards=[card for card in cards if card.posting.pk in set(results.ids)],
        panels=facets,
        stated=results.pay.stated,
        chips=found,
        heading=heading(selection, results.total, labels),
        notes=notes,
        advice=[] if results.total else _advice(board, found),
        apart=Apart(apart.total, cards[len(results.ids) :], url_query(_unstated(selection)))
        if apart
        else None,
        suggestion="" if results.total else results.suggestion,
    )


def subject_of(selection: Selection) -> str:
    """Return what `selection` looks for, in words: a query for each facet with a choice that has names."""
    chosen = {facet: selection.chosen(facet) for facet in Facet}
    named = {facet: labels_of(facet, values) for facet, values in chosen.items() if values}
    labels = {(facet, value): label for facet, found in named.items() for value, label in found.items()}
    return subject(selection, labels)


def _unstated_reach(board: Catalogue, selection: Selection) -> Results | None:
    """Return the jobs that do not say from where one may apply, when a country was asked for."""
    chosen = selection.chosen(Facet.APPLY_FROM)
    if not chosen or NOT_STATED in chosen or selection.page > 1:
        return None
    found = board.search(_unstated(selection), APART_SIZE)
    return found if found.total else None


def _unstated(selection: Selection) -> Selection:
    return selection.with_values(Facet.APPLY_FROM, [NOT_STATED])


def _advice(board: Catalogue, found: Sequence[Chip]) -> list[Advice]:
    """Return which one filter to drop, the most rewarding first."""
    counted = [Advice(chip, board.count(chip.without)) for chip in found[:MAX_ADVICE]]
    return sorted((a for a in counted if a.count), key=lambda advice: -advice.count)


MAX_ADVICE = 12
"""Filters that are tried when nothing is found."""
