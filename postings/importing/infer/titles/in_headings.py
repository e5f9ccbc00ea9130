"""The jobs that the headings of a text name."""

import re
from collections.abc import Iterator

from ....models.slugs import name_key
from ..body import Body, Role
from ..labels import HEAD, titles_of
from ..roles import has_role, is_title, opens_with_its_noun, reads_as_a_heading
from .asides import GENDERS
from .employer import split_headline
from .openings import without_ending, without_opening
from .phrases import ends_in_its_noun, title_in
from .stated import tidy_title

_LONGEST = 200
"""Characters of a heading that may be a title with what stands beside it."""
_NEAR_THE_TOP = 4
"""Blocks within which a heading in capitals may be the title."""
_MOST_WORDS = 7
"""Words of a heading that is a job's title and nothing more."""
_OF_SOMEBODY = re.compile(
    r"\b(?:meet|message|letter|from|life of|contact|report(?:s|ing)?|supervised|kontakt|contacto|contatto)\b"
    r"|^(?:(?:les|die|las|los|as|i|le|de|the|your|vos|nos) )?(?:missions?|tâches|profil|rôle|aufgaben|anforderungen|tareas|funciones|perfil|requisitos|atribuições|compiti|taken|responsibilities|duties|tasks|role|job) (?:du|de|des|de la|del|der|do|da|dell[ao]|van|of|d['’]|de l['’])(?:\b|(?<=['’]))"
    r"|^(?:the |your )?(?:(?:line|direct|project|team|unit) )?(?:manager|leader|lead|director|supervisors?|mentors?|host|officer"
    r"|principal investigators?|founders?|ceo|ansprechpartner(?:in)?|betreuer(?:in)?|responsable|coordinator)$|[?:]",
    re.IGNORECASE,
)
"""What shows that a heading is about one who works there, or asks."""


def titles_set_off(body: Body) -> list[tuple[str, str]]:
    """Return the jobs that headings and label lines name, each with those words."""
    named = [(title, words) for words in _headings(body) if (title := _job_in(words))]
    named += titles_in_headings(body)
    named += [(title_in(phrase, any_noun=True), words) for phrase, words in titles_of(body)]
    return list({name_key(title): (title, words) for title, words in reversed(named) if title}.values())


def titles_in_headings(body: Body) -> Iterator[tuple[str, str]]:
    """Yield what headings say in a way that only a job has: "Welder (m/w/d)", "Welder wanted"."""
    for at, block in enumerate(body.blocks):
        if block.role != Role.HEADING or len(block.text) >= _LONGEST:
            continue
        mark = GENDERS.search(block.text)
        if mark and mark.end() == len(block.text) and not reads_as_a_heading(block.text):
            yield tidy_title(block.text), block.text
        elif at < HEAD and (title := _sought_in(block.text)):
            yield title, block.text


def titles_that_head_the_text(body: Body) -> Iterator[tuple[str, str]]:
    """Yield headings near the top that may be the title: in capitals, or the one that is a job."""
    for block in body.blocks[1:_NEAR_THE_TOP]:
        if block.role == Role.HEADING and block.text.isupper() and _is_job_in_capitals(block.text):
            yield block.text, block.text
    jobs = [(title, words) for words in _headings(body) if (title := _job_in(words))]
    if len(jobs) == 1 and jobs[0][1] in [block.text for block in body.blocks[:HEAD]]:
        words = jobs[0][0].split(" im Bereich ")[0].split()
        if len(words) <= _MOST_WORDS and (ends_in_its_noun(words) or opens_with_its_noun(jobs[0][0])):
            yield jobs[0]


def _headings(body: Body) -> Iterator[str]:
    return (block.text for block in body.blocks if block.role == Role.HEADING and len(block.text) < _LONGEST)


def _job_in(heading: str) -> str:
    """Return the job that a heading is, if it is one and speaks of nobody: "Meet the Director"."""
    if not has_role(heading) or _OF_SOMEBODY.search(heading):
        return ""
    title = tidy_title(heading)
    return title if is_title(title) else ""


def _sought_in(heading: str) -> str:
    """Return the job that a heading says is sought: "Welder wanted", "We are looking for a Welder"."""
    heading = heading.removesuffix(".")
    sought = without_ending(without_opening(heading))
    if sought == heading:
        return ""
    title = tidy_title(split_headline(sought)[0] or sought)
    return title if is_title(title) else ""


def _is_job_in_capitals(line: str) -> bool:
    words = line.split(",")[0].split("(")[0].split()
    return is_title(line) and bool(words) and words[0] != "THE" and ends_in_its_noun(words)
