"""The filters in force, each with the search that drops it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from django.utils.translation import gettext as _

from ..catalogue.selection import Facet, PayFloor, Selection
from ..choices import NOT_STATED
from ..filters import url_query
from .labels import FACET_LABELS, POSTED_LABELS
from .words import floor_in_words

Labels = Mapping[tuple[Facet, str], str]


@dataclass(frozen=True, slots=True)
class Chip:
    """One filter in force, and the search without it."""

    label: str
    without: Selection

    @property
    def url(self) -> str:
        """The query string of the search without this filter."""
        return url_query(self.without)


def chips(selection: Selection, labels: Labels) -> list[Chip]:
    """Return a chip for each thing that narrows the search; `labels` names the chosen values."""
    found = []
    if selection.q:
        found.append(Chip(_("“%s”") % selection.q, replace(selection, q="", page=1)))
    for facet in Facet:
        chosen = selection.chosen(facet)
        for value in chosen:
            rest = [other for other in chosen if other != value]
            found.append(Chip(_chip_label(facet, value, labels), selection.with_values(facet, rest)))
    if selection.posted:
        found.append(Chip(str(POSTED_LABELS[selection.posted]), replace(selection, posted="", page=1)))
    return found + _pay_chips(selection)


def _chip_label(facet: Facet, value: str, labels: Labels) -> str:
    if value == NOT_STATED:
        return _("%(facet)s: not stated") % {"facet": FACET_LABELS[facet]}
    if facet == Facet.APPLY_FROM:
        return _("Open to %s") % labels[facet, value]
    return labels[facet, value]


def _pay_chips(selection: Selection) -> list[Chip]:
    pay, found = selection.pay, []
    if pay.currency:
        found.append(Chip(floor_in_words(pay), replace(selection, pay=PayFloor(stated=pay.stated), page=1)))
    if pay.stated:
        found.append(Chip(_("Pay stated"), replace(selection, pay=replace(pay, stated=False), page=1)))
    return found
