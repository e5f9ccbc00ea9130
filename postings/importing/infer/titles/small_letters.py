"""Titles that running text writes small: "seeks an experienced web developer", "our first backend engineer".

Praise stands before them in small letters too, so that only words that are a field of work or a rank
are taken to be of the title, and a noun without any of them is none.
"""

import re
from collections.abc import Iterator

from ..roles import has_role, singular
from .rules import SEEKING
from .title_words import BEFORE, FIELDS, PRAISE_ROMANCE, RANKS

_WORD = r"[A-Za-z](?:[\w+#/-]|\.(?=\w)){0,25}"
_END = r"(?=,? (?:to|who|with|that|in|on|at|based|located|responsible|join|as|within|for|from|where|you|die|dat|voor|met|om|bij|and (?:help|join|be)|or)\b|,? ?[.;:!?(\n–—]| - |,|$)"
_PHRASE = rf"((?:{_WORD},? ){{1,9}}?{_WORD}){_END}"
_SOUGHT = re.compile(rf"\b(?:{SEEKING}|(?:zoekt|zoeken(?: wij| we)?|op zoek naar)(?= een )) {_PHRASE}")
_IN_PASSING = re.compile(rf"(?:^|[.!?\n]\s?)As (?:an?|our) {_PHRASE}(?=[^.\n]{{0,80}}\byou\b)")
_IN_ROMANCE = re.compile(
    r"\b(?:[Rr]ech?erch(?:e|ons)|[Rr]ecrut(?:e|ons)|[Cc]herch(?:e|ons)|[Bb]usca(?:mos)?|[Cc]ontrata(?:mos)?|[Pp]rocura(?:mos)?|[Cc]erca|[Cc]erchiamo)"
    r" (?:une?|un[(·.-]+e\)?|une?/une?|uma?|un/a|una?|um/uma) ([a-zà-ÿ][\wà-ÿ·.()/-]{2,30}(?: (?!(?:pour|afin|qui|dont|chez|para|que|con|com|per|che|au|en|in|a|à|em|no|na|presso)\b)[\wà-ÿ·/+#’'-]{1,25}){1,5})"
    r"(?= (?:pour|afin|qui|dont|chez|para|que|con|com|per|che|au|en|in|a|à|em|no|na|presso)\b| \(| [–-] |[.,;:!\n]|$)"
)
"""Where the noun comes first: "recrute un·e chargé·e de projet pour"."""
_WOMENS = re.compile(r"[·.(/-]+[a-zà-ÿ]{1,5}\)?$")
"""What is set behind a noun for women: "chargé·e", "desarrollador/a"."""
_WEAK = frozenset("partner expert leader owner maker creator builder agent".split())
"""Nouns that are said of anybody: "as a business owner, you"."""


def titles_in_small_letters(text: str) -> Iterator[tuple[str, str]]:
    """Yield the titles that sentences of `text` name in small letters, each with its words."""
    for pattern, title_in in ((_SOUGHT, _title_in), (_IN_PASSING, _title_in), (_IN_ROMANCE, _in_romance)):
        for match in pattern.finditer(text):
            if title := title_in(match[1]):
                yield title[0].upper() + title[1:], match[0].strip()


def _in_romance(phrase: str) -> str:
    """Return a `phrase` that opens with its noun, if no praise stands in it."""
    noun, *words = phrase.split(" ")
    is_praised = any(_WOMENS.sub("", word).casefold() in PRAISE_ROMANCE for word in words)
    is_whole = len(words[-1]) > 3 or words[-1].isupper()
    return phrase if has_role(_WOMENS.sub("", noun)) and is_whole and not is_praised else ""


def _title_in(phrase: str) -> str:
    """Return the noun that ends `phrase`, as of one, with the fields of work and ranks before it."""
    words = phrase.split(" ")
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
