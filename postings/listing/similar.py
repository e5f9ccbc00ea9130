"""Postings like another one: found by the same catalogue as every list, and ranked by what they share."""

from collections.abc import Iterator

from .. import catalogue
from ..catalogue.selection import Facet, Selection
from ..models import Posting
from .cards import Card, build_cards

SHOWN = 5
CANDIDATES = 20
"""Postings that each of the searches puts forward."""


def similar_to(posting: Posting) -> list[Card]:
    """Return the live postings that share most with `posting`, the most similar first."""
    board = catalogue.current()
    ids: dict[int, None] = {}
    for selection in _searches(posting):
        found = board.ids(selection, CANDIDATES)
        ids.update(dict.fromkeys(pk for pk in found if pk != posting.pk))
    weighed = [(_shared(posting, card), card) for card in build_cards(list(ids))]
    ranked = sorted(weighed, key=lambda pair: -pair[0])
    return [card for shared, card in ranked if shared > 1][:SHOWN]


def _searches(posting: Posting) -> Iterator[Selection]:
    """Yield the searches that a reader of `posting` would try next."""
    tags = tuple(tag.slug for tag in posting.tags.all())
    places = [location.place for location in posting.locations.all() if location.place]
    cities = tuple(place.slug for place in places if place.city)
    if tags:
        yield Selection(values={Facet.TAG: tags})
    if cities:
        yield Selection(values={Facet.CITY: cities})
    elif places:
        yield Selection(values={Facet.COUNTRY: tuple(place.country for place in places)})
    if posting.company:
        yield Selection(values={Facet.COMPANY: (posting.company.slug,)})


def _shared(posting: Posting, card: Card) -> int:
    """Return how much a posting has in common with another's card; words of the title weigh like tags."""
    other = card.posting
    words = {word for word in posting.title.casefold().split() if len(word) > 3}
    title = len(words & set(other.title.casefold().split()))
    tags = len({tag.name for tag in posting.tags.all()} & set(card.tags))
    places = {location.place_id for location in posting.locations.all()} - {None}
    place = bool(places & {location.place_id for location in card.locations})
    same = [posting.company_id == other.company_id, posting.seniority == other.seniority != "", place]
    return 2 * title + 2 * tags + sum(same)
