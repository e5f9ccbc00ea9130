"""Country names in the reader's language, from CLDR."""

from functools import cache

from anyascii import anyascii
from babel import Locale
from django.utils.translation import get_language


def country_name(code: str) -> str:
    """Return the name of ISO 3166-1 alpha-2 `code` in the active language; the code if unknown."""
    return _names(get_language() or "en").get(code.upper(), code)


def country_in_a_sentence(code: str) -> str:
    """Return the name of `code` as it follows "in": English says "the Netherlands", but "Portugal"."""
    takes_article = code.upper() in _WITH_ARTICLE and (get_language() or "en").startswith("en")
    return f"the {country_name(code)}" if takes_article else country_name(code)


_WITH_ARTICLE = frozenset(
    "AE BS CC CF CK DO FK FO GB GM IM IO KM KY MH MP MV NL PH PS SB TC US VG VI".split()
)


@cache
def locale_of(language: str) -> Locale:
    """Return CLDR's locale for one of Django's languages; its "pt" is Portugal's, CLDR's is Brazil's."""
    return Locale.parse("pt_PT" if language == "pt" else language.replace("-", "_"))


@cache
def _names(language: str) -> dict[str, str]:
    return dict(locale_of(language).territories)


@cache
def country_codes() -> frozenset[str]:
    """Return the ISO 3166-1 alpha-2 codes that CLDR names, its own additions left out."""
    codes = (str(code) for code in Locale.parse("en").territories)
    return frozenset(code for code in codes if len(code) == 2 and code.isalpha()) - _NOT_COUNTRIES


_NOT_COUNTRIES = frozenset("AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ".split())
"""Territories of CLDR that nobody is a resident of: unions, outlying islands, test locales."""


def countries_by_name() -> list[tuple[str, str]]:
    """Return every country's code and name in the active language, in the order of that language's names."""
    return _by_name(get_language() or "en")


@cache
def _by_name(language: str) -> list[tuple[str, str]]:
    names = _names(language)
    return sorted(((code, names[code]) for code in country_codes()), key=lambda pair: anyascii(pair[1]))
