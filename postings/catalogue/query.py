"""The words of a search: `"quoted phrases"`, `-minus`, and the last word as the beginning of one. Pure."""

import re
import unicodedata
from dataclasses import dataclass

_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»", '"'))
"""What phones and word processors write for a plain quotation mark."""
_PIECE = re.compile(r'(-?)(?:"([^"]*)"?|(\S+))')
_MOST_TERMS = 16
_SHORTEST_PREFIX = 3


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand one after the other, folded; `prefix`: the last of them may go on."""

    words: tuple[str, ...]
    excluded: bool = False
    prefix: bool = False


def parse(q: str) -> tuple[Term, ...]:
    """Return the terms of `q`, without doubles; nothing that a reader can type is an error.

    What hangs together is a phrase ("full-stack"). A last word of three letters or more is also
    taken as the beginning of a longer one, unless it is quoted or excluded.
    """
    terms: dict[Term, None] = {}
    q = q.translate(_QUOTES)
    for piece in _PIECE.finditer(q):
        minus, quoted, bare = piece.groups()
        words = tuple(fold(quoted if quoted is not None else bare))
        is_last = quoted is None and not minus and not q[piece.end() :].strip()
        if words:
            prefix = is_last and len(words[-1]) >= _SHORTEST_PREFIX
            terms[Term(words, excluded=bool(minus), prefix=prefix)] = None
    return tuple(terms)[:_MOST_TERMS]


def fold(text: str) -> list[str]:
    """Return the words of `text` in lower case without accents, split as the engines split them."""
    decomposed = unicodedata.normalize("NFKD", text.lower())
    return "".join(
        "" if unicodedata.category(char) == "Mn" else char if char.isalnum() else " " for char in decomposed
    ).split()
