"""What stands behind the place of a title: hours, terms, gender marks, "gesucht"."""

import re

from ..evidence import one_of

_GENDER = r"(?:all genders?|[mwfdhxvkni](?: ?[/|,*-] ?[mwfdhxvkni]){1,3})"
_HOURS = (
    r"\d{1,3}(?:[.,]\d)?(?: ?(?:-|–|bis|to|à) ?\d{1,3})? ?%?"
    r"(?: ?(?:h|hrs?|std|uur|hours?|stunden|heures|timer)\b)?\.?"
)
_TERMS = one_of(
    r"""
    <gender>
    (?:ca\.? )?<hours>(?: ?(?:/|per|pro) ?(?:week|woche))?
    \d{1,2} (?:vacanc(?:y|ies)|positions?|openings?|posts|stellen|postes|vagas)
    (?:full|part)[- ]time | fulltime | parttime | vollzeit | teilzeit | permanent | temporary | contract
    unbefristet | befristet | cdi | cdd | alternance | stage | temps plein | temps partiel
    heltid | deltid | vikariat
    tiempo completo | media jornada | jornada completa | tempo indeterminato | tempo determinato | voltijds
    deeltijds
    \d{1,2} (?:mois|months?|monate|meses|mesi|jahre?|years?|ans) | 20[1-4]\d
    ab sofort | asap | dringend | per sofort | zum nächstmöglichen zeitpunkt | immediate start | urgent
    urgently | gesucht | wanted | needed | required | gezocht | sökes | søges | søkes
    """.replace(" | ", "\n    "),
    gender=_GENDER,
    hours=_HOURS,
)
_LAST = re.compile(r"[^\s,;()\[\]|–—]+\s?$")
_BRACKETED = re.compile(r"[\s,;–—-]*[(\[]([^()\[\]]{1,40})[)\]]\s*$")
_SET_OFF = re.compile(r"[\s,;:|–—-]+$")
_SPLIT = re.compile(r"\s?[,;&+]\s|\s?/\s|\s[-–—|]\s")
MOST_WORDS, MOST_TERMS = 4, 5
"""Words of one term, and terms that end one title."""


def without_terms(title: str) -> str:
    """Return a title without the terms that end it: "Baker in Ulm" of "Baker in Ulm (m/w/d), 20h"."""
    for _ in range(MOST_TERMS):
        shorter = _SET_OFF.sub("", _without_one(title.rstrip()))
        if shorter == title or not shorter:
            break
        title = shorter
    return title


def _without_one(title: str) -> str:
    bracketed = _BRACKETED.search(title)
    if bracketed:
        parts = _SPLIT.split(bracketed[1].strip().lower())
        return title[: bracketed.start()] if all(map(_is_a_term, parts)) else title
    end = title
    for _ in range(MOST_WORDS):
        last = _LAST.search(end)
        if not last:
            break
        end = end[: last.start()]
        if end and _is_a_term(title[len(end) :].lower()):
            return end
        end = end.rstrip(" ")
    return title


def _is_a_term(words: str) -> bool:
    return _TERMS.fullmatch(words.strip(" .!")) is not None
