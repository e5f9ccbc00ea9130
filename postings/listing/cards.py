"""Postings as a list shows them: three queries for a page, however long it is."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from ..catalogue.text import excerpts
from ..choices import EmploymentType
from ..models import Location, Posting

TAGS_SHOWN = 6
_EMPLOYMENT_TYPES = dict(EmploymentType.choices)


@dataclass(frozen=True, slots=True)
class Card:
    """A posting as a list shows it, with the pieces of its text that matched."""

    posting: Posting
    locations: Sequence[Location]
    tags: Sequence[str]
    excerpt: Sequence[tuple[str, bool]] = ()

    @property
    def employment_type(self) -> str:
        """What the employment type is called; empty if not stated."""
        value = self.posting.employment_type
        return str(_EMPLOYMENT_TYPES.get(value, value))

    @property
    def first_tags(self) -> Sequence[str]:
        """The tags that there is room for."""
        return self.tags[:TAGS_SHOWN]

    @property
    def more_tags(self) -> int:
        """How many tags there are besides."""
        return max(len(self.tags) - TAGS_SHOWN, 0)


def build_cards(ids: Sequence[int], q: str = "") -> list[Card]:
    """Return the cards of `ids` in their order; what is gone is left out."""
    postings = Posting.objects.for_list().in_bulk(ids)
    locations, tags = _locations(ids), _tags(ids)
    pieces = excerpts(ids, q) if q and ids else {}
    return [Card(postings[pk], locations[pk], tags[pk], pieces.get(pk, ())) for pk in ids if pk in postings]


def _locations(ids: Sequence[int]) -> dict[int, list[Location]]:
    found: dict[int, list[Location]] = defaultdict(list)
    for location in Location._default_manager.filter(posting__in=ids).select_related("place"):
        found[location.posting_id].append(location)
    return found


def _tags(ids: Sequence[int]) -> dict[int, list[str]]:
    """Return the names of the tags of each of `ids`, in the tags' own order."""
    found: dict[int, list[str]] = defaultdict(list)
    rows = Posting.tags.through._default_manager.filter(posting__in=ids).order_by("tag__name")
    for pk, name in rows.values_list("posting", "tag__name"):
        found[pk].append(name)
    return found
