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

from collections.abc import Iterator

import numpy as np
from pyroaring import BitMap

from .columns import UNDATED, Ints
from .hits import Hits
from .lists import bitmap_of, positions_of
from .segment import DAY, Segment

IN_TITLE, IN_NAME, IN_TEXT = 8.0, 4.0, 1.0
_PHRASE_IN_TITLE = 4.0
_FRESH, _HALF_LIFE_DAYS = 4.0, 14
# So long after, there is nothing left that could be told from nothing.
_BY_DAYS = _FRESH * 0.5 ** (np.arange(200 * _HALF_LIFE_DAYS) / _HALF_LIFE_DAYS)
_FEATURED, _HALF_OF_FEATURED = 2.5, 20
_MOST_GROUPS = 64


def score(segment: Segment, positions: Ints, at: int, hits: Hits | None) -> Ints:
    """Return the points of the postings at `positions` (ascending), at least 0 each.

    Age counts in whole days before the current day (UTC), so an order holds until midnight.
    """
    points = _freshness(segment.posted[positions], at)
    featured = segment.featured[positions]
    points += _FEATURED * featured / (featured + _HALF_OF_FEATURED)
    if hits is None or not hits.terms:
        return points
    return points + _for_words(hits, positions)


def candidates(segment: Segment, matched: BitMap, hits: Hits | None, number: int) -> Ints:
    """Return positions of `matched`, ascending, among which are the `number` best.

    Of postings with the same words in the same places and the same weight, the newer one is the
    better. So of each such group the first ones are enough; what weighs something is taken as it is.
    """
    groups = [matched - segment.weighed]
    for _, places in _worth(hits) if hits is not None else ():
        groups = [part for group in groups for part in (group & places, group - places) if part]
        if len(groups) > _MOST_GROUPS:
            return positions_of(matched)
    if not groups:
        return positions_of(matched)
    return positions_of(BitMap.union(matched & segment.weighed, *(group[:number] for group in groups)))


def _for_words(hits: Hits, positions: Ints) -> Ints:
    """Return the points for words of the postings at `positions`."""
    points, asked = np.zeros(len(positions)), bitmap_of(positions)
    for worth, places in _worth(hits):
        points[np.searchsorted(positions, positions_of(places & asked))] += worth
    return points


def _worth(hits: Hits) -> Iterator[tuple[float, BitMap]]:
    """Yield for each place where a word can stand what it is worth there, with the postings that have it."""
    for term in hits.terms:
        share = 1 / len(hits.terms)
        yield from (
            (IN_TITLE * share, term.title),
            (IN_NAME * share, term.name),
            (IN_TEXT * share, term.text),
        )
    if hits.phrase is not None:
        yield _PHRASE_IN_TITLE, hits.phrase


def _freshness(posted: Ints, at: int) -> Ints:
    today = at - at % DAY
    days = np.clip((today - np.maximum(posted, 0) + DAY - 1) // DAY, 0, len(_BY_DAYS) - 1)
    return np.where(posted == UNDATED, 0.0, _BY_DAYS[days])
