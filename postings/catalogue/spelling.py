"""Another spelling for words that find nothing. Pure."""

from collections.abc import Collection

from rapidfuzz import process
from rapidfuzz.distance import OSA

from .query import fold

_SHORTEST = 4


def suggestion(q: str, words: Collection[str]) -> str:
    """Return the words of `q` with each that is not among `words` (folded) replaced by the nearest.

    Empty if no word can be replaced. One slip is allowed in a word of up to seven letters, two in a
    longer one; a slip is a letter too many, too few, wrong, or two that changed places. Of words that
    are as near the first one is taken.
    """
    asked = fold(q)
    spelt = [
        word if word in words or len(word) < _SHORTEST else _nearest(word, words) or word for word in asked
    ]
    return " ".join(spelt) if spelt != asked else ""


def _nearest(word: str, words: Collection[str]) -> str | None:
    slips = 1 if len(word) < 8 else 2
    # A list: of a mapping it would compare the values.
    found = process.extractOne(word, list(words), scorer=OSA.distance, score_cutoff=slips)
    return found[0] if found else None
