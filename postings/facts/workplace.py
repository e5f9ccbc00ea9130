"""On-site, hybrid or remote, from what running text or a title says of this job."""

import re

from ..choices import Workplace
from .evidence import Fact, Sentence, labels, lowered, sentences_with
from .gazetteer import key
from .places.marks import marks_of
from .places.words import ANYWHERE, WORKPLACE_BY_NAME
from .workplace_labels import AT_HOME, LABELS, NO, SOME_DAYS, YES
from .workplace_words import (
    CHOICES,
    CONDITIONS,
    HYBRID,
    INTERVIEWS,
    NOT,
    ON_SITE,
    OTHERS,
    REMOTE,
    SET_OFF,
    WISHES,
    WORDS,
)

_PIECE = re.compile(r"[()\[\]|·•]|\s[-–—]\s|[,/]\s")
LONGEST_TITLE = 120
"""Characters of a text that is read as a title or a field."""


def find_workplace(text: str) -> Fact[Workplace] | None:
    """Return how one works in this job, if a title, a field or a description says so; else None.

    Hybrid wins over remote, for "hybrid" is the narrower claim ("hybrid: three days remote").
    """
    return _in_line(text) or _in_labels(text) or _in_sentences(text)


def find_workplace_in_title(title: str) -> Fact[Workplace] | None:
    """Return the workplace that a title has in brackets or set off: "Welder (US Remote)"."""
    pieces = _PIECE.split(title[:LONGEST_TITLE])
    return next(filter(None, map(_in_line, pieces[1:])), None)


def _in_line(text: str) -> Fact[Workplace] | None:
    line = text.strip()
    if not line or len(line) > LONGEST_TITLE or "\n" in line:
        return None
    marks = marks_of(line)
    kinds = list(dict.fromkeys(mark.workplace for mark in marks if mark.workplace))
    if not kinds and any(mark.key in ANYWHERE for mark in marks):
        kinds = [Workplace.REMOTE]
    if len(kinds) == len(Workplace):
        return None
    if kinds and not any(mark.unknown for mark in marks):
        kind = Workplace.HYBRID if Workplace.HYBRID in kinds else kinds[0] if len(kinds) == 1 else None
        return Fact(kind, line) if kind else None
    match = None if line.endswith(".") or INTERVIEWS.search(lowered(line)) else SET_OFF.search(lowered(line))
    named = WORKPLACE_BY_NAME.get(key(match.group(1))) if match else None
    return Fact(named, line[match.start(1) : match.end(1)]) if named and match else None


def _in_labels(text: str) -> Fact[Workplace] | None:
    for label in labels(text, LABELS):
        answer = key(label.value).split(" ")[0]
        if label.name in AT_HOME and SOME_DAYS.match(label.value):
            return Fact(Workplace.HYBRID, label.words)
        if (label.name in AT_HOME or label.name.startswith("remote")) and answer in YES | NO:
            return Fact(Workplace.REMOTE if answer in YES else Workplace.ON_SITE, label.words)
        found = _in_line(label.value)
        if found:
            return Fact(found.value, label.words)
    return None


_BY_KIND = ((Workplace.HYBRID, HYBRID), (Workplace.ON_SITE, ON_SITE), (Workplace.REMOTE, REMOTE))
"""The narrowest claim first."""


def _in_sentences(text: str) -> Fact[Workplace] | None:
    found: dict[Workplace, str] = {}
    for sentence in sentences_with(text, WORDS):
        for kind, match in _claims(sentence):
            found.setdefault(kind, sentence.quote(match))
        if Workplace.HYBRID in found:
            break
    return next((Fact(kind, found[kind]) for kind, _ in _BY_KIND if kind in found), None)


def _claims(sentence: Sentence) -> list[tuple[Workplace, re.Match[str]]]:
    """Return what a sentence says of this job: not what it denies, nor what customers or products do."""
    if any(rule.search(sentence.plain) for rule in (CHOICES, CONDITIONS, INTERVIEWS)):
        return []
    matches = [(kind, match) for kind, rule in _BY_KIND if (match := rule.search(sentence.plain))]
    set_off = SET_OFF.search(sentence.plain)
    named = WORKPLACE_BY_NAME.get(key(set_off.group(1))) if set_off else None
    if named and set_off:
        matches.append((named, set_off))
    return [(kind, match) for kind, match in matches if _is_of_the_job(sentence.plain[: match.start()], kind)]


def _is_of_the_job(before: str, kind: Workplace) -> bool:
    if OTHERS.search(before[-60:]):
        return False
    return kind is Workplace.ON_SITE or not (NOT.search(before[-40:]) or WISHES.search(before[-60:]))
