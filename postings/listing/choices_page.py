"""Every value of one facet, for "show all" and for the search inside a long facet."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from django.db.models import QuerySet

from .. import catalogue
from ..catalogue.selection import Facet, Selection
from ..filters import parameters, url_query
from ..models import Company, Place, Tag
from .facets import FacetPanel, facet_values, ordered
from .labels import FACET_LABELS, labels_of
from .page import subject_of

MAX_VALUES = 300
"""Values on one page; the most frequent ones come first, and the search finds the others."""
MAX_NAMED = 10_000


@dataclass(frozen=True, slots=True)
class FacetChoices:
    """One facet of a search in full, or those of its values whose names contain `find`."""

    panel: FacetPanel
    find: str
    selection: Selection
    subject: str

    @property
    def kept(self) -> list[tuple[str, str]]:
        """The rest of the search, as pairs for the form."""
        return [(name, value) for name, value in parameters(self.selection) if name != self.panel.name]

    @property
    def selection_parameters(self) -> list[tuple[str, str]]:
        """The whole search, as pairs for the form that looks for a value."""
        return parameters(self.selection)

    @property
    def back(self) -> str:
        """The query string of the search as it was."""
        return url_query(self.selection)


def build_choices(facet: Facet, selection: Selection, find: str) -> FacetChoices:
    """Return the values of `facet` that would find something in `selection`."""
    selection = replace(selection, page=1)
    counts: Mapping[str, int] = catalogue.search(selection, page_size=1).counts[facet]
    chosen = selection.chosen(facet)
    if find:
        counts = _named(facet, counts, find.casefold())
    values = ordered(facet, counts, chosen, MAX_VALUES)
    shown = facet_values(facet, values, counts, selection)
    size = len(counts.keys() | set(chosen))
    panel = FacetPanel(facet, str(FACET_LABELS[facet]), shown, size)
    return FacetChoices(panel, find, selection, subject_of(selection))


def _named(facet: Facet, counts: Mapping[str, int], find: str) -> dict[str, int]:
    """Return those of `counts` whose names contain `find`: at most one query."""
    rows: Mapping[Facet, QuerySet[Company] | QuerySet[Tag] | QuerySet[Place]] = {
        Facet.COMPANY: Company._default_manager.filter(name__icontains=find),
        Facet.TAG: Tag._default_manager.filter(name__icontains=find),
        Facet.CITY: Place._default_manager.filter(city__icontains=find),
    }
    if facet in rows:
        named: Iterable[str] = rows[facet].values_list("slug", flat=True)[:MAX_NAMED]
    else:
        labels = labels_of(facet, counts.keys())
        named = [value for value, label in labels.items() if find in label.casefold()]
    return {value: counts[value] for value in named if value in counts}
