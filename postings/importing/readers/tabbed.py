"""Labels that a copied page parts from their values by a tab alone, which rendering would drop."""

import re

from ..names import NOT_LABELS, ROW_NAMES, bare_name, is_known, plain_name

_TABBED = re.compile(r"^([^\W\d][^\t\n:]{1,40})\t[ \t]{0,20}(\S[^\t\n]{0,200})$", re.MULTILINE)
_PLACES = frozenset(map(plain_name, ROW_NAMES["locations"]))
_DIGIT = re.compile(r"\d")
"""What an address has in it, whose names of streets and buildings are no places."""


def with_labels(text: str) -> str:
    """Return `text` with a colon in each line that is a name of the table, a tab and a value."""
    return _TABBED.sub(_line, text) if "\t" in text else text


def _line(found: re.Match[str]) -> str:
    name = found[1].strip()
    if not (is_known(name) or is_known(bare_name(name))) or plain_name(name) in NOT_LABELS:
        return found[0]
    if plain_name(name) in _PLACES and _DIGIT.search(found[2]):
        return found[0]
    return f"\n{name}: {found[2]}\n"
