"""Articles before a job, also those that name no gender: "un·e", "une ou un", "eine:n", "um(a)"."""

import re

from ..roles import has_role, names_several

_MARK = r"[·.⋅•‧∙・*_:/(’'–-]{1,2}"
"""What people set between the form for men and the ending for women."""
_EITHER = r" ?(?:/|,? (?:ou|oder|o|u|of|och|og|eller)) ?"
ARTICLES = (
    rf"une?{_EITHER}une?|un{_MARK}(?:une|n?e)\b\)?|une?|des|d(?:eux|ivers)|plusieurs"
    rf"|eine?n?{_EITHER}eine?n?|eine?{_MARK}(?:en|n|e|r)\b\)?(?:/n)?|eine?[nr]?|mehrere"
    rf"|um{_MARK}(?:uma|a)\b\)?|uma?{_EITHER}uma?|uma?(?: pessoa)?"
    rf"|un{_MARK}(?:una|a)\b\)?|un[ao]?{_EITHER}un[ao]?|un[ao]?|varios|varias|vários|várias"
    r"|een|en/ett|en|ett|et|meerdere|flere|flera|an?|our(?: next| new| first)?|the"
)
"""Alternatives of a pattern, in any case; the longer before the shorter."""
_ABROAD = re.compile(
    rf"(?:une?{_EITHER}une?|un{_MARK}(?:une|n?e)\b\)?|une?|plusieurs|eine?n?{_EITHER}eine?n?|eine?{_MARK}(?:en|n|e|r)\b\)?(?:/n)?|eine?[nr]?|mehrere"
    rf"|um{_MARK}(?:uma|a)\b\)?|uma?{_EITHER}uma?|uma?(?: pessoa)?|un{_MARK}(?:una|a)\b\)?|un[ao]?{_EITHER}un[ao]?|un[ao]?"
    r"|varios|varias|vários|várias|meerdere)\s+(?=[«“\"']?[^\W\d_]{3})",
    re.IGNORECASE,
)
"""Those that no job is called by: not "an" and "en", nor "A" as in "A Level Tutor"."""


def without_article(title: str) -> str:
    """Return `title` without the article that opens it: "Un·e chargé·e de mission"; the "UN" is none."""
    article = _ABROAD.match(title)
    job = title[article.end() :] if article and not title.startswith("UN ") else ""
    return job[0].upper() + job[1:] if job and (has_role(job) or names_several(job)) else title
