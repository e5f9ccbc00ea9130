"""Country names in the reader's language, from CLDR."""

from functools import cache

from babel import Locale
from django.utils.translation import get_language


def country_name(code: str) -> str:
    """Return the name of ISO 3166-1 alpha-2 `code` in the active language; the code if unknown."""
    return _names(get_language() or "en").get(code.upper(), code)


@cache
def _names(language: str) -> dict[str, str]:
    return dict(Locale.parse(language, sep="-").territories)
