"""The words that a pattern needs: a text that has none of them need not be searched.

To look for a word costs next to nothing; a pattern of many ways to say a thing is tried at every letter.
"""

import re
from collections.abc import Iterable
from re import _constants as op  # type: ignore[attr-defined]  # how Python itself reads a pattern; no stubs
from re import _parser  # type: ignore[attr-defined]
from typing import Any

Words = frozenset[str]
_NONE: Words = frozenset()
_REPEATED = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)
_LONG_ENOUGH = 2
"""Letters of a word that not every text has somewhere."""


def words_needed(pattern: str) -> Words:
    """Return words of which everything that `pattern` matches has one; none if there are no such words."""
    tree = _parser.parse(pattern)
    return _NONE if tree.state.flags & re.IGNORECASE else _of_sequence(tree)


def may_have(text: str, words: Words) -> bool:
    """Tell if `text` has one of `words`, which a pattern needs, or if it needs none."""
    return not words or any(word in text for word in words)


def _of_sequence(parts: Iterable[tuple[Any, Any]]) -> Words:
    """Return the words of that part which the fewest texts have."""
    found, letters = [_NONE], ""
    for kind, value in parts:
        if kind is op.LITERAL:
            letters += chr(value)
        elif kind is not op.AT:
            found += [frozenset({letters}), _of_part(kind, value)]
            letters = ""
    return max(*found, frozenset({letters}), key=_worth)


def _of_part(kind: Any, value: Any) -> Words:
    if kind is op.BRANCH:
        ways = [_of_sequence(way) for way in value[1]]
        return frozenset().union(*ways) if all(ways) else _NONE
    if kind is op.SUBPATTERN:
        _, added_flags, _, parts = value
        return _NONE if added_flags & re.IGNORECASE else _of_sequence(parts)
    if kind in _REPEATED and value[0] > 0:
        return _of_sequence(value[2])
    return _of_sequence(value) if kind is op.ATOMIC_GROUP else _NONE


def _worth(words: Words) -> tuple[int, int]:
    """Return how much it tells that a text has one of `words`: long ones say more, and few."""
    shortest = min(map(len, words), default=0)
    return (shortest, -len(words)) if shortest >= _LONG_ENOUGH else (0, 0)
