"""Which clause of a sentence a place stands in, and if that clause speaks of this job."""

import re

from ..evidence import Sentence
from .body_words import COMPANY_IS
from .clause_words import (
    BREAK,
    DEFINITELY,
    LEGAL,
    NEVER,
    NOW_AND_THEN,
    OF_OTHERS,
    OPENS_WITH_SEAT,
    SUBJECT,
    WE_ARE,
    WE_FOLLOW,
    WHERE_IT_IS,
    ZONE,
)

UNTIL = re.compile(r"(?:(?!\sand (?:will|may|expected|travel|visit|spend)\b)[^,;.()]){0,40}")
"""The words after a place that may say that it is only visited."""


def speaks_of_the_job(sentence: Sentence, rule: re.Pattern[str], start: int, end: int) -> bool:
    """Tell if the place from `start` to `end` stands in a clause that `rule` says is of this job."""
    if ZONE.match(sentence.text, end):
        return False
    if WHERE_IT_IS.search(sentence.plain):
        return is_told_where(sentence, end)
    first, last = _bounds(sentence.plain, start, end)
    said = rule.search(sentence.plain, first, last)
    if not said or not _has_its_subject(sentence, said, first):
        return False
    after = UNTIL.match(sentence.plain, end)
    return not (
        _is_vetoed(sentence, first, start)
        or NOW_AND_THEN.search(sentence.plain, first, after.end() if after else end)
    )


def is_told_where(sentence: Sentence, end: int) -> bool:
    """Tell if "where this position is …" follows a place."""
    return bool(WHERE_IT_IS.match(sentence.plain, end))


def is_of_law(sentence: Sentence) -> bool:
    """Tell if a sentence is on laws, pay in some places, privacy or a register."""
    return bool(LEGAL.search(sentence.plain))


def is_decided(sentence: Sentence) -> bool:
    """Tell if a sentence names this job, and so counts more than one that hires somewhere."""
    return bool(DEFINITELY.search(sentence.plain))


def is_a_seat(before: str) -> bool:
    """Tell if what stands before "in" is "Acme is based"."""
    return bool(COMPANY_IS.match(before + " "))


def is_our_seat(before: str, after: str) -> bool:
    """Tell if a sentence says where we are: "We are based in Leeds", "Based in Leeds, we build boats"."""
    plain = before.lower() + " "
    return bool(WE_ARE.search(plain) or (OPENS_WITH_SEAT.match(plain) and WE_FOLLOW.match(after.lower())))


def _bounds(plain: str, start: int, end: int) -> tuple[int, int]:
    """Return where the clause begins and ends that has the place."""
    first = max((match.end() for match in BREAK.finditer(plain, 0, start)), default=0)
    after = BREAK.search(plain, end)
    return first, after.start() if after else len(plain)


def _has_its_subject(sentence: Sentence, said: re.Match[str], first: int) -> bool:
    """Tell if what is "based in" a place is this job or you, and not a person or a company."""
    if not said[0].startswith(("based", "located", "situated", "stationed")):
        return True
    before = sentence.plain[first : said.start()]
    return not before.strip(" \n\r-–*•(") or bool(SUBJECT.search(before))


def _is_vetoed(sentence: Sentence, first: int, start: int) -> bool:
    """Tell if the words of the clause before a place are of others, or deny it; not before "this job"."""
    job = max((match.end() for match in DEFINITELY.finditer(sentence.plain, first, start)), default=first)
    words = sentence.text[job:start].lstrip()
    words = words[:1].lower() + words[1:] + " "
    return bool(OF_OTHERS.search(words) or NEVER.search(words.lower()))
