"""How well a posting answers a search: where the words stand, how fresh it is, what it weighs. Pure.

| what | points |
|---|---|
| each word: in the title | 8 |
| each word: the company's, a tag's or the place's name | 4 |
| each word: in the text | 1 |
| all words one after the other in the title | 4 |
| posted today; half of it each 14 days | up to 4 |
| featured, with diminishing returns | up to 2.5 |

Points for words are averaged over the words, so that a long search weighs no more than a short one.
A posting with every word in its title always beats one with every word in the text alone, however
fresh or featured.
Ties go to the newer, then the heavier, then the higher id.
"""

import numpy as np

from .columns import UNDATED, Ints
from .hits import Hits
from .lists import positions_of
from .segment import DAY, Segment

IN_TITLE, IN_NAME, IN_TEXT = 8.0, 4.0, 1.0
_PHRASE_IN_TITLE = 4.0
_FRESH, _HALF_LIFE_DAYS = 4.0, 14
# So long after, there is nothing left that could be told from nothing.
_BY_DAYS = _FRESH * 0.5 ** (np.arange(200 * _HALF_LIFE_DAYS) / _HALF_LIFE_DAYS)
_FEATURED, _HALF_OF_FEATURED = 2.5, 20


def score(segment: Segment, positions: Ints, at: int, hits: Hits | None) -> Ints:
    """Return the points of the postings at `positions` (ascending), at least 0 each.

    Age counts in whole days before the current day (UTC), so an order holds until midnight.
    """
    points = _freshness(segment.posted[positions], at)
    featured = segment.featured[positions]
    points += _FEATURED * featured / (featured + _HALF_OF_FEATURED)
    if hits is None or not hits.terms:
        return points
    return points + _for_words(hits, len(segment))[positions]


def _for_words(hits: Hits, size: int) -> Ints:
    """Return the points for words of every position of a segment of `size` postings."""
    points = np.zeros(size)
    share = 1 / len(hits.terms)
    for term in hits.terms:
        for weight, bitmap in ((IN_TITLE, term.title), (IN_NAME, term.name), (IN_TEXT, term.text)):
            points[positions_of(bitmap)] += weight * share
    if hits.phrase is not None:
        points[positions_of(hits.phrase)] += _PHRASE_IN_TITLE
    return points


def _freshness(posted: Ints, at: int) -> Ints:
    today = at - at % DAY
    days = np.clip((today - np.maximum(posted, 0) + DAY - 1) // DAY, 0, len(_BY_DAYS) - 1)
    return np.where(posted == UNDATED, 0.0, _BY_DAYS[days])
