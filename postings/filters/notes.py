"""What to tell a reader whose URL holds something that the board does not know."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from babel import Locale
from django.db.models import Model, QuerySet
from rapidfuzz import fuzz, process

from ..catalogue.selection import POSTED_DAYS, Facet, Sort
from ..choices import EmploymentType, Reach, Seniority, Vocabulary, Workplace
from ..countries import country_codes
from ..models import Company, Place, Tag
from ..models.slugs import slug_for
from .known_values import language_codes

MAX_SHOWN = 60
MAX_CANDIDATES = 2000
_ALIKE = 60
"""Percent of the letters of two words that they share in order, from which one may be meant for the other."""


@dataclass(frozen=True, slots=True)
class Note:
    """A parameter (with an empty `value`) or a value that does not exist, or that was not taken whole.

    `suggestion` is what was probably meant, `url` the query string of the search with it; both may
    be empty. `label` is the parameter's name in words. `lacks` names the parameter without which
    this value, good in itself, says nothing. A value that is `one_too_many` was left out; of one with
    `cut_after` only so many characters were read.
    """

    parameter: str
    value: str = ""
    label: str = ""
    suggestion: str = ""
    url: str = ""
    lacks: str = ""
    one_too_many: bool = False
    cut_after: int = 0

    @property
    def shown(self) -> str:
        """What was not understood, short enough to show."""
        text = self.value or self.parameter
        return text if len(text) <= MAX_SHOWN else f"{text[: MAX_SHOWN - 1]}…"


def note_on_parameter(name: str, filters: Collection[str]) -> Note:
    """Return the note on a parameter that no filter has."""
    return Note(name, suggestion=_nearest(name.lower()[:MAX_SHOWN], filters))


def note_on_value(parameter: str, label: str | None, value: str) -> Note:
    """Return the note on a value that `parameter` does not have."""
    return Note(parameter, value, str(label or parameter), suggestion=_suggest(parameter, value))


_VOCABULARIES: Mapping[str, type[Vocabulary]] = {
    Facet.WORKPLACE: Workplace,
    Facet.REACH: Reach,
    Facet.TYPE: EmploymentType,
    Facet.SENIORITY: Seniority,
}

_WORDS: Mapping[str, Collection[str]] = {"posted": [*POSTED_DAYS], "sort": [*Sort]}


def _suggest(parameter: str, value: str) -> str:
    word = value.casefold()[:MAX_SHOWN]
    if vocabulary := _VOCABULARIES.get(parameter):
        return vocabulary.parse(value[:MAX_SHOWN]) or _nearest(word, vocabulary.values)
    if parameter in (Facet.COUNTRY, Facet.APPLY_FROM):
        return _named(word, Locale.parse("en").territories, country_codes())
    if parameter == Facet.LANGUAGE:
        return _named(word, Locale.parse("en").languages, language_codes())
    if parameter in (Facet.CITY, Facet.COMPANY, Facet.TAG):
        return _nearest_slug(Facet(parameter), slug_for(word, fallback=""))
    return _nearest(word, _WORDS.get(parameter, ()))


def _nearest(word: str, candidates: Iterable[str]) -> str:
    found = process.extractOne(word, list(candidates), scorer=fuzz.ratio, score_cutoff=_ALIKE)
    return found[0] if found else ""


def _named(word: str, names: Mapping[str, str], codes: Collection[str]) -> str:
    """Return the code whose English name is nearest to `word`."""
    by_name = {names[code].casefold(): code for code in sorted(codes)}
    return by_name.get(_nearest(word, by_name), "")


def _nearest_slug(facet: Facet, slug: str) -> str:
    """Return the stored slug nearest to `slug` among those that begin alike."""
    rows: dict[Facet, QuerySet[Model]] = {
        Facet.CITY: Place._default_manager.exclude(city=""),
        Facet.COMPANY: Company._default_manager.all(),
        Facet.TAG: Tag._default_manager.all(),
    }
    if not slug:
        return ""
    alike = rows[facet].filter(slug__startswith=slug[:2]).values_list("slug", flat=True)
    return _nearest(slug, alike[:MAX_CANDIDATES])
