"""Landing pages: the open jobs of one company, tag, city or country, with a line of introduction."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from .. import catalogue
from ..catalogue.results import Results
from ..catalogue.selection import Facet, Selection
from ..choices import NOT_STATED, Workplace
from ..filters import url_query
from .cards import Card, build_cards
from .facets import FacetValue, facet_values, ordered
from .page import PAGE_SIZE, NoSuchPageError
from .pagination import Pagination
from .words import number

THIN = 3
"""Fewer jobs than this are no page for a search engine."""
NAMED = 6
"""Values of a facet that the page links to."""

BESIDE: Mapping[Facet, Sequence[Facet]] = {
    Facet.COMPANY: (Facet.CITY, Facet.TAG),
    Facet.TAG: (Facet.COUNTRY, Facet.COMPANY),
    Facet.CITY: (Facet.COMPANY, Facet.TAG),
    Facet.COUNTRY: (Facet.CITY, Facet.COMPANY),
}
"""The facets whose first values each kind of page links to."""

BESIDE_LABELS: Mapping[Facet, Promise] = {
    Facet.CITY: gettext_lazy("Cities"),
    Facet.COMPANY: gettext_lazy("Companies"),
    Facet.COUNTRY: gettext_lazy("Countries"),
    Facet.TAG: gettext_lazy("Tags"),
}


@dataclass(frozen=True, slots=True)
class Beside:
    """The first values of another facet on the page, each with the search for both."""

    label: str
    links: Sequence[tuple[FacetValue, str]]


@dataclass(frozen=True, slots=True)
class Landing:
    """The page of one value of one facet."""

    name: str
    path: str
    intro: str
    total: int
    page: int
    pages: int
    cards: Sequence[Card]
    beside: Sequence[Beside]
    query: str

    @property
    def is_thin(self) -> bool:
        """Tell if there is too little on the page for a search engine."""
        return self.total < THIN

    @property
    def title(self) -> str:
        """The name, with the page's number from the second on."""
        name = _("Jobs: %s") % self.name
        return (
            name if self.page == 1 else _("%(heading)s, page %(page)s") % {"heading": name, "page": self.page}
        )

    @property
    def url(self) -> str:
        """The canonical path of this page."""
        return self.page_url(self.page)

    @property
    def pagination(self) -> Pagination:
        """The numbers under the list."""
        return Pagination(self.page, self.pages, self.page_url)

    def page_url(self, number: int) -> str:
        """Return the path of page `number`."""
        return f"{self.path}?page={number}" if number > 1 else self.path


def build_landing(facet: Facet, value: str, name: str, path: str, page: int = 1) -> Landing:
    """Return the page of `value`, called `name`, at `path`. Raises NoSuchPageError."""
    selection = Selection(values={facet: (value,)}, page=page)
    results = catalogue.search(selection, page_size=PAGE_SIZE)
    if results.page != page:
        raise NoSuchPageError
    first_page = Selection(values={facet: (value,)})
    return Landing(
        name=name,
        path=path,
        intro=_intro(results, name),
        total=results.total,
        page=page,
        pages=max(results.pages, 1),
        cards=build_cards(results.ids),
        beside=[_beside(other, results, first_page) for other in BESIDE[facet]],
        query=url_query(first_page),
    )


def _intro(results: Results, name: str) -> str:
    total, remote = results.total, results.counts[Facet.WORKPLACE].get(Workplace.REMOTE, 0)
    if not total:
        return _("No open jobs at the moment.")
    if remote == total:
        return ngettext("%s open job, remote.", "%s open jobs, all of them remote.", total) % number(total)
    jobs = ngettext("%s open job", "%s open jobs", total) % number(total)
    if not remote:
        return f"{jobs}."
    return _("%(jobs)s, %(remote)s of them remote.") % {"jobs": jobs, "remote": number(remote)}


def _beside(facet: Facet, results: Results, selection: Selection) -> Beside:
    counts = results.counts[facet]
    values = [value for value in ordered(facet, counts, (), NAMED + 1) if value != NOT_STATED][:NAMED]
    links = [
        (value, url_query(selection.with_values(facet, [value.value])))
        for value in facet_values(facet, values, counts, selection)
    ]
    return Beside(str(BESIDE_LABELS[facet]), links)
