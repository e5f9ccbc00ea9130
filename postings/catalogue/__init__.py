"""Finding postings: what was asked (`selection`), and what matches it, from bitmaps in memory."""

from .current import count, current, search, version, warm_up
from .results import PayCounts, Results
from .selection import POSTED_DAYS, Facet, PayFloor, Selection, Sort

__all__ = [
    "POSTED_DAYS",
    "Facet",
    "PayCounts",
    "PayFloor",
    "Results",
    "Selection",
    "Sort",
    "count",
    "current",
    "search",
    "version",
    "warm_up",
]
