"""What a listing page shows: facets with counts, chips, a heading in words, advice when nothing is found."""

from .cards import Card, build_cards
from .choices_page import FacetChoices, build_choices
from .landing import Landing, build_landing
from .page import Listing, NoSuchPageError, build_listing, subject_of
from .reach import Answer, can_apply, reach_in_words
from .similar import similar_to

__all__ = [
    "Answer",
    "Card",
    "FacetChoices",
    "Landing",
    "Listing",
    "NoSuchPageError",
    "build_cards",
    "build_choices",
    "build_landing",
    "build_listing",
    "can_apply",
    "reach_in_words",
    "similar_to",
    "subject_of",
]
