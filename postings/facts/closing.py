"""The last day to apply, where the text states it."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, tzinfo
from typing import NamedTuple

from .closing_words import (
    CLOSING,
    CLOSING_WORDS,
    LINK,
    NOT_ITS_DATE,
    NOT_OF_APPLYING,
    NOUNS,
    OF_APPLYING,
    RANGE,
    UNTIL,
)
from .dates import day_in, moment_of, plausible, without_weekday
from .evidence import Fact, Sentence, sentences_with
from .yearless import last_of_month, month_and_day

_BY_US = re.compile(
    r"\b(?:review|answer|repl(?:y|ies)|respon[ds]|screen|assess|notif|shortlist|inform"
    r"|(?:project|abstract|paper|product) deadline)"
)
"""Words of what the employer does by a date, not the applicant."""
_ARTICLE = re.compile(r"^(?:[^\W\d_]{2,12},? )?(?:the|den|dem|le|el|il) (?=\d)", re.IGNORECASE)
_WORD = re.compile(r"(?<!\w)\w")
CAPTURE = 60
"""Characters after the words that announce a date in which it has to stand."""
_DETOUR = 70
"""Characters between the name of a last day and its date."""


class _Announced(NamedTuple):
    """Words that announce a last day, from `start` of the text, and where its date may stand."""

    start: int
    at: int


def find_closing_date(
    body_text: str, *, now: datetime, tz: tzinfo | None = None, country: str = ""
) -> Fact[datetime] | None:
    """Return the last second to apply, as the text states it ("Applications close 3 May 2026"); else None."""
    zone = tz or now.tzinfo or UTC
    for sentence in sentences_with(body_text, CLOSING_WORDS):
        for start, at in _announced(sentence, body_text):
            day = _last_day(body_text[at : at + CAPTURE].lstrip("*_ "), country.upper(), now.date())
            moment = plausible(moment_of(day, zone, end_of_day=True)) if day else None
            if moment:
                line = body_text[at : at + CAPTURE].split("\n")[0]
                return Fact(moment, (body_text[start:at] + line).strip())
    return None


def find_day_without_year(body_text: str) -> Fact[tuple[int, int]] | None:
    """Return the month and the day of a deadline that names no year ("Deadline: 3 May"); else None."""
    for sentence in sentences_with(body_text, CLOSING_WORDS):
        for start, at in _announced(sentence, body_text):
            if found := month_and_day(body_text[at : at + CAPTURE].lstrip("*_ ")):
                return Fact(found[0], (body_text[start:at] + found[1]).strip())
    return None


def _announced(sentence: Sentence, text: str) -> Iterator[_Announced]:
    """Yield where the words of `sentence` announce that a last day comes, the surest first."""
    for match in NOUNS.finditer(sentence.plain):
        if not _is_ours(sentence, match):
            yield from _after_a_noun(sentence, match, text)
    for match in CLOSING.finditer(sentence.plain):
        if not _is_ours(sentence, match):
            yield _linked(sentence, match)
    if OF_APPLYING.search(sentence.plain) and not NOT_OF_APPLYING.search(sentence.plain):
        for match in UNTIL.finditer(sentence.plain):
            if not _is_ours(sentence, match):
                yield _linked(sentence, match)


def _is_ours(sentence: Sentence, match: re.Match[str]) -> bool:
    return _BY_US.search(sentence.plain[max(0, match.start() - 30) : match.end()]) is not None


def _linked(sentence: Sentence, match: re.Match[str]) -> _Announced:
    link = LINK.match(sentence.plain, match.end())
    return _Announced(sentence.start + match.start(), sentence.start + (link.end() if link else match.end()))


def _after_a_noun(sentence: Sentence, match: re.Match[str], text: str) -> Iterator[_Announced]:
    """Yield each word after the name of a last day, on its line or the next if the name ends its own."""
    start, end = sentence.start + match.start(), sentence.start + match.end()
    rest = text[end : end + _DETOUR + CAPTURE]
    gap = len(rest) - len(rest.lstrip(" *_|:：–-\r\n"))
    line = rest[gap:].split("\n")[0][:_DETOUR]
    other = NOT_ITS_DATE.search(line.lower())
    for word in _WORD.finditer(line[: other.start()] if other else line):
        yield _Announced(start, end + gap + word.start())


def _last_day(text: str, country: str, today: date) -> date | None:
    """Return the day that stands at the start of `text`; of a range ("from 7 to 20 May 2024"), its last.

    "03/04/2024", which may be two days, is the later if both are over: it closes on either.
    """
    if (span := RANGE.match(text)) and (last := _later_day(text[span.end() :], country, today)):
        return last
    return _later_day(text, country, today)


def _later_day(text: str, country: str, today: date) -> date | None:
    text = without_weekday(_ARTICLE.sub("", text, count=1))
    days = {_day(text, country)} if country else {_day(text, "US"), _day(text, "GB")}
    if len(days) > 1 and max(filter(None, days)) >= today:
        return _day(text, country)
    return max(filter(None, days), default=None)


def _day(text: str, country: str) -> date | None:
    try:
        found = day_in(text, country)
        return found[0] if found else last_of_month(text)
    except ValueError:
        return None
