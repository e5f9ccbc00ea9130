"""If words are what a company is called, in one of the ways in which people write one name."""

import re

from ....models.slugs import company_key

_DOMAIN = re.compile(r"\.(?:com|io|ai|co|app|dev|org|net|de|nl|fr|es|it|se|no|dk|eu|tech)$", re.IGNORECASE)
_BRACKETED = re.compile(r"\s*\([^()]{1,60}\)$")


def is_called(words: str, company: str) -> bool:
    """Tell if `words` are the `company`: "Acme, Inc." and "ACME", "Open Lab" and "OpenLab", "Acme.io"."""
    return bool(words) and not _plain(words).isdisjoint(_plain(company))


def _plain(name: str) -> set[str]:
    """Return the keys of a name: as it is, without what brackets hold, and without its domain's end."""
    bare = _BRACKETED.sub("", name)
    keys = {company_key(form).replace("-", "") for form in (name, bare, _DOMAIN.sub("", bare))}
    return keys - {""}
