# ruff: noqa: E501
"""Titles that running text writes small: "seeks an experienced web developer", "our first backend engineer".

Praise stands before them in small letters too, so that only words that are a field of work or a rank
are taken to be of the title, and a noun without any of them is none.
"""

import re
from collections.abc import Iterator

from ..roles import has_role, singular
from .rules import SEEKING
from .title_words import BEFORE, FIELDS, RANKS

_WORD = r"[A-Za-z](?:[\w+#/-]|\.(?=\w)){0,25}"
_END = r"(?=,? (?:to|who|with|that|in|on|at|based|located|responsible|join|as|within|for|from|where|you|and (?:help|join|be)|or)\b|,? ?[.;:!?(\n–—]| - |,|$)"
_PHRASE = rf"((?:{_WORD},? ){{1,9}}?{_WORD}){_END}"
_SOUGHT = re.compile(rf"\b{SEEKING} {_PHRASE}")
_IN_PASSING = re.compile(rf"(?:^|[.!?\n]\s?)As (?:an?|our) {_PHRASE}(?=[^.\n]{{0,80}}\byou\b)")
_WEAK = frozenset("partner expert leader owner maker creator builder agent".split())
"""Nouns that are said of anybody: "as a business owner, you"."""


def titles_in_small_letters(text: str) -> Iterator[tuple[str, str]]:
    """Yield the titles that sentences of `text` name in small letters, each with its words."""
    for pattern in (_SOUGHT, _IN_PASSING):
        for match in pattern.finditer(text):
            if title := _title_in(match[1].split(" ")):
                yield title[0].upper() + title[1:], match[0].strip()


def _title_in(words: list[str]) -> str:
    """Return the noun that ends `words`, as of one, with the fields of work and ranks before it."""
    noun = singular(words[-1])
    if not has_role(noun) or noun.casefold() in _WEAK:
        return ""
    start = len(words) - 1
    while start and (_is_field(words[start - 1]) or words[start - 1].casefold() in RANKS):
        start -= 1
    before = {word.casefold().strip(",") for word in words[:start]}
    if not before <= BEFORE or not any(map(_is_field, words[start:-1])):
        return ""
    return " ".join([*words[start:-1], noun])


def _is_field(word: str) -> bool:
    """Tell if a word is a field of work, or a name within a title: "React", "iOS", "C++"."""
    return word.casefold() in FIELDS or (any(map(str.isupper, word)) and not word.endswith(","))
