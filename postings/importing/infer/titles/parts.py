"""A stated title's parts, between dashes, bars and slashes, without those that are beside the job."""

import re

from ..roles import has_role
from .asides import is_aside
from .beside import is_beside
from .employer import is_organisation_with_its_unit

_SEPARATOR = re.compile(r"\s+(?:[-–—|•·@●»]|--|::)\s+|\s*\|\s*|\s+@\s*|\s[–—]\s?|[–—]\s")
_LAST = re.compile(r"\s+[-/_]\s*|[-/:;]\s+|-(?=[A-ZÀ-Þ])")
"""What sets a title's last part off less plainly: "Welder -Contract", "Welder/ Remote", "Welder-Leeds"."""

_LISTS = frozenset(":;")
"""Behind these stands a term's own value: "Welder, start: asap"."""


def without_parts(title: str, company: str, known: frozenset[str]) -> str:
    """Leave out the parts that are the company, a host, a place, a workplace, a number."""
    cuts = [0, *(end for match in _SEPARATOR.finditer(title) for end in match.span()), len(title)]
    parts = [title[start:end] for start, end in zip(cuts[::2], cuts[1::2], strict=True)]
    kept = [
        part
        for part in parts
        if not (
            is_beside(part, title.replace(part, ""), company, known)
            or (company and is_organisation_with_its_unit(part))
        )
    ]
    if kept and len(kept) < len(parts):
        title = " - ".join(part.strip() for part in kept)
    return _without_last(title, company, known)


def _without_last(title: str, company: str, known: frozenset[str]) -> str:
    """Leave out what a dash or a slash sets off at the end: a term, and behind the job's noun all else."""
    for mark in _LAST.finditer(title):
        before, last = title[: mark.start()], title[mark.end() :]
        if not before or not has_role(before):
            continue
        behind_the_noun = has_role(before.split()[-1]) and is_beside(last, before, company, known)
        if behind_the_noun or (mark[0].strip() not in _LISTS and is_aside(last, places=False)):
            return before
    return title
