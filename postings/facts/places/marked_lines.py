"""Lines that are marked as a place's without a colon: by a pin, by a dash, by "is"."""

import re
from collections.abc import Iterator

from ..evidence import Labelled, lowered
from .label_words import LABELS
from .leading import leading_places

MOST = 40
"""Lines of a text that are looked at."""

_PIN = re.compile(r"^[^\w\n]{0,6}\U0001f4cd\ufe0f?[ \t*_]{0,6}([^\n]{2,160})$", re.MULTILINE)
_AFTER_A_PLACE = re.compile(r"\s[·•|]\s")
_LABEL = "|".join(sorted(map(re.escape, LABELS), key=len, reverse=True))
_DASHED = re.compile(
    rf"^[ \t*_-]{{0,4}}(?:(?:the|der|die|le|la|el|o|a|il) )?({_LABEL})\*{{0,2}}"
    r"(?: [-–—] | (?:is|ist|est|es|[ée]|è) (?:in |[àa] |en |em )?)(?=\S)",
    re.MULTILINE,
)
_ENDS = re.compile(r"\s?(?:$|[.,;(|·])")


def marked_lines(text: str) -> Iterator[Labelled]:
    """Yield what a pin marks, else what a label and a dash or "is" do, where it is of places alone."""
    if "\U0001f4cd" in text:
        for pin in _PIN.finditer(text):
            value = _AFTER_A_PLACE.split(pin[1], maxsplit=1)[0].strip(" *_")
            if leading_places(value):
                yield Labelled("location", value, pin[0].strip(), pin.end())
    start = 0
    for line in text.split("\n", MOST)[:MOST]:
        found = _DASHED.match(lowered(line[:200]))
        if found and _is_of_places(value := line[found.end() :][:160]):
            yield Labelled(found[1], value, line.strip(), start + len(line))
        start += len(line) + 1


def _is_of_places(value: str) -> bool:
    """Tell if only a stop, a bracket or a comma follows the places of a value: no "Leeds offices are"."""
    leading = leading_places(value)
    return bool(leading) and _ENDS.match(value, len(leading)) is not None
