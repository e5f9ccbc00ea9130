"""What the import was unsure of and what it read out of the text, in words for an editor."""

from contextlib import suppress
from typing import NamedTuple

from django.core.exceptions import FieldDoesNotExist

from ..models import Location, Posting


class Finding(NamedTuple):
    """A field, why it is in doubt (empty: it is not), and the source's words about it (empty: none)."""

    field: str
    doubt: str
    words: str


def findings_about(posting: Posting) -> list[Finding]:
    """Return what is in doubt, in the order in which the import wrote it, then what else was inferred."""
    doubts: dict[str, str] = posting.review
    words: dict[str, str] = posting.evidence
    names = dict.fromkeys([*doubts, *words])
    return [Finding(label_of(name), str(doubts.get(name, "")), str(words.get(name, ""))) for name in names]


def label_of(name: str) -> str:
    """Return what an editor calls the field of a posting or of its locations that is named `name`."""
    for model in (Posting, Location):
        with suppress(FieldDoesNotExist):
            return str(getattr(model._meta.get_field(name), "verbose_name", name))
    return name.replace("_", " ")
