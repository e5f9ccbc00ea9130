"""If a phrase is what a job is called: a role noun, and nothing that makes it a heading or a sentence."""

import re

from .role_nouns import BY_LANGUAGE, ENDINGS

ROLE_NOUNS = frozenset(" ".join(BY_LANGUAGE.values()).split())

HEADS = frozenset("head vp director chief lead president dean chair deputy".split())
"""Nouns that a title goes on after: "Head of Growth", "Director, Product"."""

_WORDS = re.compile(r"[^\W\d_]+", re.UNICODE)

_OF_TWO_WORDS = re.compile(
    r"\b(?:ph\.?d\.?|doctoral) (?:student|candidate|position)s?\b|\bpost-doc(?:toral)?s?\b", re.IGNORECASE
)
"""What is a job only together: a "PhD student" is employed, as a student is not."""

_BETWEEN_JOBS = re.compile(r", (?:and |or )?| (?:and|or|&|und|et|y|e|ou|oder) ")

NOT_A_TITLE = frozenset(
    "requirements responsibilities qualifications benefits about description overview skills experience apply"
    " welcome is has are looking seeking mission values why what who how your you our we us join hiring jobs"
    " careers opportunities my hi hello dear".split()
)
"""Words that show a heading or a sentence, whatever role nouns stand beside them."""


def is_title(text: str) -> bool:
    """Tell if `text` reads as a job title: a role noun, nothing that makes it a heading or a sentence."""
    words = [word.casefold() for word in _WORDS.findall(text)]
    if not 1 <= len(words) <= 14 or len(text) > 120 or text.endswith((".", "!", "?", ":")):
        return False
    return has_role(text) and not NOT_A_TITLE.intersection(words)


def is_heading_word(word: str) -> bool:
    """Tell if `word` shows that a phrase is a heading or a sentence and no title."""
    return word.strip(",.:()").casefold() in NOT_A_TITLE


def has_role(text: str) -> bool:
    """Tell if one of the words of `text` is a role noun, alone or at the end of a compound."""
    words = map(str.casefold, _WORDS.findall(text))
    return any(word in ROLE_NOUNS or word.endswith(ENDINGS) for word in words) or bool(
        _OF_TWO_WORDS.search(text)
    )


def names_several(text: str) -> bool:
    """Tell if `text` names a job in the plural: "Data Engineers", "Welders for the night shift"."""
    return any(singular(word) != word for word in _WORDS.findall(text))


def names_many(text: str) -> bool:
    """Tell if `text` lists several jobs: "Data Analyst, Data Engineer", "Site Manager or Crane Operator"."""
    jobs = [job.split() for job in _BETWEEN_JOBS.split(text)]
    are_whole = len(jobs) > 2 or all(len(job) > 1 for job in jobs)
    return len(jobs) > 1 and are_whole and all(job and has_role(singular(job[-1])) for job in jobs)


def singular(noun: str) -> str:
    """Return a role `noun` in the plural as of one: "engineers"; another word as it is."""
    one = noun.removesuffix("s")
    return one if len(one) > 3 and one.casefold() in ROLE_NOUNS else noun
