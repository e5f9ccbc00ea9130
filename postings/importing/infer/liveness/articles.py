"""Texts about jobs that are none: round-ups of several, and articles on how an employer hires."""

import re
from collections.abc import Iterable

from ..body import Body
from ..roles import has_role, is_title

_ROUND_UP = re.compile(
    r"\b(?:digest|newsletter|round-?up|wochenr[üu]ckblick|r[ée]capitulatif)\b", re.IGNORECASE
)
_ARTICLE = re.compile(
    r"(?:how (?:we|i|our|to|they)|why (?:we|i|our|you|join)|what (?:we|i|it(?:'s| is) like)|inside (?:our|the)|behind the scenes|lessons "
    r"|interview with|\d{1,2} (?:tips|ways|reasons|things|lessons)"
    r"|wie (?:wir|ich|man|unser)|warum|comment (?:nous|on)|pourquoi|c[óo]mo (?:contratamos|trabajamos|es )|por qu[eé]\b"
    r"|hoe (?:wij|we|je)|waarom|hur (?:vi|man)|hvordan (?:vi|man)|varf[öo]r|hvorfor)\b",
    re.IGNORECASE,
)
"""How the headline of an article opens, and no title of a job does."""
_ROLE_AT = re.compile(r"(.{4,80}?) (?:at|@|bei|chez|bij) \S.{1,60}")
_AN_AD_OPENS = re.compile(
    r"about (?:the|this) (?:job|role|position)|über (?:die stelle|den job)", re.IGNORECASE
)
_ROLE = r"((?:[A-Z][\w/&-]{1,20} ){0,5}[A-Z][\w/&-]{1,20})"
_OFFERED = re.compile(
    rf"\b(?:looking for|seeking|hiring|recruiting) an? {_ROLE}|\bAn? {_ROLE} (?:position|post|job|role) is (?:available|open|vacant)"
)
"""How a text says what it offers; of two jobs with nouns of their own, there are two postings."""
_ENOUGH = 3
"""Lines that each name a role and its employer, from which a text lists several jobs."""
_LONGEST_HEADLINE, _LONGEST_LINE = 200, 150

ROUND_UP = "a list of several jobs rather than one"
ARTICLE = "an article about jobs rather than a posting"


def kind_of_article(body: Body, titles: Iterable[str]) -> str:
    """Return why a text with a job's words may be no posting: a round-up, an article; "" if nothing says so."""
    headlines = [title.strip()[:_LONGEST_HEADLINE] for title in titles if title.strip()]
    if any(_ROUND_UP.search(line) and not has_role(line) for line in headlines) or _holds_several(body):
        return ROUND_UP
    return ARTICLE if any(map(_ARTICLE.match, headlines)) else ""


def _holds_several(body: Body) -> bool:
    """Tell if several postings stand there, one after the other or in a list."""
    opened = sum(_AN_AD_OPENS.fullmatch(block.text.strip(" :")) is not None for block in body.blocks)
    roles = {(found[1] or found[2]).split()[-1].casefold() for found in _OFFERED.finditer(body.text[:20_000])}
    return opened > 1 or len([role for role in roles if has_role(role)]) > 1 or _lists_jobs(body)


def _lists_jobs(body: Body) -> bool:
    """Tell if several short lines each open with another job and its employer: "Welder at Acme – Leeds"."""
    named = {
        found[0]
        for block in body.blocks
        if len(block.text) <= _LONGEST_LINE and (found := _ROLE_AT.match(block.text)) and is_title(found[1])
    }
    return len(named) >= _ENOUGH
