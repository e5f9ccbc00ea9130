"""The last day to apply, where the text states it."""

import re
from datetime import UTC, date, datetime, tzinfo

from .closing_words import CLOSING, CLOSING_WORDS, LINK
from .dates import day_in, moment_of, plausible, without_weekday
from .evidence import Fact, sentences_with

_RANGE = re.compile(
    r"(?:from|del|desde el|vom|du|van|dal|od|de|fr[åa]n) (?:the )?\d{1,2}[^\n,;()]{0,24}? "
    r"(?:to|until|till|through|al|hasta el|bis zum|bis|au|tot(?: en met)?|do|à|a|til|–|-) (?:the )?(?=\d)"
    r"|\d{1,2}\.? ?[–-] ?(?=\d{1,2}\.? ?[^\W\d_])",
    re.IGNORECASE,
)
"""What comes before the second date of a range."""
_BY_US = re.compile(
    r"\b(?:review|answer|repl(?:y|ies)|respon[ds]|screen|assess|notif|shortlist|inform|project deadline)"
)
"""Words of what the employer does by a date, not the applicant."""
CAPTURE = 60
"""Characters after the words that announce a date in which it has to stand."""


def find_closing_date(
    body_text: str, *, now: datetime, tz: tzinfo | None = None, country: str = ""
) -> Fact[datetime] | None:
    """Return the last second to apply, as the text states it ("Applications close 3 May 2026"); else None."""
    zone = tz or now.tzinfo or UTC
    for sentence in sentences_with(body_text, CLOSING_WORDS):
        for match in CLOSING.finditer(sentence.plain):
            if _BY_US.search(sentence.plain[max(0, match.start() - 30) : match.end()]):
                continue
            link = LINK.match(sentence.plain, match.end())
            at = sentence.start + (link.end() if link else match.end())
            day = _last_day(body_text[at : at + CAPTURE].lstrip("*_ "), country.upper())
            moment = plausible(moment_of(day, zone, end_of_day=True)) if day else None
            if moment:
                return Fact(
                    moment, body_text[sentence.start + match.start() : at + CAPTURE].split("\n")[0].strip()
                )
    return None


def _last_day(text: str, country: str) -> date | None:
    """Return the day that stands at the start of `text`; of a range ("from 7 to 20 May 2024"), its last."""
    if span := _RANGE.match(text):
        text = text[span.end() :]
    try:
        found = day_in(without_weekday(text), country)
    except ValueError:
        return None
    return found[0] if found else None
