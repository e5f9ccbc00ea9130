"""If a phrase is what a job is called: a role noun, and nothing that makes it a heading or a sentence."""

import re
from functools import lru_cache

from .role_nouns import BY_LANGUAGE, ENDINGS
from .role_nouns_abroad import MORE_BY_LANGUAGE, NOUN_FIRST, PHRASES_ABROAD

_PLAIN = str.maketrans("ıάέήίϊΐόύϋΰώ", "iαεηιιιουυυω") | {0x307: None}
"""Letters that lose their mark, or their dot, where a word stands in capitals."""


def _plain(text: str) -> str:
    return text.casefold().translate(_PLAIN)


ROLE_NOUNS = frozenset(_plain(" ".join([*BY_LANGUAGE.values(), *MORE_BY_LANGUAGE.values()])).split())
_ENDINGS = tuple(map(_plain, ENDINGS))
_OPENING = frozenset(
    _plain(
        " ".join(table.get(name, "") for table in (BY_LANGUAGE, MORE_BY_LANGUAGE) for name in NOUN_FIRST)
    ).split()
) - frozenset(BY_LANGUAGE["en"].split())
"""Nouns that open a title, with what it is about behind them."""

HEADS = frozenset("head vp director chief lead president dean chair deputy".split())
"""Nouns that a title goes on after: "Head of Growth", "Director, Product"."""

_WORDS = re.compile(r"[^\W\d_]+", re.UNICODE)

_OF_TWO_WORDS = re.compile(
    rf"\b(?:services?|kitchen|wait|bar|support|office|floor|teaching|nursing|research|events?|ward|sales|shop) staff\b|\bmember of (?:the )?technical staff\b|\b(?:ph\.?d\.?|doctoral) (?:student|candidate|position)s?\b|\bpost-doc(?:toral)?s?\b|\b(?:react|angular|vue|front-?end|back-?end|full[- ]?stack|web|java|javascript|python|php|ruby|golang|node|mobile|ios|android|software|wordpress|junior|senior|lead) devs?$|\bp[oó]s[t-]?-?(?:dou?torad[oa]|dottorato)\b|\b(?:pos|post?)doctora(?:do|t)\b|\b(?:{PHRASES_ABROAD})\b",
    re.IGNORECASE,
)
"""What is a job only together: a "PhD student" is employed, as a student is not."""

_FOR_WOMEN = (("in", ""), ("euse", "eur"), ("trice", "teur"))
"""Endings of German and French nouns for women, and of those for men; "-ora" is a firm's as well: "editora"."""
_PLURALS = (("s", ""), ("es", ""), ("i", "e"), ("i", "o"), ("i", "a"), ("innen", "in"))
"""How several are called in English, Spanish, Italian and German, and what is said of one instead."""
_BETWEEN_JOBS = re.compile(r", (?:and |or )?| (?:and|or|&|und|et|y|e|ou|oder) ")

NOT_A_TITLE = frozenset(
    "requirements responsibilities qualifications benefits about description overview skills experience apply"
    " welcome is has are looking seeking mission values why what who how your you our we us join hiring jobs"
    " careers opportunities my hi hello dear".split()
)
"""Words that show a heading or a sentence, whatever role nouns stand beside them."""
_FIELD_TOO = frozenset("experience skills benefits mission qualifications requirements careers".split())
"""Those that are a field of work before a noun or behind a comma: "User Experience Designer", "Benefits Manager"."""
_OF_A_SENTENCE = frozenset("a an the and or of in with as for to at from years required needed".split())


def is_title(text: str) -> bool:
    """Tell if `text` reads as a job title: a role noun, nothing that makes it a heading or a sentence."""
    words = _WORDS.findall(text)
    if not 1 <= len(words) <= 14 or len(text) > 120 or text.endswith((".", "!", "?", ":")):
        return False
    return has_role(text) and not reads_as_a_heading(text)


def reads_as_a_heading(text: str) -> bool:
    """Tell if a word of `text` shows that it is a heading or a sentence and no title."""
    words = [word.casefold() for word in _WORDS.findall(text)]
    said = NOT_A_TITLE.intersection(words)
    if not said or not said <= _FIELD_TOO:
        return bool(said)
    job, comma, _ = text.partition(", ")
    is_field = comma and NOT_A_TITLE.isdisjoint(map(str.casefold, _WORDS.findall(job)))
    is_before_its_noun = words[-1] not in said and has_role(words[-1])
    return not (has_role(job) and (is_field or is_before_its_noun) and _OF_A_SENTENCE.isdisjoint(words))


def is_heading_word(word: str) -> bool:
    """Tell if `word` shows that a phrase is a heading or a sentence and no title."""
    return word.strip(",.:()").casefold() in NOT_A_TITLE


@lru_cache(maxsize=5_000)
def has_role(text: str) -> bool:
    """Tell if one of the words of `text` is a role noun, alone or at the end of a compound."""
    words = _WORDS.findall(_plain(text))
    return any(map(_is_noun, words)) or bool(_OF_TWO_WORDS.search(text))


def _is_noun(word: str) -> bool:
    if word in ROLE_NOUNS or word.endswith(_ENDINGS):
        return True
    return any(
        word.endswith(ending) and len(word) > 6 and word.removesuffix(ending) + plain in ROLE_NOUNS
        for ending, plain in _FOR_WOMEN
    )


def opens_with_its_noun(text: str) -> bool:
    """Tell if `text` opens with the noun of a job, in a language whose titles do: "Programista .NET"."""
    word = _WORDS.match(_plain(text))
    return word is not None and word[0] in _OPENING


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
    if _plain(noun) in ROLE_NOUNS:
        return noun
    for plural, ending in _PLURALS:
        one = noun.removesuffix(plural) + ending if noun.casefold().endswith(plural) else ""
        if len(one) > 3 and _plain(one) in ROLE_NOUNS:
            return one
    return noun
