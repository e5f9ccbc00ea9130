"""Which values a parameter may have: those that exist, whether or not a posting has them now."""

from collections.abc import Callable, Collection
from functools import cache

from babel import Locale
from babel.numbers import list_currencies
from django.db.models import Model, QuerySet

from ..catalogue.selection import Facet
from ..choices import NOT_STATED, EmploymentType, Reach, Seniority, Vocabulary, Workplace
from ..countries import country_codes
from ..models import Company, Place, Tag

Known = Callable[[Collection[str]], Collection[str]]
"""From the values asked for to those among them (or among all) that exist."""


def _vocabulary(vocabulary: type[Vocabulary]) -> Known:
    values = {*vocabulary.values, NOT_STATED}
    return lambda asked: values


def _slugs(rows: Callable[[], QuerySet[Model]], *, with_not_stated: bool = True) -> Known:
    def known(asked: Collection[str]) -> Collection[str]:
        stored = set(rows().filter(slug__in=set(asked) - {NOT_STATED}).values_list("slug", flat=True))
        return stored | {NOT_STATED} if with_not_stated else stored

    return known


@cache
def language_codes() -> frozenset[str]:
    """Return the ISO 639-1 codes that CLDR names."""
    return frozenset(code for code in map(str, Locale.parse("en").languages) if len(code) == 2)


@cache
def _currencies() -> frozenset[str]:
    return frozenset(list_currencies())


def known_currencies(asked: Collection[str]) -> Collection[str]:
    """Return every ISO 4217 code."""
    return _currencies()


def _countries(asked: Collection[str]) -> Collection[str]:
    return country_codes() | {NOT_STATED}


def _languages(asked: Collection[str]) -> Collection[str]:
    return language_codes() | {NOT_STATED}


KNOWN: dict[Facet, Known] = {
    Facet.WORKPLACE: _vocabulary(Workplace),
    Facet.COUNTRY: _countries,
    Facet.CITY: _slugs(lambda: Place._default_manager.exclude(city="")),
    Facet.APPLY_FROM: _countries,
    Facet.REACH: _vocabulary(Reach),
    Facet.TYPE: _vocabulary(EmploymentType),
    Facet.SENIORITY: _vocabulary(Seniority),
    Facet.COMPANY: _slugs(Company._default_manager.all, with_not_stated=False),
    Facet.TAG: _slugs(Tag._default_manager.all),
    Facet.LANGUAGE: _languages,
}
