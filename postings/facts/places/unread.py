"""Names in a location field that are in no table, beside the region or country that they are in."""

from collections.abc import Sequence

from .groups import Group
from .marks import Mark, parts_of

_DIRECTIONS = frozenset(
    "northern southern eastern western central upper lower greater mid inner outer rural the all any anywhere"
    " throughout across nationwide statewide national international global multiple hiring hire new norte sur"
    " nord est ouest west east north south".split()
)
"""What stands beside the name of a region without naming another place."""


_ENDS_OF_NAMES = ("city", "bay")


def unread_name(text: str, marks: Sequence[Mark], group: Group) -> str:
    """Return the name beside a wide place that no table has: "Birch Hollow" of "Birch Hollow, Montana"."""
    for part in parts_of(marks):
        words = [mark for mark in part if mark not in group.marks]
        if any(mark.workplace or mark.area for mark in words):
            continue
        if any(mark.unknown and _is_a_name(text, mark) for mark in words):
            last = [mark for mark in words if not mark.filler or mark.key in _ENDS_OF_NAMES][-1]
            return text[words[0].start : last.end]
    return ""


def _is_a_name(text: str, mark: Mark) -> bool:
    return text[mark.start].isupper() and mark.key not in _DIRECTIONS and len(mark.key) > 1
