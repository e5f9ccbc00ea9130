# ruff: noqa: E501, ISC004, RUF100
"""What every finder hands back: a value, and the words that decided it."""

import re
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")

LONGEST_QUOTE = 240
"""Characters; what a posting's page can show beside the fact."""

_SENTENCE_END = re.compile(r"[.!?](?=\s)|[\n\r•|]")


class Fact(NamedTuple, Generic[T]):
    """A value and the exact quote that it was read from."""

    value: T
    words: str


def sentence_around(text: str, start: int, end: int) -> str:
    """Return the sentence that holds ``text[start:end]``, or that slice if the sentence is too long to quote."""
    lower = max(0, start - LONGEST_QUOTE)
    before = [match.end() for match in _SENTENCE_END.finditer(text, lower, start)]
    after = _SENTENCE_END.search(text, end, end + LONGEST_QUOTE)
    first = before[-1] if before else lower
    last = after.start() + (after.group() in ".!?") if after else min(len(text), end + LONGEST_QUOTE)
    sentence = text[first:last].strip()
    if len(sentence) <= LONGEST_QUOTE and (before or lower == 0):
        return sentence
    return text[start:end].strip()[:LONGEST_QUOTE]
