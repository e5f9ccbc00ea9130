"""What the import was unsure of, in words for an editor."""

from typing import NamedTuple

from django.core.exceptions import FieldDoesNotExist

from ..models import Posting


class Doubt(NamedTuple):
    """A field in doubt, why, and the words of the source that it was read from, if any."""

    field: str
    reason: str
    words: str


def doubts_about(posting: Posting) -> list[Doubt]:
    """Return the doubts about `posting`, in the order in which the import wrote them."""
    return [
        Doubt(_label(name), str(reason), str(posting.evidence.get(name, "")))
        for name, reason in posting.review.items()
    ]


def _label(name: str) -> str:
    try:
        return str(getattr(Posting._meta.get_field(name), "verbose_name", name))
    except FieldDoesNotExist:
        return name.replace("_", " ")
