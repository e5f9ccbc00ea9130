"""What a facet's values are called, in the reader's language."""

from collections.abc import Callable, Collection, Mapping
from functools import cache, lru_cache

from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from ..catalogue.catalogue import Catalogue
from ..catalogue.selection import Facet
from ..choices import NOT_STATED, EmploymentType, Reach, Seniority, Workplace
from ..countries import country_name, locale_of
from ..models import Company, Place, Tag
from ..models.slugs import slug_for

Labels = Mapping[str, str]

_KEPT = 1024
"""Sets of values whose labels are kept."""

FACET_LABELS: Mapping[str, Promise] = {
    Facet.WORKPLACE: _("Workplace"),
    Facet.APPLY_FROM: _("I would apply from"),
    Facet.COUNTRY: _("Country"),
    Facet.CITY: _("City"),
    Facet.TYPE: _("Employment type"),
    Facet.COMPANY: _("Company"),
    Facet.TAG: _("Tag"),
    Facet.REACH: _("Open to"),
    Facet.SENIORITY: _("Seniority"),
    Facet.LANGUAGE: _("Language of the posting"),
    "posted": _("Date posted"),
    "pay": _("Pay"),
}

POSTED_LABELS: Mapping[str, Promise] = {
    "1d": _("Past 24 hours"),
    "3d": _("Past 3 days"),
    "7d": _("Past 7 days"),
    "30d": _("Past 30 days"),
}


def place_name(place: Place) -> str:
    """Return a city's name, with its country when a more populous city has the name alone."""
    if place.slug == slug_for(place.city, fallback=place.country.lower()):
        return place.city
    return ", ".join(filter(None, [place.city, place.region, place.country_name]))


@cache
def _language_names(language: str) -> Labels:
    names = locale_of(language).languages
    return {str(code): str(name)[:1].upper() + str(name)[1:] for code, name in names.items()}


def language_name(code: str) -> str:
    """Return the name of ISO 639-1 `code` in the active language; the code if unknown."""
    return _language_names(get_language() or "en").get(code, code)


def _cities(values: Collection[str]) -> Labels:
    places = Place._default_manager.filter(slug__in=values).exclude(city="")
    return {place.slug: place_name(place) for place in places}


def _companies(values: Collection[str]) -> Labels:
    return dict(Company._default_manager.filter(slug__in=values).values_list("slug", "name"))


def _tags(values: Collection[str]) -> Labels:
    return dict(Tag._default_manager.filter(slug__in=values).values_list("slug", "name"))


def _countries(values: Collection[str]) -> Labels:
    return {value: country_name(value) for value in values}


_SOURCES: Mapping[Facet, Callable[[Collection[str]], Labels]] = {
    Facet.WORKPLACE: lambda values: {str(key): str(label) for key, label in Workplace.choices},
    Facet.REACH: lambda values: {str(key): str(label) for key, label in Reach.choices},
    Facet.TYPE: lambda values: {str(key): str(label) for key, label in EmploymentType.choices},
    Facet.SENIORITY: lambda values: {str(key): str(label) for key, label in Seniority.choices},
    Facet.LANGUAGE: lambda values: {value: language_name(value) for value in values},
    Facet.COUNTRY: _countries,
    Facet.APPLY_FROM: _countries,
    Facet.CITY: _cities,
    Facet.COMPANY: _companies,
    Facet.TAG: _tags,
}


def _labels(facet: Facet, values: frozenset[str], language: str, revision: str) -> Labels:
    return _SOURCES[facet](values)


_kept_labels = lru_cache(_KEPT)(_labels)


def kept_under(board: Catalogue) -> str:
    """Return the revision to keep labels under; empty in a transaction, whose names may be undone."""
    return board.revision if board.keeps_hits else ""


def labels_of(facet: Facet, values: Collection[str], revision: str = "") -> dict[str, str]:
    """Return the label of each of `values`: at most one query. A value without a name is its own.

    With a `revision` of the catalogue, what was asked before and not written since asks nothing.
    """
    named = frozenset(values) - {NOT_STATED}
    source = _kept_labels if revision else _labels
    found = source(facet, named, get_language() or "en", revision) if named else {}
    labels = {value: found.get(value, value) for value in named}
    return {**labels, NOT_STATED: str(_("Not stated"))} if NOT_STATED in values else labels
